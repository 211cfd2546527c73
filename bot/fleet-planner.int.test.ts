import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import type { AmbulancesCommandOf } from '../orchestrator/ambulances/commands.ts'
import { COORDINATOR, clock, fixtureTopology } from '../orchestrator/demo.fixture.ts'
import { Engine } from '../orchestrator/engine.ts'
import { distanceKm, type LatLon } from '../orchestrator/geo.ts'
import { AmbulanceId, EmergencyId, NetworkId, PatientId } from '../orchestrator/ids.ts'
import type { Priority, Topology } from '../orchestrator/network/topology.ts'
import type { Instant } from '../orchestrator/time.ts'
import { Dispatcher } from './dispatcher.ts'
import { FleetPlanner } from './fleet-planner.ts'
import type { SideWrite } from './store.ts'
import type { TravelTimes } from './travel.ts'

const network = NetworkId.parse('fixture')
const NOON = clock('12:00')
const SECONDS_A_KM = 120
const LAKEVIEW = { lat: 12.9826, lon: 77.619 }
const HEBBAL = { lat: 13.0358, lon: 77.597 }
const [E1, E2] = [EmergencyId.parse('E-1'), EmergencyId.parse('E-2')]
const zones = fixtureTopology.places.map(({ name, location }) => ({ name, location }))

const request = (
  emergency: EmergencyId,
  priority: Priority,
  point: LatLon,
): AmbulancesCommandOf<'ambulances.request'> => ({
  type: 'ambulances.request',
  emergency,
  reporter: PatientId.parse(`P-${emergency}`),
  priority,
  complaint: 'unspecified',
  signs: [],
  note: null,
  location: { point, source: 'pin', place: null },
})

function logInto(faults: unknown[]) {
  const log = { info: () => {}, warn: () => {}, error: (...about: unknown[]) => faults.push(about), child: () => log }
  return log
}

class World {
  now: Instant = NOON
  readonly faults: unknown[] = []
  /** Set, no road is known. */
  roadsDown = false
  readonly engine: Engine<SideWrite>
  readonly planner: FleetPlanner
  readonly dispatcher: Dispatcher

  private constructor(engine: (world: () => World) => Engine<SideWrite>) {
    this.engine = engine(() => this)
    const log = logInto(this.faults)
    const ports = { engine: this.engine, travel: this.travel, now: () => this.now, log, wrote: () => {} }
    this.planner = new FleetPlanner(ports)
    this.dispatcher = new Dispatcher({ ...ports, planner: this.planner })
  }

  readonly travel: TravelTimes = {
    table: async (from: readonly LatLon[], to: readonly LatLon[]) => {
      if (this.roadsDown) throw new Error('no roads')
      return { source: 'osrm', seconds: from.map((a) => to.map((b) => Math.round(distanceKm(a, b) * SECONDS_A_KM))) }
    },
  }

  static async open(part: Partial<Topology> = {}): Promise<World> {
    let now = (): Instant => NOON
    const engine = await Engine.open<SideWrite>(network, {
      journal: new MemoryStore(),
      now: () => now(),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      alarm: (reason) => {
        throw new Error(reason)
      },
    })
    const world = new World(() => engine)
    now = () => world.now
    const topology = { ...fixtureTopology, zones, ...part }
    await engine.submit((tx) => tx.execute({ type: 'network.configure', topology }, SYSTEM))
    await world.planner.prepare(topology)
    return world
  }

  async call(emergency: EmergencyId, priority: Priority, point: LatLon): Promise<void> {
    await this.engine.submit((tx) => tx.execute(request(emergency, priority, point), SYSTEM))
    await this.dispatcher.look()
  }

  approve = (emergency: EmergencyId) =>
    this.engine.submit((tx) => tx.execute({ type: 'ambulances.dispatch', emergency, ambulance: null }, COORDINATOR))

  emergency = (id: EmergencyId) => this.engine.submit(({ state }) => state.ambulances.emergencies.get(id))
}

test('waiting calls are matched with units in one look, by measured roads', async () => {
  const world = await World.open()
  await world.engine.submit((tx) => {
    for (const [emergency, point] of [[E1, LAKEVIEW] as const, [E2, HEBBAL] as const]) {
      tx.execute(request(emergency, 'P1', point), SYSTEM)
    }
  })
  await world.dispatcher.look()
  expect((await world.emergency(E1))?.recommendation).toMatchObject({
    ambulance: 'AMB-1',
    etaSeconds: 60,
    travelSource: 'osrm',
  })
  expect((await world.emergency(E2))?.recommendation?.ambulance).toBe('AMB-3')
  expect(world.faults).toEqual([])
})

test('a network without zones gets the nearest suitable unit and no look at the fleet', async () => {
  const world = await World.open({ zones: [] })
  await world.call(E1, 'P1', LAKEVIEW)
  expect((await world.emergency(E1))?.recommendation).toMatchObject({ ambulance: 'AMB-1', why: 'nearest-suitable' })
  expect(await world.engine.submit(({ state }) => state.ambulances.plans.get('current')?.wanted)).toBe(true)
})

test('a P1 is not delayed by roads between zones that nobody knows yet', async () => {
  const world = await World.open()
  const unprepared = new FleetPlanner({
    engine: world.engine,
    travel: { table: () => new Promise(() => {}) },
    now: () => world.now,
    log: logInto([]),
  })
  const dispatcher = new Dispatcher({
    engine: world.engine,
    travel: world.travel,
    planner: unprepared,
    now: () => world.now,
    log: logInto([]),
    wrote: () => {},
  })
  await world.engine.submit((tx) => tx.execute(request(E1, 'P1', LAKEVIEW), SYSTEM))
  await dispatcher.look()
  expect((await world.emergency(E1))?.recommendation?.ambulance).toBe('AMB-1')
})

test('when the roads fail in the middle of an incident it is said, and the call is weighed again when they are back', async () => {
  const world = await World.open()
  world.roadsDown = true
  await world.call(E1, 'P1', LAKEVIEW)
  expect((await world.emergency(E1))?.recommendation).toBeNull()
  expect(world.faults.length).toBeGreaterThan(0)
  world.roadsDown = false
  await world.dispatcher.look()
  expect((await world.emergency(E1))?.recommendation?.ambulance).toBe('AMB-1')
})

test('a redirect to a priority that goes by itself is carried out at once', async () => {
  const only = { ambulances: fixtureTopology.ambulances.filter(({ id }) => id === AmbulanceId.parse('AMB-1')) }
  const world = await World.open({ ...only, autoDispatch: ['P1'] })
  await world.call(E1, 'P3', HEBBAL)
  await world.approve(E1)
  await world.call(E2, 'P1', LAKEVIEW)
  expect(await world.emergency(E2)).toMatchObject({
    phase: 'dispatched',
    dispatch: { ambulance: 'AMB-1', approvedBy: null },
  })
  expect(await world.emergency(E1)).toMatchObject({ phase: 'open', dispatch: null, after: 'AMB-1' })
})
