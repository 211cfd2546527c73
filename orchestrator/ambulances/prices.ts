import type { Coverage } from './coverage.ts'
import type { FleetView, Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'

const HOUR_SECONDS = 3600

/** What the calls to come lose by what is done now, in late life-threatening calls. */
export interface Prices {
  /** Using this unit. */
  readonly unit: (unit: Unit) => number
  /** Using some unit later. */
  readonly later: number
  /** Each hour that a unit drives. */
  readonly hour: number
}

/** The city stays covered whoever is sent. */
export const nothingToSpare = (rules: NadiRules): Prices => ({ unit: () => 0, later: 0, hour: rules.unitHourCost })

/** A job takes the unit away for about `priceSeconds`, in which calls come in of which it would have saved some. */
export function pricesNow({ demand, at, units, posts }: FleetView, rules: NadiRules, coverage: Coverage): Prices {
  const rate = demand.ratePerSecond(at)
  const unit = (used: Unit): number => {
    if (used.duty.kind === 'engaged') return 0
    const loss = used.duty.kind === 'free' ? coverage.lossOf(used.index) : coverage.gainOf(used)
    return rules.priceSeconds * rate * loss
  }
  let scarcity = 0
  for (const zone of posts) scarcity = Math.max(scarcity, coverage.gainIn(zone))
  return {
    unit,
    later: (rules.priceSeconds * rate * rules.laterShare) / units.length,
    hour: rules.unitHourCost + rules.drivePrice * HOUR_SECONDS * rate * scarcity,
  }
}
