import { type Instant, plusSeconds } from '../../orchestrator/time.ts'

/**
 * Circuit breaker (Nygard, Release It!): after some failures in a row nothing is tried for a while, then one probe;
 * its success closes the circuit, its failure opens it again.
 */
export class Breaker {
  readonly #now: () => Instant
  readonly #failuresMax: number
  readonly #openSeconds: number
  #failures = 0
  #openUntil: Instant | null = null
  #probing = false

  constructor(now: () => Instant, limits: { readonly failuresMax: number; readonly openSeconds: number }) {
    this.#now = now
    this.#failuresMax = limits.failuresMax
    this.#openSeconds = limits.openSeconds
  }

  /** Whether to try now; a probe must be followed by `succeeded` or `failed`. */
  allows(): boolean {
    if (this.#openUntil === null) return true
    if (this.#probing || this.#now() < this.#openUntil) return false
    this.#probing = true
    return true
  }

  succeeded(): void {
    this.#failures = 0
    this.#openUntil = null
    this.#probing = false
  }

  failed(): void {
    this.#failures += 1
    if (this.#probing || this.#failures >= this.#failuresMax)
      this.#openUntil = plusSeconds(this.#now(), this.#openSeconds)
    this.#probing = false
  }
}
