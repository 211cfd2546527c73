import { DAY_MS, type Instant, MINUTE_MS } from '../../orchestrator/time.ts'

/**
 * How many tokens a language model may cost in one day of the network's wall clock. Counts what the model reports
 * afterwards, so the last question of a day may go over; begins anew with the process.
 */
export class TokenBudget {
  readonly #now: () => Instant
  readonly #tokensPerDay: number
  readonly #offsetMs: number
  #day = Number.NaN
  #spent = 0

  constructor(now: () => Instant, limits: { readonly tokensPerDay: number; readonly utcOffsetMinutes: number }) {
    this.#now = now
    this.#tokensPerDay = limits.tokensPerDay
    this.#offsetMs = limits.utcOffsetMinutes * MINUTE_MS
  }

  /** Of today, never below 0. */
  get left(): number {
    this.#turn()
    return Math.max(0, this.#tokensPerDay - this.#spent)
  }

  spend(tokens: number): void {
    this.#turn()
    this.#spent += tokens
  }

  #turn(): void {
    const today = Math.floor((this.#now() + this.#offsetMs) / DAY_MS)
    if (today === this.#day) return
    this.#day = today
    this.#spent = 0
  }
}
