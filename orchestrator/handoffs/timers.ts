import { HANDOFF_IDLE_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { HandoffsCommand } from './commands.ts'
import type { Handoff } from './state.ts'

/** When a conversation nobody goes on with is Nadi's again. */
export const idleAt = ({ lastAt }: Handoff): Instant => plusMinutes(lastAt, HANDOFF_IDLE_MINUTES)

export function nextDueHandoffs({ handoffs }: NetworkState): Instant | null {
  let soonest: Instant | null = null
  for (const handoff of handoffs.handoffs.values()) {
    const at = idleAt(handoff)
    if (soonest === null || at < soonest) soonest = at
  }
  return soonest
}

export const dueHandoffs = ({ handoffs }: NetworkState, now: Instant): HandoffsCommand[] =>
  [...handoffs.handoffs.values()]
    .filter((handoff) => idleAt(handoff) <= now)
    .map(({ id }) => id)
    .sort()
    .map((handoff) => ({ type: 'handoffs.expire', handoff }))
