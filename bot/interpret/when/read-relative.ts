import { DAY_MS } from '../../../orchestrator/time.ts'
import { add, inWeekOf, midnight, type Unit, type Wall } from './calendar.ts'
import { isShort, precision, unitSpan } from './calendar-span.ts'
import type { Moment, Span, Which } from './moment.ts'
import { readNumber } from './numbers.ts'
import { readWhich } from './read-which.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip } from './source.ts'

const ONE_OF = /^(?:minute|hour|day|week|month|year)$/

const SHIFT: Readonly<Record<Which, number>> = { next: 1, coming: 1, this: 0, last: -1 }

/** "next week", "is hafte", "last month", "this weekend", "next 3 days", "3 next weeks", "the week". */
export const readRelative: Reader<Moment> = (source, at) => {
  const { now } = source
  const apart = readTwice(source, at) ?? readGoneBy(source, at)
  if (apart !== null) return apart
  const first = readNumber(source, skip(source, at, 'the'))
  const which = readWhich(source, first?.to ?? at)
  if (which === null) return first === null ? readPlain(source, at) : null
  const count = first ?? readCount(source, which.to)
  const head = first === null ? (count?.to ?? which.to) : which.to
  if (is(source, head, 'weekend')) return count === null ? weekend(now, which.value, head + 1) : null
  const { unit } = senses(source, head)
  if (unit === undefined || (unit === 'second' && count === null)) return null
  // "only 3 next week"
  if (first !== null && first.value > 1 && ONE_OF.test(raw(source, head)) && which.value !== 'coming') return null
  if (count !== null && count.value > 0 && count.value < 100)
    return { value: { fixed: several(now, which.value, count.value, unit) }, to: head + 1 }
  if (unit === 'day') return { value: { date: midnight(now) + SHIFT[which.value] * DAY_MS }, to: head + 1 }
  return { value: { within: unitSpan(now, unit, SHIFT[which.value]) }, to: head + 1 }
}

/** "next to next week", "agle se agle hafte". */
function readTwice(source: Source, at: number): Read<Moment> | null {
  const { unit } = senses(source, at + 3)
  if (!is(source, at, 'next') || !is(source, at + 1, 'to') || !is(source, at + 2, 'next')) return null
  return unit === undefined || isShort(unit) || unit === 'day'
    ? null
    : { value: { within: unitSpan(source.now, unit, 2) }, to: at + 4 }
}

/** "beete kal". */
function readGoneBy(source: Source, at: number): Read<Moment> | null {
  const { bothWays, day } = senses(source, at + 1)
  return is(source, at, 'past') && bothWays && day !== undefined
    ? { value: { date: midnight(source.now) - day * DAY_MS }, to: at + 2 }
    : null
}

function readCount(source: Source, at: number): Read<number> | null {
  const start = skip(source, at, 'the')
  if (raw(source, start) === 'couple') return { value: 2, to: skip(source, start + 1, 'of') }
  if (['few', 'kuch', 'कुछ'].includes(raw(source, start))) return { value: 3, to: start + 1 }
  return readNumber(source, start)
}

/**
 * The next days begin tomorrow, the last ones end today; hours and minutes are counted from now. Others mean whole
 * weeks and months of the calendar, or, by "upcoming", only the last of them.
 */
function several(now: Wall, which: Which, count: number, unit: Unit): Span {
  const short = isShort(unit)
  const grain = short ? precision(unit) : 'day'
  const edge = short ? now : midnight(now)
  const whole = unitSpan(now, unit, which === 'last' ? -count : 1, count)
  const others: readonly Span[] = [...(which === 'coming' ? [unitSpan(now, unit, count)] : []), whole]
  if (which === 'last') return { start: add(edge, -count, unit), end: edge, grain, others }
  const start = short ? edge : edge + DAY_MS
  return { start, end: add(start, count, unit), grain, others }
}

function weekend(now: Wall, which: Which | 'plain' | 'beyond', to: number): Read<Moment> {
  const shift = which === 'beyond' ? 14 : which === 'next' ? 7 : which === 'last' ? -7 : 0
  const start = inWeekOf(now, 6) + shift * DAY_MS
  return { value: { fixed: { start, end: start + 2 * DAY_MS, grain: 'day' } }, to }
}

/** "the week", "all month", "rest of the week", "week after next", "weekend". */
function readPlain(source: Source, at: number): Read<Moment> | null {
  const { now } = source
  const rest = is(source, at, 'rest')
  const start = rest ? skip(source, at + 1, 'of', 'this') : at
  const head = skip(source, start, 'the')
  const later = skip(source, head + 2, 'the')
  if (is(source, head, 'weekend'))
    return is(source, head + 1, 'after') && is(source, later, 'next')
      ? weekend(now, 'beyond', later + 1)
      : weekend(now, 'plain', head + 1)
  const { unit } = senses(source, head)
  if (rest && (unit === 'day' || senses(source, head).day === 0))
    return { value: { fixed: { start: now, end: midnight(now) + DAY_MS, grain: 'hour' } }, to: head + 1 }
  if (unit === undefined || isShort(unit)) return null
  const beyond = skip(source, head + 2, 'the')
  if (unit !== 'day' && is(source, head + 1, 'after') && is(source, beyond, 'next'))
    return { value: { within: unitSpan(now, unit, 2) }, to: beyond + 1 }
  if (!rest && !isDefinite(source, head)) return null
  if (is(source, head + 1, 'before', 'after', 'of', 'last') || readNumber(source, head + 1) !== null) return null
  if (unit === 'day') return is(source, head - 2, 'for') ? { value: { date: midnight(now) }, to: head + 1 } : null
  const within = unitSpan(now, unit, 0)
  const ahead: Span = { start: midnight(now), end: within.end, grain: 'day' }
  return { value: rest ? { fixed: ahead } : { within, others: [ahead] }, to: head + 1 }
}

const isDefinite = (source: Source, at: number): boolean => ['the', 'all', 'whole'].includes(raw(source, at - 1))
