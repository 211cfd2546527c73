import type { FleetView, Unit } from './fleet.ts'
import type { Covered, Reach } from './reach.ts'
import { alongTheWay, type Place } from './road-times.ts'

export interface CoverageRules {
  /** Chance that a unit counted as free is not when a call comes. */
  readonly busyShare: number
  /** Calls to come count 1/e after so many seconds. */
  readonly horizonSeconds: number
  /** A unit free in m seconds on average is free within s with chance 1 − exp(−(s/m)^shape): Weibull's distribution. */
  readonly returnShape: number
}

/**
 * Moments looked at, in horizons from now: the middles of four equal parts of what is to come, each call
 * weighing exp(−t/horizon).
 */
const MOMENTS = [0.125, 0.375, 0.625, 0.875].map((share) => -Math.log(1 - share))

/** Less is not worth counting. */
const CHANCE_MIN = 0.02

/** What one unit covers, by moment, and the chance that it is there and free. */
type Share = readonly ({ readonly covered: Covered; readonly chance: number } | null)[]

const NOTHING: Share = []

/**
 * The share of the life-threatening calls to come that will be reached in time: over a few moments ahead and all
 * zones, the share of the calls times the chance that at least one unit is in reach and free. The expected covering
 * of Daskin (Transportation Science 1983;17:48-70), with a chance of its own for each unit, as in Batta et al.
 * (1989), and each unit where it will be by then.
 */
export class Coverage {
  readonly #view: FleetView
  readonly #rules: CoverageRules
  readonly #reach: Reach
  readonly #demand: Float64Array
  readonly #moments: readonly number[]
  /** By moment and zone, the chance that nobody covers it. */
  readonly #open: readonly Float64Array[]
  readonly #shares: Share[]
  /** See `#wantingFrom`; empty when `#open` has changed. */
  #wanting: Float64Array[] = []
  /** Chance that a unit counted as free is. */
  readonly #free: number
  readonly #mobilisationSeconds: number

  constructor(view: FleetView, rules: CoverageRules, reach: Reach) {
    this.#view = view
    this.#rules = rules
    this.#reach = reach
    this.#demand = view.demand.shares(view.at)
    this.#moments = MOMENTS.map((moment) => moment * rules.horizonSeconds)
    this.#free = 1 - rules.busyShare
    this.#mobilisationSeconds = Math.max(0, ...view.units.map(({ mobilisationSeconds }) => mobilisationSeconds))
    this.#open = MOMENTS.map(() => new Float64Array(view.roads.zones).fill(1))
    this.#shares = view.units.map((unit) => this.#shareNow(unit))
    for (const share of this.#shares) this.#add(share)
  }

  /** Share of the calls to come that is late for want of this unit. */
  lossOf(unit: number): number {
    const share = this.#shares[unit] ?? NOTHING
    let loss = 0
    for (const [m, part] of share.entries()) {
      const open = this.#open[m]
      if (!part || !open) continue
      const { covered, chance } = part
      const { zones, chances } = covered
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        const own = chance * (chances[i] ?? 0)
        loss += ((this.#demand[z] ?? 0) * (open[z] ?? 0) * own) / (1 - own)
      }
    }
    return loss / MOMENTS.length
  }

  /** Share of the calls in time thanks to a unit that stays where it is now, over and above what it is counted for. */
  gainOf(unit: Unit): number {
    const own = this.#shares[unit.index] ?? NOTHING
    this.#subtract(own)
    const gain = this.#gainOf(this.#shareIn(unit.place))
    this.#add(own)
    return gain
  }

  /** Share of the calls in time thanks to a unit that is counted nowhere and goes to stand by in `zone`. */
  gainAt(unit: Unit, zone: number): number {
    return this.#gainOf(this.#shareAt(unit, zone, this.driveSeconds(unit, zone)))
  }

  /** The same, without what it covers on the way: quickly worked out, and never more. */
  gainThere(unit: Unit, zone: number): number {
    const seconds = this.driveSeconds(unit, zone)
    return this.#gainFrom(
      zone,
      this.#moments.findIndex((moment) => moment >= seconds),
    )
  }

  /** Share of the calls in time thanks to one more free unit in `zone`. */
  gainIn(zone: number): number {
    return this.#gainFrom(zone, 0)
  }

  /** @returns what brings it back */
  remove(unit: number): Share {
    const share = this.#shares[unit] ?? NOTHING
    this.#put(unit, NOTHING)
    return share
  }

  restore(unit: number, share: Share): void {
    this.#put(unit, share)
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
    this.#subtract(this.#shares[unit] ?? NOTHING)
    this.#add(share)
    this.#shares[unit] = share
  }

  #add(share: Share): void {
    this.#wanting = []
    for (let m = 0; m < share.length; m += 1) {
      const part = share[m]
      const open = this.#open[m]
      if (!part || !open) continue
      const { zones, chances } = part.covered
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        open[z] = (open[z] ?? 0) * (1 - part.chance * (chances[i] ?? 0))
      }
    }
  }

  #subtract(share: Share): void {
    this.#wanting = []
    for (let m = 0; m < share.length; m += 1) {
      const part = share[m]
      const open = this.#open[m]
      if (!part || !open) continue
      const { zones, chances } = part.covered
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        open[z] = (open[z] ?? 0) / (1 - part.chance * (chances[i] ?? 0))
      }
    }
  }

  #gainOf(share: Share): number {
    let gain = 0
    for (let m = 0; m < share.length; m += 1) {
      const part = share[m]
      const open = this.#open[m]
      if (!part || !open) continue
      const { zones, chances } = part.covered
      let sum = 0
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        sum += (this.#demand[z] ?? 0) * (open[z] ?? 0) * (chances[i] ?? 0)
      }
      gain += sum * part.chance
    }
    return gain / MOMENTS.length
  }

  /** What a free unit adds that stands in `zone` at this moment and all later ones; none from moment -1. */
  #gainFrom(zone: number, moment: number): number {
    const wanting = this.#wantingFrom(moment)
    if (!wanting) return 0
    const { zones, chances } = this.#reach.from(this.#view, zone, this.#mobilisationSeconds)
    let gain = 0
    for (let i = 0; i < zones.length; i += 1) gain += (wanting[zones[i] ?? 0] ?? 0) * (chances[i] ?? 0)
    return (gain * this.#free) / MOMENTS.length
  }

  /** By zone, the calls that nobody covers at this moment and all later ones: worked out once, asked for every post. */
  #wantingFrom(moment: number): Float64Array | undefined {
    if (this.#wanting.length === 0) {
      let later: Float64Array | undefined
      this.#wanting = this.#open
        .toReversed()
        .map((open) => {
          const from = open.map((chance, z) => chance * (this.#demand[z] ?? 0) + (later?.[z] ?? 0))
          later = from
          return from
        })
        .toReversed()
    }
    return this.#wanting[moment]
  }

  #shareNow(unit: Unit): Share {
    const { duty, place } = unit
    switch (duty.kind) {
      case 'free':
        return this.#shareAt(unit, duty.post, duty.arrivesInSeconds)
      case 'engaged': {
        const covered = this.#standing(place)
        return this.#moments.map((seconds) => {
          const chance = this.#free * freeWithin(seconds, duty.freeInSeconds, this.#rules.returnShape)
          return chance < CHANCE_MIN ? null : { covered, chance }
        })
      }
      case 'responding':
        return NOTHING
    }
  }

  /** On the way at the first moments, there at the later ones. */
  #shareAt({ place }: Unit, post: number, driveSeconds: number): Share {
    const there = this.#reach.from(this.#view, post, this.#mobilisationSeconds)
    return this.#moments.map((seconds) => {
      if (seconds >= driveSeconds) return { covered: there, chance: this.#free }
      const way = alongTheWay(place, post, seconds / driveSeconds)
      return { covered: this.#reach.between(this.#view, way), chance: this.#free }
    })
  }

  #shareIn(place: Place): Share {
    const covered = this.#standing(place)
    return this.#moments.map(() => ({ covered, chance: this.#free }))
  }

  #standing(place: Place): Covered {
    const [only, more] = place
    return only && !more
      ? this.#reach.from(this.#view, only.zone, this.#mobilisationSeconds)
      : this.#reach.between(this.#view, place)
  }
}

/** @param meanSeconds until free */
const freeWithin = (seconds: number, meanSeconds: number, shape: number): number =>
  meanSeconds <= 0 ? 1 : 1 - Math.exp(-((seconds / meanSeconds) ** shape))
