import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Story } from './people.ts'

const Rows = {
  inbox: z.array(z.object({ id: z.string(), status: z.string() })),
  outbox: z.array(z.object({ id: z.string(), kind: z.string(), status: z.string(), errorCode: z.string().nullable() })),
  posts: z.array(z.object({ outboxId: z.string(), providerMessageId: z.string() })),
  journal: z.array(z.object({ type: z.string(), body: z.string() })),
}

/** The tables as they lie on the disk, read past the service. */
export function readTables(file: string) {
  const db = new Database(file, { readonly: true })
  try {
    return {
      inbox: Rows.inbox.parse(db.prepare('select id, status from inbox').all()),
      outbox: Rows.outbox.parse(db.prepare('select id, kind, status, error_code as errorCode from outbox').all()),
      posts: Rows.posts.parse(
        db.prepare('select outbox_id as outboxId, provider_message_id as providerMessageId from posts').all(),
      ),
      journal: Rows.journal.parse(db.prepare('select type, body from journal order by seq').all()),
    }
  } finally {
    db.close()
  }
}
type Tables = ReturnType<typeof readTables>

/** Nothing waits to be handled or to be sent. */
export const isQuiet = ({ inbox, outbox }: Tables): boolean =>
  [...inbox, ...outbox].every(({ status }) => status !== 'pending')

/** What the people and Twilio know, to be compared with what the service kept. */
export interface Outside {
  /** MessageSids that were answered with 200. */
  readonly accepted: ReadonlySet<string>
  readonly stories: readonly Story[]
  /** Ids of the messages Twilio was asked to send, in order. */
  readonly sent: readonly string[]
}

/** Everything that is not as it must be, in words; empty when nothing was lost and nothing done twice. */
export function faultsOf(tables: Tables, outside: Outside): string[] {
  return [
    ...inboxFaults(tables, outside),
    ...replyFaults(tables),
    ...outboxFaults(tables, outside),
    ...journalFaults(tables, outside),
  ]
}

function inboxFaults({ inbox }: Tables, { accepted }: Outside): string[] {
  const stored = new Map<string, number>()
  for (const { id } of inbox) stored.set(sidOf(id), (stored.get(sidOf(id)) ?? 0) + 1)
  return [
    ...[...accepted].filter((sid) => stored.get(sid) !== 1).map((sid) => `${sid} was taken and is not stored once`),
    ...[...stored.keys()].filter((sid) => !accepted.has(sid)).map((sid) => `${sid} is stored and was never sent`),
    ...inbox.filter(({ status }) => status !== 'done').map(({ id, status }) => `${id} is ${status}`),
  ]
}

/** Every message of these scripts has one reply, so a turn done twice or by half shows. */
function replyFaults({ inbox, outbox }: Tables): string[] {
  const replies = new Map(inbox.map(({ id }) => [id, 0]))
  const faults: string[] = []
  for (const { id } of outbox.filter(({ kind }) => kind === 'reply')) {
    const message = id.replace(/:[^:]+$/, '')
    const count = replies.get(message)
    if (count === undefined) faults.push(`${id} answers a message that is not there`)
    else replies.set(message, count + 1)
  }
  for (const [id, count] of replies) if (count !== 1) faults.push(`${id} has ${count} replies`)
  return faults
}

function outboxFaults({ outbox, posts }: Tables, { sent }: Outside): string[] {
  const known = new Set(sent)
  const posted = new Set(posts.map(({ outboxId }) => outboxId))
  return [
    ...outbox
      .filter(({ status, errorCode }) => status !== 'sent' && errorCode !== 'delivery.nobody-to-reach')
      .map(({ id, status, errorCode }) => `${id} is ${status}: ${errorCode}`),
    ...outbox
      .filter(({ id, status }) => status === 'sent' && !posted.has(id))
      .map(({ id }) => `${id} is said to be sent and has no post`),
    ...posts
      .filter(({ providerMessageId }) => !known.has(providerMessageId))
      .map(({ outboxId }) => `${outboxId} was never seen at Twilio`),
  ]
}

/** One booking for each person who was told of one, and no other; emergencies likewise. */
function journalFaults({ journal }: Tables, { stories }: Outside): string[] {
  const people = (type: string, field: string): string[] =>
    journal.filter((row) => row.type === type).map((row) => String(eventOf(row.body)[field]))
  return [
    ...unlessOnceEach('booking', people('slots.booked', 'patient'), told(stories, 'booked')),
    ...unlessOnceEach('emergency', people('ambulances.requested', 'reporter'), told(stories, 'located')),
  ]
}

const told = (stories: readonly Story[], ending: Story['ending']): number =>
  stories.filter((story) => story.ending === ending).length

function unlessOnceEach(what: string, people: readonly string[], expected: number): string[] {
  const faults: string[] = []
  if (new Set(people).size !== people.length) faults.push(`somebody has more than one ${what}`)
  if (people.length !== expected)
    faults.push(`${expected} people were told of a ${what}, the journal has ${people.length}`)
  return faults
}

const Body = z.object({ event: z.record(z.string(), z.unknown()) })
const eventOf = (body: string): Readonly<Record<string, unknown>> => Body.parse(JSON.parse(body)).event

/** The last part of `network:channel:sid`. */
const sidOf = (inboxId: string): string => inboxId.slice(inboxId.lastIndexOf(':') + 1)
