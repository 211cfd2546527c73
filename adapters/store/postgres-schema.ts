import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'

/** The tables in PostgreSQL; what each is for is said in `sqlite-schema.ts`. */

/** Milliseconds and sequence numbers outgrow 32 bits and stay below 2^53. */
const whole = (name: string) => bigint(name, { mode: 'number' })
/** Order of insertion. */
const position = () => whole('position').generatedAlwaysAsIdentity().primaryKey()

export const journal = pgTable(
  'journal',
  {
    network: text().notNull(),
    seq: whole('seq').notNull(),
    at: whole('at').notNull(),
    type: text().notNull(),
    body: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ name: 'journal_pk', columns: [t.network, t.seq] })],
)

export const snapshots = pgTable(
  'snapshots',
  {
    network: text().notNull(),
    seq: whole('seq').notNull(),
    hash: text().notNull(),
    /** Of what version and how many parts it is. */
    manifest: text('state').notNull(),
  },
  (t) => [primaryKey({ name: 'snapshots_pk', columns: [t.network, t.seq] })],
)

/** What a snapshot is made of, compressed; written before it. */
export const snapshotParts = pgTable(
  'snapshot_parts',
  {
    network: text().notNull(),
    seq: whole('seq').notNull(),
    part: integer().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ name: 'snapshot_parts_pk', columns: [t.network, t.seq, t.part] })],
)

export const inbox = pgTable(
  'inbox',
  {
    position: position(),
    id: text().notNull().unique('inbox_id'),
    network: text().notNull(),
    conversation: text().notNull(),
    receivedAt: whole('received_at').notNull(),
    sealedBody: text('sealed_body').notNull(),
    attempts: integer().notNull(),
    status: text().notNull(),
    doneAt: whole('done_at'),
    errorCode: text('error_code'),
  },
  (t) => [
    index('inbox_pending').on(t.network, t.receivedAt, t.position).where(sql`status = 'pending'`),
    index('inbox_done').on(t.network, t.doneAt).where(sql`status = 'done'`),
    index('inbox_conversation').on(t.network, t.conversation),
  ],
)

export const outbox = pgTable(
  'outbox',
  {
    position: position(),
    id: text().notNull().unique('outbox_id'),
    network: text().notNull(),
    kind: text().notNull(),
    createdAt: whole('created_at').notNull(),
    body: text().notNull(),
    attempts: integer().notNull(),
    nextAttemptAt: whole('next_attempt_at').notNull(),
    claimedBy: text('claimed_by'),
    status: text().notNull(),
    finishedAt: whole('finished_at'),
    errorCode: text('error_code'),
  },
  (t) => [index('outbox_due').on(t.network, t.nextAttemptAt).where(sql`status = 'pending'`)],
)

export const posts = pgTable(
  'posts',
  {
    position: position(),
    network: text().notNull(),
    outboxId: text('outbox_id')
      .notNull()
      .references(() => outbox.id),
    channel: text().notNull(),
    providerMessageId: text('provider_message_id').notNull(),
    card: text(),
    placeKey: text('place_key').notNull(),
    sealedPlace: text('sealed_place').notNull(),
    at: whole('at').notNull(),
    status: text().notNull(),
    statusRank: integer('status_rank').notNull(),
    statusAt: whole('status_at').notNull(),
    errorCode: text('error_code'),
  },
  (t) => [
    unique('posts_once').on(t.outboxId, t.channel, t.providerMessageId, t.placeKey),
    index('posts_card').on(t.network, t.card, t.placeKey),
    index('posts_message').on(t.channel, t.providerMessageId),
    index('posts_place').on(t.network, t.placeKey),
  ],
)

export const people = pgTable(
  'people',
  {
    network: text().notNull(),
    patient: text().notNull(),
    phoneKey: text('phone_key').notNull(),
    sealedPhone: text('sealed_phone').notNull(),
    at: whole('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'people_pk', columns: [t.network, t.patient] }),
    index('people_phone').on(t.network, t.phoneKey),
  ],
)

export const conversations = pgTable(
  'conversations',
  {
    network: text().notNull(),
    conversation: text().notNull(),
    sealedPlace: text('sealed_place').notNull(),
    patient: text(),
    usedAt: whole('used_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'conversations_pk', columns: [t.network, t.conversation] }),
    index('conversations_patient').on(t.network, t.patient),
  ],
)

export const dialogues = pgTable(
  'dialogues',
  {
    network: text().notNull(),
    conversation: text().notNull(),
    sealedDialogue: text('sealed_dialogue').notNull(),
    at: whole('at').notNull(),
  },
  (t) => [primaryKey({ name: 'dialogues_pk', columns: [t.network, t.conversation] })],
)

export const notes = pgTable(
  'notes',
  {
    network: text().notNull(),
    note: text().notNull(),
    patient: text(),
    sealedText: text('sealed_text').notNull(),
    at: whole('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'notes_pk', columns: [t.network, t.note] }),
    index('notes_patient').on(t.network, t.patient),
  ],
)

export const kept = pgTable('kept', {
  key: text().primaryKey(),
  value: text().notNull(),
})
