import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import { clock, fixtureTopology, NURSE } from '../orchestrator/demo.fixture.ts'
import type { Wanted } from '../orchestrator/encounters/events.ts'
import { Engine } from '../orchestrator/engine.ts'
import { BedId, EncounterId, FacilityId, NetworkId } from '../orchestrator/ids.ts'
import { plusMinutes } from '../orchestrator/time.ts'
import { Allocator } from './allocator.ts'
import type { SideWrite } from './store.ts'

const network = NetworkId.parse('fixture')
const [A, B] = [EncounterId.parse('ENC-A'), EncounterId.parse('ENC-B')]
const THE_BED = BedId.parse('LGH-HDU-1')

async function hospital() {
  const journal = new MemoryStore()
  const faults: unknown[] = []
  const wall = { now: clock('09:00') }
  const log = { info: () => {}, warn: () => {}, error: (...about: unknown[]) => faults.push(about), child: () => log }
  const open = () =>
    Engine.open<SideWrite>(network, {
      journal,
      now: () => wall.now,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      alarm: (reason) => {
        throw new Error(reason)
      },
    })
  const engine = await open()
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: fixtureTopology }, SYSTEM))
  const allocator = (of = engine) => new Allocator({ engine: of, travelSeconds: () => 600, log, wrote: () => {} })
  return { engine, open, allocator, faults, wall }
}

const wanted: Wanted = {
  unit: 'HDU',
  features: [],
  sex: null,
  near: FacilityId.parse('LGH'),
  hereOnly: false,
  deadline: null,
  why: 'admission',
}
const ask = (engine: Engine<SideWrite>, encounter: EncounterId, acuity: 1 | 3) =>
  engine.submit((tx) =>
    tx.execute(
      {
        type: 'encounters.request-bed',
        encounter,
        patient: null,
        assessment: { acuity, vitals: null },
        wanted,
      },
      NURSE,
    ),
  )
const setStatus = (engine: Engine<SideWrite>, status: 'free' | 'occupied' | 'cleaning') =>
  engine.submit((tx) => tx.execute({ type: 'beds.set-status', bed: THE_BED, status }, NURSE))
const reserved = (engine: Engine<SideWrite>, encounter: EncounterId) =>
  engine.submit(({ state }) => state.encounters.encounters.get(encounter)?.request?.allocation?.bed ?? null)

test('a bed that comes free goes to the most urgent of those who wait, at the next look', async () => {
  const { engine, allocator } = await hospital()
  await setStatus(engine, 'occupied')
  await ask(engine, A, 3)
  await ask(engine, B, 1)
  const before = engine.seq
  await allocator().look()
  expect(engine.seq).toBe(before)
  await setStatus(engine, 'cleaning')
  await setStatus(engine, 'free')
  await allocator().look()
  expect([await reserved(engine, A), await reserved(engine, B)]).toEqual([null, THE_BED])
})

test('a bed that is being cleaned is given out when it is time to set off, though nothing else happens', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { engine, allocator, wall } = await hospital()
  await setStatus(engine, 'cleaning')
  await ask(engine, A, 3)
  const one = allocator()
  await one.look()
  expect(await reserved(engine, A)).toBeNull()
  // 45 minutes of cleaning, less ten to set off; they are in the same hospital.
  wall.now = plusMinutes(wall.now, 35)
  await vi.advanceTimersByTimeAsync(35 * 60_000)
  await vi.waitFor(async () => expect(await reserved(engine, A)).toBe(THE_BED))
  one.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('after a restart the next look finds what was left', async () => {
  const { engine, open, allocator } = await hospital()
  await ask(engine, A, 3)
  const restarted = await open()
  await allocator(restarted).look()
  expect(await reserved(restarted, A)).toBe(THE_BED)
})

test('of two processes that look at once one gives the bed out, and nothing breaks', async () => {
  const { engine, open, allocator, faults } = await hospital()
  const other = await open()
  await ask(engine, A, 3)
  await other.refresh()
  await Promise.all([allocator().look(), allocator(other).look()])
  await engine.refresh()
  await other.refresh()
  expect(await reserved(engine, A)).toBe(THE_BED)
  expect(await reserved(other, A)).toBe(THE_BED)
  expect(faults).toEqual([])
})

test('looks that come while one is under way are not lost', async () => {
  const { engine, allocator } = await hospital()
  const one = allocator()
  await Promise.all([one.look(), ask(engine, A, 3).then(() => one.look())])
  expect(await reserved(engine, A)).toBe(THE_BED)
})
