import { assign } from '../assignment.ts'
import { type FleetView, type Orders, travelTo, type Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'
import type { Prices } from './prices.ts'
import { FORBIDDEN, laterCost, serviceCost } from './response-cost.ts'
import { takeOverGain } from './take-over.ts'

/** Nobody free: somebody is there within the hour. */
const SOON_ENOUGH_SECONDS = 3600

export interface Matched {
  readonly send: Orders['send']
  /** Units on the way whose call another takes over, and who get none instead. */
  readonly stoodDown: readonly number[]
  /** A call waits on purpose or because there is nobody. */
  readonly waiting: boolean
}

/**
 * All calls nobody has reached and all units that could serve one are matched at once, at the least cost in
 * all: a free unit, one on its way to another call, one that will soon be free, or none for now.
 */
export function matchCalls(view: FleetView, rules: NadiRules, prices: Prices): Matched {
  const { calls } = view
  if (calls.length === 0) return { send: [], stoodDown: [], waiting: false }
  const units = view.units.filter(
    ({ duty }) => duty.kind !== 'engaged' || (rules.hold && duty.freeInSeconds <= rules.soonSeconds),
  )
  const columns = units.length + calls.length
  const chosen = assign(costsOf(view, rules, prices, units), calls.length, columns)
  const send: { unit: number; call: number }[] = []
  const used = new Set<number>()
  let waiting = false
  for (const [row, call] of calls.entries()) {
    const unit = units[chosen[row] ?? -1]
    if (unit === undefined || unit.duty.kind === 'engaged') waiting = true
    else {
      used.add(unit.index)
      if (call.unit !== unit.index) send.push({ unit: unit.index, call: call.index })
    }
  }
  const worthIt = send.filter((order) => {
    const [call, unit] = [view.calls[order.call], view.units[order.unit]]
    const gain = call && unit && takeOverGain(view, call, unit, (relieved) => used.has(relieved))
    if (!gain || gain.soonerSeconds >= gain.leastSeconds) return true
    if (call.unit !== null) used.add(call.unit)
    return false
  })
  const stoodDown = units.filter(({ index, duty }) => duty.kind === 'responding' && !used.has(index))
  return { send: worthIt, stoodDown: stoodDown.map(({ index }) => index), waiting }
}

/** By call one column a unit, and one a call for leaving it: a call has no other's. */
function costsOf(view: FleetView, rules: NadiRules, prices: Prices, units: readonly Unit[]): Float64Array {
  const { calls } = view
  const columns = units.length + calls.length
  const costs = new Float64Array(calls.length * columns).fill(FORBIDDEN)
  const unitPrices = units.map((unit) => (unit.duty.kind === 'engaged' ? prices.later : prices.unit(unit)))
  for (const [row, call] of calls.entries()) {
    const start = row * columns
    let soonest = SOON_ENOUGH_SECONDS
    for (let column = 0; column < units.length; column += 1) {
      const unit = units[column]
      if (!unit) continue
      const seconds = unit.mobilisationSeconds + travelTo(view, unit.place, call)
      costs[start + column] = serviceCost(view, rules, unit, call, seconds, prices.hour) + (unitPrices[column] ?? 0)
      if (seconds < soonest && unit.duty.kind === 'free' && !call.notBy.has(unit.index)) soonest = seconds
    }
    costs[start + units.length + row] = prices.later + laterCost(view, rules, call, soonest)
  }
  return costs
}
