import type { NetworkId } from './ids.ts'
import type { Batch, Journal, JournalRow, Snapshot } from './journal.ts'

/** Keeps everything in memory; fails where it is told to. */
export class TestJournal implements Journal<string> {
  rows: JournalRow[] = []
  side: string[] = []
  commits = 0
  snapshot: Snapshot | null = null
  failNext: 'before' | 'after' | null = null
  readonly parts = new Map<string, string>()
  /** The process dies when so many parts are written. */
  dieAtPart: number | null = null

  async read(_network: NetworkId, afterSeq: number, limit: number): Promise<readonly JournalRow[]> {
    return this.rows.slice(afterSeq, afterSeq + limit)
  }

  async commit(batch: Batch<string>): Promise<'committed' | 'collision'> {
    const fail = this.failNext
    this.failNext = null
    if (fail === 'before') throw new Error('disk full')
    if (batch.rows.some((row) => row.seq <= this.rows.length)) return 'collision'
    this.commits += 1
    this.rows.push(...batch.rows)
    this.side.push(...batch.side)
    if (fail === 'after') throw new Error('connection lost after commit')
    return 'committed'
  }

  async latestSnapshot(): Promise<Snapshot | null> {
    return this.snapshot
  }

  async saveSnapshot(_network: NetworkId, snapshot: Snapshot): Promise<void> {
    this.snapshot = snapshot
  }

  async snapshotPart(_network: NetworkId, seq: number, part: number): Promise<string | null> {
    return this.parts.get(`${seq} ${part}`) ?? null
  }

  async saveSnapshotPart(_network: NetworkId, seq: number, part: number, text: string): Promise<void> {
    if (part === this.dieAtPart) throw new Error('killed')
    this.parts.set(`${seq} ${part}`, text)
  }
}
