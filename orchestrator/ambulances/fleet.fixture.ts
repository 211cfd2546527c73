import { LearnedDemand } from './demand.ts'
import type { Call, FleetView, Unit } from './fleet.ts'
import { RoadTimes, standingIn } from './road-times.ts'

/** A road with a zone every 100 seconds. */
function road(zones: number): RoadTimes {
  const seconds = Float64Array.from(
    { length: zones * zones },
    (_, n) => 100 * Math.abs(Math.floor(n / zones) - (n % zones)),
  )
  return new RoadTimes(zones, seconds)
}

export const freeUnit = (index: number, zone: number, change: Partial<Unit> = {}): Unit => ({
  index,
  class: 'ALS',
  home: zone,
  place: standingIn(zone),
  duty: { kind: 'free', post: zone, arrivesInSeconds: 0 },
  mobilisationSeconds: 0,
  redirects: 0,
  moves: 0,
  ...change,
})

export const newCall = (index: number, zone: number, change: Partial<Call> = {}): Call => ({
  index,
  zone,
  priority: 'P1',
  waitedSeconds: 0,
  unit: null,
  notBy: new Set(),
  ...change,
})

export function fleetView(units: readonly Unit[], calls: readonly Call[], change: Partial<FleetView> = {}): FleetView {
  return {
    at: 0,
    roads: road(30),
    pace: 1,
    ordinaryFactor: 1,
    units,
    calls,
    posts: [0, 10, 20, 29],
    demand: new LearnedDemand(30, 0),
    targetSeconds: { P1: 480, P2: 900, P3: 1800, P4: 3600 },
    released: [],
    moves: 0,
    ...change,
  }
}
