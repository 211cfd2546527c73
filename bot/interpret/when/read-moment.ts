import { nth } from './calendar-span.ts'
import { standsAlone } from './clock-marks.ts'
import { type Moment, merge, namesDate, namesTime } from './moment.ts'
import { isDigits, readNumber, readYear } from './numbers.ts'
import { readClock, spokenMinutes } from './read-clock.ts'
import { readDate } from './read-date.ts'
import { readPiece } from './read-edge.ts'
import { readFeast } from './read-feast.ts'
import { readNow } from './read-now.ts'
import { readPlace } from './read-nth.ts'
import { readOffset } from './read-offset.ts'
import { readSame } from './read-same.ts'
import { readSpan } from './read-span.ts'
import type { Flag } from './senses.ts'
import { hourClock, settle } from './settle.ts'
import {
  begins,
  insideNumber,
  is,
  isDaytime,
  isDayWord,
  isTimely,
  oneOf,
  type Read,
  type Reader,
  raw,
  type Source,
  senses,
  skip,
} from './source.ts'

/** May stand between the pieces of one time. */
const BETWEEN: readonly Flag[] = ['at', 'on', 'in', 'of', 'the', 'glue', 'dative', 'wala', 'early', 'late']

/** What was read at each place of a message: readers ask one another many times over, and answer the same. */
const read = new WeakMap<Source, Map<number, Read<Moment> | null>>()

function once(source: Source, at: number, reader: Reader<Moment>): Read<Moment> | null {
  const answers = read.get(source) ?? new Map<number, Read<Moment> | null>()
  read.set(source, answers)
  const known = answers.get(at)
  if (known !== undefined) return known
  const found = reader(source, at)
  answers.set(at, found)
  return found
}

/** All that is said about one time, in any order: "kal subah 9 baje", "9:30 on Friday the 5th". */
export const readMoment: Reader<Moment> = (source, at) => once(source, at, whole)

const whole: Reader<Moment> = (source, at) => {
  const first = atom(source, at) ?? atom(source, skip(source, at, 'the', 'on', 'glue'))
  if (first === null) return null
  let { value, to } = narrowed(source, first)
  for (;;) {
    const next = following(source, value, to)
    if (next === null) return { value, to }
    ;({ value, to } = narrowed(source, next))
  }
}

/** The moment with the next piece, if one follows that belongs to it. */
function following(source: Source, value: Moment, to: number): Read<Moment> | null {
  const over = skipBetween(source, to)
  const next =
    atom(source, to) ??
    (over > to ? atom(source, over) : null) ??
    afterWeekday(source, value, to) ??
    lateYear(source, value, to)
  if (next !== null && isInstant(next.value) && value.date !== undefined && !namesTime(value)) return next
  // "Friday, the day after": a day of its own, counted from the Friday
  if (next !== null && namesDate(value) && /^(?:after|before)$/.test(raw(source, next.to - 1))) return null
  const both = next === null ? null : merge(value, next.value)
  return next === null || both === null || !belongs(value, next.value) ? null : { value: dayBeside(both), to: next.to }
}

/** Over the small words between two pieces; दिन में and "ke din" only say again that a day is meant. */
function skipBetween(source: Source, at: number): number {
  let to = at
  for (;;) {
    const next = skip(source, to, ...BETWEEN)
    const day =
      isDaytime(source, next) || (next > to && isDayWord(source, next) && !is(source, next + 1, 'before', 'later'))
    if (!day) return next
    to = next + 1
  }
}

const isInstant = ({ fixed }: Moment): boolean => fixed?.point === true

/** "Wed Oct 26 15:50 2016": the year after the time. */
function lateYear(source: Source, { month, day, year, clock }: Moment, to: number): Read<Moment> | null {
  if (month === undefined || day === undefined || year !== undefined || clock === undefined || !isDigits(source, to))
    return null
  const read = readYear(source, to)
  return read === null ? null : { value: { year: read.value }, to: read.to }
}

/** "Friday-Jun-15", "sunday from last week". */
function afterWeekday(source: Source, { weekday, number, clock }: Moment, to: number): Read<Moment> | null {
  if (weekday === undefined || number !== undefined || clock !== undefined) return null
  const next = raw(source, to) === '-' || raw(source, to) === 'from' ? atom(source, to + 1) : null
  return next?.value.day !== undefined || next?.value.within !== undefined ? next : null
}

/** "24 Monday": too late for an hour, so it is the day of the month. */
function dayBeside({ number, ...rest }: Moment): Moment {
  if (number === undefined || rest.weekday === undefined || number <= 12)
    return number === undefined ? rest : { ...rest, number }
  return { ...rest, day: number }
}

/** Two bare numbers are no time; a bare number needs a day before it. */
const belongs = (before: Moment, next: Moment): boolean =>
  next.number === undefined
    ? before.number === undefined || next.weekday !== undefined || namesDate(next) || namesTime(next)
    : namesDate(before) || namesTime(before)

/** "दिसंबर 2016 के अंतिम सप्ताह", "is mahine ke ant mein": a piece of what was said. */
function narrowed(source: Source, outer: Read<Moment>): Read<Moment> {
  if (!namesDate(outer.value) || namesTime(outer.value)) return outer
  if (!is(source, outer.to, 'of')) return possessed(source, outer)
  const span = settle(outer.value, source.now)
  return (span === null ? null : readPiece(source, outer.to, span)) ?? outer
}

/** "next month's first week", "December second Friday". */
function possessed(source: Source, outer: Read<Moment>): Read<Moment> {
  const place = outer.value.day === undefined && outer.value.weekday === undefined ? readPlace(source, outer.to) : null
  const { unit, weekday } = senses(source, place?.to ?? outer.to)
  const span = place === null || (unit ?? weekday) === undefined ? null : settle(outer.value, source.now)
  const found =
    span === null || place === null || span.grain === 'day' ? null : nth(span, { unit, weekday, place: place.value })
  return found === null || place === null ? outer : { value: found, to: place.to + 1 }
}

const readClockAtom: Reader<Moment> = (source, at) => {
  const clock = readClock(source, at)
  return clock === null ? null : { value: { clock: clock.value }, to: clock.to }
}

/** "at lunch", "after lunch", "lunch ke baad": not "we had lunch". */
const atMeal = (source: Source, at: number): boolean =>
  is(source, at - 1, 'at', 'after', 'before', 'until', 'in') || is(source, at + 1, 'of', 'until', 'in')

const readPart: Reader<Moment> = (source, at) => {
  const { part, day, oclock, meridiem } = senses(source, at)
  const half = meridiem !== undefined && raw(source, at).length === 2 ? meridiem : undefined
  // "tomorrow am"
  if (half !== undefined && ofDay(source, at - 1))
    return { value: { part: half === 'am' ? 'morning' : 'afternoon' }, to: at + 1 }
  if (part === 'lunch' && !atMeal(source, at)) return null
  if (/^(?:good|gud|shubh|शुभ)$/.test(raw(source, at - 1))) return null
  if (part === undefined || day !== undefined || oclock) return null
  return { value: { part }, to: at + 1 }
}

const ofDay = (source: Source, at: number): boolean => {
  const { day, weekday } = senses(source, at)
  return (day ?? weekday) !== undefined
}

/** "last night", "this morning": the part of a day that is known. */
const readPartOfKnownDay: Reader<Moment> = (source, at) => {
  const { part } = senses(source, at + 1)
  if (
    part === undefined ||
    part === 'lunch' ||
    !is(source, at, 'last', 'this') ||
    senses(source, at + 1).day !== undefined
  )
    return null
  const today = source.now - (((source.now % 86_400_000) + 86_400_000) % 86_400_000)
  return { value: { part, date: is(source, at, 'last') ? today - 86_400_000 : today }, to: at + 2 }
}

/** A number that its neighbours may make an hour or a day: "kal 11", "shaam 5", and in words "nine thirty". */
const readBare: Reader<Moment> = (source, at) => {
  const number = readNumber(source, at)
  if (insideNumber(source, at) || (number !== null && senses(source, number.to).ordinal !== undefined)) return null
  // "time do": give
  if (raw(source, at) === 'do' && number?.to === at + 1 && !countsHours(source, at + 1)) return null
  if (number === null || number.value > 31 || (isDigits(source, at) && raw(source, at).length > 2)) return null
  const minutes = number.value > 12 || number.value < 1 ? null : spokenMinutes(source, number.to)
  if (minutes !== null && (at > 0 || is(source, minutes.to, 'to')))
    return { value: { clock: { ...hourClock(number.value), minute: minutes.value, grain: 'minute' } }, to: minutes.to }
  if (!introduced(source, at)) return null
  return standsAlone(source, number.to) ? { value: { number: number.value }, to: number.to } : null
}

const countsHours = (source: Source, at: number): boolean =>
  is(source, at, 'to', 'from', 'and', 'or', 'after', 'before', 'until', 'oclock') || raw(source, at) === '-'

const NUMBERED = new Set(
  'bed beds room ward ot icu hdu ed counter gate token floor building block bay cabin unit no number amb kamra बेड कमरा वार्ड'.split(
    ' ',
  ),
)

/** "building 4 this afternoon", "bed 7 tomorrow": the number belongs to the word before it. */
function introduced(source: Source, at: number): boolean {
  const before = raw(source, at - 1)
  if (NUMBERED.has(before)) return false
  const next = senses(source, at + 1)
  if (next.weekday !== undefined || next.to || next.and || raw(source, at + 1) === '-') return true
  return at === 0 || !/^\p{L}/u.test(before) || isTimely(source, at - 1)
}

const inner: Reader<Moment> = (source, at) => readMoment(source, at)
const atom: Reader<Moment> = (source, at) => (begins(source, at) ? pieces(source, at) : null)
const pieces = oneOf<Moment>(
  readNow,
  readFeast,
  readSame(inner),
  readPartOfKnownDay,
  readOffset(inner),
  readSpan(inner),
  readClockAtom,
  readDate,
  readPart,
  readBare,
)
