import { type Instant, plusSeconds } from '../../orchestrator/time.ts'

/** A provider that wants to be left alone longer is probed all the same. */
const WAIT_SECONDS_MAX = 300

/**
 * Circuit breaker (Nygard, Release It!): after some failures in a row nothing is tried for a while, then one probe;
 * its success closes the circuit, its failure opens it again. Asked to wait, it opens at once for as long.
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

  /** `waitSeconds`: how long the other side asked to be left alone, if it did. */
  failed(waitSeconds: number | null = null): void {
    this.#failures += 1
    if (waitSeconds !== null) this.#openUntil = plusSeconds(this.#now(), Math.min(waitSeconds, WAIT_SECONDS_MAX))
    else if (this.#probing || this.#failures >= this.#failuresMax)
      this.#openUntil = plusSeconds(this.#now(), this.#openSeconds)
    this.#probing = false
  }
}
