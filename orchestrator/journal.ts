import type { Event } from './decision.ts'
import type { NetworkId } from './ids.ts'
import type { Message } from './message.ts'
import type { Instant } from './time.ts'

/** One line of a network's journal, as stored. */
export interface JournalRow {
  readonly network: NetworkId
  /** 1, 2, 3 … without gaps; `(network, seq)` is unique, which is what makes a race have one winner. */
  readonly seq: number
  readonly at: Instant
  readonly type: Event['type']
  /** JSON of `{ actor, event }`. */
  readonly body: string
  /** SHA-256, hex, over the row before's hash and this row; see `journal-chain.ts`. */
  readonly hash: string
}

export interface Snapshot {
  readonly seq: number
  /** Hash of the journal row it was taken after. */
  readonly hash: string
  /** Of which version it is and how many parts it has; see `snapshot.ts`. */
  readonly manifest: string
}

/** A message that an event caused, written with it. `id` is `network:seq:n`, so it is delivered under one name. */
export interface Effect {
  readonly id: string
  readonly at: Instant
  readonly message: Message
}

/** Everything one group of works writes, all or nothing. `Side` is whatever the caller keeps beside the journal. */
export interface Batch<Side> {
  readonly network: NetworkId
  readonly rows: readonly JournalRow[]
  readonly effects: readonly Effect[]
  readonly side: readonly Side[]
}

/** The stored journal as the engine needs it. `Actor` and `Event` inside `body` are checked on reading. */
export interface Journal<Side> {
  /** Rows after `afterSeq`, in order, `limit` at most. */
  read(network: NetworkId, afterSeq: number, limit: number): Promise<readonly JournalRow[]>
  /** `collision` when a `seq` is already there: somebody else wrote first and nothing of the batch was kept. */
  commit(batch: Batch<Side>): Promise<'committed' | 'collision'>
  latestSnapshot(network: NetworkId): Promise<Snapshot | null>
  snapshotPart(network: NetworkId, seq: number, part: number): Promise<string | null>
  /** Parts are saved before the snapshot that they belong to; those that no snapshot came to are dropped with later ones. */
  saveSnapshotPart(network: NetworkId, seq: number, part: number, text: string): Promise<void>
  saveSnapshot(network: NetworkId, snapshot: Snapshot): Promise<void>
}
