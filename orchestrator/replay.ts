import { check, evolve } from './core.ts'
import type { Recorded } from './decision.ts'
import type { NetworkId } from './ids.ts'
import type { Journal, JournalRow } from './journal.ts'
import { genesis, readRow, type Sha256 } from './journal-chain.ts'
import { decodeState, encodeState } from './snapshot.ts'
import { emptyState, type NetworkState } from './state.ts'

const READ_ROWS = 1_000

type JournalReader = Pick<Journal<unknown>, 'read' | 'latestSnapshot'>

/** Every row of the journal in order, its hash verified. @throws {JournalError} at the first row that does not fit. */
export async function* readJournal(
  network: NetworkId,
  journal: JournalReader,
  sha256: Sha256,
): AsyncGenerator<{ row: JournalRow; recorded: Recorded }> {
  let head = { seq: 0, hash: genesis(network) }
  for (;;) {
    const rows = await journal.read(network, head.seq, READ_ROWS)
    for (const row of rows) {
      const recorded = readRow(sha256, head, row)
      head = { seq: row.seq, hash: row.hash }
      yield { row, recorded }
    }
    if (rows.length < READ_ROWS) return
  }
}

export interface ReplayReport {
  readonly events: number
  readonly lastHash: string
  /** SHA-256 of the canonical state. */
  readonly stateHash: string
  /** The snapshot that was compared; null when there is none. */
  readonly snapshotSeq: number | null
  /** Empty when all is well. */
  readonly faults: readonly string[]
}

/**
 * Folds the whole journal again and compares: hashes along the chain, the stored snapshot byte for byte,
 * the state reached through it, and every invariant on the way and at the end.
 */
export async function verifyReplay(
  network: NetworkId,
  journal: JournalReader,
  sha256: Sha256,
  onProgress: (events: number) => void,
): Promise<ReplayReport> {
  const snapshot = await journal.latestSnapshot(network)
  const state = emptyState()
  const faults: string[] = []
  let throughSnapshot: NetworkState | null = null
  let last = { seq: 0, hash: genesis(network) }
  for await (const { row, recorded } of readJournal(network, journal, sha256)) {
    evolve(state, recorded)
    if (throughSnapshot) evolve(throughSnapshot, recorded)
    faults.push(...check(state, [recorded]).map((fault) => `after row ${row.seq}: ${fault}`))
    last = { seq: row.seq, hash: row.hash }
    if (snapshot?.seq === row.seq) {
      throughSnapshot = decodeState(snapshot.state)
      if (snapshot.hash !== row.hash) faults.push(`snapshot ${row.seq}: taken after another journal`)
      if (snapshot.state !== encodeState(state)) faults.push(`snapshot ${row.seq}: differs from the fold`)
    }
    if (row.seq % 10_000 === 0) onProgress(row.seq)
  }
  const encoded = encodeState(state)
  if (throughSnapshot && encodeState(throughSnapshot) !== encoded) faults.push('the state through the snapshot differs')
  faults.push(...check(state, null).map((fault) => `at the end: ${fault}`))
  return {
    events: last.seq,
    lastHash: last.hash,
    stateHash: sha256(encoded),
    snapshotSeq: snapshot?.seq ?? null,
    faults,
  }
}
