import { evolve } from './core.ts'
import type { NetworkId } from './ids.ts'
import type { Journal } from './journal.ts'
import { genesis, type JournalHead, readJournal, type Sha256 } from './journal-chain.ts'
import { decodePart, encodeParts, partsOf, writeManifest } from './snapshot.ts'
import { emptyState, type NetworkState } from './state.ts'

type Reader = Pick<Journal<unknown>, 'latestSnapshot' | 'snapshotPart'>
type Keeper = Reader & Pick<Journal<unknown>, 'read' | 'saveSnapshotPart' | 'saveSnapshot'>

interface Kept {
  readonly state: NetworkState
  /** The row it was taken after. */
  readonly head: JournalHead
}

/** The newest snapshot; null where there is none, or it is of another version or damaged: the whole journal is folded then. */
export async function readSnapshot(network: NetworkId, journal: Reader): Promise<Kept | null> {
  const snapshot = await journal.latestSnapshot(network)
  const parts = snapshot && partsOf(snapshot.manifest)
  if (!snapshot || !parts) return null
  const { seq, hash } = snapshot
  const state = emptyState()
  for (let part = 0; part < parts; part += 1) {
    const text = await journal.snapshotPart(network, seq, part)
    if (text === null || !decodePart(state, text)) return null
  }
  return { state, head: { seq, hash } }
}

/**
 * Takes a snapshot from what is stored, the last one and the rows after it: whoever serves the network goes on meanwhile,
 * if this runs beside them. Its manifest is written last, so one that was broken off counts for nothing.
 * Resolves with the row it was taken after, or with that of another process's that is newer than `newerThan` already.
 */
export async function takeSnapshot(
  network: NetworkId,
  journal: Keeper,
  sha256: Sha256,
  newerThan: number,
): Promise<number> {
  const latest = await journal.latestSnapshot(network)
  if (latest && latest.seq > newerThan && partsOf(latest.manifest) !== null) return latest.seq
  const kept = await readSnapshot(network, journal)
  const state = kept?.state ?? emptyState()
  let head = kept?.head ?? genesis(network)
  for await (const { row, recorded } of readJournal(network, journal, sha256, head)) {
    evolve(state, recorded)
    head = { seq: row.seq, hash: row.hash }
  }
  if (head.seq === (kept?.head.seq ?? 0)) return head.seq
  let parts = 0
  for (const text of encodeParts(state)) {
    await journal.saveSnapshotPart(network, head.seq, parts, text)
    parts += 1
  }
  await journal.saveSnapshot(network, { ...head, manifest: writeManifest(parts) })
  return head.seq
}
