import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { VACATED_LEAD_MINUTES } from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { appointmentsOn } from './overlap.ts'

/** What is left is offered from a round time on. */
const ROUND_MINUTES = 5

/** The device stands empty inside an appointment's time: staff say so, and what is left can be somebody else's. */
export function vacate(
  state: NetworkState,
  { type, appointment, why }: Extract<SlotsCommand, { type: 'slots.vacate' }>,
  { actor, at }: Issued,
): Decision {
  if (staffOf(actor) === null) return reject({ code: 'actor.not-permitted', command: type })
  const current = state.slots.appointments.get(appointment)
  if (!current) return reject({ code: 'appointment.unknown', appointment })
  const { patient, slot } = current
  if (at < slot.start) return reject({ code: 'appointment.not-started', appointment, slot })
  return accept({ type: 'slots.vacated', appointment, patient, slot, why, free: whatIsLeft(state, slot, at) })
}

/** From the first round moment at which somebody could come, if the service is done before the next one or closing. */
function whatIsLeft(state: NetworkState, slot: Slot, at: Instant): Slot | null {
  const { devices, services } = lookupsOf(state.network)
  const minutes = services.get(slot.service)?.minutes
  const device = devices.get(slot.device)
  if (minutes === undefined || !device) return null
  const start = roundUp(plusMinutes(at, VACATED_LEAD_MINUTES))
  const end = plusMinutes(start, minutes)
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day, weekday } = localTime(start, utcOffsetMinutes)
  const open = device.hours.some(
    ({ weekday: openOn, from, to }) =>
      openOn === weekday &&
      start >= fromLocal(day, from, utcOffsetMinutes) &&
      end <= fromLocal(day, to, utcOffsetMinutes),
  )
  const busy = appointmentsOn(state.slots, slot.device, { start, end }).some((other) => other.slot.start !== slot.start)
  return open && !busy ? { ...slot, start, end } : null
}

const roundUp = (at: Instant): Instant =>
  instant(Math.ceil(at / (ROUND_MINUTES * MINUTE_MS)) * ROUND_MINUTES * MINUTE_MS)
