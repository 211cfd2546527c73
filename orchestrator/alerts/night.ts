import {
  DAY_FROM_MINUTE,
  LIST_EVE_MINUTE,
  LIST_MORNING_LEAD_MINUTES,
  QUIET_FROM_MINUTE,
  QUIET_TO_MINUTE,
} from '../limits.ts'
import { type NetworkMap, topologyOf } from '../network/state.ts'
import { addDays, fromLocal, type Instant, instant, localTime, plusMinutes } from '../time.ts'
import type { Alert } from './state.ts'

/** When people are told of what is no emergency: not at night. Times of day are the network's. */

/**
 * When what is wished for `wished` is told, in time for whoever comes `first`: as wished by day, the evening before where
 * that is at night, or in the morning where it became known, at `knownAt`, after that evening.
 */
export function toldByDay(wished: Instant, first: Instant, knownAt: Instant, utcOffsetMinutes: number): Instant {
  const at = instant(Math.max(wished, knownAt))
  const morning = morningOf(at, utcOffsetMinutes)
  if (morning === null) return at
  const eve = fromLocal(addDays(morning, -1), LIST_EVE_MINUTE, utcOffsetMinutes)
  return eve >= knownAt ? eve : inTheMorning(at, first, utcOffsetMinutes)
}

/** The same moment by day; at night when it ends, and sooner where somebody comes sooner, but never before the day. */
function inTheMorning(at: Instant, first: Instant, utcOffsetMinutes: number): Instant {
  const morning = morningOf(at, utcOffsetMinutes)
  if (morning === null) return at
  const earliest = fromLocal(morning, DAY_FROM_MINUTE, utcOffsetMinutes)
  const latest = fromLocal(morning, QUIET_TO_MINUTE, utcOffsetMinutes)
  const inTime = plusMinutes(first, -LIST_MORNING_LEAD_MINUTES)
  return instant(Math.max(at, Math.min(latest, Math.max(earliest, inTime))))
}

/** What is wished for an alert: nobody is rung at night about a list. */
export function byDay(network: NetworkMap, { trigger, expectedAt }: Alert, wished: Instant): Instant {
  if (trigger.kind !== 'list') return wished
  return inTheMorning(wished, expectedAt ?? wished, topologyOf(network).utcOffsetMinutes)
}

/** The day on which the night ends in which it is; null by day. */
function morningOf(at: Instant, utcOffsetMinutes: number) {
  const { day, minuteOfDay } = localTime(at, utcOffsetMinutes)
  if (minuteOfDay >= QUIET_FROM_MINUTE) return addDays(day, 1)
  return minuteOfDay < QUIET_TO_MINUTE ? day : null
}
