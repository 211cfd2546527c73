import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, stretchKey } from '../time.ts'
import type { BlocksCommand } from './commands.ts'
import type { Block, BlocksState } from './state.ts'

/** When the first block is over. */
export function nextDueBlocks({ blocks }: NetworkState): Instant | null {
  const hour = blocks.byEndHour.lowestGroup()
  return hour === null ? null : instant(Math.min(...rows(blocks, blocks.byEndHour.of(hour)).map(({ until }) => until)))
}

/** Blocks that are over, in the order they ended. */
export const dueBlocks = ({ blocks }: NetworkState, now: Instant): BlocksCommand[] =>
  rows(blocks, blocks.byEndHour.upTo(stretchKey(now, HOUR_MS)))
    .filter(({ until }) => until <= now)
    .sort((a, b) => a.until - b.until || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ type: 'blocks.end', block: id }))

const rows = ({ blocks }: BlocksState, ids: Iterable<Block['id']>): Block[] =>
  [...ids].flatMap((id) => blocks.get(id) ?? [])
