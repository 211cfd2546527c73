import { HOUR_MS, type Instant } from '../../time.ts'
import type { BedWorkload } from './bed-scenario.ts'

/** Prime to the hour, so that no two neighbours on the list begin together. */
const MINUTES_APART = 37

/**
 * The next round of a hospital, the `index`th of the scenario. Doctors come at their hours, to each hospital at its
 * own minute; the clock starts at midnight.
 *
 * @returns milliseconds
 */
export function nextRound(at: Instant, index: number, { roundHours, roundSpreadMinutes }: BedWorkload): number {
  const offset = ((index * MINUTES_APART) % roundSpreadMinutes) / 60
  const hours = at / HOUR_MS - offset
  const day = Math.floor(hours / 24) * 24
  const next = [...roundHours, (roundHours[0] ?? 9) + 24].find((hour) => day + hour >= hours) ?? 24
  return (day + next + offset) * HOUR_MS
}
