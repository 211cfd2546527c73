import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, localTime } from '../time.ts'

/** The midnight after that moment. */
export function endOfDay({ network }: Pick<NetworkState, 'network'>, at: Instant): Instant {
  const { utcOffsetMinutes } = topologyOf(network)
  return fromLocal(addDays(localTime(at, utcOffsetMinutes).day, 1), 0, utcOffsetMinutes)
}
