import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../bot/store.ts'
import { NetworkId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import type { Handle } from './handle.ts'
import { openStore } from './open.ts'
import { QUERIES } from './queries.ts'
import * as tables from './sqlite-schema.ts'

const network = NetworkId.parse('net')
const patient = PatientId.parse('P-1')
const at = instant(0)

let folder: string
let file: string
let store: Store
let raw: Sqlite.Database

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nadi-sqlite-'))
  file = join(folder, 'nadi.db')
  store = await openStore(`sqlite:${file}`)
  raw = new Sqlite(file)
})
afterEach(async () => {
  raw.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

test('writes ahead, so that a reader never waits', () => {
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
})

test('no statement reads through a whole table', () => {
  const handle: Handle = { db: drizzle(raw), t: tables, skipLocked: (select) => select }
  const scans = Object.entries(QUERIES).flatMap(([name, query]) => {
    const { sql, params } = query(handle).toSQL()
    const plan = raw.prepare<null[], { detail: string }>(`explain query plan ${sql}`).all(...params.map(() => null))
    return plan.filter(({ detail }) => detail.startsWith('SCAN')).map(({ detail }) => `${name}: ${detail}`)
  })
  expect(scans).toEqual([])
})

test('opening it again applies no migration twice', async () => {
  const again = await openStore(`sqlite:${file}`)
  await expect(again.ping()).resolves.toBeUndefined()
  await again.close()
})

describe('a row somebody damaged', () => {
  const CORRUPT = expect.objectContaining({ code: 'store.corrupt-row' })

  test('stops the reading of the journal, and its content is not told', async () => {
    const row = { network, seq: 1, at, type: 'beds.held', body: '{}', hash: '0'.repeat(64) } as const
    await store.commit({ network, rows: [row], effects: [], side: [] })
    raw.prepare(`update journal set hash = 'tampered'`).run()
    const error: unknown = await store.read(network, 0, 10).catch((cause: unknown) => cause)
    expect(error).toEqual(CORRUPT)
    expect(String(error)).toBe('StoreError: store.corrupt-row: journal: 0.hash')
  })

  test('stops inbox, outbox and people alike', async () => {
    await store.inbox.put({ id: 'i', network, conversation: 'c', receivedAt: at, sealedBody: 'v1.' })
    await store.commit({
      network,
      rows: [],
      effects: [],
      side: [
        { kind: 'reply', id: 'r', at, body: '{}' },
        { kind: 'patient', patient, phoneKey: 'k', sealedPhone: 'v1.', at },
      ],
    })
    raw.exec(`update inbox set received_at = 'noon'; update outbox set kind = 'odd'; update people set patient = ''`)
    await expect(store.inbox.pending(network, 1)).rejects.toEqual(CORRUPT)
    await expect(store.outbox.claim(network, 'a', at, at, 1)).rejects.toEqual(CORRUPT)
    await expect(store.people.patientByPhone(network, 'k')).rejects.toEqual(CORRUPT)
  })
})

test('nothing of an erased person is left in the file but what still waits', async () => {
  await store.people.saveConversation(network, { conversation: 'c', sealedPlace: 'v1.ASHA', patient }, at)
  for (const id of ['done', 'waiting']) {
    await store.inbox.put({ id, network, conversation: 'c', receivedAt: at, sealedBody: `v1.ASHA.${id}` })
  }
  await store.commit({
    network,
    rows: [],
    effects: [],
    side: [
      { kind: 'inbox-done', inboxId: 'done', at },
      { kind: 'dialogue', conversation: 'c', sealedDialogue: 'v1.ASHA', at },
      { kind: 'reply', id: 'r', at, body: '{"sealedTo":"v1.ASHA"}' },
      { kind: 'note', note: NoteId.parse('N'), patient, sealedText: 'v1.ASHA', at },
      { kind: 'patient', patient, phoneKey: 'ASHA', sealedPhone: 'v1.ASHA', at },
    ],
  })
  const place = { placeKey: 'c', sealedPlace: 'v1.ASHA', card: null }
  await store.outbox.sent('r', [{ outboxId: 'r', channel: 'sms', providerMessageId: 'm', at, ...place }], at)
  await store.people.erase(network, patient)

  const left = Object.values(tables).flatMap((table) => raw.prepare(`select * from ${getTableName(table)}`).all())
  const told = left.map((row) => JSON.stringify(row)).filter((row) => row.includes('ASHA'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('v1.ASHA.waiting')
})

test('keeps two snapshots, the second in case the first cannot be read', async () => {
  for (const seq of [1, 2, 3, 4]) {
    await store.saveSnapshotPart(network, seq, 0, 'part')
    await store.saveSnapshot(network, { seq, hash: 'h', manifest: '{}' })
  }
  await store.saveSnapshot(NetworkId.parse('other'), { seq: 1, hash: 'h', manifest: '{}' })
  for (const table of ['snapshots', 'snapshot_parts']) {
    expect(raw.prepare(`select seq from ${table} where network = 'net' order by seq`).pluck().all()).toEqual([3, 4])
  }
})

describe('opening', () => {
  test.each(['', 'sqlite:', 'mysql://localhost/nadi', 'nadi.db', 'file:nadi.db'])('refuses %j', async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'store.unknown-url',
      message: expect.stringContaining('sqlite:PATH'),
    })
  })

  test('needs no file for :memory:', async () => {
    const memory = await openStore('sqlite::memory:')
    await expect(memory.ping()).resolves.toBeUndefined()
    await memory.close()
  })

  test('tells that a file is no database', async () => {
    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, 'Dear Sir or Madam, this is not a database. '.repeat(50))
    await expect(openStore(`sqlite:${letter}`)).rejects.toMatchObject({ code: 'store.cannot-open' })
  })
})
