import { and, asc, eq, inArray, lte, min, sql } from 'drizzle-orm'
import { given, type Handle, isStatus } from './handle.ts'

export const outboxQueries = {
  putOutbox: ({ db, t }: Handle) =>
    db
      .insert(t.outbox)
      .values({
        id: given('id'),
        network: given('network'),
        kind: given('kind'),
        createdAt: given('at'),
        body: given('body'),
        attempts: 0,
        nextAttemptAt: given('at'),
        status: 'pending',
      })
      .onConflictDoNothing({ target: t.outbox.id }),
  /** Rows come back in any order. */
  claimOutbox: ({ db, t, skipLocked }: Handle) => {
    const due = db
      .select({ position: t.outbox.position })
      .from(t.outbox)
      .where(
        and(
          eq(t.outbox.network, given('network')),
          isStatus(t.outbox.status, 'pending'),
          lte(t.outbox.nextAttemptAt, given('now')),
        ),
      )
      .orderBy(asc(t.outbox.createdAt), asc(t.outbox.position))
      .limit(given('limit'))
    // In a `with`, PostgreSQL looks for them once; a plain subquery it may run again for every row.
    const picked = db.$with('picked').as(skipLocked(due))
    return db
      .with(picked)
      .update(t.outbox)
      .set({ claimedBy: sql`${given('owner')}`, nextAttemptAt: sql`${given('until')}` })
      .where(inArray(t.outbox.position, db.select({ position: picked.position }).from(picked)))
      .returning()
  },
  holdOutbox: ({ db, t }: Handle) =>
    db
      .update(t.outbox)
      .set({ nextAttemptAt: sql`${given('until')}` })
      .where(
        and(
          eq(t.outbox.network, given('network')),
          isStatus(t.outbox.status, 'pending'),
          eq(t.outbox.claimedBy, given('owner')),
        ),
      ),
  nextDueOutbox: ({ db, t }: Handle) =>
    db
      .select({ at: min(t.outbox.nextAttemptAt) })
      .from(t.outbox)
      .where(and(eq(t.outbox.network, given('network')), isStatus(t.outbox.status, 'pending'))),
  finishOutbox: ({ db, t }: Handle) =>
    db
      .update(t.outbox)
      .set({ status: 'sent', finishedAt: sql`${given('at')}` })
      .where(eq(t.outbox.id, given('id'))),
  retryOutbox: ({ db, t }: Handle) =>
    db
      .update(t.outbox)
      .set({
        attempts: sql`${t.outbox.attempts} + 1`,
        nextAttemptAt: sql`${given('at')}`,
        claimedBy: null,
        errorCode: sql`${given('code')}`,
      })
      .where(and(eq(t.outbox.id, given('id')), isStatus(t.outbox.status, 'pending'))),
  giveUpOutbox: ({ db, t }: Handle) =>
    db
      .update(t.outbox)
      .set({
        attempts: sql`${t.outbox.attempts} + 1`,
        status: 'gave-up',
        finishedAt: sql`${given('at')}`,
        errorCode: sql`${given('code')}`,
      })
      .where(and(eq(t.outbox.id, given('id')), isStatus(t.outbox.status, 'pending'))),
}
