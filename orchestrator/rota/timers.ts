import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { RotaCommand } from './commands.ts'

export function nextDueRota({ rota }: NetworkState): Instant | null {
  let soonest: Instant | null = null
  for (const { until } of rota.covers.values()) if (soonest === null || until < soonest) soonest = until
  return soonest
}

export const dueRota = ({ rota }: NetworkState, now: Instant): RotaCommand[] =>
  [...rota.covers.values()]
    .filter(({ until }) => until <= now)
    .map(({ id }) => id)
    .sort()
    .map((cover) => ({ type: 'rota.elapse', cover }))
