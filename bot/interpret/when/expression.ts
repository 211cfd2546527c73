import { type Bound, boundAfter, boundBefore, type Expression, hourIfBound, settled } from './bounds.ts'
import { later, readDuration } from './duration.ts'
import { dateOf, type Moment, namesDate, namesTime } from './moment.ts'
import { isDigits } from './numbers.ts'
import { readMoment } from './read-moment.ts'
import { readShift, shifted } from './read-offset.ts'
import { bare, readInner, readNth, readRange } from './read-range.ts'
import { settle } from './settle.ts'
import { is, type Read, raw, type Source, skip } from './source.ts'

/**
 * One time expression: a moment, a range of two, or one with "after", "before", "by", "since" on either side.
 * `inherited` is the day of the expression before it.
 */
export function readExpression(source: Source, at: number, inherited: Moment): Read<Expression> | null {
  const lead = boundBefore(source, at)
  // "after 5 days" is one moment
  const whole = raw(source, at) === 'after' ? readMoment(source, at) : null
  if (whole !== null) return settled(source, whole, null, inherited)
  const led = lead !== null || is(source, at, 'between', 'from')
  const start = led ? skip(source, lead?.to ?? at + 1, 'the', 'at', 'glue') : at
  const first = readMoment(source, start) ?? readWorkday(source, start, lead !== null)
  const lone = first === null && start > at ? readMoment(source, at) : null
  if (lone !== null) return settled(source, lone, null, inherited)
  const opening = lead === null && (raw(source, at) === 'between' || raw(source, at) === 'from') ? raw(source, at) : ''
  const ordinal = first === null ? readNth(source, start) : null
  if (ordinal !== null) return readRange(source, ordinal, opening)
  if (first === null) return null
  return (
    (opening === '' ? readListed(source, first) : null) ??
    readShifted(source, first) ??
    readRange(source, first, opening) ??
    readInner(source, first) ??
    readLasting(source, first) ??
    readBounded(source, first, lead?.value ?? (opening === 'from' ? 'from' : null), inherited)
  )
}

const WORK = new Set(['office', 'work', 'duty', 'kaam', 'ऑफिस', 'ऑफ़िस', 'काम'])

/** "After office", "kaam ke baad": a time only where it bounds one. */
function readWorkday(source: Source, at: number, led: boolean): Read<Moment> | null {
  if (!WORK.has(raw(source, at))) return null
  const hours = raw(source, at + 1) === 'hours' || raw(source, at + 1) === 'time' ? 1 : 0
  const to = at + 1 + hours
  const tail = boundAfter(source, to)?.value
  return led || tail === 'after' || tail === 'before' ? { value: { part: 'workday' }, to } : null
}

function readBounded(
  source: Source,
  { value, to }: Read<Moment>,
  lead: Bound | null,
  inherited: Moment,
): Read<Expression> | null {
  const tail = boundAfter(source, to)
  const bound = tail?.value ?? lead
  const hour = { value: hourIfBound(value, bound), to: tail?.to ?? to }
  return settled(source, tail === null ? hour : withDay(source, hour), bound, inherited)
}

/** "3 pm or later on Monday", "5 baje ke baad somvar ko": the day said last. */
function withDay(source: Source, { value, to }: Read<Moment>): Read<Moment> {
  if (!namesTime(value) || namesDate(value)) return { value, to }
  const next = readMoment(source, skip(source, to, 'on', 'in', 'the', 'glue'))
  if (next === null || !namesDate(next.value) || namesTime(next.value) || next.value.fixed !== undefined)
    return { value, to }
  const day = settle(next.value, source.now)
  return day?.grain === 'day' ? { value: { ...next.value, ...value }, to: next.to } : { value, to }
}

/** "18 and 19 June": the first of the two, its month said with the second. */
function readListed(source: Source, { value, to }: Read<Moment>): Read<Expression> | null {
  const { number } = value
  if (number === undefined || namesDate(value) || !isListMark(source, to)) return null
  let last = to + 1
  // "3, 4 and 5 December"
  while (isDigits(source, last) && isListMark(source, last + 1)) last += 2
  const next = readMoment(source, last)
  if (next === null || is(source, skip(source, next.to, 'of'), 'between')) return null
  const { year, month, day, clock } = next.value
  if (month === undefined || day === undefined || clock !== undefined) return null
  return settled(source, { value: { month, day: number, ...(year === undefined ? {} : { year }) }, to }, null, {})
}

const isListMark = (source: Source, at: number): boolean => is(source, at, 'and', 'or') || raw(source, at) === ','

/** "aaj se do din baad". */
function readShifted(source: Source, { value, to }: Read<Moment>): Read<Expression> | null {
  const shift = readShift(source, to)
  const from = shift === null ? null : settle(value, source.now)
  if (shift === null || from === null || from.start === null) return null
  return settled(source, { value: shifted(from.start, shift.value.length, shift.value.sign), to: shift.to }, null, {})
}

/** "2pm for 2 hours". */
function readLasting(source: Source, first: Read<Moment>): Read<Expression> | null {
  if (!is(source, first.to, 'for') || bare(first.value)) return null
  const length = readDuration(source, first.to + 1)
  const from = settle(first.value, source.now)
  if (length === null || from === null || from.start === null) return null
  const end = later(from.start, length.value)
  if (end <= from.start) return null
  const grain = length.value.some(({ unit }) => unit === 'minute') ? 'minute' : from.grain
  return { value: { span: { start: from.start, end, grain }, date: dateOf(first.value) }, to: length.to }
}
