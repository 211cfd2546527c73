import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { SurgeCommand } from './commands.ts'
import { isOver } from './state.ts'

/** When the first surge ends by itself, or an extra bed can be closed; there are never many. */
export function nextDueSurge(state: NetworkState): Instant | null {
  const ends = [...state.surge.surges.values()].map(({ until }) => until)
  const times = [...ends, ...bedsOver(state).map(({ since }) => since)]
  return times.length === 0 ? null : times.reduce((a, b) => (a < b ? a : b))
}

export const dueSurge = (state: NetworkState, now: Instant): SurgeCommand[] => [
  ...[...state.surge.surges.entries()]
    .filter(([, { until }]) => until <= now)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { facility, unit }]): SurgeCommand => ({ type: 'surge.end', facility, unit })),
  ...bedsOver(state).map(({ id }): SurgeCommand => ({ type: 'surge.close-bed', bed: id })),
]

const bedsOver = ({ beds: { beds, extra } }: NetworkState) =>
  [...extra.of('closing')]
    .sort()
    .flatMap((id) => beds.get(id) ?? [])
    .filter(isOver)
