const BIN_SECONDS = 60
const BINS = 120

/**
 * How much longer something takes, given how long it has taken: the mean of what was left in the past, for
 * everything that lasted at least as long. Learned from what has ended; before that, from a stated mean.
 */
export class DurationMemory {
  readonly #left = new Float64Array(BINS)
  readonly #lasted = new Float64Array(BINS)

  /** @param priorSeconds believed of a memoryless duration until some have ended, weighing as much as `priorWeight` */
  constructor(priorSeconds: number, priorWeight = 20) {
    for (let bin = 0; bin < BINS; bin += 1) {
      const weight = priorWeight * Math.exp((-bin * BIN_SECONDS) / priorSeconds) + 1e-3
      this.#left[bin] = weight * priorSeconds
      this.#lasted[bin] = weight
    }
  }

  observe(seconds: number): void {
    const last = Math.min(BINS - 1, Math.floor(seconds / BIN_SECONDS))
    for (let bin = 0; bin <= last; bin += 1) {
      this.#left[bin] = (this.#left[bin] ?? 0) + seconds - bin * BIN_SECONDS
      this.#lasted[bin] = (this.#lasted[bin] ?? 0) + 1
    }
  }

  /** Mean seconds left after `elapsedSeconds`. */
  remaining(elapsedSeconds: number): number {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(elapsedSeconds / BIN_SECONDS)))
    return (this.#left[bin] ?? 0) / (this.#lasted[bin] ?? 1)
  }
}
