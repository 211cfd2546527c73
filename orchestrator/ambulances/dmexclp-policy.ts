import { closestFirst, closestUnit } from './closest-policy.ts'
import { type Call, type DispatchPolicy, type FleetView, travelTo, type Unit } from './fleet.ts'
import { Reach } from './reach.ts'

/** Zones are either in reach or not in MEXCLP; a step of a second keeps `Reach` from dividing by zero. */
const STEP_SECONDS = 0.5

export interface DmexclpParts {
  /** Send the unit whose leaving costs least coverage (2017); otherwise the closest. */
  readonly dispatch: boolean
  /** A released unit goes to the base where it adds most coverage (2015); otherwise to its own. */
  readonly redeployment: boolean
}

/**
 * The dynamic MEXCLP of Jagtenberg, Bhulai and van der Mei. Redeployment: "An efficient heuristic for real-time
 * ambulance redeployment", Operations Research for Health Care 2015;4:27-35. Dispatch: "Dynamic ambulance
 * dispatching: is the closest-idle policy always optimal?", Health Care Management Science 2017;20:517-531.
 * Units on the way to a base count as being there already.
 *
 * @param busyShare the busy fraction q of the fleet
 */
export function dmexclpPolicy(name: string, busyShare: number, parts: DmexclpParts): DispatchPolicy {
  const reach = new Reach(STEP_SECONDS)
  return {
    name,
    decide(view) {
      const send = closestFirst(view, parts.dispatch ? leastCoverageLost(busyShare, reach) : closestUnit)
      const sent = new Set(send.map(({ unit }) => unit))
      const staying = view.released.filter((unit) => !sent.has(unit))
      const others = view.units.filter(({ index }) => !sent.has(index) && !staying.includes(index))
      const post: { unit: number; zone: number }[] = []
      if (parts.redeployment) {
        const counts = coverCounts(view, others, reach)
        for (const unit of staying) {
          const zone = bestPost(view, counts, busyShare, reach)
          for (const z of reach.from(view, zone).zones) counts[z] = (counts[z] ?? 0) + 1
          post.push({ unit, zone })
        }
      }
      return { send, post, lookAgainInSeconds: null }
    },
  }
}

/** By zone, how many of the free units reach it in time from their posts. */
function coverCounts(view: FleetView, units: readonly Unit[], reach: Reach): Int32Array {
  const counts = new Int32Array(view.roads.zones)
  for (const { duty } of units) {
    if (duty.kind !== 'free') continue
    for (const z of reach.from(view, duty.post).zones) counts[z] = (counts[z] ?? 0) + 1
  }
  return counts
}

/** The k-th unit over a zone adds d·(1 − q)·q^(k−1) to the expected coverage. */
function bestPost(view: FleetView, counts: Int32Array, busyShare: number, reach: Reach): number {
  const demand = view.demand.shares(view.at)
  let best = view.posts[0] ?? 0
  let most = -1
  for (const zone of view.posts) {
    let gain = 0
    for (const z of reach.from(view, zone).zones) {
      gain += (demand[z] ?? 0) * (1 - busyShare) * busyShare ** (counts[z] ?? 0)
    }
    if (gain > most) {
      most = gain
      best = zone
    }
  }
  return best
}

/**
 * Among the units that are there in time the one whose leaving costs least expected coverage; among all where
 * none is in time, for then the call is late whoever goes.
 */
const leastCoverageLost =
  (busyShare: number, reach: Reach) =>
  (view: FleetView, call: Call, units: readonly Unit[]): Unit | null => {
    const counts = coverCounts(view, units, reach)
    const demand = view.demand.shares(view.at)
    const spare = view.targetSeconds[call.priority] - call.waitedSeconds
    const inTime = units.filter((unit) => unit.mobilisationSeconds + travelTo(view, unit.place, call) <= spare)
    let best: Unit | null = null
    let least = Number.POSITIVE_INFINITY
    for (const unit of inTime.length > 0 ? inTime : units) {
      if (unit.duty.kind !== 'free') continue
      let loss = 0
      for (const z of reach.from(view, unit.duty.post).zones) {
        loss += (demand[z] ?? 0) * (1 - busyShare) * busyShare ** ((counts[z] ?? 1) - 1)
      }
      if (loss < least) {
        least = loss
        best = unit
      }
    }
    return best
  }
