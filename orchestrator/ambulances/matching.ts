import { assign } from './assignment.ts'
import type { Coverage } from './coverage.ts'
import { type FleetView, type Orders, travelTo, type Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'
import { FORBIDDEN, laterCost, serviceCost } from './response-cost.ts'

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
export function matchCalls(view: FleetView, rules: NadiRules, coverage: Coverage): Matched {
  const { calls } = view
  if (calls.length === 0) return { send: [], stoodDown: [], waiting: false }
  const units = view.units.filter(
    ({ duty }) => duty.kind !== 'engaged' || (rules.hold && duty.freeInSeconds <= rules.soonSeconds),
  )
  // One column a unit, and one a call for leaving it.
  const columns = units.length + calls.length
  const costs = new Float64Array(calls.length * columns).fill(FORBIDDEN)
  const prices = units.map((unit) => coveragePrice(view, rules, coverage, unit))
  const rate = view.demand.ratePerSecond(view.at)
  const laterPrice = (rules.laterPrice * rules.priceSeconds * rate) / view.units.length
  const best = Math.max(0, ...view.posts.map((zone) => coverage.gainIn(zone)))
  const hourPrice = rules.unitHourCost + rules.drivePrice * best * rate * 3600
  for (const [row, call] of calls.entries()) {
    let soonest = Number.POSITIVE_INFINITY
    for (const [column, unit] of units.entries()) {
      const price = unit.duty.kind === 'engaged' ? laterPrice : (prices[column] ?? 0)
      costs[row * columns + column] = serviceCost(view, rules, unit, call, hourPrice) + price
      if (unit.duty.kind === 'free' && !call.notBy.has(unit.index)) soonest = Math.min(soonest, travelTo(view, unit.place, call))
    }
    costs[row * columns + units.length + row] = laterPrice + laterCost(view, rules, call, Math.min(soonest, 3600))
  }
  const chosen = assign(costs, calls.length, columns)
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
  const stoodDown = units.filter(({ index, duty }) => duty.kind === 'responding' && !used.has(index))
  return { send, stoodDown: stoodDown.map(({ index }) => index), waiting }
}

/** What the calls to come lose when the unit is used; nothing is lost that is not there. */
function coveragePrice({ demand, at }: FleetView, rules: NadiRules, coverage: Coverage, unit: Unit): number {
  if (rules.priceSeconds === 0 || unit.duty.kind === 'engaged') return 0
  const loss = unit.duty.kind === 'free' ? coverage.lossOf(unit.index) : coverage.gainOf(unit)
  return loss * demand.ratePerSecond(at) * rules.priceSeconds
}
