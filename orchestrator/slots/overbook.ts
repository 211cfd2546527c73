import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { APPOINTMENTS_PER_PATIENT_MAX } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, localTime, plusMinutes } from '../time.ts'
import { needsBeside, usesOf, whyNotBook } from './bookable.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { appointmentsOn, overlaps } from './overlap.ts'
import type { SlotsRejection } from './rejections.ts'
import { type Appointment, appointmentsOf, commitments } from './state.ts'

type Overbook = Extract<SlotsCommand, { type: 'slots.overbook' }>

interface Extra {
  /** So many a day, by the network file. */
  readonly allowed: number
  /** Who were put into full times of that device, service and local day. */
  readonly used: readonly Appointment[]
}

export function extraOn(state: NetworkState, { device, service, start }: Slot): Extra {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const midnight = fromLocal(localTime(start, utcOffsetMinutes).day, 0, utcOffsetMinutes)
  const day = { start: midnight, end: plusMinutes(midnight, 24 * 60) }
  const used = appointmentsOn(state.slots, device, day).filter(
    ({ over, slot }) => over?.kind === 'urgent' && slot.service === service && slot.start >= day.start,
  )
  return { allowed: lookupsOf(state.network).devices.get(device)?.urgentExtra?.[service] ?? 0, used }
}

/**
 * An urgent patient into a time that somebody else has: both come, the urgent one first. Whatever else they have for the
 * service is moved there. A time that is free is booked as any other.
 */
export function overbook(state: NetworkState, command: Overbook, { actor, at }: Issued): Decision {
  const { type, appointment, patient, slot, note: reason } = command
  if (staffOf(actor) === null) return reject({ code: 'actor.not-permitted', command: type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const own = appointmentsOf(state.slots, patient)
  const moving = own.find((each) => each.slot.service === slot.service && each.slot.start > at) ?? null
  const refusal = whyNotBook(state, slot, { patient, appointment: moving?.id ?? null, acute: true }, at)
  if (refusal && refusal.code !== 'slot.taken') return reject(refusal)
  const clash = own.find(({ id, slot: other }) => id !== moving?.id && overlaps(other, slot))
  if (clash) return reject({ code: 'appointment.overlaps', appointment: clash.id })
  const unfit = refusal ? whyNotBeyond(state, slot, moving) : null
  if (unfit) return reject(unfit)
  const uses = refusal ? needsBeside(state, slot, moving?.id ?? null) : usesOf(state, slot)
  if (uses === null) return reject({ code: 'slot.taken', slot })
  const { allowed, used } = extraOn(state, slot)
  const nth = used.filter(({ id }) => id !== moving?.id).length + 1
  const how = refusal ? { ...uses, over: { kind: 'urgent' as const, reason, nth, allowed } } : uses
  if (moving) {
    const { id, slot: from } = moving
    return accept({ type: 'slots.rescheduled', appointment: id, patient, from, slot, ...how, offered: [slot] })
  }
  if (commitments(state.slots, patient) >= APPOINTMENTS_PER_PATIENT_MAX) {
    return reject({ code: 'appointment.too-many', max: APPOINTMENTS_PER_PATIENT_MAX })
  }
  if (state.slots.appointments.has(appointment)) throw new Error(`slots.appointment-id-taken: ${appointment}`)
  return accept({ type: 'slots.booked', appointment, patient, slot, ...how, acuity: 'urgent', offered: [slot] })
}

/** Only beside one who is booked, not where it is merely kept for somebody who decides; and one at a time. */
function whyNotBeyond(state: NetworkState, slot: Slot, moving: Appointment | null): SlotsRejection | null {
  const there = appointmentsOn(state.slots, slot.device, slot).filter(({ id }) => id !== moving?.id)
  if (there.length === 0) return { code: 'slot.taken', slot }
  const { allowed, used } = extraOn(state, slot)
  const full = used.filter(({ id }) => id !== moving?.id).length >= allowed
  return full || there.some(({ over }) => over !== null) ? { code: 'slot.no-room-beyond', slot, allowed } : null
}
