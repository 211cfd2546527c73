import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { SYSTEM } from './actor.ts'
import { configured } from './demo.fixture.ts'
import { Engine, EngineError } from './engine.ts'
import { AmbulanceId, EmergencyId, NetworkId, PatientId } from './ids.ts'
import type { JournalRow } from './journal.ts'
import { takeSnapshot } from './kept-state.ts'
import { SNAPSHOT_EVERY_EVENTS } from './limits.ts'
import { encodeState } from './snapshot.ts'
import { TestJournal } from './test-journal.fixture.ts'
import { type Instant, instant } from './time.ts'

const network = NetworkId.parse('demo')
const AMBULANCE = AmbulanceId.parse('AMB-1')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const open = (journal: TestJournal, now: () => Instant = () => instant(1_000), alarms: string[] = []) =>
  Engine.open<string>(network, {
    journal,
    now,
    sha256,
    alarm: (reason) => alarms.push(reason),
    snapshot: (newerThan) => takeSnapshot(network, journal, sha256, newerThan),
  })

const register = (engine: Engine<string>, id: string) =>
  engine.submit((tx) => {
    tx.write(`for ${id}`)
    return tx.execute({ type: 'patients.register', patient: PatientId.parse(id), language: 'en' }, SYSTEM)
  })

const stateOf = (engine: Engine<string>): Promise<string> => engine.submit((tx) => encodeState(tx.state))

describe('engine', () => {
  test('works that wait together share one commit, each with its own answer', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    const answers = await Promise.all(['a', 'b', 'c'].map((id) => register(engine, id)))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(journal.commits).toBe(1)
    expect(journal.rows.map((row) => row.seq)).toEqual([1, 2, 3])
    expect(journal.side).toEqual(['for a', 'for b', 'for c'])
  })

  test('a work that throws takes only itself back', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    const [good, bad] = await Promise.allSettled([
      register(engine, 'a'),
      engine.submit((tx) => {
        tx.execute({ type: 'patients.register', patient: PatientId.parse('ghost'), language: 'en' }, SYSTEM)
        tx.write('ghost')
        throw new Error('bug in a flow')
      }),
    ])
    expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected'])
    expect(journal.side).toEqual(['for a'])
    expect(await stateOf(engine)).not.toContain('ghost')
  })

  test('of two processes that decide at once one is first; the other decides again on what happened', async () => {
    const journal = new TestJournal()
    const [one, two] = [await open(journal), await open(journal)]
    await Promise.all([register(one, 'same'), register(two, 'same'), register(two, 'other')])
    expect(journal.rows.map((row) => row.type)).toEqual(['patients.registered', 'patients.registered'])
    await one.refresh()
    expect(await stateOf(one)).toBe(await stateOf(two))
  })

  test('a failed commit is told, takes everything back, and the next one works', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    journal.failNext = 'before'
    await expect(register(engine, 'a')).rejects.toMatchObject({ code: 'engine.commit-failed' })
    expect(await stateOf(engine)).not.toContain('"a"')
    expect((await register(engine, 'a')).ok).toBe(true)
    expect(journal.rows).toHaveLength(1)
  })

  test('a commit that was kept although it failed is found in the journal', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    journal.failNext = 'after'
    await expect(register(engine, 'a')).rejects.toBeInstanceOf(EngineError)
    await register(engine, 'a')
    expect(journal.rows).toHaveLength(1)
  })

  test('journal time does not run backwards', async () => {
    const journal = new TestJournal()
    const times = [5_000, 3_000].map(instant)
    const engine = await open(journal, () => times.shift() ?? instant(3_000))
    await register(engine, 'a')
    await register(engine, 'b')
    expect(journal.rows.map((row) => row.at)).toEqual([5_000, 5_000])
  })

  test('a changed byte in the journal stops the start', async () => {
    const journal = new TestJournal()
    await register(await open(journal), 'a')
    const row = journal.rows[0]
    if (!row) throw new Error('no row')
    journal.rows[0] = { ...row, body: row.body.replace('"a"', '"b"') }
    await expect(open(journal)).rejects.toMatchObject({ code: 'journal.hash-mismatch', seq: 1 })
  })

  test('an event nobody knows stops the fold', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    await register(engine, 'a')
    const { chainHash } = await import('./journal-chain.ts')
    const row = {
      seq: 2,
      at: instant(2_000),
      type: 'beds.teleported' as JournalRow['type'],
      body: JSON.stringify({ actor: SYSTEM, event: { type: 'beds.teleported' } }),
    }
    journal.rows.push({ network, ...row, hash: chainHash(sha256, journal.rows[0]?.hash ?? '', row) })
    await expect(open(journal)).rejects.toMatchObject({ code: 'journal.unreadable-row', seq: 2 })
  })

  test('a snapshot and the rows after it give the same state as the whole journal', async () => {
    const journal = new TestJournal()
    const engine = await open(journal)
    await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: topologyOfFixture() }, SYSTEM))
    for (let i = 0; i < SNAPSHOT_EVERY_EVENTS + 5; i += 1) void register(engine, `p${i}`)
    await register(engine, 'last')
    await vi.waitFor(() => expect(journal.snapshot).not.toBeNull())
    const fromSnapshot = await stateOf(await open(journal))
    journal.snapshot = null
    expect(await stateOf(await open(journal))).toBe(fromSnapshot)
  })

  test('a broken invariant stops the writes, raises the alarm, and keeps nothing', async () => {
    const journal = new TestJournal()
    const alarms: string[] = []
    const engine = await open(journal, () => instant(1_000), alarms)
    await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: topologyOfFixture() }, SYSTEM))
    const before = await stateOf(engine)
    const breaking = engine.submit((tx) => {
      const unit = tx.state.ambulances.ambulances.get(AMBULANCE)
      if (!unit) throw new Error('no such unit')
      // A fault in a fold, as a bug would make it: a unit on a job that does not exist.
      tx.state.ambulances.ambulances.set(unit.id, { ...unit, job: EmergencyId.parse('E-GHOST') })
      tx.execute({ type: 'ambulances.set-position', ambulance: unit.id, position: { lat: 12.97, lon: 77.6 } }, SYSTEM)
    })
    await expect(breaking).rejects.toMatchObject({ code: 'engine.halted' })
    await expect(register(engine, 'a')).rejects.toMatchObject({ code: 'engine.halted' })
    expect(alarms).toEqual([engine.halted])
    expect(journal.rows).toHaveLength(1)
    expect(await stateOf(await open(journal))).toBe(before)
  })
})

function topologyOfFixture() {
  if (configured.type !== 'network.configured') throw new Error('fixture')
  return configured.topology
}
