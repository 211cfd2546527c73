import { MemoryStore } from '../adapters/store/memory-store.ts'
import type { SideWrite } from '../bot/store.ts'
import { sha256 } from '../main.ts'
import { type Actor, SYSTEM } from '../orchestrator/actor.ts'
import type { PlanRoads, UnitOnRoad } from '../orchestrator/ambulances/plan-roads.ts'
import { RoadTimes, standingIn } from '../orchestrator/ambulances/road-times.ts'
import type { Command } from '../orchestrator/decision.ts'
import { Engine } from '../orchestrator/engine.ts'
import { NetworkId, StaffId } from '../orchestrator/ids.ts'
import { TARGET_SECONDS } from '../orchestrator/limits.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import {
  ambulanceId,
  emergencyId,
  hospitalId,
  reporterId,
  zoneName,
} from '../orchestrator/simulation/scenario-network.ts'
import { instant, plusSeconds } from '../orchestrator/time.ts'

const ZONES = 300
const HOSPITALS = 60
/** So many of all units stand free while calls wait: what is left for the graver ones to come. */
const FREE_SHARE = 0.05
const PRIORITIES = ['P1', 'P2', 'P3'] as const
const NOWHERE = { lat: 0, lon: 0 } as const
/** Posts a unit, as in the policy's own bench. */
const POSTS_A_UNIT = 0.4
/** Calls that engage units have numbers from here on. */
const BUSY_FROM = 1_000_000
const NETWORK = NetworkId.parse('bench')
const SECONDS_BETWEEN = 20

/** The first decisions are compiled code's, not the core's. */
const WARM_UP_SHARE = 0.25

/**
 * Looks at the whole fleet through the engine, each time a call came in and the longest waiting was called off: decided,
 * folded, written as rows of the journal, reacted to, checked and committed to memory.
 *
 * @returns milliseconds of processor time of each, on all threads, garbage collection included
 */
export async function throughEngine(
  random: () => number,
  units: number,
  waiting: number,
  decisions: number,
): Promise<readonly number[]> {
  const city = new City(random, units)
  let now = instant(0)
  const store = new MemoryStore()
  const engine = await Engine.open<SideWrite>(NETWORK, {
    journal: store,
    now: () => now,
    sha256,
    alarm: (reason) => {
      throw new Error(reason)
    },
  })
  await run(engine, [{ type: 'network.configure', topology: city.topology }], SYSTEM)
  for (let n = 0; n < city.busy; n += 1) await run(engine, city.engaged(n))
  for (let n = 0; n < waiting; n += 1) await run(engine, [city.request(n)])
  const millis: number[] = []
  for (let n = 0; n < decisions; n += 1) {
    now = plusSeconds(now, SECONDS_BETWEEN)
    await run(engine, [{ type: 'ambulances.dismiss', emergency: emergencyId(n) }])
    await run(engine, [city.request(n + waiting)])
    const roads = city.roads(n + 1, n + 1 + waiting)
    const before = process.cpuUsage()
    await run(engine, [{ type: 'ambulances.plan', roads }], SYSTEM)
    const { user, system } = process.cpuUsage(before)
    millis.push((user + system) / 1000)
  }
  return millis.slice(Math.floor(WARM_UP_SHARE * decisions))
}

const COORDINATOR: Actor = { role: 'coordinator', staff: StaffId.parse('S-1'), facility: hospitalId(0) }

/** @throws when the core refuses: a bench asks for nothing it may not have. */
async function run(engine: Engine<SideWrite>, commands: readonly Command[], actor: Actor = COORDINATOR): Promise<void> {
  await engine.submit((tx) => {
    for (const command of commands) {
      const decision = tx.execute(command, actor)
      if (!decision.ok) throw new Error(`bench.refused: ${JSON.stringify(decision.rejection)}`)
    }
  })
}

class City {
  readonly topology: Topology
  /** Units with a patient; the others are free. */
  readonly busy: number
  readonly #times: RoadTimes
  readonly #drawn: readonly number[]

  constructor(random: () => number, units: number) {
    const points = Array.from({ length: ZONES }, () => [2400 * random(), 2400 * random()] as const)
    const seconds = points.flatMap(([x, y]) => points.map(([u, v]) => 60 + Math.hypot(x - u, y - v)))
    this.#times = new RoadTimes(ZONES, Float64Array.from(seconds))
    this.#drawn = Array.from({ length: 4096 }, () => Math.floor(ZONES * random()))
    this.busy = units - Math.max(1, Math.round(FREE_SHARE * units))
    this.topology = this.#network(units)
  }

  #zone(n: number): number {
    return this.#drawn[n % this.#drawn.length] ?? 0
  }

  #network(units: number): Topology {
    const spot = (zone: number) => ({ name: zoneName(zone), location: NOWHERE })
    return {
      name: 'Bench',
      utcOffsetMinutes: 330,
      autoDispatch: [],
      autoMove: true,
      targetSeconds: TARGET_SECONDS,
      emergencyNumbers: ['112'],
      facilities: Array.from({ length: HOSPITALS }, (_, n) => ({
        id: hospitalId(n),
        name: `H ${n}`,
        shortName: `H ${n}`,
        location: NOWHERE,
        phone: '112',
        capabilities: ['ED'],
      })),
      beds: [],
      services: [],
      devices: [],
      ambulances: Array.from({ length: units }, (_, n) => ({
        id: ambulanceId(n),
        class: 'ALS',
        base: spot(this.#zone(n % Math.ceil(POSTS_A_UNIT * units))),
      })),
      staff: [],
      onCall: [],
      places: [],
      zones: Array.from({ length: ZONES }, (_, zone) => spot(zone)),
      standby: [],
    }
  }

  request(n: number): Command {
    return {
      type: 'ambulances.request',
      emergency: emergencyId(n),
      reporter: reporterId(n),
      priority: PRIORITIES[n % PRIORITIES.length] ?? 'P1',
      complaint: 'unspecified',
      signs: [],
      note: null,
      location: { point: NOWHERE, source: 'place', place: zoneName(this.#zone(n)) },
    }
  }

  /** The n-th unit has brought somebody to a hospital. */
  engaged(n: number): Command[] {
    const emergency = emergencyId(BUSY_FROM + n)
    const ambulance = ambulanceId(n)
    return [
      this.request(BUSY_FROM + n),
      { type: 'ambulances.dispatch', emergency, ambulance },
      { type: 'ambulances.report-status', ambulance, status: 'at_hospital' },
    ]
  }

  roads(first: number, end: number): PlanRoads {
    const { facilities, ambulances } = this.topology
    const calls = Array.from({ length: end - first }, (_, n) => first + n)
    const toHospital = new Map(facilities.map(({ id }, n) => [id, 200 + 10 * n]))
    const jobs = Array.from({ length: this.busy }, (_, n) => BUSY_FROM + n)
    return {
      times: this.#times,
      pace: 1,
      ordinaryFactor: 1.4,
      posts: new Map(Array.from({ length: ZONES }, (_, zone) => [zoneName(zone), zone])),
      hospitals: new Map(facilities.map(({ id }, n) => [id, this.#zone(n)])),
      scenes: new Map([...calls, ...jobs].map((n) => [emergencyId(n), this.#zone(n)])),
      toHospital: new Map(calls.map((n) => [emergencyId(n), toHospital])),
      units: new Map(
        ambulances
          .slice(this.busy)
          .map(({ id, base }): [typeof id, UnitOnRoad] => [
            id,
            { place: standingIn(Number(base.name)), arrivesInSeconds: 0, mobilisationSeconds: 60 },
          ]),
      ),
    }
  }
}
