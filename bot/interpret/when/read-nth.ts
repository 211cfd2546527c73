import { DAY_MS } from '../../../orchestrator/time.ts'
import { add, startOf, type Unit, type Wall } from './calendar.ts'
import { nth, unitSpan } from './calendar-span.ts'
import { dateOf, type Moment, namesDate, namesTime, type Span } from './moment.ts'
import { readNumber, readOrdinal } from './numbers.ts'
import { readClock } from './read-clock.ts'
import { settle } from './settle.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip } from './source.ts'

interface Head {
  /** From the beginning, or, negative, from the end; null where no place was said. */
  readonly place: number | null
  readonly count: number
  readonly unit: Unit | 'weekend' | 'half' | undefined
  readonly weekday: number | undefined
}

/** "last week", "first 2 weeks", "third friday", "week 3", "second half", "last weekend": before its "of". */
const readHead: Reader<Head> = (source, at) => {
  const place = readPlace(source, at)
  const many = place === null ? null : readNumber(source, place.to)
  const to = many?.to ?? place?.to ?? at
  const { weekday, weekend } = senses(source, to)
  const halved = place !== null && raw(source, to) === 'half'
  const unit: Head['unit'] = halved ? 'half' : weekend && place !== null ? 'weekend' : senses(source, to).unit
  if (unit === undefined && weekday === undefined) return null
  const numbered = place === null ? readNumber(source, to + 1) : null
  const value = { place: (place ?? numbered)?.value ?? null, count: many?.value ?? 1, unit, weekday }
  return { value, to: numbered?.to ?? to + 1 }
}

/**
 * "week of April 10th", "last week of July", "first friday evening of next month", "week 3 of 2027", "second half of
 * May", "the Monday after 5 December", "3rd quarter".
 */
export const readNth =
  (inner: Reader<Moment>): Reader<Moment> =>
  (source, at) => {
    const head = readHead(source, skip(source, at, 'the'))
    if (head === null) return null
    const { place, unit, weekday } = head.value
    if (weekday !== undefined && place === null) return readBeside(inner, source, weekday, head.to)
    const found = readOf(inner, source, head)
    if (found !== null) return found
    return place !== null && unit === 'quarter' ? quarterOf(source.now, place, head.to) : null
  }

function readOf(inner: Reader<Moment>, source: Source, { value: head, to: at }: Read<Head>): Read<Moment> | null {
  const time = head.weekday === undefined ? null : timeWithin(source, at)
  const to = time?.to ?? at
  const outer = isJoint(source, to, head) ? inner(source, skip(source, to + 1, 'the')) : null
  const found = outer === null ? null : nthOf(source, head, to, outer)
  return found === null || time === null ? found : { value: { ...found.value, ...time.value }, to: found.to }
}

/** "the Monday after 5 December", "Friday before Christmas". */
function readBeside(inner: Reader<Moment>, source: Source, weekday: number, at: number): Read<Moment> | null {
  const direction = raw(source, at)
  if (direction !== 'after' && direction !== 'before') return null
  const outer = inner(source, skip(source, at + 1, 'the'))
  if (outer === null || !namesDate(outer.value) || namesTime(outer.value) || outer.value.fixed !== undefined)
    return null
  const span = settle(outer.value, source.now)
  if (span?.start == null || span.end === null || span.grain !== 'day') return null
  const found =
    direction === 'after'
      ? nth({ ...span, start: span.end, end: span.end + 7 * DAY_MS }, { unit: undefined, weekday, place: 1 })
      : nth({ ...span, start: span.start - 7 * DAY_MS, end: span.start }, { unit: undefined, weekday, place: -1 })
  return found === null ? null : { value: found, to: outer.to }
}

/** "first Monday evening of", "second Friday at 5 pm of": the time said in between. */
function timeWithin(source: Source, at: number): Read<Moment> | null {
  const { part } = senses(source, at)
  const clock = part === undefined ? readClock(source, at) : null
  const to = part === undefined ? (clock?.to ?? at) : at + 1
  if (!is(source, to, 'of') || to === at) return null
  return { value: part === undefined ? (clock === null ? {} : { clock: clock.value }) : { part }, to }
}

function nthOf(source: Source, head: Head, at: number, outer: Read<Moment>): Read<Moment> | null {
  // "first week of October on Friday": the Friday is of the week
  const { weekday: then, ...rest } = dateOf(outer.value)
  const apart = head.unit === 'week' && then !== undefined && rest.month !== undefined && rest.day === undefined
  const span = settle(apart ? rest : dateOf(outer.value), source.now)
  if (span === null) return null
  const found = pieceOf(span, head, is(source, at, 'after') && !is(source, at, 'of'))
  if (found === null) return null
  const { clock, part, number } = outer.value
  const time = {
    ...(clock === undefined ? {} : { clock }),
    ...(part === undefined ? {} : { part }),
    ...(number === undefined ? {} : { number }),
  }
  return { value: { ...found, ...time, ...(apart ? { weekday: then } : {}) }, to: outer.to }
}

function pieceOf(span: Span, { unit, weekday, place, count }: Head, follows: boolean): Moment | null {
  if (unit === 'half') return halfOf(span, place)
  if (unit === 'weekend') return weekendOf(span, place)
  const found = nth(span, { unit, weekday, place, follows })
  return found === null ? null : lengthened(found, count, (place ?? 1) < 0)
}

/** Of a month, from the 16th on. */
function halfOf({ start, end, grain }: Span, place: number | null): Moment | null {
  if (start === null || end === null || grain !== 'month' || place === null || place > 2) return null
  const middle = start + 15 * DAY_MS
  const fixed: Span = place === 1 ? { start, end: middle, grain: 'day' } : { start: middle, end, grain: 'day' }
  return { fixed }
}

function weekendOf(span: Span, place: number | null): Moment | null {
  const saturday = nth(span, { unit: undefined, weekday: 6, place })?.date
  return saturday === undefined ? null : { fixed: { start: saturday, end: saturday + 2 * DAY_MS, grain: 'day' } }
}

/** "of", "in", "after", and for "the week beginning 4 February". */
const isJoint = (source: Source, at: number, { place, unit }: Head): boolean =>
  is(source, at, 'of', 'in', 'after') ||
  (place === null && unit === 'week' && ['beginning', 'starting', 'commencing', 'from'].includes(raw(source, at)))

const quarterOf = (now: Wall, place: number, to: number): Read<Moment> | null =>
  place < 1 || place > 4 ? null : { value: { within: unitSpan(startOf(now, 'year'), 'quarter', place - 1) }, to }

/** "the first 2 weeks of 2021", "last 3 days of March". */
function lengthened(found: Moment, count: number, fromEnd: boolean): Moment {
  const { within, date } = found
  if (count === 1) return found
  if (date !== undefined) {
    const start = fromEnd ? date + (1 - count) * DAY_MS : date
    return { fixed: { start, end: start + count * DAY_MS, grain: 'day' } }
  }
  if (within === undefined) return found
  const start = fromEnd ? add(within.start, 1 - count, within.unit) : within.start
  return { within: { ...within, start, end: add(start, count, within.unit) } }
}

/** From the beginning, or, negative, from the end. */
export function readPlace(source: Source, at: number): Read<number> | null {
  const counted = senses(source, at + 1).unit !== undefined || senses(source, at + 1).weekday !== undefined
  if (counted && is(source, at, 'before') && is(source, at, 'ago')) return { value: 1, to: at + 1 }
  if (is(source, at, 'last') && !is(source, at, 'past')) return { value: -1, to: at + 1 }
  const ordinal = readOrdinal(source, at)
  if (ordinal === null) return null
  return is(source, ordinal.to, 'last') ? { value: -ordinal.value, to: ordinal.to + 1 } : ordinal
}
