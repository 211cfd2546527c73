import { and, asc, desc, eq, gt, lt, min, notInArray, sql } from 'drizzle-orm'
import { given, type Handle } from './handle.ts'

/** Rows that SQLite takes in one statement; the way in and out costs more than the row itself. */
export const JOURNAL_BLOCK = 32

const journalRow = {
  network: given('network'),
  seq: given('seq'),
  at: given('at'),
  type: given('type'),
  body: given('body'),
  hash: given('hash'),
}

/** `appendJournal` for a whole block: its parameters come again row by row, so they are bound by position. */
export const appendJournalBlock = ({ db, t }: Handle) =>
  db.insert(t.journal).values(Array.from({ length: JOURNAL_BLOCK }, () => journalRow))

export const journalQueries = {
  appendJournal: ({ db, t }: Handle) => db.insert(t.journal).values(journalRow),
  readJournal: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.journal)
      .where(and(eq(t.journal.network, given('network')), gt(t.journal.seq, given('afterSeq'))))
      .orderBy(asc(t.journal.seq))
      .limit(given('limit')),
  latestSnapshot: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.snapshots)
      .where(eq(t.snapshots.network, given('network')))
      .orderBy(desc(t.snapshots.seq))
      .limit(1),
  saveSnapshot: ({ db, t }: Handle) =>
    db
      .insert(t.snapshots)
      .values({ network: given('network'), seq: given('seq'), hash: given('hash'), manifest: given('manifest') })
      .onConflictDoUpdate({
        target: [t.snapshots.network, t.snapshots.seq],
        set: { hash: sql`excluded.hash`, manifest: sql`excluded.state` },
      }),
  /** All but the latest two. */
  dropSnapshots: ({ db, t }: Handle) =>
    db.delete(t.snapshots).where(
      and(
        eq(t.snapshots.network, given('network')),
        notInArray(
          t.snapshots.seq,
          db
            .select({ seq: t.snapshots.seq })
            .from(t.snapshots)
            .where(eq(t.snapshots.network, given('network')))
            .orderBy(desc(t.snapshots.seq))
            .limit(2),
        ),
      ),
    ),
  snapshotPart: ({ db, t }: Handle) =>
    db
      .select({ text: t.snapshotParts.body })
      .from(t.snapshotParts)
      .where(
        and(
          eq(t.snapshotParts.network, given('network')),
          eq(t.snapshotParts.seq, given('seq')),
          eq(t.snapshotParts.part, given('part')),
        ),
      ),
  saveSnapshotPart: ({ db, t }: Handle) =>
    db
      .insert(t.snapshotParts)
      .values({ network: given('network'), seq: given('seq'), part: given('part'), body: given('body') })
      .onConflictDoUpdate({
        target: [t.snapshotParts.network, t.snapshotParts.seq, t.snapshotParts.part],
        set: { body: sql`excluded.body` },
      }),
  /** Of snapshots that are dropped or never came to be; another process may be writing the parts of a newer one. */
  dropSnapshotParts: ({ db, t }: Handle) => {
    const oldest = db
      .select({ seq: min(t.snapshots.seq) })
      .from(t.snapshots)
      .where(eq(t.snapshots.network, given('network')))
    return db
      .delete(t.snapshotParts)
      .where(and(eq(t.snapshotParts.network, given('network')), lt(t.snapshotParts.seq, sql`(${oldest})`)))
  },
}
