import { by } from './by.ts'
import { type Call, type DispatchPolicy, type FleetView, travelTo, type Unit } from './fleet.ts'
import { classNeeded, suits } from './suitability.ts'

type Send = { readonly unit: number; readonly call: number }

/**
 * What most services do: the closest free suitable unit, units stand by at their own bases, waiting calls are
 * served by priority and then in the order they came in. Where no free unit has the class, the closest of a
 * lower one goes rather than nobody.
 */
export const closestPolicy: DispatchPolicy = {
  name: 'closest',
  decide: (view) => ({ send: closestFirst(view), post: [], lookAgainInSeconds: null }),
}

const NO_WAY = Number.POSITIVE_INFINITY

/** A unit for every waiting call while there are free ones; gravest and oldest first. */
export function closestFirst(view: FleetView, choose: typeof closestUnit = closestUnit): Send[] {
  const send: Send[] = []
  const free = view.units.filter(({ duty }) => duty.kind === 'free')
  const waiting = view.calls.filter(({ unit }) => unit === null)
  waiting.sort(by(({ priority, waitedSeconds, index }) => [priority, -waitedSeconds, index]))
  for (const call of waiting) {
    const able = free.filter(({ index, place }) => !call.notBy.has(index) && view.roads.from(place, call.zone) < NO_WAY)
    const suitable = able.filter((unit) => suits(unit.class, classNeeded(call.priority)))
    const unit = choose(view, call, suitable.length > 0 ? suitable : able)
    if (!unit) continue
    free.splice(free.indexOf(unit), 1)
    send.push({ unit: unit.index, call: call.index })
  }
  return send
}

/** The one that is there soonest; the lower index among equals. */
export function closestUnit(view: FleetView, call: Call, units: readonly Unit[]): Unit | null {
  let best: Unit | null = null
  let least = Number.POSITIVE_INFINITY
  for (const unit of units) {
    const seconds = unit.mobilisationSeconds + travelTo(view, unit.place, call)
    if (seconds < least) {
      least = seconds
      best = unit
    }
  }
  return best
}
