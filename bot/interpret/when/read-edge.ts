import { DAY_MS } from '../../../orchestrator/time.ts'
import { add, midnight, type Unit } from './calendar.ts'
import { edgeOf, isShort, nth, unitSpan } from './calendar-span.ts'
import type { Edge, Moment, Span } from './moment.ts'
import { readDayNumber, readNumber } from './numbers.ts'
import { readPlace } from './read-nth.ts'
import { settle } from './settle.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip, skipMarks } from './source.ts'

function edgeAt(source: Source, at: number): Edge | null {
  if (is(source, at, 'start', 'early')) return 'start'
  if (is(source, at, 'mid')) return 'mid'
  return is(source, at, 'end', 'late') ? 'end' : null
}

/** "later today", "earlier today". */
function readLaterToday(source: Source, at: number, later: boolean): Read<Moment> | null {
  if (senses(source, at + 1).day !== 0 || senses(source, at + 1).part !== undefined) return null
  const today = midnight(source.now)
  const [start, end] = later ? [source.now, today + DAY_MS] : [today, source.now]
  return { value: { fixed: { start, end, grain: 'hour' } }, to: at + 2 }
}

/** "later this week", "earlier this month": from its middle on, or up to it. */
export const readLater: Reader<Moment> = (source, at) => {
  const later = raw(source, at) === 'later'
  if (!later && raw(source, at) !== 'earlier') return null
  const today = readLaterToday(source, at, later)
  if (today !== null) return today
  const { unit } = senses(source, at + 2)
  if (!is(source, at + 1, 'this') || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null
  const { start, end } = unitSpan(source.now, unit, 0)
  const middle = { week: start + 3 * DAY_MS, month: start + 15 * DAY_MS, year: add(start, 6, 'month') }[unit]
  const fixed: Span = later
    ? { start: Math.max(middle, midnight(source.now)), end, grain: unit }
    : { start, end: middle, grain: unit }
  return { value: { fixed }, to: at + 3 }
}

const SHORT_ENDS: ReadonlyMap<string, Unit> = new Map([
  ['eod', 'day'],
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoy', 'year'],
])

/** "end of April", "early next week", "mid 1989", "late March", "eod tomorrow". */
export const readEdge =
  (inner: Reader<Moment>): Reader<Moment> =>
  (source, at) => {
    const start = skip(source, at, 'the')
    const short = SHORT_ENDS.get(raw(source, start))
    const edge = short === undefined ? edgeAt(source, start) : 'end'
    if (edge === null) return null
    const outer = short === undefined ? edged(inner, source, start) : ended(inner, source, start + 1, short)
    const span = outer === null ? null : settle(outer.value, source.now)
    const found = span === null ? null : edgeOf(span, edge)
    return outer === null || found === null ? null : { value: { fixed: found }, to: outer.to }
  }

function edged(inner: Reader<Moment>, source: Source, at: number): Read<Moment> | null {
  const next = skip(source, skipMarks(source, at + 1, '-'), 'of', 'at', 'in', 'the')
  const { unit } = senses(source, next)
  const plain = unit !== undefined && is(source, at, 'start', 'end', 'mid')
  return plain ? { value: { within: unitSpan(source.now, unit, 0) }, to: next + 1 } : inner(source, next)
}

function ended(inner: Reader<Moment>, source: Source, at: number, unit: Unit): Read<Moment> | null {
  const day = unit === 'day' ? inner(source, at) : null
  const named = day !== null && settle(day.value, source.now)?.grain === 'day'
  return named ? day : { value: { within: unitSpan(source.now, unit, 0) }, to: at }
}

const edgeAfter = (source: Source, at: number): Edge | null =>
  is(source, at + 1, 'between') && is(source, at + 2, 'in')
    ? 'mid'
    : is(source, at + 1, 'start', 'mid', 'end')
      ? edgeAt(source, at + 1)
      : null

/** "mahine ke ant mein", "mahine ka aakhri shukravar": of the one that now is. */
export const readHindiEdge: Reader<Moment> = (source, at) => {
  const { unit } = senses(source, at)
  const edge = is(source, at + 1, 'of') ? edgeAfter(source, at + 1) : null
  if (unit === undefined || isShort(unit) || unit === 'day' || readNumber(source, at - 1) !== null) return null
  const outer = unitSpan(source.now, unit, 0)
  // "month end"
  const short =
    unit !== 'week' && is(source, at + 1, 'end', 'start')
      ? edgeOf(outer, is(source, at + 1, 'end') ? 'end' : 'start')
      : null
  if (short !== null) return { value: { fixed: short }, to: at + 2 }
  // "mahine ki pehli tarikh"
  const date = unit === 'month' && is(source, at + 1, 'of') ? readDayNumber(source, at + 2) : null
  if (date !== null && is(source, date.to, 'date')) return { value: { day: date.value }, to: date.to + 1 }
  if (edge === null)
    return is(source, at + 1, 'of') && readPlace(source, at + 2) !== null ? readPiece(source, at + 1, outer) : null
  const fixed = edgeOf(outer, edge)
  return fixed === null ? null : { value: { fixed }, to: at + 3 }
}

/** After a moment: "ke pehle hafte", "के अंतिम सप्ताह", "ke ant", "के सप्ताह": a piece of it. */
export function readPiece(source: Source, at: number, outer: Span): Read<Moment> | null {
  if (!is(source, at, 'of') || is(source, at, 'in') || raw(source, at) === 'of') return null
  const edge = edgeAfter(source, at)
  if (edge !== null) {
    const fixed = edgeOf(outer, edge)
    return fixed === null ? null : { value: { fixed }, to: at + 2 }
  }
  // "somvar ke agle din"
  if (
    outer.grain === 'day' &&
    outer.end !== null &&
    is(source, at + 1, 'next') &&
    senses(source, at + 2).unit === 'day'
  )
    return { value: { date: outer.end }, to: at + 3 }
  const place = readPlace(source, at + 1)
  const head = place?.to ?? at + 1
  const { unit, weekday } = senses(source, head)
  const found = nth(outer, { unit, weekday, place: place?.value ?? null })
  return found === null ? null : { value: found, to: head + 1 }
}
