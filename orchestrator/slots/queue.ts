import type { AppointmentId, DeviceId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, type Instant, instant, type LocalDay, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { appointmentsOn } from './overlap.ts'
import type { Appointment } from './state.ts'

/** Where somebody who has come stands, as it looks now. */
interface Place {
  /** Who are there and come before them. */
  readonly ahead: number
  /** Until their turn, in whole minutes; never before their own time. */
  readonly waitMinutes: number
}

/** Who are there on that day and are not over yet, by their booked time. */
function waitingOn(state: NetworkState, device: DeviceId, at: Instant): Appointment[] {
  const { utcOffsetMinutes } = topologyOf(state.network)
  const midnight = fromLocal(localTime(at, utcOffsetMinutes).day, 0, utcOffsetMinutes)
  const day = { start: midnight, end: plusMinutes(midnight, 24 * 60) }
  return appointmentsOn(state.slots, device, day).filter(({ here, slot }) => here !== null && slot.end > at)
}

/**
 * Everybody who is there comes in the order of the booked times, none before their own, each for as long as is booked
 * for them. Whoever is booked and not there yet is not waited for.
 */
export function placeIn(state: NetworkState, appointment: AppointmentId, at: Instant): Place | null {
  const own = state.slots.appointments.get(appointment)
  if (!own) return null
  const ahead = waitingOn(state, own.slot.device, at).filter(
    ({ id, slot }) => id !== appointment && slot.start < own.slot.start,
  )
  const free = ahead.reduce<Instant>((from, { slot }) => {
    // Whoever is on the device now has had a part of their time.
    const begins = instant(Math.max(from, slot.start))
    return slot.start <= at ? instant(Math.max(from, slot.end)) : instant(begins + (slot.end - slot.start))
  }, at)
  return { ahead: ahead.length, waitMinutes: Math.ceil((Math.max(free, own.slot.start) - at) / MINUTE_MS) }
}

/** The number that is given next there on that day. */
export function nextToken(state: NetworkState, device: DeviceId, day: LocalDay): number {
  const given = state.slots.tokens.get(device)
  return given?.day === day ? given.last + 1 : 1
}
