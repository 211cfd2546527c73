import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { APPOINTMENTS_PER_PATIENT_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { mayActFor } from './authority.ts'
import { usesOf, whyNotBook } from './bookable.ts'
import { callForward } from './call-forward.ts'
import type { SlotsCommand } from './commands.ts'
import { decideAttendance } from './decide-attendance.ts'
import { checkIn, tellQueue } from './decide-check-in.ts'
import { decideHold } from './decide-hold.ts'
import { decideOffer } from './decide-offer.ts'
import { refer } from './decide-refer.ts'
import { remind } from './decide-reminder.ts'
import { decideSeries } from './decide-series.ts'
import type { Slot } from './events.ts'
import { overbook } from './overbook.ts'
import { knownOf, whyUnsuitable } from './safety.ts'
import { commitments, offersTo } from './state.ts'
import { vacate } from './vacate.ts'

/**
 * Booking, moving and cancelling appointments. A slot that was offered a while ago is judged again, as it
 * is now; only the lead time is forgiven, because the patient was offered it in time.
 *
 * @throws {Error} `slots.appointment-id-taken`: the caller made an id that is in use.
 */
export function decideSlots(state: NetworkState, command: SlotsCommand, issued: Issued): Decision {
  switch (command.type) {
    case 'slots.book':
      return book(state, command, issued)
    case 'slots.overbook':
      return overbook(state, command, issued)
    case 'slots.book-series':
    case 'slots.cancel-series':
      return decideSeries(state, command, issued)
    case 'slots.hold':
    case 'slots.release':
    case 'slots.expire-hold':
      return decideHold(state, command, issued)
    case 'slots.reschedule':
    case 'slots.cancel':
      return change(state, command, issued)
    case 'slots.refer':
      return refer(state, command, issued)
    case 'slots.vacate':
      return vacate(state, command, issued)
    case 'slots.remind':
      return remind(state, command, issued)
    case 'slots.check-in':
      return checkIn(state, command, issued)
    case 'slots.call-forward':
      return callForward(state, command, issued)
    case 'slots.tell-queue':
      return tellQueue(state, command, issued)
    case 'slots.elapse':
      return elapse(state, command, issued)
    case 'slots.ask-confirmation':
    case 'slots.confirm':
    case 'slots.report-late':
      return decideAttendance(state, command, issued)
    case 'slots.offer':
    case 'slots.accept-offer':
    case 'slots.decline-offer':
    case 'slots.expire-offer':
      return decideOffer(state, command, issued)
    default:
      return unreachable(command)
  }
}

type Of<T extends SlotsCommand['type']> = Extract<SlotsCommand, { type: T }>

function book(state: NetworkState, command: Of<'slots.book'>, { actor, at }: Issued): Decision {
  const { appointment, patient, slot, offered, acuity, answers, travel } = command
  if (!mayActFor(state, actor, patient) || (acuity && actor.role === 'patient'))
    return reject({ code: 'actor.not-permitted', command: command.type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  const acute = acuity !== undefined && acuity !== 'routine'
  const refusal = whyNotBook(state, slot, { patient, appointment: null, acute }, at)
  if (refusal) return reject(refusal)
  if (commitments(state.slots, patient) >= APPOINTMENTS_PER_PATIENT_MAX) {
    return reject({ code: 'appointment.too-many', max: APPOINTMENTS_PER_PATIENT_MAX })
  }
  const service = lookupsOf(state.network).services.get(slot.service)
  const known = service ? knownOf(state, patient, service, slot.start) : {}
  const unsuitable = actor.role === 'patient' && service ? whyUnsuitable(service, { ...answers, ...known }, slot) : null
  if (unsuitable) return reject(unsuitable)
  if (state.slots.appointments.has(appointment)) throw new Error(`slots.appointment-id-taken: ${appointment}`)
  // The same time that they were offered: with the booking it is theirs, and nobody else's to tell them of.
  const took = offersTo(state.slots, patient)
    .filter((offer) => offer.slot.device === slot.device && offer.slot.start === slot.start)
    .map(({ id: offer }) => ({ type: 'slots.offer-closed', offer, patient, outcome: 'accepted' }) as const)
  return accept(...took, {
    type: 'slots.booked',
    appointment,
    patient,
    slot,
    ...usesOf(state, slot),
    ...(acuity && { acuity }),
    ...(answers && { answers }),
    offered: [...offered],
    ...(travel && { travel }),
  })
}

function change(
  state: NetworkState,
  command: Of<'slots.reschedule'> | Of<'slots.cancel'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role === 'crew' || actor.role === 'stranger') {
    return reject({ code: 'actor.not-permitted', command: command.type })
  }
  const current = state.slots.appointments.get(command.appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment: command.appointment })
  if (!mayActFor(state, actor, current.patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  const { id: appointment, patient, slot: from } = current
  if (at >= from.start) return reject({ code: 'appointment.started', appointment, slot: from })
  if (command.type === 'slots.cancel') return accept({ type: 'slots.cancelled', appointment, patient, slot: from })
  const { slot, offered } = command
  if (isSame(slot, from)) return accept()
  if (slot.service !== from.service) return reject({ code: 'slot.not-offered', slot })
  const refusal = whyNotBook(state, slot, { patient, appointment }, at)
  if (refusal) return reject(refusal)
  return accept({
    type: 'slots.rescheduled',
    appointment,
    patient,
    from,
    slot,
    ...usesOf(state, slot),
    offered: [...offered],
  })
}

function elapse({ slots }: NetworkState, command: Of<'slots.elapse'>, { actor, at }: Issued): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const { appointment } = command
  const current = slots.appointments.get(appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment })
  return at < current.slot.end ? accept() : accept({ type: 'slots.elapsed', appointment })
}

/** The end follows from the service. */
const isSame = (a: Slot, b: Slot): boolean => a.service === b.service && a.device === b.device && a.start === b.start

function unreachable(command: never): never {
  throw new Error(`slots.unknown-command: ${JSON.stringify(command)}`)
}
