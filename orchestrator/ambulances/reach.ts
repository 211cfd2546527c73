import type { FleetView } from './fleet.ts'
import { alongTheWay, type Place, RoadTimes, standingIn } from './road-times.ts'

/** A trip is looked at in so many steps. */
const TRIP_STEPS = 16
/** Places on the way that are remembered. */
const TRIPS_KEPT = 4000

/** The zones a unit covers, and how surely each: 1 in time, less on the verge. Zones it cannot reach are left out. */
export interface Covered {
  readonly zones: Uint32Array
  readonly chances: Float64Array
}

const NOWHERE: Covered = { zones: new Uint32Array(0), chances: new Float64Array(0) }

/** Which zones are reached in time from where; from a post worked out once: roads do not change by the minute. */
export class Reach {
  readonly #blurSeconds: number
  #roads = new RoadTimes(0, new Float64Array(0))
  #pace = 0
  #target = 0
  /** By mobilisation and zone. */
  #known = new Map<number, (Covered | undefined)[]>()
  /** By where from, where to and how far. */
  #trips = new Map<number, Covered>()
  // Scratch: zones seen in this round, and what is covered so far.
  #seen = new Uint32Array(0)
  #round = 0
  #zones = new Uint32Array(0)
  #chances = new Float64Array(0)

  /** @param blurSeconds half the width of the step between in time and late: travel times are never exact */
  constructor(blurSeconds: number) {
    this.#blurSeconds = blurSeconds
  }

  /** From a zone where a unit stands, which gets moving in `mobilisationSeconds`. */
  from(view: FleetView, zone: number, mobilisationSeconds = 0): Covered {
    this.#turnTo(view)
    let known = this.#known.get(mobilisationSeconds)
    if (!known) {
      known = []
      this.#known.set(mobilisationSeconds, known)
    }
    const covered = known[zone] ?? this.#from(zone, mobilisationSeconds)
    known[zone] = covered
    return covered
  }

  /** From between the zones, as `alongTheWay` has it; on the way from one to another to a sixteenth of it. */
  between(view: FleetView, place: Place): Covered {
    this.#turnTo(view)
    const [first, second, third] = place
    if (!first) return NOWHERE
    if (!second) return this.from(view, first.zone)
    if (third) return this.#between(view, place)
    const step = Math.round(second.share * TRIP_STEPS)
    if (step === 0) return this.from(view, first.zone)
    if (step === TRIP_STEPS) return this.from(view, second.zone)
    const key = (first.zone * this.#roads.nodes + second.zone) * TRIP_STEPS + step
    const known = this.#trips.get(key)
    if (known) return known
    if (this.#trips.size >= TRIPS_KEPT) this.#trips.clear()
    const covered = this.#between(view, alongTheWay(standingIn(first.zone), second.zone, step / TRIP_STEPS))
    this.#trips.set(key, covered)
    return covered
  }

  /** No zone is nearer than it is to the nearest of the parts, so what none of them covers is not covered. */
  #between(view: FleetView, place: Place): Covered {
    const parts = place.map(({ zone }) => this.from(view, zone).zones)
    const rows = place.map(({ zone }) => this.#roads.row(zone))
    const shares = place.map(({ share }) => share * this.#pace)
    const latest = this.#target + this.#blurSeconds
    const step = 1 / (2 * this.#blurSeconds)
    this.#round += 1
    let count = 0
    for (const zones of parts) {
      for (let i = 0; i < zones.length; i += 1) {
        const z = zones[i] ?? 0
        if (this.#seen[z] === this.#round) continue
        this.#seen[z] = this.#round
        let spare = latest
        for (let p = 0; p < rows.length; p += 1) spare -= (shares[p] ?? 0) * (rows[p]?.[z] ?? 0)
        if (spare <= 0) continue
        this.#zones[count] = z
        this.#chances[count] = Math.min(1, spare * step)
        count += 1
      }
    }
    return { zones: this.#zones.slice(0, count), chances: this.#chances.slice(0, count) }
  }

  #turnTo({ roads, pace, targetSeconds }: FleetView): void {
    if (roads === this.#roads && pace === this.#pace && targetSeconds.P1 === this.#target) return
    this.#roads = roads
    this.#pace = pace
    this.#target = targetSeconds.P1
    this.#known = new Map()
    this.#trips = new Map()
    this.#seen = new Uint32Array(roads.zones)
    this.#zones = new Uint32Array(roads.zones)
    this.#chances = new Float64Array(roads.zones)
  }

  #from(from: number, mobilisationSeconds: number): Covered {
    let count = 0
    for (let z = 0; z < this.#roads.zones; z += 1) {
      const chance = this.#chance(this.#roads.between(from, z) + mobilisationSeconds / this.#pace)
      if (chance === 0) continue
      this.#zones[count] = z
      this.#chances[count] = chance
      count += 1
    }
    return { zones: this.#zones.slice(0, count), chances: this.#chances.slice(0, count) }
  }

  #chance(seconds: number): number {
    const spare = this.#target + this.#blurSeconds - seconds * this.#pace
    return Math.min(1, Math.max(0, spare / (2 * this.#blurSeconds)))
  }
}
