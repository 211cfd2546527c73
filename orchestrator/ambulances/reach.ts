import type { FleetView } from './fleet.ts'
import type { RoadTimes } from './road-times.ts'

/** The zones a unit covers, and how surely each: 1 in time, less on the verge. Zones it cannot reach are left out. */
export interface Covered {
  readonly zones: Uint32Array
  readonly chances: Float64Array
}

/** Which zones are reached in time from where, each worked out once: roads do not change by the minute. */
export class Reach {
  readonly #blurSeconds: number
  #roads: RoadTimes | null = null
  #pace = 0
  #target = 0
  #known: (Covered | undefined)[] = []

  /** @param blurSeconds half the width of the step between in time and late: travel times are never exact */
  constructor(blurSeconds: number) {
    this.#blurSeconds = blurSeconds
  }

  from({ roads, pace, targetSeconds }: FleetView, zone: number): Covered {
    if (roads !== this.#roads || pace !== this.#pace || targetSeconds.P1 !== this.#target) {
      this.#roads = roads
      this.#pace = pace
      this.#target = targetSeconds.P1
      this.#known = []
    }
    const known = this.#known[zone] ?? this.#work(roads, zone)
    this.#known[zone] = known
    return known
  }

  #work(roads: RoadTimes, from: number): Covered {
    const latest = this.#target + this.#blurSeconds
    const zones: number[] = []
    const chances: number[] = []
    for (let z = 0; z < roads.zones; z += 1) {
      const spare = latest - roads.between(from, z) * this.#pace
      if (spare <= 0) continue
      zones.push(z)
      chances.push(Math.min(1, spare / (2 * this.#blurSeconds)))
    }
    return { zones: Uint32Array.from(zones), chances: Float64Array.from(chances) }
  }
}
