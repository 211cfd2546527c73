import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { InboxStore, OutboxStore, PeopleStore, Store } from '../../bot/store.ts'
import type { QueryName } from './queries.ts'
import { RECEIPT_RANK } from './receipt-rank.ts'
import * as row from './rows.ts'
import { type Write, writesOf } from './writes.ts'

/** What SQLite and PostgreSQL do differently: run one statement for its rows, or several as one. */
export interface Runner {
  rows(query: QueryName, values: object): Promise<readonly unknown[]>
  /** All or nothing; `collision` when a row of the journal was already there. */
  write(writes: readonly Write[]): Promise<'committed' | 'collision'>
  close(): Promise<void>
}

/** A tenth of it as a rule, in base 64, since both databases keep text alike. */
const pack = async (plain: string): Promise<string> => (await promisify(gzip)(plain, { level: 1 })).toString('base64')

/** Null where it is damaged. */
const unpack = (packed: string): Promise<string | null> =>
  promisify(gunzip)(Buffer.from(packed, 'base64')).then(String, () => null)

/** The store over either database. */
export function sqlStore(sql: Runner): Store {
  return {
    read: async (network, afterSeq, limit) =>
      row.parseRows(row.JournalRows, 'journal', await sql.rows('readJournal', { network, afterSeq, limit })),
    commit: (batch) => sql.write(writesOf(batch)),
    async latestSnapshot(network) {
      const found = row.parseRows(row.Snapshots, 'snapshots', await sql.rows('latestSnapshot', { network }))
      return found[0] ?? null
    },
    async saveSnapshot(network, snapshot) {
      await sql.write([
        { query: 'saveSnapshot', values: { ...snapshot, network } },
        { query: 'dropSnapshots', values: { network } },
        { query: 'dropSnapshotParts', values: { network } },
      ])
    },
    async snapshotPart(network, seq, part) {
      const packed = await text(sql, 'snapshotPart', { network, seq, part })
      return packed === null ? null : unpack(packed)
    },
    async saveSnapshotPart(network, seq, part, plain) {
      const body = await pack(plain)
      await sql.write([{ query: 'saveSnapshotPart', values: { network, seq, part, body } }])
    },
    inbox: sqlInbox(sql),
    outbox: sqlOutbox(sql),
    people: sqlPeople(sql),
    kept: {
      get: (key) => text(sql, 'kept', { key }),
      async set(key, value) {
        await sql.write([{ query: 'keep', values: { key, value } }])
      },
    },
    async ping() {
      await sql.rows('kept', { key: '' })
    },
    close: () => sql.close(),
  }
}

function sqlInbox(sql: Runner): InboxStore {
  return {
    async put(item) {
      const stored = await sql.rows('putInbox', item)
      return stored.length > 0 ? 'stored' : 'duplicate'
    },
    pending: async (network, limit) =>
      row.parseRows(row.InboxItems, 'inbox', await sql.rows('pendingInbox', { network, limit })),
    async failed(id, code, giveUp) {
      await sql.write([{ query: 'failInbox', values: { id, code, status: giveUp ? 'gave-up' : 'pending' } }])
    },
    async forgetDone(network, before) {
      const forgotten = await sql.rows('forgetInbox', { network, before })
      return forgotten.length
    },
  }
}

function sqlOutbox(sql: Runner): OutboxStore {
  return {
    async claim(network, owner, now, until, limit) {
      const claimed = await sql.rows('claimOutbox', { network, owner, now, until, limit })
      return row
        .parseRows(row.OutboxRows, 'outbox', claimed)
        .toSorted((a, b) => a.createdAt - b.createdAt || a.position - b.position)
        .map(({ position, ...item }) => item)
    },
    async holdUntil(network, owner, until) {
      await sql.write([{ query: 'holdOutbox', values: { network, owner, until } }])
    },
    async nextDueAt(network) {
      const [next] = row.parseRows(row.Times, 'outbox', await sql.rows('nextDueOutbox', { network }))
      return next?.at ?? null
    },
    async sent(id, posts, at) {
      await sql.write([
        { query: 'finishOutbox', values: { id, at } },
        ...posts.map((post): Write => ({ query: 'putPost', values: post })),
      ])
    },
    async retryAt(id, at, code) {
      await sql.write([{ query: 'retryOutbox', values: { id, at, code } }])
    },
    async gaveUp(id, code, at) {
      await sql.write([{ query: 'giveUpOutbox', values: { id, at, code } }])
    },
    postsOfCard: async (network, card) =>
      row.parseRows(row.PostRecords, 'posts', await sql.rows('postsOfCard', { network, card })),
    async receipt(channel, providerMessageId, status, errorCode, at) {
      const receipt = { channel, providerMessageId, status, errorCode, at, ...RECEIPT_RANK[status] }
      await sql.write([{ query: 'recordReceipt', values: receipt }])
      return (await this.postState(channel, providerMessageId)) !== null
    },
    async postState(channel, providerMessageId) {
      const found = await sql.rows('postState', { channel, providerMessageId })
      return row.parseRows(row.Receipts, 'posts', found)[0] ?? null
    },
  }
}

/** Subqueries name the person's conversations, so those go after everything found through them. */
const ERASURE = [
  'eraseDialogues',
  'blankInbox',
  'blankOutbox',
  'erasePosts',
  'eraseNotes',
  'eraseConversations',
  'erasePatient',
] as const

function sqlPeople(sql: Runner): PeopleStore {
  const person = async (query: QueryName, values: object) =>
    row.parseRows(row.People, 'people', await sql.rows(query, values))[0] ?? null
  const conversations = async (query: QueryName, values: object) =>
    row.parseRows(row.Conversations, 'conversations', await sql.rows(query, values))

  return {
    patientByPhone: (network, phoneKey) => person('patientByPhone', { network, phoneKey }),
    patient: (network, patient) => person('patient', { network, patient }),
    async saveConversation(network, conversation, at) {
      await sql.write([{ query: 'saveConversation', values: { ...conversation, network, at } }])
    },
    conversation: async (network, conversation) =>
      (await conversations('conversation', { network, conversation }))[0] ?? null,
    conversationsOf: (network, patient) => conversations('conversationsOf', { network, patient }),
    dialogue: (network, conversation) => text(sql, 'dialogue', { network, conversation }),
    note: (network, note) => text(sql, 'note', { network, note }),
    async erase(network, patient) {
      await sql.write(ERASURE.map((query) => ({ query, values: { network, patient } })))
    },
  }
}

async function text(sql: Runner, query: QueryName, values: object): Promise<string | null> {
  return row.parseRows(row.Texts, query, await sql.rows(query, values))[0]?.text ?? null
}
