import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight, startOf, type Wall } from './calendar.ts'
import { afterLead, isFromNow, type Lead, leadOf, readTail, type Says, saidOf } from './direction.ts'
import { type Duration, isShort, later, readDuration } from './duration.ts'
import { dateOf, type Moment } from './moment.ts'
import { readNumber } from './numbers.ts'
import { settle } from './settle.ts'
import { spanOf, weekdayFor } from './settle-date.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip } from './source.ts'

/** So long after (or, negative, before) a moment: an instant for hours, a day for days and longer. */
export function shifted(from: Wall, length: Duration, sign: 1 | -1): Moment {
  const short = isShort(length)
  const target = later(short ? from : midnight(from), length, sign)
  if (short) return { fixed: { start: target, end: null, grain: 'minute', point: true } }
  const others =
    length[0]?.unit === 'year' && length.length === 1 ? [spanOf(startOf(target, 'month'), 'month')] : undefined
  return others === undefined ? { date: midnight(target) } : { date: midnight(target), others }
}

/** "in 2 hours", "within 3 days", "do din baad", "a week ago", "3 days after Friday", "2 sundays from now". */
export const readOffset =
  (inner: Reader<Moment>): Reader<Moment> =>
  (source, at) => {
    const lead = leadOf(source, at)
    const start = lead === null ? at : afterLead(source, at, lead)
    const vague = readVague(source, start, lead)
    if (vague !== null) return vague
    const weekdays = lead === null ? readWeekdays(source, start) : null
    const length = weekdays === null ? readDuration(source, start) : null
    if (length === null) return weekdays
    const hourly = isFromNow(source, length.to)
    const anchored = hourly ? null : readAnchor(inner, source, length, is(source, at - 1, 'for'))
    if (anchored !== null) return anchored
    const tail = readTail(source, length.to)
    const says = saidOf(lead, tail)
    if (says === null) return null
    const value = offset(source.now, length.value, says)
    return { value: hourly ? toTheHour(value, source.now, length.value) : value, to: tail?.to ?? length.to }
  }

/** "a day from now" may be 24 hours. */
function toTheHour(value: Moment, now: Wall, length: Duration): Moment {
  if (value.date === undefined || length.length > 1 || length[0]?.unit !== 'day' || length[0].amount > 1) return value
  return { ...value, others: [{ start: later(now, length), end: null, grain: 'minute', point: true }] }
}

/** "in 2-3 days", "do teen din baad", "5 or 10 minutes ago": from the one to the other. */
function readVague(source: Source, at: number, lead: Lead): Read<Moment> | null {
  const few = readNumber(source, at)
  if (few === null) return null
  const joint = is(source, few.to, 'or', 'to') || raw(source, few.to) === '-' ? few.to + 1 : few.to
  const many = readNumber(source, joint)
  const { unit } = many === null ? {} : senses(source, many.to)
  if (many === null || unit === undefined || many.value <= few.value || many.value > few.value + 15) return null
  const tail = readTail(source, many.to + 1)
  const says = saidOf(lead, tail)
  if (says === null) return null
  const to = tail?.to ?? many.to + 1
  const [near, far] = [few, many].map(({ value }) => offset(source.now, [{ amount: value, unit }], says))
  if (near === undefined || far === undefined || says === 'within') return far === undefined ? null : { value: far, to }
  const [first, last] = (says === 'ago' ? [far, near] : [near, far]).map((moment) => settle(moment, source.now))
  if (first?.start == null || last?.start == null) return null
  return { value: { fixed: { start: first.start, end: last.end ?? last.start, grain: first.grain } }, to }
}

function offset(now: Wall, length: Duration, says: Says): Moment {
  if (says !== 'within') return shifted(now, length, says === 'ago' ? -1 : 1)
  const { fixed, date } = shifted(now, length, 1)
  const end = date === undefined ? (fixed?.start ?? now) : date + DAY_MS
  const grain = date === undefined ? 'minute' : 'day'
  return { fixed: { start: now, end, grain } }
}

/** "3 days from Tuesday", "two weeks before 5 March", "the day after Christmas at 5"; of a length, "for 2 hours from 2pm". */
function readAnchor(
  inner: Reader<Moment>,
  source: Source,
  { value, to }: Read<Duration>,
  lasts: boolean,
): Read<Moment> | null {
  const sign = signOf(source, to, lasts, value)
  const anchor = sign === null ? null : inner(source, skip(source, to + 1, 'the', 'from', 'at', 'on'))
  if (sign === null || anchor === null) return null
  return lasts || STARTS.has(raw(source, to))
    ? lastingFrom(source.now, anchor, value)
    : shiftedFrom(source.now, anchor, value, sign)
}

const STARTS = new Set(['starting', 'beginning', 'commencing'])

function signOf(source: Source, at: number, lasts: boolean, length: Duration): 1 | -1 | null {
  const direction = raw(source, at)
  if (direction === 'before') return -1
  // "a week on Friday"
  const british =
    direction === 'on' &&
    !lasts &&
    length[0]?.unit === 'week' &&
    (senses(source, at + 1).weekday ?? senses(source, at + 1).day) !== undefined
  return direction === 'after' || direction === 'from' || british || STARTS.has(direction) ? 1 : null
}

function lastingFrom(now: Wall, anchor: Read<Moment>, length: Duration): Read<Moment> | null {
  const from = settle(anchor.value, now)
  if (from === null || from.start === null) return null
  return { value: { fixed: { start: from.start, end: later(from.start, length), grain: from.grain } }, to: anchor.to }
}

/** Days are counted from the day, and the time of day is of the day they lead to. */
function shiftedFrom(now: Wall, { value, to }: Read<Moment>, length: Duration, sign: 1 | -1): Read<Moment> | null {
  if (isShort(length)) {
    const from = settle(value, now)
    const timely = from?.grain === 'minute' || from?.grain === 'hour'
    // "an hour after lunch"
    const edge = value.clock === undefined && sign === 1 && from?.end != null ? from.end : from?.start
    return edge == null || !timely ? null : { value: shifted(edge, length, sign), to }
  }
  const { clock, part } = value
  const { weekday, ...date } = dateOf(value)
  // "two months from today on Tuesday": the Tuesday is of then
  const apart = date.date !== undefined && weekday !== undefined
  const from = settle(apart ? date : dateOf(value), now)
  if (from?.start == null) return null
  return {
    value: {
      ...shifted(from.start, length, sign),
      ...(clock === undefined ? {} : { clock }),
      ...(part === undefined ? {} : { part }),
      ...(apart ? { weekday } : {}),
    },
    to,
  }
}

/** "3 fridays from now", "2 thursdays ago". */
function readWeekdays(source: Source, at: number): Read<Moment> | null {
  const count = readNumber(source, at)
  if (count === null || count.value < 1) return null
  const { weekday } = senses(source, count.to)
  const tail = weekday === undefined ? null : readTail(source, count.to + 1)
  if (weekday === undefined || tail === null || tail.says === 'within') return null
  const coming = weekdayFor(weekday, 'coming', source.now)
  const weeks = tail.says === 'ago' ? -count.value : count.value - 1
  return { value: { date: coming + weeks * 7 * DAY_MS }, to: tail.to }
}

/** "se do din baad", "से 2 हफ्ते पहले" after a moment: that much later or earlier. */
export function readShift(
  source: Source,
  at: number,
): Read<{ readonly length: Duration; readonly sign: 1 | -1 }> | null {
  if (raw(source, at) !== 'se' && raw(source, at) !== 'से' && raw(source, at) !== 'ke' && raw(source, at) !== 'के')
    return null
  const length = readDuration(source, at + 1)
  if (length === null) return null
  const next = skip(source, length.to, 'of')
  if (is(source, next, 'later')) return { value: { length: length.value, sign: 1 }, to: next + 1 }
  const hence = is(source, next, 'in') && /^[\u0900-\u097Fm]/.test(raw(source, next))
  if (hence) return { value: { length: length.value, sign: 1 }, to: next + 1 }
  return is(source, next, 'ago') ? { value: { length: length.value, sign: -1 }, to: next + 1 } : null
}
