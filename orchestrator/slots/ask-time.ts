import {
  ASK_DAY_FROM_MINUTE,
  ASK_DAY_TO_MINUTE,
  ASK_EVE_MINUTE,
  ASK_HOURS_BEFORE,
  ASKED_AFTER_BOOKING_HOURS_MIN,
  ASKED_BEFORE_MINUTES_MIN,
} from '../limits.ts'
import { lookupsOf, type NetworkMap, topologyOf } from '../network/state.ts'
import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../time.ts'
import type { Slot } from './events.ts'

/**
 * When somebody is asked whether they will come: two days before, or one, or on the day, whichever is first after they
 * have had time to forget; the evening before where they must fast. Null where they have only just booked.
 */
export function firstAskAt(network: NetworkMap, slot: Slot, bookedAt: Instant): Instant | null {
  const { utcOffsetMinutes } = topologyOf(network)
  const fasting = (lookupsOf(network).services.get(slot.service)?.fastingHours ?? 0) > 0
  const times = fasting
    ? [fromLocal(addDays(localTime(slot.start, utcOffsetMinutes).day, -1), ASK_EVE_MINUTE, utcOffsetMinutes)]
    : ASK_HOURS_BEFORE.map((hours) => byDay(network, plusMinutes(slot.start, -60 * hours)))
  const earliest = plusMinutes(bookedAt, 60 * ASKED_AFTER_BOOKING_HOURS_MIN)
  const latest = plusMinutes(slot.start, -ASKED_BEFORE_MINUTES_MIN)
  return times.find((time) => time >= earliest && time <= latest) ?? null
}

/** The next time by day at which another ask still leaves time to act; null where there is none. */
export function nextAskAt(network: NetworkMap, slot: Slot, after: Instant): Instant | null {
  const time = byDay(network, after)
  return time <= plusMinutes(slot.start, -ASKED_BEFORE_MINUTES_MIN) ? time : null
}

/** The time itself where it is one to write to people, else the next such. */
export function byDay(network: NetworkMap, at: Instant): Instant {
  const { utcOffsetMinutes } = topologyOf(network)
  const { day, minuteOfDay } = localTime(at, utcOffsetMinutes)
  if (minuteOfDay < ASK_DAY_FROM_MINUTE) return fromLocal(day, ASK_DAY_FROM_MINUTE, utcOffsetMinutes)
  return minuteOfDay < ASK_DAY_TO_MINUTE ? at : fromLocal(addDays(day, 1), ASK_DAY_FROM_MINUTE, utcOffsetMinutes)
}
