import { add, startOf, type Unit, type Wall } from './calendar.ts'
import { nth, unitSpan } from './calendar-span.ts'
import type { Moment } from './moment.ts'
import { readNumber, readOrdinal } from './numbers.ts'
import { settle } from './settle.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip } from './source.ts'

interface Head {
  readonly place: number | null
  readonly count: number
  readonly unit: Unit | undefined
  readonly weekday: number | undefined
}

/** "last week", "first 2 weeks", "third friday", "week 3": before its "of". */
const readHead: Reader<Head> = (source, at) => {
  const place = readPlace(source, at)
  const many = place === null ? null : readNumber(source, place.to)
  const to = many?.to ?? place?.to ?? at
  const { unit, weekday } = senses(source, to)
  if (unit === undefined && weekday === undefined) return null
  const numbered = place === null ? readNumber(source, to + 1) : null
  const value = { place: (place ?? numbered)?.value ?? null, count: many?.value ?? 1, unit, weekday }
  return { value, to: numbered?.to ?? to + 1 }
}

/** "week of April 10th", "last week of July", "first friday of next month", "3rd quarter", "week 3 of 2027". */
export const readNth =
  (inner: Reader<Moment>): Reader<Moment> =>
  (source, at) => {
    const head = readHead(source, skip(source, at, 'the'))
    if (head === null) return null
    const { place, unit } = head.value
    const joined = isJoint(source, head.to, place === null && unit === 'week')
    const outer = joined ? inner(source, skip(source, head.to + 1, 'the')) : null
    if (outer !== null) return nthOf(source, head, outer)
    return place !== null && unit === 'quarter' ? quarterOf(source.now, place, head.to) : null
  }

function nthOf(source: Source, { value: head, to }: Read<Head>, outer: Read<Moment>): Read<Moment> | null {
  // "first week of October on Friday": the Friday is of the week
  const { weekday: then, ...rest } = outer.value
  const apart = head.unit === 'week' && then !== undefined && rest.month !== undefined && rest.day === undefined
  const span = settle(apart ? rest : outer.value, source.now)
  const follows = is(source, to, 'after') && !is(source, to, 'of')
  const found = span === null ? null : nth(span, { ...head, follows })
  if (found === null) return null
  const value = lengthened(found, head.count, (head.place ?? 1) < 0)
  return { value: apart ? { ...value, weekday: then } : value, to: outer.to }
}

/** "of", "in", "after", and for "the week beginning 4 February". */
const isJoint = (source: Source, at: number, week: boolean): boolean =>
  is(source, at, 'of', 'in', 'after') ||
  (week && ['beginning', 'starting', 'commencing', 'from'].includes(raw(source, at)))

const quarterOf = (now: Wall, place: number, to: number): Read<Moment> | null =>
  place < 1 || place > 4 ? null : { value: { within: unitSpan(startOf(now, 'year'), 'quarter', place - 1) }, to }

/** "the first 2 weeks of 2021". */
function lengthened(found: Moment, count: number, fromEnd: boolean): Moment {
  const { within } = found
  if (within === undefined || count === 1) return found
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
