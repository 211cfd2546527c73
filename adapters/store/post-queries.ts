import { and, asc, desc, eq, inArray, lt, max, sql } from 'drizzle-orm'
import { given, type Handle } from './handle.ts'

export const postQueries = {
  putPost: ({ db, t }: Handle) =>
    db
      .insert(t.posts)
      .values({
        // A post belongs to the network of its outbox item; without one it is refused (not null).
        network: sql`(select ${t.outbox.network} from ${t.outbox} where ${t.outbox.id} = ${given('outboxId')})`,
        outboxId: given('outboxId'),
        channel: given('channel'),
        providerMessageId: given('providerMessageId'),
        card: given('card'),
        placeKey: given('placeKey'),
        sealedPlace: given('sealedPlace'),
        at: given('at'),
        status: 'sent',
        statusRank: 1,
        statusAt: given('at'),
      })
      .onConflictDoNothing(),
  postsOfCard: ({ db, t }: Handle) => {
    const newest = db
      .select({ position: max(t.posts.position) })
      .from(t.posts)
      .where(and(eq(t.posts.network, given('network')), eq(t.posts.card, given('card'))))
      .groupBy(t.posts.placeKey)
    return db.select().from(t.posts).where(inArray(t.posts.position, newest)).orderBy(asc(t.posts.position))
  },
  recordReceipt: ({ db, t }: Handle) =>
    db
      .update(t.posts)
      .set({
        status: sql`${given('status')}`,
        statusRank: sql`${given('rank')}`,
        statusAt: sql`${given('at')}`,
        errorCode: sql`${given('errorCode')}`,
      })
      .where(
        and(
          eq(t.posts.channel, given('channel')),
          eq(t.posts.providerMessageId, given('providerMessageId')),
          lt(t.posts.statusRank, given('over')),
        ),
      ),
  postState: ({ db, t }: Handle) =>
    db
      .select({ status: t.posts.status, errorCode: t.posts.errorCode, at: t.posts.statusAt, card: t.posts.card })
      .from(t.posts)
      .where(and(eq(t.posts.channel, given('channel')), eq(t.posts.providerMessageId, given('providerMessageId'))))
      .orderBy(desc(t.posts.statusRank))
      .limit(1),
}
