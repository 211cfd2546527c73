import {
  BOOKING_LEAD_MINUTES,
  GAP_LOOK_HOURS_MAX,
  OFFERS_AT_ONCE_MAX,
  OFFERS_PER_GAP_MAX,
  WAVE_MINUTES_MAX,
  WAVE_MINUTES_MIN,
} from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, MINUTE_MS, plusMinutes } from '../time.ts'
import type { Candidate } from './candidates.ts'
import { ANSWER_MINUTES } from './chance.ts'
import { quietFrom, quietUntil } from './quiet.ts'
import type { Gap } from './state.ts'

/** The time left is cut into so many waves at least. */
const WAVES = 10
/** All offers go out in this share of the time by day, so that the last can still be read. */
const ASKING_SHARE = 0.6
/** An offer lasts as long as so many waves take, and so long in any case. */
const ANSWER_WAVES = 3
const ANSWER_MINUTES_MIN = 120
/** With less time than this everybody is asked at once: there is none for a second wave to be read. */
const AT_ONCE_MINUTES = 120
/**
 * So many are asked that all of them together leave a time empty no more often than this, as far as is known: what is
 * free for days is asked about one by one, since whoever is asked beside the one who takes it was asked for nothing.
 */
const EMPTY_SHARE = 0.6
const EMPTY_SHARE_AT_ONCE = 0.2

/** Nobody takes a time later than this before it begins. */
export const lastMoment = ({ slot }: Pick<Gap, 'slot'>): Instant => plusMinutes(slot.start, -BOOKING_LEAD_MINUTES)

export interface Pace {
  /** How many are asked in this wave. */
  readonly people: number
  /** Until when they may answer, if nothing of their own ends it sooner. */
  readonly expiresAt: Instant
  readonly lookAt: Instant
}

/**
 * The less time is left, the more are asked together and the sooner they must answer. Each wave is as large as it takes
 * for the waves that are still possible to find somebody, by the chances of those who come next.
 */
export function pace(state: NetworkState, gap: Gap, fit: readonly Candidate[], at: Instant): Pace {
  const last = lastMoment(gap)
  const minutes = Math.max(0, last - at) / MINUTE_MS
  const left = OFFERS_PER_GAP_MAX - gap.asked.length
  if (minutes < AT_ONCE_MINUTES) {
    const people = Math.min(left, OFFERS_AT_ONCE_MAX, enough(state, gap, fit, EMPTY_SHARE_AT_ONCE, at))
    return { people, expiresAt: last, lookAt: last }
  }
  const interval = Math.min(WAVE_MINUTES_MAX, Math.max(WAVE_MINUTES_MIN, minutes / WAVES))
  const waves = Math.max(1, Math.floor((ASKING_SHARE * minutesByDay(state, at, last)) / interval))
  const people = Math.min(left, enough(state, gap, fit, EMPTY_SHARE ** (1 / waves), at))
  const soon = plusMinutes(at, Math.max(ANSWER_MINUTES_MIN, ANSWER_WAVES * interval))
  return {
    people,
    expiresAt: earlier(last, quietUntil(state, soon) === null ? soon : afterQuiet(state, soon, interval)),
    lookAt: earlier(last, people === left ? last : plusMinutes(at, interval)),
  }
}

/** How many of the first leave it empty no more often than that, beside those who have not answered yet. */
function enough({ slots }: NetworkState, gap: Gap, fit: readonly Candidate[], emptyShare: number, at: Instant): number {
  const usual = fit[0]?.ranked.chance ?? 0
  const open = [...slots.offersByGap.of(gap.id)].flatMap((id) => slots.offers.get(id) ?? [])
  let empty = open.reduce((all, { offeredAt }) => all * (1 - usual * unanswered(at - offeredAt)), 1)
  for (const [n, { ranked }] of fit.entries()) {
    if (empty <= emptyShare) return n
    empty *= 1 - ranked.chance
  }
  return fit.length
}

/** Of those who will answer, how many have not yet. */
const unanswered = (waitedMs: number): number => ANSWER_MINUTES / (ANSWER_MINUTES + waitedMs / MINUTE_MS)

function minutesByDay(state: NetworkState, from: Instant, until: Instant): number {
  let minutes = 0
  for (let at = from; at < until; ) {
    const morning = quietUntil(state, at)
    const evening = morning === null ? earlier(until, quietFrom(state, at)) : null
    if (evening !== null) minutes += (evening - at) / MINUTE_MS
    at = morning ?? evening ?? until
  }
  return minutes
}

/** Whoever is asked in the evening may answer in the morning. */
const afterQuiet = (state: NetworkState, at: Instant, minutes: number): Instant =>
  plusMinutes(quietUntil(state, at) ?? at, minutes)

/** When a gap for which nobody can be asked is worth another look. */
export function nextLook(state: NetworkState, gap: Gap, at: Instant): Instant {
  const last = lastMoment(gap)
  const quiet = quietUntil(state, at)
  if (quiet !== null) return earlier(last, quiet)
  const wait = Math.min(GAP_LOOK_HOURS_MAX * HOUR_MS, Math.max(WAVE_MINUTES_MIN * MINUTE_MS, (last - at) / WAVES))
  return earlier(last, instant(Math.round(at + wait)))
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
