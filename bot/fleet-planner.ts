import { SYSTEM } from '../orchestrator/actor.ts'
import { redirectsAtOnce } from '../orchestrator/ambulances/coupled.ts'
import { fixedPlaces, liveRoads, type Measured, type Seconds } from '../orchestrator/ambulances/live-roads.ts'
import { planIsWanted } from '../orchestrator/ambulances/needs.ts'
import { type PlanNeed, planNeed } from '../orchestrator/ambulances/plan-need.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { LatLon } from '../orchestrator/geo.ts'
import { topologyOf } from '../orchestrator/network/state.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { HOUR_MS, type Instant } from '../orchestrator/time.ts'
import { codeOf, type Log } from './log.ts'
import type { SideWrite } from './store.ts'
import type { TravelTimes } from './travel.ts'

interface FleetPlannerPorts {
  readonly engine: Engine<SideWrite>
  readonly travel: TravelTimes
  readonly now: () => Instant
  readonly log: Log
}

/** Calls that came in while roads were measured are measured too, but not for ever. */
const ROUNDS_MAX = 3

interface Fixed {
  readonly places: readonly LatLon[]
  readonly seconds: Seconds
  readonly asOf: Instant
}

/**
 * Looks at the whole fleet when the core wants it. The roads between zones, posts and hospitals are measured beforehand
 * and once an hour, in the background: until they are known nothing is planned, and each call gets the nearest unit.
 */
export class FleetPlanner {
  readonly #ports: FleetPlannerPorts
  #fixed: Fixed | null = null
  #measuring: Promise<void> | null = null
  #planning: Promise<void> | null = null

  constructor(ports: FleetPlannerPorts) {
    this.#ports = ports
  }

  /** Resolves when nothing is left to plan, or nothing can be. Never throws: the nearest unit goes all the same. */
  look(): Promise<void> {
    this.#planning ??= this.#plan()
      .catch((error: unknown) => this.#ports.log.error({ code: codeOf(error) }, 'the fleet could not be planned'))
      .finally(() => {
        this.#planning = null
      })
    return this.#planning
  }

  /** The roads between fixed places, as far as they are not known for this network and hour. */
  prepare(topology: Topology): Promise<void> {
    if (topology.zones.length === 0 || this.#isFresh(topology)) return Promise.resolve()
    this.#measuring ??= this.#measureFixed(topology)
      .catch((error: unknown) =>
        this.#ports.log.error({ code: codeOf(error) }, 'the roads of the network are not known'),
      )
      .finally(() => {
        this.#measuring = null
      })
    return this.#measuring
  }

  async #plan(): Promise<void> {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const asked = await this.#ports.engine.submit(({ state, now }) => {
        const topology = state.network.topologies.get('current')
        return topology && planIsWanted(state) ? { topology, need: planNeed(state, now) } : null
      })
      if (!asked) return
      const { topology, need } = asked
      void this.prepare(topology)
      const fixed = this.#fixed
      if (!fixed || !samePlaces(fixed.places, fixedPlaces(topology))) return
      const measured = await this.#measure(topology, need, fixed)
      if (await this.#decide(topology, need, measured)) return
    }
  }

  /** False when a call came in meanwhile whose roads are not known. */
  #decide(topology: Topology, need: PlanNeed, measured: Measured): Promise<boolean> {
    return this.#ports.engine.submit((tx) => {
      const scenes = new Set(need.scenes.map(({ id }) => id))
      const isKnown = planNeed(tx.state, tx.now).scenes.every(({ id }) => scenes.has(id))
      if (!isKnown || topologyOf(tx.state.network) !== topology) return false
      tx.execute({ type: 'ambulances.plan', roads: liveRoads(topology, need, measured) }, SYSTEM)
      for (const command of redirectsAtOnce(tx.state)) tx.execute(command, SYSTEM)
      return true
    })
  }

  #isFresh(topology: Topology): boolean {
    const fixed = this.#fixed
    return fixed !== null && samePlaces(fixed.places, fixedPlaces(topology)) && this.#ports.now() - fixed.asOf < HOUR_MS
  }

  async #measureFixed(topology: Topology): Promise<void> {
    const { travel, now } = this.#ports
    const places = fixedPlaces(topology)
    const asOf = now()
    const { seconds } = await travel.table(places, places, asOf, true)
    this.#fixed = { places, seconds, asOf }
  }

  async #measure({ facilities }: Topology, need: PlanNeed, fixed: Fixed): Promise<Measured> {
    const waiting = need.scenes.filter(({ reached }) => !reached)
    const hospitals = facilities.map(({ location }) => location)
    const from = [...need.units.map(({ point }) => point), ...hospitals]
    const tables = await Promise.all([
      this.#scenes(from, hospitals, waiting, true),
      this.#scenes(from, hospitals, waiting, false),
    ])
    const source = tables.some((table) => table.source === 'embedded') ? 'embedded' : 'osrm'
    const columns = waiting.map(({ id }) => tables.find(({ index }) => index.has(id)))
    const toScene = from.map((_, row) =>
      waiting.map(({ id }, n) => columns[n]?.there[row]?.[columns[n].index.get(id) ?? 0] ?? null),
    )
    const toHospital = waiting.map(({ id }, n) => columns[n]?.onward[columns[n].index.get(id) ?? 0] ?? [])
    return { fixed: fixed.seconds, toScene, toHospital, source }
  }

  /** The scenes one drives to with lights, or those without. */
  async #scenes(from: readonly LatLon[], hospitals: readonly LatLon[], all: PlanNeed['scenes'], lights: boolean) {
    const { travel, now } = this.#ports
    const scenes = all.filter((scene) => scene.lights === lights)
    const points = scenes.map(({ point }) => point)
    const index = new Map(scenes.map(({ id }, n) => [id, n]))
    if (points.length === 0) return { index, there: [], onward: [], source: null }
    const [there, onward] = await Promise.all([
      travel.table(from, points, now(), lights),
      travel.table(points, hospitals, now(), lights),
    ])
    const source = there.source === onward.source ? there.source : 'embedded'
    return { index, there: there.seconds, onward: onward.seconds, source }
  }
}

const samePlaces = (a: readonly LatLon[], b: readonly LatLon[]): boolean =>
  a.length === b.length && a.every(({ lat, lon }, n) => lat === b[n]?.lat && lon === b[n].lon)
