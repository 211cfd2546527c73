import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import type { Command, Event } from '../orchestrator/decision.ts'
import { clock, fixtureTopology, NURSE } from '../orchestrator/demo.fixture.ts'
import { Engine } from '../orchestrator/engine.ts'
import { AppointmentId, DeviceId, FacilityId, NetworkId, PatientId, ServiceCode } from '../orchestrator/ids.ts'
import { REFIT_EVERY_VISITS } from '../orchestrator/limits.ts'
import { noShowChance, noShowModel } from '../orchestrator/no-show/chance.ts'
import type { Slot } from '../orchestrator/slots/events.ts'
import { DAY_MS, type Instant, plusMinutes } from '../orchestrator/time.ts'
import { Refitter } from './refitter.ts'
import type { SideWrite } from './store.ts'

const network = NetworkId.parse('fixture')
const somebody = PatientId.parse('P-1')
const MIDNIGHT = clock('00:00')

/** The scanner is open day and night, one patient an hour; nobody of this network comes at night. */
const scan = (n: number): Slot => {
  const start = plusMinutes(MIDNIGHT, 60 * n)
  const names = {
    service: ServiceCode.parse('ct'),
    device: DeviceId.parse('LGH-CT'),
    facility: FacilityId.parse('LGH'),
  }
  return { ...names, start, end: plusMinutes(start, 30) }
}
const isNight = ({ start }: Slot): boolean => (start - MIDNIGHT) % DAY_MS < 8 * 3_600_000

async function clinic(visits: number) {
  const journal = new MemoryStore()
  const faults: unknown[] = []
  const log = { info: () => {}, warn: () => {}, error: (...about: unknown[]) => faults.push(about), child: () => log }
  const wall = { now: plusMinutes(MIDNIGHT, -60) }
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
  const does = async (command: Command, actor = NURSE, at: Instant = wall.now): Promise<readonly Event[]> => {
    wall.now = at
    const decision = await engine.submit((tx) => tx.execute(command, actor))
    if (!decision.ok) throw new Error(decision.rejection.code)
    return decision.events
  }
  await does({ type: 'network.configure', topology: fixtureTopology }, SYSTEM)
  await does({ type: 'patients.register', patient: somebody, language: 'en' }, SYSTEM)
  const book = (n: number) => {
    const appointment = AppointmentId.parse(`A-${n}`)
    return does({ type: 'slots.book', appointment, patient: somebody, slot: scan(n), offered: [] })
  }
  for (let n = 0; n < visits; n += 1) {
    await book(n)
    const appointment = AppointmentId.parse(`A-${n}`)
    const { start, end } = scan(n)
    if (isNight(scan(n))) await does({ type: 'slots.vacate', appointment, why: 'no-show' }, NURSE, start)
    else await does({ type: 'slots.elapse', appointment }, SYSTEM, end)
  }
  const refits = async () =>
    (await journal.read(network, 0, 10_000)).flatMap(({ type, body }) => (type === 'no-show.refitted' ? [body] : []))
  return { engine, open, does, refits, log, faults, wall }
}

const modelOf = (engine: Engine<SideWrite>) => engine.submit(({ state }) => noShowModel(state))

describe('the model of no-shows', () => {
  it('is fitted once enough people have come or not, and stands on what is decided by it', async () => {
    const { engine, does, refits, log, faults, wall } = await clinic(REFIT_EVERY_VISITS)
    const chanceAt = (slot: Slot) =>
      engine.submit(({ state }) =>
        noShowChance(state, {
          patient: somebody,
          slot,
          bookedAt: wall.now,
          confirmedAt: null,
          askedAt: null,
          travelMinutes: null,
        }),
      )
    expect(await modelOf(engine)).toBe('prior-1')
    await new Refitter(engine, log).look()
    const version = `own-${REFIT_EVERY_VISITS}`
    expect(await modelOf(engine)).toBe(version)
    expect(await refits()).toHaveLength(1)
    // Ten days on, at three in the morning and in the afternoon.
    const night = 24 * Math.ceil((wall.now - MIDNIGHT) / DAY_MS + 10) + 3
    expect(await chanceAt(scan(night))).toBeGreaterThan(0.8)
    expect(await chanceAt(scan(night + 12))).toBeLessThan(0.2)
    const appointment = AppointmentId.parse('A-NEXT')
    await does({ type: 'slots.book', appointment, patient: somebody, slot: scan(night + 12), offered: [] })
    const askAt = await engine.submit(({ state }) => state.slots.appointments.get(appointment)?.askAt ?? null)
    if (askAt === null) throw new Error('nobody would be asked')
    const [asked] = await does({ type: 'slots.remind', appointment }, SYSTEM, askAt)
    expect(asked).toMatchObject({ type: 'slots.confirmation-asked', model: version })
    expect(faults).toEqual([])
  })

  it('is not fitted before, nor twice for the same people', async () => {
    const { engine, does, refits, log } = await clinic(REFIT_EVERY_VISITS - 1)
    const refitter = new Refitter(engine, log)
    await refitter.look()
    expect(await refits()).toEqual([])
    const appointment = AppointmentId.parse('A-LAST')
    const last = scan(REFIT_EVERY_VISITS + 2)
    await does({ type: 'slots.book', appointment, patient: somebody, slot: last, offered: [] })
    await does({ type: 'slots.elapse', appointment }, SYSTEM, last.end)
    await Promise.all([refitter.look(), refitter.look()])
    await refitter.look()
    expect(await refits()).toHaveLength(1)
  })

  it('is fitted in the background: whoever asks meanwhile is answered first', async () => {
    const { engine, log } = await clinic(REFIT_EVERY_VISITS)
    const order: string[] = []
    const fitted = new Refitter(engine, log).look().then(() => order.push('fitted'))
    for (let n = 1; n <= 3; n += 1) {
      await modelOf(engine)
      order.push(`answer ${n}`)
    }
    await fitted
    expect(order).toEqual(['answer 1', 'answer 2', 'answer 3', 'fitted'])
  })

  it('is wanted still after a restart, and of two processes that fit it the second finds it done', async () => {
    const { engine, open, refits, log, faults } = await clinic(REFIT_EVERY_VISITS)
    const restarted = await open()
    await Promise.all([new Refitter(restarted, log).look(), new Refitter(engine, log).look()])
    expect(await refits()).toHaveLength(1)
    await engine.refresh()
    await restarted.refresh()
    expect(await modelOf(engine)).toBe(await modelOf(restarted))
    expect(faults).toEqual([])
  })

  it('is left as it was when it cannot be fitted, which is logged', async () => {
    const { engine, log, faults } = await clinic(0)
    const broken = Object.assign(Object.create(engine), { submit: () => Promise.reject(new Error('gone')) })
    await new Refitter(broken, log).look()
    expect(faults).toHaveLength(1)
    expect(await modelOf(engine)).toBe('prior-1')
  })
})
