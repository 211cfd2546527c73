import { QUIET_FROM_MINUTE, QUIET_TO_MINUTE } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, localTime } from '../time.ts'

/** Null by day; in the quiet hours, when they end. */
export function quietUntil({ network }: NetworkState, at: Instant): Instant | null {
  const { utcOffsetMinutes } = topologyOf(network)
  const { day, minuteOfDay } = localTime(at, utcOffsetMinutes)
  if (minuteOfDay < QUIET_TO_MINUTE) return fromLocal(day, QUIET_TO_MINUTE, utcOffsetMinutes)
  return minuteOfDay >= QUIET_FROM_MINUTE ? fromLocal(addDays(day, 1), QUIET_TO_MINUTE, utcOffsetMinutes) : null
}

/** When the quiet hours of that day begin. */
export function quietFrom({ network }: NetworkState, at: Instant): Instant {
  const { utcOffsetMinutes } = topologyOf(network)
  return fromLocal(localTime(at, utcOffsetMinutes).day, QUIET_FROM_MINUTE, utcOffsetMinutes)
}
