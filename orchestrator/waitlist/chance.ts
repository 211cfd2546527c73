import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../time.ts'
import type { Asked, Gap } from './state.ts'

/** Which estimate stands on an event. */
export const CHANCE_MODEL = 'prior-2'

/*
 * What is believed before a network has a history of its own: log-odds. 11 % of offers are accepted at first asking
 * (JMIR 2024 e52071, the published programme); how much the rest moves them is our assumption, see
 * docs/slot-simulation.md.
 */
const BASE = Math.log(0.11 / 0.89)
const PER_LOG_DAY_GAINED = 0.35
const LOG_DAYS_USUAL = Math.log(1 + 10)
const NOTHING_BOOKED = 0.5
const SHORT_NOTICE = -0.7
const SAME_DAY = -0.3
/** Whoever took one before does so more gladly; whoever let one go, a little less with each. */
const TOOK_ONE = 0.5
const LET_GO = -0.12
const LET_GO_MAX = 6
/** Half of those who will answer have done so after this long: our assumption. */
export const ANSWER_MINUTES = 25

const SHORT_NOTICE_HOURS = 2

interface Situation {
  readonly gap: Pick<Gap, 'slot'>
  readonly gainDays: number | null
  readonly lately: readonly Asked[]
  readonly at: Instant
  /** They must have answered by then. */
  readonly latest: Instant
  /** That they come to what they take. */
  readonly comes: number
}

/** That they take the time while they can and come to it, 0 to 1. */
export function chance({ gap, gainDays, lately, at, latest, comes }: Situation): number {
  const notice = gap.slot.start - at
  const gain = gainDays === null ? NOTHING_BOOKED : PER_LOG_DAY_GAINED * (Math.log(1 + gainDays) - LOG_DAYS_USUAL)
  const hurry = notice < SHORT_NOTICE_HOURS * HOUR_MS ? SHORT_NOTICE : notice < DAY_MS ? SAME_DAY : 0
  const took = lately.some(({ outcome }) => outcome === 'accepted')
  const letGo = lately.filter(({ outcome }) => outcome === 'declined' || outcome === 'expired').length
  const odds = BASE + gain + hurry + (took ? TOOK_ONE : 0) + LET_GO * Math.min(LET_GO_MAX, letGo)
  const minutes = (latest - at) / MINUTE_MS
  return (comes * (minutes / (minutes + ANSWER_MINUTES))) / (1 + Math.exp(-odds))
}
