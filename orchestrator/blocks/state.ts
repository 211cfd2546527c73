import type { BlockId, DeviceId, StaffId } from '../ids.ts'
import { type Interval, overlaps } from '../slots/overlap.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { HOUR_MS, type Instant, stretchKey } from '../time.ts'
import type { BlockReason } from './events.ts'

/** Time of a device that is kept from patients: quality checks, training, leave. */
export interface Block {
  readonly id: BlockId
  readonly device: DeviceId
  readonly from: Instant
  readonly until: Instant
  readonly reason: BlockReason
  readonly by: StaffId
}

export interface BlocksState {
  readonly blocks: Table<BlockId, Block>
  readonly byDevice: Index<BlockId, Block>
  /** By hour of the end. */
  readonly byEndHour: Index<BlockId, Block>
}

export function emptyBlocks(undo: UndoLog): BlocksState {
  const blocks = new Table<BlockId, Block>(undo)
  return {
    blocks,
    byDevice: blocks.indexBy(({ device }) => device),
    byEndHour: blocks.indexBy(({ until }) => stretchKey(until, HOUR_MS)),
  }
}

/** Those of a device that touch the time, by start. */
export function blocksOn({ blocks, byDevice }: BlocksState, device: DeviceId, span: Interval): Block[] {
  if (blocks.size === 0) return []
  return [...byDevice.of(device)]
    .flatMap((id) => blocks.get(id) ?? [])
    .filter(({ from, until }) => overlaps(span, { start: from, end: until }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

export const isBlocked = (state: BlocksState, device: DeviceId, span: Interval): boolean =>
  blocksOn(state, device, span).length > 0
