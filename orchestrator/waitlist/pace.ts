import {
  BOOKING_LEAD_MINUTES,
  GAP_LOOK_HOURS_MAX,
  OFFERS_PER_GAP_MAX,
  WAVE_MINUTES_MAX,
  WAVE_MINUTES_MIN,
} from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, MINUTE_MS, plusMinutes } from '../time.ts'
import { quietUntil } from './quiet.ts'
import type { Gap } from './state.ts'

/** The time left is cut into so many waves; all offers go out in the first half of them. */
const WAVES = 4
/** An offer lasts as long as so many waves take. */
const ANSWER_WAVES = 3
/** Fewer are never asked together. */
const PEOPLE_MIN = 2
/** With less time than this everybody is asked at once: there is none for a second wave to be read. */
const AT_ONCE_MINUTES = 180

/** Nobody takes a time later than this before it begins. */
export const lastMoment = ({ slot }: Pick<Gap, 'slot'>): Instant => plusMinutes(slot.start, -BOOKING_LEAD_MINUTES)

export interface Pace {
  /** How many are asked in this wave. */
  readonly people: number
  /** Until when they may answer, if nothing of their own ends it sooner. */
  readonly expiresAt: Instant
  readonly lookAt: Instant
}

/** The less time is left, the more are asked together and the sooner they must answer. */
export function pace(state: NetworkState, gap: Gap, at: Instant): Pace {
  const last = lastMoment(gap)
  const minutes = Math.max(0, last - at) / MINUTE_MS
  const interval = Math.min(WAVE_MINUTES_MAX, Math.max(WAVE_MINUTES_MIN, minutes / WAVES))
  const wavesLeft = minutes < AT_ONCE_MINUTES ? 1 : Math.max(1, Math.floor(minutes / interval / 2) - gap.waves)
  const left = OFFERS_PER_GAP_MAX - gap.asked.length
  const people = Math.min(left, Math.max(PEOPLE_MIN, Math.ceil(left / wavesLeft)))
  const soon = minutes < AT_ONCE_MINUTES ? last : plusMinutes(at, ANSWER_WAVES * interval)
  return {
    people,
    expiresAt: earlier(last, quietUntil(state, soon) === null ? soon : afterQuiet(state, soon, interval)),
    lookAt: earlier(last, people === left ? last : plusMinutes(at, interval)),
  }
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
