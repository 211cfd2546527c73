import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { SYSTEM } from './actor.ts'
import { Engine } from './engine.ts'
import { NetworkId, PatientId } from './ids.ts'
import { readSnapshot, takeSnapshot } from './kept-state.ts'
import { SNAPSHOT_PART_ROWS } from './limits.ts'
import { verifyReplay } from './replay.ts'
import { encodeParts, encodeState } from './snapshot.ts'
import { TestJournal } from './test-journal.fixture.ts'
import { instant } from './time.ts'

const network = NetworkId.parse('demo')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const take = (journal: TestJournal, newerThan = 0) => takeSnapshot(network, journal, sha256, newerThan)

/** A journal with so many patients, and whoever serves it. */
async function hospital(patients: number) {
  const journal = new TestJournal()
  const engine = await Engine.open<string>(network, { journal, now: () => instant(1_000), sha256, alarm: () => {} })
  const register = (id: string) =>
    engine.submit((tx) =>
      tx.execute({ type: 'patients.register', patient: PatientId.parse(id), language: 'en' }, SYSTEM),
    )
  await Promise.all(Array.from({ length: patients }, (_, n) => register(`p${n}`)))
  return { journal, engine, register, state: () => engine.submit((tx) => encodeState(tx.state)) }
}

const faults = async (journal: TestJournal): Promise<readonly string[]> =>
  (await verifyReplay(network, journal, sha256, () => {})).faults

test('taken from what is stored it is what the engine holds, in as many parts as it needs', async () => {
  const { journal, engine, state } = await hospital(2 * SNAPSHOT_PART_ROWS + 1)
  expect(await take(journal)).toBe(engine.seq)
  const kept = await readSnapshot(network, journal)
  expect(kept?.head.seq).toBe(engine.seq)
  expect(kept && [...encodeParts(kept.state)]).toHaveLength(3)
  expect(kept && encodeState(kept.state)).toBe(await state())
  expect(await faults(journal)).toEqual([])
})

test('goes on from the last one, while others write', async () => {
  const { journal, engine, register, state } = await hospital(10)
  await take(journal)
  const read: number[] = []
  const rows = journal.read.bind(journal)
  journal.read = (_, after, limit) => {
    read.push(after)
    return rows(_, after, limit)
  }
  const [taken] = await Promise.all([register('late').then(() => take(journal, 10)), register('beside')])
  expect(read[0]).toBe(10)
  expect(taken).toBe(engine.seq)
  const kept = await readSnapshot(network, journal)
  expect(kept && encodeState(kept.state)).toBe(await state())
})

test('killed in the middle it counts for nothing, and the next one is whole', async () => {
  const { journal, register } = await hospital(SNAPSHOT_PART_ROWS + 1)
  await take(journal)
  const before = journal.snapshot
  await register('late')
  journal.dieAtPart = 1
  await expect(take(journal, before?.seq)).rejects.toThrow('killed')
  expect(journal.snapshot).toBe(before)
  expect((await readSnapshot(network, journal))?.head.seq).toBe(before?.seq)
  expect(await faults(journal)).toEqual([])
  journal.dieAtPart = null
  expect(await take(journal, before?.seq)).toBe(journal.rows.length)
  expect(await faults(journal)).toEqual([])
})

test('leaves it where another process took one that is newer', async () => {
  const { journal, register } = await hospital(3)
  await take(journal)
  const theirs = journal.snapshot
  await register('late')
  expect(await take(journal, 2)).toBe(3)
  expect(journal.snapshot).toBe(theirs)
})

test('of another version, damaged or not whole, it is not read, and the journal is folded in its place', async () => {
  const { journal, state } = await hospital(SNAPSHOT_PART_ROWS + 1)
  const spoil: Record<string, () => void> = {
    'an older version says so': () => edit(journal, { manifest: '{"parts":2,"version":29}' }),
    'the whole state in one text, as older versions had it': () =>
      edit(journal, { manifest: '{"tables":{},"version":29}' }),
    'no JSON': () => edit(journal, { manifest: 'x' }),
    'a part of another version': () => journal.parts.set(`${journal.rows.length} 1`, '{"tables":{},"version":29}'),
    'a part that is cut off': () => journal.parts.set(`${journal.rows.length} 1`, '{"tables":{"beds":[["'),
    'a part that is gone': () => journal.parts.delete(`${journal.rows.length} 1`),
  }
  for (const [how, what] of Object.entries(spoil)) {
    await take(journal, journal.rows.length)
    what()
    expect(await readSnapshot(network, journal), how).toBeNull()
    const again = await Engine.open<string>(network, { journal, now: () => instant(1_000), sha256, alarm: () => {} })
    expect(await again.submit((tx) => encodeState(tx.state)), how).toBe(await state())
    journal.snapshot = null
  }
})

function edit(journal: TestJournal, change: { readonly manifest: string }): void {
  if (!journal.snapshot) throw new Error('no snapshot was taken')
  journal.snapshot = { ...journal.snapshot, ...change }
}
