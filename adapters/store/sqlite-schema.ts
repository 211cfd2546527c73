import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/**
 * The tables in SQLite. `postgres-schema.ts` has the same tables, columns and keys; `queries.ts` is written
 * once, against these. Instants are integers (ms); `position` keeps the order of insertion.
 */

export const journal = sqliteTable(
  'journal',
  {
    network: text().notNull(),
    seq: integer().notNull(),
    at: integer().notNull(),
    type: text().notNull(),
    body: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ name: 'journal_pk', columns: [t.network, t.seq] })],
)

export const snapshots = sqliteTable(
  'snapshots',
  {
    network: text().notNull(),
    seq: integer().notNull(),
    hash: text().notNull(),
    /** Of what version and how many parts it is. */
    manifest: text('state').notNull(),
  },
  (t) => [primaryKey({ name: 'snapshots_pk', columns: [t.network, t.seq] })],
)

/** What a snapshot is made of, compressed; written before it. */
export const snapshotParts = sqliteTable(
  'snapshot_parts',
  {
    network: text().notNull(),
    seq: integer().notNull(),
    part: integer().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ name: 'snapshot_parts_pk', columns: [t.network, t.seq, t.part] })],
)

export const inbox = sqliteTable(
  'inbox',
  {
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique('inbox_id'),
    network: text().notNull(),
    conversation: text().notNull(),
    receivedAt: integer('received_at').notNull(),
    sealedBody: text('sealed_body').notNull(),
    attempts: integer().notNull(),
    /** `pending`, `done` or `gave-up`. */
    status: text().notNull(),
    doneAt: integer('done_at'),
    errorCode: text('error_code'),
  },
  (t) => [
    index('inbox_pending').on(t.network, t.receivedAt, t.position).where(sql`status = 'pending'`),
    index('inbox_done').on(t.network, t.doneAt).where(sql`status = 'done'`),
    index('inbox_conversation').on(t.network, t.conversation),
  ],
)

export const outbox = sqliteTable(
  'outbox',
  {
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique('outbox_id'),
    network: text().notNull(),
    kind: text().notNull(),
    createdAt: integer('created_at').notNull(),
    body: text().notNull(),
    attempts: integer().notNull(),
    nextAttemptAt: integer('next_attempt_at').notNull(),
    /** Who is sending it until `next_attempt_at`. */
    claimedBy: text('claimed_by'),
    /** `pending`, `sent` or `gave-up`. */
    status: text().notNull(),
    finishedAt: integer('finished_at'),
    errorCode: text('error_code'),
  },
  (t) => [index('outbox_due').on(t.network, t.nextAttemptAt).where(sql`status = 'pending'`)],
)

export const posts = sqliteTable(
  'posts',
  {
    position: integer().primaryKey({ autoIncrement: true }),
    network: text().notNull(),
    outboxId: text('outbox_id')
      .notNull()
      .references(() => outbox.id),
    channel: text().notNull(),
    providerMessageId: text('provider_message_id').notNull(),
    card: text(),
    placeKey: text('place_key').notNull(),
    sealedPlace: text('sealed_place').notNull(),
    at: integer().notNull(),
    status: text().notNull(),
    /** How final `status` is, see `receipt-rank.ts`. */
    statusRank: integer('status_rank').notNull(),
    statusAt: integer('status_at').notNull(),
    errorCode: text('error_code'),
  },
  (t) => [
    unique('posts_once').on(t.outboxId, t.channel, t.providerMessageId, t.placeKey),
    index('posts_card').on(t.network, t.card, t.placeKey),
    index('posts_message').on(t.channel, t.providerMessageId),
    index('posts_place').on(t.network, t.placeKey),
  ],
)

export const people = sqliteTable(
  'people',
  {
    network: text().notNull(),
    patient: text().notNull(),
    phoneKey: text('phone_key').notNull(),
    sealedPhone: text('sealed_phone').notNull(),
    at: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: 'people_pk', columns: [t.network, t.patient] }),
    index('people_phone').on(t.network, t.phoneKey),
  ],
)

export const conversations = sqliteTable(
  'conversations',
  {
    network: text().notNull(),
    conversation: text().notNull(),
    sealedPlace: text('sealed_place').notNull(),
    patient: text(),
    usedAt: integer('used_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'conversations_pk', columns: [t.network, t.conversation] }),
    index('conversations_patient').on(t.network, t.patient),
  ],
)

export const dialogues = sqliteTable(
  'dialogues',
  {
    network: text().notNull(),
    conversation: text().notNull(),
    sealedDialogue: text('sealed_dialogue').notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ name: 'dialogues_pk', columns: [t.network, t.conversation] })],
)

export const notes = sqliteTable(
  'notes',
  {
    network: text().notNull(),
    note: text().notNull(),
    patient: text(),
    sealedText: text('sealed_text').notNull(),
    at: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: 'notes_pk', columns: [t.network, t.note] }),
    index('notes_patient').on(t.network, t.patient),
  ],
)

export const kept = sqliteTable('kept', {
  key: text().primaryKey(),
  value: text().notNull(),
})
