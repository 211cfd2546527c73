import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { given, type Handle, isStatus } from './handle.ts'

export const inboxQueries = {
  /** One row when it was stored, none when it was there. */
  putInbox: ({ db, t }: Handle) =>
    db
      .insert(t.inbox)
      .values({
        id: given('id'),
        network: given('network'),
        conversation: given('conversation'),
        receivedAt: given('receivedAt'),
        sealedBody: given('sealedBody'),
        attempts: 0,
        status: 'pending',
      })
      .onConflictDoNothing({ target: t.inbox.id })
      .returning({ id: t.inbox.id }),
  pendingInbox: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.inbox)
      .where(and(eq(t.inbox.network, given('network')), isStatus(t.inbox.status, 'pending')))
      .orderBy(asc(t.inbox.receivedAt), asc(t.inbox.position))
      .limit(given('limit')),
  finishInbox: ({ db, t }: Handle) =>
    db
      .update(t.inbox)
      .set({ status: 'done', doneAt: sql`${given('at')}` })
      .where(eq(t.inbox.id, given('inboxId'))),
  failInbox: ({ db, t }: Handle) =>
    db
      .update(t.inbox)
      .set({
        attempts: sql`${t.inbox.attempts} + 1`,
        errorCode: sql`${given('code')}`,
        status: sql`${given('status')}`,
      })
      .where(and(eq(t.inbox.id, given('id')), isStatus(t.inbox.status, 'pending'))),
  forgetInbox: ({ db, t }: Handle) =>
    db
      .delete(t.inbox)
      .where(
        and(
          eq(t.inbox.network, given('network')),
          isStatus(t.inbox.status, 'done'),
          lt(t.inbox.doneAt, given('before')),
        ),
      )
      .returning({ id: t.inbox.id }),
}
