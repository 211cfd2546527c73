import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { VACATED_LEAD_MINUTES } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { offeringOn } from './offering.ts'
import { appointmentsOn } from './overlap.ts'
import type { Appointment } from './state.ts'

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
  return accept({ type: 'slots.vacated', appointment, patient, slot, why, free: whatIsLeft(state, current, at) })
}

/** From the first round moment at which somebody could come, if the service is done before the next one or closing. */
export function whatIsLeft(
  state: NetworkState,
  { id, slot }: Pick<Appointment, 'id' | 'slot'>,
  at: Instant,
  from: Instant = at,
): Slot | null {
  const offering = offeringOn(state.network, slot.device, slot.service)
  if (!offering) return null
  const start = roundUp(instant(Math.max(plusMinutes(at, VACATED_LEAD_MINUTES), from)))
  const end = plusMinutes(start, offering.minutes)
  const { day, weekday, minuteOfDay } = localTime(start, topologyOf(state.network).utcOffsetMinutes)
  const open = offering.isOpen(minuteOfDay, day, weekday)
  const busy = appointmentsOn(state.slots, slot.device, { start, end }).some((other) => other.id !== id)
  return open && !busy ? { ...slot, start, end } : null
}

const roundUp = (at: Instant): Instant =>
  instant(Math.ceil(at / (ROUND_MINUTES * MINUTE_MS)) * ROUND_MINUTES * MINUTE_MS)
