import { DAY_MS, SECOND_MS } from '../../../orchestrator/time.ts'
import { add, midnight, type Precision, startOf, type Unit, type Wall, weekdayOf } from './calendar.ts'
import type { Edge, Moment, Span } from './moment.ts'

type Within = NonNullable<Moment['within']>

export const precision = (unit: Unit): Precision =>
  unit === 'quarter' ? 'month' : unit === 'second' ? 'minute' : unit === 'fortnight' ? 'week' : unit

export function unitSpan(now: Wall, unit: Unit, shift: number, length = 1): Within {
  const start = add(startOf(now, unit), shift, unit)
  return { start, end: add(start, length, unit), grain: precision(unit), unit }
}

export const isShort = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** What of a longer span: a unit or a weekday, `place` from its beginning, or, negative, from its end. */
export interface Nth {
  readonly unit: Unit | undefined
  readonly weekday: number | undefined
  readonly place: number | null
  /** Counted from its beginning on, also past its end ("third Tuesday after Christmas"). */
  readonly follows?: boolean
}

export function nth({ start, end, grain }: Span, { unit, weekday, place, follows = false }: Nth): Moment | null {
  if (start === null || end === null) return null
  if (place === null)
    return unit === 'week' && grain === 'day' && !follows ? { within: unitSpan(start, 'week', 0) } : null
  if (weekday !== undefined) {
    const day = nthWeekday(start, end - DAY_MS, weekday, place)
    return follows || (day >= start && day < end) ? { date: day } : null
  }
  if (unit === undefined || follows || isShort(unit)) return null
  if (unit === 'day') return { date: place > 0 ? start + (place - 1) * DAY_MS : end + place * DAY_MS }
  return nthUnit(start, end - DAY_MS, unit, place)
}

function nthWeekday(first: Wall, last: Wall, weekday: number, place: number): Wall {
  if (place > 0) return first + (((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7) * DAY_MS
  return last - (((weekdayOf(last) - weekday + 7) % 7) - (place + 1) * 7) * DAY_MS
}

/** A week belongs to the month or year that its Thursday is in; others count the first that lies in it wholly. */
function nthUnit(start: Wall, last: Wall, unit: Unit, place: number): Moment {
  const shift = unit === 'week' ? 3 * DAY_MS : 0
  if (place < 0) {
    const end = startOf(last, unit)
    return { within: unitSpan(end + shift > last ? add(end, -1, unit) : end, unit, place + 1) }
  }
  const begin = startOf(start, unit)
  const within = unitSpan(begin + shift < start ? add(begin, 1, unit) : begin, unit, place - 1)
  const whole = unit === 'week' && within.start < start + (place - 1) * 7 * DAY_MS
  return whole ? { within, others: [unitSpan(within.end, 'week', 0)] } : { within }
}

/** Where a part of a span begins and ends, in `unit`s from its beginning, and where its middle is, in days. */
const DRAWN = {
  week: { start: [0, 3], mid: [2, 4], end: [4, 7], unit: 'day', grain: 'day', middle: 3 },
  month: { start: [0, 10], mid: [10, 20], end: [20, 31], unit: 'day', grain: 'day', middle: 15 },
  year: { start: [0, 3], mid: [4, 8], end: [8, 12], unit: 'month', grain: 'month', middle: 181 },
} as const

/** Thirds: of a month by tens of days, of a week Monday to Wednesday and Friday to Sunday, of a year by months. */
export function edgeOf({ start, end, grain }: Span, edge: Edge): Span | null {
  if (start === null || end === null) return null
  if (grain === 'day' && edge === 'end') return { start: end - SECOND_MS, end: null, grain: 'minute', point: true }
  if ((grain !== 'week' && grain !== 'month' && grain !== 'year') || end - start > 366 * DAY_MS) return null
  const drawn = DRAWN[grain]
  const [from, to] = drawn[edge]
  return {
    start: add(start, from, drawn.unit),
    end: Math.min(end, add(start, to, drawn.unit)),
    grain: drawn.grain,
    edge: { edge, grain },
    others: halves({ start, end, grain }, edge, drawn.middle * DAY_MS),
  }
}

/** How others draw it: the first or the second half. */
function halves(
  { start, end, grain }: Span & { readonly start: Wall; readonly end: Wall },
  edge: Edge,
  half: number,
): readonly Span[] {
  const middle = midnight(start + half)
  if (edge === 'mid') return []
  return [edge === 'start' ? { start, end: middle, grain } : { start: middle, end, grain }]
}
