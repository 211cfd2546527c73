import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { BedsCommand } from './commands.ts'

/** When the first hold runs out. There are never more holds than beds, so looking at all of them is cheap. */
export function nextDueBeds(state: NetworkState): Instant | null {
  let soonest: Instant | null = null
  for (const { expiresAt } of state.beds.holds.values()) {
    if (soonest === null || expiresAt < soonest) soonest = expiresAt
  }
  return soonest
}

/** Holds that have run out, in the order they did. */
export function dueBeds(state: NetworkState, now: Instant): BedsCommand[] {
  return [...state.beds.holds.values()]
    .filter(({ expiresAt }) => expiresAt <= now)
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ type: 'beds.expire-hold', hold: id }))
}
