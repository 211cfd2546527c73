import { check, evolve } from './core.ts'
import type { NetworkId } from './ids.ts'
import type { Journal } from './journal.ts'
import { genesis, readJournal, type Sha256 } from './journal-chain.ts'
import { readSnapshot } from './kept-state.ts'
import { encodeParts } from './snapshot.ts'
import { emptyState, type NetworkState } from './state.ts'

type JournalReader = Pick<Journal<unknown>, 'read' | 'latestSnapshot' | 'snapshotPart'>

export interface ReplayReport {
  readonly events: number
  readonly lastHash: string
  /** Chained SHA-256 of the canonical parts of the state. */
  readonly stateHash: string
  /** The snapshot that was compared; null when there is none. */
  readonly snapshotSeq: number | null
  /** Empty when all is well. */
  readonly faults: readonly string[]
}

/**
 * Folds the whole journal again and compares: hashes along the chain, the stored snapshot row by row,
 * the state reached through it, and every invariant on the way and at the end.
 */
export async function verifyReplay(
  network: NetworkId,
  journal: JournalReader,
  sha256: Sha256,
  onProgress: (events: number) => void,
): Promise<ReplayReport> {
  const kept = await readSnapshot(network, journal)
  const state = emptyState()
  const faults: string[] = []
  let throughSnapshot: NetworkState | null = null
  let last = genesis(network)
  for await (const { row, recorded } of readJournal(network, journal, sha256)) {
    evolve(state, recorded)
    if (throughSnapshot) evolve(throughSnapshot, recorded)
    faults.push(...check(state, [recorded]).map((fault) => `after row ${row.seq}: ${fault}`))
    last = { seq: row.seq, hash: row.hash }
    if (kept?.head.seq === row.seq) {
      throughSnapshot = kept.state
      if (kept.head.hash !== row.hash) faults.push(`snapshot ${row.seq}: taken after another journal`)
      if (hashOf(sha256, kept.state) !== hashOf(sha256, state))
        faults.push(`snapshot ${row.seq}: differs from the fold`)
    }
    if (row.seq % 10_000 === 0) onProgress(row.seq)
  }
  const stateHash = hashOf(sha256, state)
  if (throughSnapshot && hashOf(sha256, throughSnapshot) !== stateHash) {
    faults.push('the state through the snapshot differs')
  }
  faults.push(...check(state, null).map((fault) => `at the end: ${fault}`))
  return {
    events: last.seq,
    lastHash: last.hash,
    stateHash,
    snapshotSeq: kept?.head.seq ?? null,
    faults,
  }
}

/** Over all of it, part by part: a large state has no room in one text. */
function hashOf(sha256: Sha256, state: NetworkState): string {
  let hash = ''
  for (const part of encodeParts(state)) hash = sha256(`${hash}\n${part}`)
  return hash
}
