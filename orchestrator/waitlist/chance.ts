import { DAY_MS, HOUR_MS, type Instant } from '../time.ts'
import type { Asked, Entry, Gap } from './state.ts'

/** Which estimate stands on an event. */
export const CHANCE_MODEL = 'prior-1'

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
const ANSWERED = 0.4
const UNANSWERED = -0.35
/** That somebody who takes a time comes to it, until a model of the network's own no-shows says better. */
const COMES = 0.92

const SHORT_NOTICE_HOURS = 2

interface Situation {
  readonly entry: Entry
  readonly gap: Gap
  readonly gainDays: number | null
  readonly lately: readonly Asked[]
  readonly at: Instant
}

/** That they take the time and come to it, 0 to 1. */
export function chance({ gap, gainDays, lately, at }: Situation): number {
  const notice = gap.slot.start - at
  const gain = gainDays === null ? NOTHING_BOOKED : PER_LOG_DAY_GAINED * (Math.log(1 + gainDays) - LOG_DAYS_USUAL)
  const hurry = notice < SHORT_NOTICE_HOURS * HOUR_MS ? SHORT_NOTICE : notice < DAY_MS ? SAME_DAY : 0
  const answered = lately.filter(({ outcome }) => outcome === 'declined' || outcome === 'taken').length
  const silent = lately.filter(({ outcome }) => outcome === 'expired').length
  const odds = BASE + gain + hurry + (answered > 0 ? ANSWERED : 0) + UNANSWERED * Math.min(3, silent)
  return COMES / (1 + Math.exp(-odds))
}
