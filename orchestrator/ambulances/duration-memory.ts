const BIN_SECONDS = 60
const BINS = 120
/** What is believed beforehand weighs as much as so many that ended. */
const PRIOR_WEIGHT = 20

/** What is remembered of durations, by minute: how many lasted as long, and how many seconds they had left then. */
export interface Durations {
  readonly left: readonly number[]
  readonly lasted: readonly number[]
}

/** Before any has ended: memoryless, with a stated mean. */
export function supposedDurations(meanSeconds: number): Durations {
  const lasted = Array.from(
    { length: BINS },
    (_, bin) => PRIOR_WEIGHT * Math.exp((-bin * BIN_SECONDS) / meanSeconds) + 1e-3,
  )
  return { lasted, left: lasted.map((weight) => weight * meanSeconds) }
}

/** One more has ended. */
export function withDuration({ left, lasted }: Durations, seconds: number): Durations {
  const last = Math.min(BINS - 1, Math.floor(seconds / BIN_SECONDS))
  const next = { left: left.slice(), lasted: lasted.slice() }
  for (let bin = 0; bin <= last; bin += 1) {
    next.left[bin] = (left[bin] ?? 0) + seconds - bin * BIN_SECONDS
    next.lasted[bin] = (lasted[bin] ?? 0) + 1
  }
  return next
}

/** How much longer it takes after `elapsedSeconds`: the mean of what was left to all that lasted as long. */
export function secondsLeft({ left, lasted }: Durations, elapsedSeconds: number): number {
  const bin = Math.min(BINS - 1, Math.max(0, Math.floor(elapsedSeconds / BIN_SECONDS)))
  return (left[bin] ?? 0) / (lasted[bin] ?? 1)
}
