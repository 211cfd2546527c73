import { DAY_MS } from '../../../orchestrator/time.ts'
import { boundBefore, type Expression, hourIfBound, settled } from './bounds.ts'
import { standsAlone } from './clock-marks.ts'
import { dateOf, type Moment, namesDate, namesTime, type Span } from './moment.ts'
import { isDigits, readDayNumber, readOrdinal, readYear } from './numbers.ts'
import { numberAsHour, spanBetween } from './range.ts'
import { readMoment } from './read-moment.ts'
import { settle } from './settle.ts'
import { is, type Read, type Reader, raw, type Source, skip, skipMarks } from './source.ts'

/** "X to Y", "X se Y tak", "between X and Y", "X aur Y ke beech", "July 13-15"; `opening` is the word before it. */
export function readRange(source: Source, first: Read<Moment>, opening: string): Read<Expression> | null {
  const joint = skip(source, first.to, 'dative')
  const dash = isDash(source, joint) || (raw(source, joint) === '/' && first.value.year !== undefined)
  const and = is(source, joint, 'and')
  if (!dash && !and && !is(source, joint, 'to')) return null
  const last = readEnd(source, first.value, skip(source, joint + 1, 'the', 'at', 'glue'), dash)
  if (last === null) return null
  const end = skip(source, last.to, 'of')
  const closed = is(source, end, 'between')
  const between = opening === 'between'
  if ((and && !between && !closed) || !areTimes(source, first, last, opening !== '' || closed)) return null
  const span = spanBetween(first.value, last.value, source.now)
  if (span === null) return null
  const ends = closed || (is(source, end, 'until') && raw(source, end) !== 'by')
  const date = namesDate(first.value) ? first.value : last.value
  return { value: { span, date: dateOf(date) }, to: ends ? end + 1 : last.to }
}

/** "2 to 4" alone, or where something says that it is about time: not "2 to 4 tablets". */
function areTimes(source: Source, first: Read<Moment>, last: Read<Moment>, said: boolean): boolean {
  if (!bare(first.value) || !bare(last.value)) return true
  return said ? standsAlone(source, last.to) : isWhole(source, first, last)
}

const isWhole = (source: Source, first: Read<Moment>, last: Read<Moment>): boolean =>
  last.to >= source.tokens.length && isDigits(source, 0) && first.to === 1 && raw(source, 1) !== '-'

const isDash = (source: Source, at: number): boolean => raw(source, at) === '-' || raw(source, at) === '~'

/** The other end: a moment, or a number that the first makes a day or an hour. */
function readEnd(source: Source, first: Moment, at: number, dash: boolean): Read<Moment> | null {
  const monthly = first.within?.grain === 'month' || first.month !== undefined
  const last = readMoment(source, at) ?? readNth(source, at) ?? (dash && monthly ? readLastDay(source, at) : null)
  if (last === null) return null
  const { month, day, number } = last.value
  // "September-2020-23" is no range
  if (first.month !== undefined && first.day === undefined && month === undefined && !namesTime(first)) return null
  // "Monday 3-8 ko" ends at eight
  if (dash && first.weekday !== undefined && day !== undefined && isLoneDay(last.value))
    return { value: { number: day }, to: last.to }
  // "nov 10-20, 2016"
  const yearly = first.month !== undefined && first.year === undefined && number !== undefined
  const year = yearly ? readYear(source, skipMarks(source, last.to, ',')) : null
  return year === null ? last : { value: { ...last.value, year: year.value }, to: year.to }
}

/** "the 13th to the 15th of July": an ordinal that only the other end makes a date. */
export const readNth: Reader<Moment> = (source, at) => {
  const ordinal = readOrdinal(source, skip(source, at, 'the'))
  return ordinal === null || ordinal.value > 31 ? null : { value: { day: ordinal.value }, to: ordinal.to }
}

const readLastDay: Reader<Moment> = (source, at) => {
  const day = readDayNumber(source, at)
  return day === null ? null : { value: { number: day.value }, to: day.to }
}

const isLoneDay = (moment: Moment): boolean => Object.keys(moment).join() === 'day'

export const bare = (moment: Moment): boolean => !namesDate(moment) && !namesTime(moment)

/** "Friday between 2 and 4", "the 17th from 2pm to 4pm", "thursday after 3pm": hours after their day. */
export function readInner(source: Source, day: Read<Moment>): Read<Expression> | null {
  const at = skip(source, day.to, 'at', 'on', 'glue')
  const lead = is(source, at, 'between', 'from') && !/^(?:se|से)$/.test(raw(source, at))
  const bound = lead ? null : boundBefore(source, at)
  if ((!lead && bound === null) || !namesDate(day.value) || day.value.clock !== undefined) return null
  const date = dateOf(day.value)
  const first = readMoment(source, skip(source, bound?.to ?? at + 1, 'the', 'at', 'glue'))
  if (first === null || namesDate(first.value)) return null
  const whole = settle(date, source.now)
  if (whole?.grain === 'week' && bound?.value === 'after') return readHourOfWeek(source, whole, first)
  if (whole?.grain !== 'day') return null
  if (bound !== null) {
    const hour = hourIfBound(first.value, bound.value)
    return settled(source, { value: { ...date, ...hour }, to: first.to }, bound.value, {})
  }
  if (!is(source, first.to, 'to', 'and') && !isDash(source, first.to)) return null
  const last = readMoment(source, skip(source, first.to + 1, 'the', 'at', 'glue'))
  if (last === null || namesDate(last.value)) return null
  const { part } = day.value
  const from = { ...date, ...(part === undefined ? {} : { part }), ...numberAsHour(first.value) }
  const span = spanBetween(from, numberAsHour(last.value), source.now)
  return span === null ? null : { value: { span, date }, to: last.to }
}

/** "any time this week after 2": from its first such hour on. */
function readHourOfWeek({ now }: Source, week: Span, { value, to }: Read<Moment>): Read<Expression> | null {
  const { start, end } = week
  if (start === null || end === null) return null
  const from = [...Array(7).keys()].flatMap((days) => {
    const hour = settle({ date: start + days * DAY_MS, ...hourIfBound(value, 'after') }, now)
    return hour?.start != null && hour.start > now ? [hour.end ?? hour.start] : []
  })[0]
  return from === undefined ? null : { value: { span: { start: from, end, grain: 'hour' }, date: {} }, to }
}
