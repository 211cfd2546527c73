import { RoadTimes } from '../orchestrator/ambulances/road-times.ts'
import { TARGET_SECONDS } from '../orchestrator/limits.ts'
import type { Priority } from '../orchestrator/network/topology.ts'
import type { Scenario, ScenarioCall } from '../orchestrator/simulation/scenario.ts'
import { seeded } from './random.ts'

const DAY_SECONDS = 86_400
const HOUR_SECONDS = 3600

/** A city without calls, and how its calls come in. */
export interface City {
  readonly place: Omit<Scenario, 'calls'>
  /** By zone, in any unit. */
  readonly demand: readonly number[]
  readonly callsADay: number
  /** Calls at each hour, to the mean hour. */
  readonly hours: readonly number[]
  readonly priorities: readonly (readonly [Priority, number])[]
  readonly transportShare: number
  readonly onSceneSeconds: number
  readonly handoverSeconds: number
}

/** As the calls of Auckland are said to be made: see the README of `shared/data/ems/auckland`. */
const JEMSS_CALLS = {
  hours: Array.from({ length: 24 }, () => 1),
  priorities: [
    ['P1', 0.57],
    ['P2', 0.245],
    ['P3', 0.185],
  ],
  transportShare: 0.8,
  onSceneSeconds: 720,
  handoverSeconds: 720,
} as const

/** Fresh calls for a city: Poisson arrivals, exponential durations, places by demand; the same for the same seed. */
export function callsFor(city: City, days: number, seed: number): readonly ScenarioCall[] {
  const [arrival, zone, priority, scene, handover, transport] = Array.from({ length: 6 }, (_, n) =>
    seeded(seed * 64 + n),
  ) as [Draw, Draw, Draw, Draw, Draw, Draw]
  const zones = city.demand.map((weight, z) => [z, weight] as const)
  const peak = Math.max(...city.hours)
  const calls: ScenarioCall[] = []
  // Thinning of a process at the rate of the busiest hour.
  for (let at = 0; ; ) {
    at += (exponential(arrival, 1) * DAY_SECONDS) / (city.callsADay * peak)
    if (at >= days * DAY_SECONDS) return calls
    const hour = city.hours[Math.floor(at / HOUR_SECONDS) % 24] ?? 1
    if (arrival() * peak > hour) continue
    const goes = transport() < city.transportShare
    calls.push({
      id: `C${calls.length + 1}`,
      at: Math.floor(at),
      zone: drawn(zone, zones),
      priority: drawn(priority, city.priorities),
      onSceneSeconds: Math.max(1, Math.round(exponential(scene, city.onSceneSeconds))),
      transport: goes,
      handoverSeconds: goes ? Math.max(1, Math.round(exponential(handover, city.handoverSeconds))) : 0,
      hospital: null,
    })
  }
}

/** The city of a scenario folder with demand as in its calls, one more imagined in all. */
export function cityLike(scenario: Scenario, callsADay: number): City {
  const demand = Array.from({ length: scenario.roads.zones }, () => 0)
  for (const { zone } of scenario.calls) demand[zone] = (demand[zone] ?? 0) + 1
  return { ...JEMSS_CALLS, place: scenario, demand, callsADay }
}

export interface Plan {
  readonly seed: number
  /** Half the side of the square, in kilometres. */
  readonly radiusKm: number
  readonly zones: number
  /** How people spread: so many centres, the spread around each in kilometres. */
  readonly centres: number
  readonly spreadKm: number
  /** A river along x = 0 that only bridges at these y cross; none without. */
  readonly bridgesKm: readonly number[]
  readonly bases: number
  readonly hospitals: number
  readonly units: number
  /** Share of the units that is BLS. */
  readonly basic: number
  readonly kmh: number
  readonly callsADay: number
  readonly rushFactor: number
  readonly ordinaryFactor: number
  readonly mobilisationSeconds: number
}

/** An invented city: people around centres, bases spread over them, rush hours, quiet nights. */
export function inventedCity(plan: Plan): City {
  const random = seeded(plan.seed)
  const within = (km: number): number => Math.max(-plan.radiusKm, Math.min(plan.radiusKm, km))
  const around = ([x, y]: Point, km: number): Point => [
    within(x + km * normal(random)),
    within(y + km * normal(random)),
  ]
  const centres = Array.from(
    { length: plan.centres },
    (_, n): Point =>
      n === 0 ? [0, 0] : [plan.radiusKm * (2 * random() - 1) * 0.8, plan.radiusKm * (2 * random() - 1) * 0.8],
  )
  const points = Array.from({ length: plan.zones }, (_, n) =>
    around(centres[n % plan.centres] ?? [0, 0], plan.spreadKm),
  )
  const demand = points.map(() => 0.2 + exponential(random, 1))
  const roads = roadsOf(points, plan)
  const bases = spreadOut(roads, demand, plan.bases)
  const hospitals = spreadOut(roads, demand, plan.hospitals)
  const rush = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour <= 9) || (hour >= 16 && hour <= 18))
  return {
    place: {
      roads,
      hourFactors: rush.map((busy, hour) => (busy ? plan.rushFactor : hour < 6 ? 0.95 : 1.05)),
      ordinaryFactor: plan.ordinaryFactor,
      mobilisationSeconds: plan.mobilisationSeconds,
      targetSeconds: TARGET_SECONDS,
      bases,
      standby: 'zones',
      ambulances: Array.from({ length: plan.units }, (_, n) => ({
        id: `A${n + 1}`,
        class: (n * plan.basic) % 1 < 1 - plan.basic ? 'ALS' : 'BLS',
        zone: bases[n % bases.length] ?? 0,
      })),
      hospitals: hospitals.map((zone, n) => ({ id: `H${n + 1}`, zone, capabilities: ['ED'] })),
    },
    demand,
    callsADay: plan.callsADay,
    hours: rush.map((busy, hour) => (busy ? 1.4 : hour < 6 ? 0.5 : 1.05)),
    priorities: [
      ['P1', 0.4],
      ['P2', 0.35],
      ['P3', 0.25],
    ],
    transportShare: 0.7,
    onSceneSeconds: 900,
    handoverSeconds: 1000,
  }
}

type Point = readonly [number, number]
type Draw = () => number

function roadsOf(points: readonly Point[], { bridgesKm, kmh }: Plan): RoadTimes {
  const km = ([x, y]: Point, [u, v]: Point): number => {
    if (bridgesKm.length === 0 || x * u >= 0) return Math.hypot(x - u, y - v)
    return Math.min(...bridgesKm.map((bridge) => Math.hypot(x, y - bridge) + Math.hypot(u, bridge - v)))
  }
  const detour = 1.3
  const seconds = points.flatMap((a) => points.map((b) => Math.round(60 + (HOUR_SECONDS * detour * km(a, b)) / kmh)))
  return new RoadTimes(points.length, Float64Array.from(seconds))
}

/** One after the other where they lessen the mean time to the demand most. */
function spreadOut(roads: RoadTimes, demand: readonly number[], count: number): number[] {
  const nearest = demand.map(() => 7200)
  const chosen: number[] = []
  const after = (site: number): number =>
    demand.reduce((sum, weight, z) => sum + weight * Math.min(nearest[z] ?? 0, roads.between(site, z)), 0)
  while (chosen.length < count) {
    const sites = demand.map((_, z) => z).filter((z) => !chosen.includes(z))
    const best = sites.reduce((a, b) => (after(b) < after(a) ? b : a))
    chosen.push(best)
    for (const z of demand.keys()) nearest[z] = Math.min(nearest[z] ?? 0, roads.between(best, z))
  }
  return chosen
}

const exponential = (random: Draw, mean: number): number => -mean * Math.log(1 - random())

const normal = (random: Draw): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function drawn<T>(random: Draw, weighted: readonly (readonly [T, number])[]): T {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  for (const [item, weight] of weighted) {
    left -= weight
    if (left < 0) return item
  }
  const last = weighted.at(-1)
  if (!last) throw new RangeError('nothing to draw from')
  return last[0]
}
