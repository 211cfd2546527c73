import type { LatLon } from '../../orchestrator/geo.ts'
import { type Instant, plusMinutes } from '../../orchestrator/time.ts'

const PAIRS_MAX = 50_000
const KEPT_MINUTES = 60
/** Four decimals of a degree are 11 m: a unit at its base is the same place all day. */
const PLACES = 4

export const rounded = ({ lat, lon }: LatLon): LatLon => ({
  lat: Number(lat.toFixed(PLACES)),
  lon: Number(lon.toFixed(PLACES)),
})

interface Known {
  readonly seconds: number | null
  readonly until: Instant
}

/** Times between rounded points, by hour of the day; what was asked for longest ago goes first. */
export class PairCache {
  readonly now: () => Instant
  readonly #known = new Map<string, Known>()

  constructor(now: () => Instant) {
    this.now = now
  }

  /** Undefined where nothing is known, or not any more; null where there is no way. */
  get(from: LatLon, to: LatLon, hour: number): number | null | undefined {
    const key = keyOf(from, to, hour)
    const known = this.#known.get(key)
    if (!known) return undefined
    this.#known.delete(key)
    if (known.until <= this.now()) return undefined
    this.#known.set(key, known)
    return known.seconds
  }

  /** Null unless every pair is known. */
  table(from: readonly LatLon[], to: readonly LatLon[], hour: number): (number | null)[][] | null {
    const rows: (number | null)[][] = []
    for (const a of from) {
      const row = to.map((b) => this.get(a, b, hour))
      if (!row.every((cell) => cell !== undefined)) return null
      rows.push(row)
    }
    return rows
  }

  set(from: LatLon, to: LatLon, hour: number, seconds: number | null): void {
    const key = keyOf(from, to, hour)
    this.#known.delete(key)
    this.#known.set(key, { seconds, until: plusMinutes(this.now(), KEPT_MINUTES) })
    if (this.#known.size <= PAIRS_MAX) return
    const [oldest] = this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
  }
}

const keyOf = (from: LatLon, to: LatLon, hour: number): string => `${from.lat},${from.lon} ${to.lat},${to.lon} ${hour}`
