const HOUR_SECONDS = 3600
const DAY_HOURS = 24

/** Where and how often life-threatening calls are to be expected. */
export interface Demand {
  /** Share of the demand by zone, adding up to 1. */
  shares(at: number): Float64Array
  /** Life-threatening calls a second at this hour. */
  ratePerSecond(at: number): number
}

/** So many imagined calls, spread evenly, before the first real one: nobody trusts ten calls. */
const PRIOR_CALLS = 30
/** So many days of average demand are believed of an hour before its own days count. */
const PRIOR_DAYS = 3

/** Learned from the calls that have come in so far, and nothing else. */
export class LearnedDemand implements Demand {
  readonly #counts: Float64Array
  readonly #shares: Float64Array
  readonly #byHour = new Float64Array(DAY_HOURS)
  readonly #start: number
  #calls = 0
  #stale = true

  /** @param start seconds on the clock when observation begins */
  constructor(zones: number, start: number) {
    this.#counts = new Float64Array(zones)
    this.#shares = new Float64Array(zones)
    this.#start = start
  }

  observe(zone: number, at: number): void {
    this.count(zone, 1)
    this.countHour(hourOf(at), 1)
  }

  /** So many calls came from this zone. */
  count(zone: number, calls: number): void {
    this.#counts[zone] = (this.#counts[zone] ?? 0) + calls
    this.#calls += calls
    this.#stale = true
  }

  /** So many calls came in this hour of the day. */
  countHour(hour: number, calls: number): void {
    this.#byHour[hour] = (this.#byHour[hour] ?? 0) + calls
  }

  shares(): Float64Array {
    if (this.#stale) {
      const total = PRIOR_CALLS + this.#calls
      const prior = PRIOR_CALLS / this.#counts.length
      for (let z = 0; z < this.#counts.length; z += 1) this.#shares[z] = (prior + (this.#counts[z] ?? 0)) / total
      this.#stale = false
    }
    return this.#shares
  }

  ratePerSecond(at: number): number {
    const days = Math.max(at - this.#start, HOUR_SECONDS) / (DAY_HOURS * HOUR_SECONDS)
    const hourly = this.#calls / (days * DAY_HOURS)
    const seen = this.#byHour[hourOf(at)] ?? 0
    return (seen + PRIOR_DAYS * hourly) / ((days + PRIOR_DAYS) * HOUR_SECONDS)
  }
}

/** Hour of the day, 0 to 23. */
export const hourOf = (at: number): number => Math.floor(at / HOUR_SECONDS) % DAY_HOURS
