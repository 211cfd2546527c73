import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Interval } from '../../orchestrator/slots/overlap.ts'
import { addDays, fromLocal, type Instant, type LocalDay, localTime, plusMinutes } from '../../orchestrator/time.ts'
import type { View } from '../turn.ts'

/** A time as a desk says it: "2-3", "the 11 o'clock", "Friday afternoon", "tomorrow till 4", "for 2 hours". */
export interface DeskTime {
  /** Null: no day was named. */
  readonly day: LocalDay | null
  /** Minutes of the day; null where no hour was said. */
  readonly from: number | null
  readonly to: number | null
  /** Minutes that it lasts, where they were said. */
  readonly minutes: number | null
  /** Days, or a part of one, that were named without an hour. */
  readonly stretch: Interval | null
}

const HOUR = String.raw`(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?`
const O_CLOCK = String.raw`(?:\s*(?:o['’ ]?clock|hrs\b|baje))?`
/** What makes a number no hour: "24 to 26 dec", "in 3 days", "2/3". */
const NO_HOUR = String.raw`(?!\d|[:.]\d|/|(?:st|nd|rd|th)\b|\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|min|hours?\b|days?\b|weeks?\b|people|patients|slots?\b))`
const RANGE = new RegExp(
  String.raw`(?<![\d:.])(?:\b(?:from|between)\s+)?${HOUR}\s*(?:-|–|\bto\b|\btill\b|\buntil\b|\band\b|\bse\b)\s*${HOUR}${O_CLOCK}${NO_HOUR}`,
  'i',
)
const UNTIL = new RegExp(String.raw`\b(?:till|until|upto|up to)\s+${HOUR}${O_CLOCK}${NO_HOUR}`, 'i')
const AT = new RegExp(String.raw`(?:\b(?:at|from|the|to|by|around|for)\s+|@\s*)${HOUR}${O_CLOCK}${NO_HOUR}`, 'i')
/** With minutes, a half of the day or "o'clock" a number is an hour anywhere. */
const PLAIN =
  /(?<![\d:.-])(\d{1,2})(?:[:.]([0-5]\d)\s*(am|pm)?|\s*(?=am\b|pm\b)()(am|pm)|\s*(?:o['’ ]?clock|baje|wale|wali|waale)\b)(?![\d:-])/i
const ALONE = /^\s*(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?\s*[?.!]*\s*$/i
const LASTS =
  /\bfor\s+(?:the\s+)?(?:next\s+)?(?:about\s+|around\s+)?(\d{1,3}|an?|one|two|three|half an)\s*(m|mins?|minutes?|h|hrs?|hours?)\b/i
/** "2 ghante ke liye", "1 ghanta lagega". */
const LASTS_HINDI =
  /\b(\d{1,3}|ek|do|teen|aadha)\s*(minute|ghant[ae])\s+(?:ke liye|ke liy|tak|aur|lagenge|lagega|lagegi|lag)\b/i
const COUNT: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  'half an': 0.5,
  ek: 1,
  do: 2,
  teen: 3,
  aadha: 0.5,
}
const DAY_MINUTES = 1440

/** Null where no time is named at all. */
export function deskTime(text: string, view: View): DeskTime | null {
  const lasts = LASTS.exec(text) ?? LASTS_HINDI.exec(text)
  const minutes = lasts ? lengthOf(lasts) : null
  const { from, to, rest } = clocksIn(lasts ? text.replace(lasts[0], ' ') : text)
  const read = view.times(rest)
  const when = read.find(({ start, end }) => (end ?? start) > view.now) ?? read[0]
  const clocked = from !== null || to !== null
  if (!when) return clocked || minutes !== null ? { day: null, from, to, minutes, stretch: null } : null
  const { day } = localTime(when.start, offsetOf(view))
  if (clocked) return { day, from, to, minutes, stretch: null }
  if (when.end !== null) return { day, from, to, minutes, stretch: { start: when.start, end: when.end } }
  return { day, from: localTime(when.start, offsetOf(view)).minuteOfDay, to, minutes, stretch: null }
}

function clocksIn(text: string): { from: number | null; to: number | null; rest: string } {
  const without = (found: RegExpExecArray): string => text.replace(found[0], ' ')
  const range = RANGE.exec(text)
  if (range) {
    const [, hours, minutes, half, lastHours, lastMinutes, lastHalf] = range
    const to = minuteOf(lastHours, lastMinutes, lastHalf)
    const from = minuteOf(hours, minutes, half ?? (sharesHalf(hours, lastHours) ? lastHalf : undefined))
    if (from !== null && to !== null) return { from, to: to > from ? to : to + DAY_MINUTES / 2, rest: without(range) }
  }
  const until = UNTIL.exec(text)
  if (until) return { from: null, to: minuteOf(until[1], until[2], until[3]), rest: without(until) }
  const at = PLAIN.exec(text) ?? AT.exec(text) ?? ALONE.exec(text)
  if (!at) return { from: null, to: null, rest: text }
  return { from: minuteOf(at[1], at[2], at[3] ?? at[5]), to: null, rest: without(at) }
}

/** "2 to 4 pm" is all of it in the afternoon, "11 to 1 pm" is not. */
const sharesHalf = (from: string | undefined, to: string | undefined): boolean => Number(from) % 12 < Number(to) % 12

/** Hours of a hospital: a bare 1 to 6 is in the afternoon. Null for what is no time of day. */
function minuteOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): number | null {
  const hour = Number(hours)
  if (!(hour <= 24) || (half && (hour < 1 || hour > 12))) return null
  const bare = half === undefined
  const later = bare ? hour >= 1 && hour <= 6 : /^p/i.test(half) && hour < 12
  const midnight = !bare && /^a/i.test(half) && hour === 12
  return (midnight ? 0 : later ? hour + 12 : hour) * 60 + Number(minutes ?? 0)
}

function lengthOf([, amount = '', unit = '']: RegExpExecArray): number {
  const count = COUNT[amount.toLowerCase()] ?? Number(amount)
  return Math.round(count * (/^m/i.test(unit) ? 1 : 60))
}

const offsetOf = ({ state }: View): number => topologyOf(state.network).utcOffsetMinutes

/** From when to when; `end` null: it was not said how long. What was over today is meant of tomorrow. */
export function spanOf(time: DeskTime, view: View): { readonly start: Instant; readonly end: Instant | null } {
  const { now } = view
  const { day, from, to, minutes, stretch } = time
  if (stretch) return { start: stretch.start > now ? stretch.start : now, end: stretch.end }
  const offset = offsetOf(view)
  const today = localTime(now, offset).day
  const on = (each: LocalDay) => {
    const start = from === null ? (each === today ? now : fromLocal(each, 0, offset)) : fromLocal(each, from, offset)
    const end = to === null ? (minutes === null ? null : plusMinutes(start, minutes)) : fromLocal(each, to, offset)
    return { start, end }
  }
  const said = on(day ?? today)
  return day === null && (said.end ?? said.start) <= now && (from !== null || to !== null)
    ? on(addDays(today, 1))
    : said
}
