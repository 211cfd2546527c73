import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { ReceivingCommand } from './commands.ts'

/** When the first divert ends by itself. There are few hospitals, so looking at all of them is cheap. */
export function nextDueReceiving({ receiving }: NetworkState): Instant | null {
  const ends = [...receiving.receiving.values()].flatMap(({ diverts }) => diverts.flatMap(({ until }) => until ?? []))
  return ends.length === 0 ? null : ends.reduce((a, b) => (a < b ? a : b))
}

export const dueReceiving = ({ receiving }: NetworkState, now: Instant): ReceivingCommand[] =>
  [...receiving.receiving.values()]
    .sort((a, b) => (a.facility < b.facility ? -1 : 1))
    .flatMap(({ facility, diverts }) =>
      diverts.flatMap(({ unit, until }): ReceivingCommand[] =>
        until !== undefined && until <= now ? [{ type: 'receiving.end-divert', facility, unit }] : [],
      ),
    )
