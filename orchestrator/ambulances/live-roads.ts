import { distanceKm, type LatLon } from '../geo.ts'
import type { EmergencyId, FacilityId } from '../ids.ts'
import { ORDINARY_FACTOR } from '../limits.ts'
import type { Topology } from '../network/topology.ts'
import type { TravelSource } from './events.ts'
import type { PlanNeed, UnitSeen } from './plan-need.ts'
import type { PlanRoads, UnitOnRoad } from './plan-roads.ts'
import { postsOf } from './posts.ts'
import { RoadTimes, standingIn } from './road-times.ts'

/** Seconds by road; null where there is no way. */
export type Seconds = readonly (readonly (number | null)[])[]

/** Zones, posts and hospitals, in this order: the places that stay where they are. */
export const fixedPlaces = (topology: Topology): readonly LatLon[] =>
  [...topology.zones, ...postsOf(topology), ...topology.facilities].map(({ location }) => location)

export interface Measured {
  /** Between fixed places, with lights and siren. */
  readonly fixed: Seconds
  /** To each scene nobody has reached, with the lights it gets: rows are the units needed, then the hospitals. */
  readonly toScene: Seconds
  /** From each such scene to the hospitals. */
  readonly toHospital: Seconds
  readonly source: TravelSource
}

/**
 * Roads for a look at the whole fleet. Ways to scenes are as measured; for everything else a unit and a scene count
 * as being in the fixed place nearest to them, which is exact enough for what may happen later.
 */
export const liveRoads = (topology: Topology, need: PlanNeed, measured: Measured): PlanRoads =>
  new LiveRoads(topology, need, measured).roads()

type Scene = PlanNeed['scenes'][number]

/** Nodes in this order: zones, posts, hospitals, scenes, units. */
class LiveRoads {
  readonly #topology: Topology
  readonly #need: PlanNeed
  readonly #measured: Measured
  readonly #posts: ReadonlyMap<string, number>
  readonly #hospitals: ReadonlyMap<FacilityId, number>
  readonly #scenes: ReadonlyMap<EmergencyId, number>
  readonly #waiting: readonly Scene[]
  readonly #hospitalAt: number
  readonly #sceneAt: number
  readonly #unitAt: number

  constructor(topology: Topology, need: PlanNeed, measured: Measured) {
    this.#topology = topology
    this.#need = need
    this.#measured = measured
    const postAt = topology.zones.length
    const posts = postsOf(topology)
    this.#hospitalAt = postAt + posts.length
    this.#sceneAt = this.#hospitalAt + topology.facilities.length
    this.#unitAt = this.#sceneAt + need.scenes.length
    this.#posts = new Map(posts.map(({ name }, n) => [name, postAt + n]))
    this.#hospitals = new Map(topology.facilities.map(({ id }, n) => [id, this.#hospitalAt + n]))
    this.#scenes = new Map(need.scenes.map(({ id }, n) => [id, this.#sceneAt + n]))
    this.#waiting = need.scenes.filter(({ reached }) => !reached)
  }

  roads(): PlanRoads {
    const { units } = this.#need
    const { toHospital, source } = this.#measured
    const times = this.#times()
    return {
      times,
      pace: 1, // measured at this hour
      ordinaryFactor: ORDINARY_FACTOR,
      posts: this.#posts,
      hospitals: this.#hospitals,
      scenes: this.#scenes,
      toHospital: new Map(this.#waiting.map(({ id }, n) => [id, this.#known(toHospital[n])])),
      units: new Map(units.map((unit, n) => [unit.id, this.#unit(unit, this.#unitAt + n, times)])),
      source,
    }
  }

  #times(): RoadTimes {
    const { scenes, units } = this.#need
    const fixed = fixedPlaces(this.#topology)
    const points = [...fixed, ...scenes.map(({ point }) => point), ...units.map(({ point }) => point)]
    const standIn = points.map((point, node) => (node < this.#sceneAt ? node : nearestOf(fixed, point)))
    const count = points.length
    const seconds = new Float64Array(count * count)
    for (let from = 0; from < count; from += 1) {
      const row = this.#measured.fixed[standIn[from] ?? 0]
      for (let to = 0; to < count; to += 1) {
        const known = this.#isMeasured(from, to) ? this.#measuredTo(from, to) : row?.[standIn[to] ?? 0]
        seconds[from * count + to] = known ?? Number.POSITIVE_INFINITY
      }
    }
    return new RoadTimes(this.#topology.zones.length, seconds, count)
  }

  #isMeasured(from: number, to: number): boolean {
    const scene = to - this.#sceneAt
    const isHospital = from >= this.#hospitalAt && from < this.#sceneAt
    return scene >= 0 && scene < this.#waiting.length && (from >= this.#unitAt || isHospital)
  }

  /** `RoadTimes` are with lights and siren, and who goes without them takes longer. */
  #measuredTo(from: number, to: number): number | null {
    const scene = to - this.#sceneAt
    const row = from >= this.#unitAt ? from - this.#unitAt : this.#need.units.length + from - this.#hospitalAt
    const seconds = this.#measured.toScene[row]?.[scene] ?? null
    return seconds === null || this.#waiting[scene]?.lights ? seconds : seconds / ORDINARY_FACTOR
  }

  #unit({ to, mobilisationSeconds }: UnitSeen, node: number, times: RoadTimes): UnitOnRoad {
    const target = to === null ? undefined : this.#nodeOf(to)
    const lights = to?.kind === 'scene' && this.#waiting.some(({ id, lights: own }) => id === to.emergency && own)
    const drive = target === undefined ? 0 : times.between(node, target) * (lights ? 1 : ORDINARY_FACTOR)
    const arrivesInSeconds = to?.kind === 'scene' ? mobilisationSeconds + drive : drive
    return { place: standingIn(node), arrivesInSeconds, mobilisationSeconds }
  }

  #nodeOf(to: NonNullable<UnitSeen['to']>): number | undefined {
    switch (to.kind) {
      case 'scene':
        return this.#scenes.get(to.emergency)
      case 'post':
        return this.#posts.get(to.name)
      case 'hospital':
        return this.#hospitals.get(to.id)
    }
  }

  #known(row: Seconds[number] | undefined): Map<FacilityId, number> {
    const { facilities } = this.#topology
    return new Map(facilities.flatMap(({ id }, n) => (typeof row?.[n] === 'number' ? [[id, row[n]] as const] : [])))
  }
}

/** As the crow flies; the first among equals. */
function nearestOf(places: readonly LatLon[], point: LatLon): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, place] of places.entries()) {
    const km = distanceKm(place, point)
    if (km >= least) continue
    least = km
    best = index
  }
  return best
}
