import type { AppointmentId, DeviceId } from '../ids.ts'
import { QUEUE_MOVED_MINUTES, QUEUE_TOLD_MAX } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { fromLocal, type Instant, instant, type LocalDay, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { appointmentsOn, type Interval } from './overlap.ts'
import { type Appointment, inTurn } from './state.ts'

/** Where somebody who has come stands, as it looks now. */
interface Place {
  /** Who are there and come before them. */
  readonly ahead: number
  /** Until their turn, in whole minutes; never before their own time. */
  readonly waitMinutes: number
}

/** How late the device was said to be today, in milliseconds. */
function lateness({ devices }: NetworkState, device: DeviceId, at: Instant): number {
  const delay = devices.delays.get(device)
  return delay && at < delay.until ? delay.minutes * MINUTE_MS : 0
}

/** From one local midnight to the next. */
export function dayOf({ network }: NetworkState, at: Instant): Interval {
  const { utcOffsetMinutes } = topologyOf(network)
  const midnight = fromLocal(localTime(at, utcOffsetMinutes).day, 0, utcOffsetMinutes)
  return { start: midnight, end: plusMinutes(midnight, 24 * 60) }
}

/** Who are there on that day and are not over yet, by their booked time. */
function waitingOn(state: NetworkState, device: DeviceId, at: Instant): Appointment[] {
  const day = dayOf(state, at)
  const late = lateness(state, device, at)
  return appointmentsOn(state.slots, device, day).filter(({ here, slot }) => here !== null && slot.end + late > at)
}

/**
 * Everybody who is there comes in the order of the booked times, none before their own, each for as long as is booked
 * for them, later by as much as the device is. Whoever is booked and not there yet is not waited for.
 */
export function placeIn(state: NetworkState, appointment: AppointmentId, at: Instant): Place | null {
  const own = state.slots.appointments.get(appointment)
  if (!own) return null
  const late = lateness(state, own.slot.device, at)
  const ahead = waitingOn(state, own.slot.device, at).filter(
    (other) => other.id !== appointment && inTurn(other, own) < 0,
  )
  const free = ahead.reduce<Instant>((from, { slot }, n) => {
    const [start, end] = [slot.start + late, slot.end + late]
    // Whoever is on the device now has had a part of their time; of two at one time one is.
    const isOn = start <= at && ahead[n - 1]?.slot.start !== slot.start
    return isOn ? instant(Math.max(from, end)) : instant(Math.max(from, start) + (end - start))
  }, at)
  return { ahead: ahead.length, waitMinutes: Math.ceil((Math.max(free, own.slot.start + late) - at) / MINUTE_MS) }
}

/** Whether they must hear that their turn is another one than they were told, and have not heard so too often. */
export function hasMoved(state: NetworkState, { id, here }: Appointment, at: Instant): boolean {
  const place = here && here.told < QUEUE_TOLD_MAX ? placeIn(state, id, at) : null
  if (!here || !place) return false
  return Math.abs(plusMinutes(at, place.waitMinutes) - here.turnAt) >= QUEUE_MOVED_MINUTES * MINUTE_MS
}

/** The number that is given next there on that day. */
export function nextToken(state: NetworkState, device: DeviceId, day: LocalDay): number {
  const given = state.slots.tokens.get(device)
  return given?.day === day ? given.last + 1 : 1
}
