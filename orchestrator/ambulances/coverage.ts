import type { FleetView, Unit } from './fleet.ts'
import type { Covered, Reach } from './reach.ts'
import { type Place, standingIn } from './road-times.ts'

export interface CoverageRules {
  /** Chance that a unit counted as free is not when the next call comes. */
  readonly busyShare: number
  /** A post so many seconds of driving away is worth 1/e of one already held, when half the fleet is free. */
  readonly fadeSeconds: number
  /** Where a driving unit is now counts so much: in the middle of a trip little is near. */
  readonly hereShare: number
  /** A unit that is free in so many seconds is worth 1/e of a free one. */
  readonly returnSeconds: number
}

/** Less is not worth counting. */
const CHANCE_MIN = 0.02

/** What one unit covers: each place with the chance that it is there and free. */
type Share = readonly { readonly covered: Covered; readonly chance: number }[]

/**
 * The chance that the next life-threatening call is reached in time, were it to come now: over all zones, its
 * share of the demand times the chance that at least one unit is in reach and free. The expected covering of
 * Daskin (Transportation Science 1983;17:48-70), with a chance of its own for each unit, as in Batta et al.
 * (1989), so that units that drive or will soon be free count for what they are worth.
 */
export class Coverage {
  readonly #view: FleetView
  readonly #rules: CoverageRules
  readonly #reach: Reach
  readonly #demand: Float64Array
  /** By zone, the chance that nobody covers it. */
  readonly #open: Float64Array
  readonly #shares: Share[]
  /** Chance that a free unit is still free when the next call comes. */
  readonly #free: number
  readonly #fadeSeconds: number

  constructor(view: FleetView, rules: CoverageRules, reach: Reach) {
    this.#view = view
    this.#rules = rules
    this.#reach = reach
    this.#demand = view.demand.shares(view.at)
    this.#free = 1 - rules.busyShare
    // The less there is to do, the longer a unit will stand where it is sent.
    const freeShare = view.units.filter(({ duty }) => duty.kind === 'free').length / view.units.length
    this.#fadeSeconds = rules.fadeSeconds * Math.sqrt(2 * freeShare + 0.1)
    this.#open = new Float64Array(view.roads.zones).fill(1)
    this.#shares = view.units.map((unit) => this.#shareNow(unit))
    for (const share of this.#shares) this.#add(share)
  }

  /** Share of the demand that is lost when this unit is gone. */
  lossOf(unit: number): number {
    const share = this.#shares[unit] ?? []
    if (share.length === 0) return 0
    this.#subtract(share)
    const loss = this.#gainOf(share)
    this.#add(share)
    return loss
  }

  /** Share of the demand a unit that is counted nowhere would add where it is now. */
  gainOf({ place }: Unit): number {
    return this.#gainOf(this.#shareIn(place, this.#free))
  }

  /** Share of the demand that a unit that is counted nowhere would add by going to stand by in `zone`. */
  gainAt(unit: Unit, zone: number): number {
    return this.#gainOf(this.#shareAt(unit, zone, this.driveSeconds(unit, zone)))
  }

  /** Share of the demand a free unit would add if it stood in `zone`. */
  gainIn(zone: number): number {
    return this.#gainOf(this.#shareIn(standingIn(zone), this.#free))
  }

  remove(unit: number): void {
    this.#put(unit, [])
  }

  /** Counts the unit as standing by in `zone` or on its way there. */
  post(unit: Unit, zone: number): void {
    this.#put(unit.index, this.#shareAt(unit, zone, this.driveSeconds(unit, zone)))
  }

  driveSeconds({ place }: Unit, zone: number): number {
    const { roads, pace, ordinaryFactor } = this.#view
    return roads.from(place, zone) * pace * ordinaryFactor
  }

  #put(unit: number, share: Share): void {
    this.#subtract(this.#shares[unit] ?? [])
    this.#add(share)
    this.#shares[unit] = share
  }

  #add(share: Share): void {
    for (const { covered, chance } of share) {
      const { zones, chances } = covered
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        this.#open[z] = (this.#open[z] ?? 0) * (1 - chance * (chances[i] ?? 0))
      }
    }
  }

  #subtract(share: Share): void {
    for (const { covered, chance } of share) {
      const { zones, chances } = covered
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        this.#open[z] = (this.#open[z] ?? 0) / (1 - chance * (chances[i] ?? 0))
      }
    }
  }

  #gainOf(share: Share): number {
    let gain = 0
    for (const { covered, chance } of share) {
      const { zones, chances } = covered
      let sum = 0
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        sum += (this.#demand[z] ?? 0) * (this.#open[z] ?? 0) * (chances[i] ?? 0)
      }
      gain += sum * chance
    }
    return gain
  }

  #shareNow(unit: Unit): Share {
    const { duty } = unit
    switch (duty.kind) {
      case 'free':
        return this.#shareAt(unit, duty.post, duty.arrivesInSeconds)
      case 'engaged':
        return this.#shareIn(unit.place, this.#free * Math.exp(-duty.freeInSeconds / this.#rules.returnSeconds))
      case 'responding':
        return []
    }
  }

  /** Here while it drives, there afterwards. */
  #shareAt({ place }: Unit, post: number, driveSeconds: number): Share {
    const chance = this.#free
    if (driveSeconds <= 0) return this.#shareIn(standingIn(post), chance)
    const there = Math.exp(-driveSeconds / this.#fadeSeconds)
    return [
      ...this.#shareIn(standingIn(post), chance * there),
      ...this.#shareIn(place, chance * (1 - there) * this.#rules.hereShare),
    ]
  }

  #shareIn(place: Place, chance: number): Share {
    if (chance < CHANCE_MIN) return []
    return place.map(({ zone, share }) => ({ covered: this.#reach.from(this.#view, zone), chance: chance * share }))
  }
}
