import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight } from './calendar.ts'
import { standsAlone } from './clock-marks.ts'
import type { Moment } from './moment.ts'
import { isDigits, readDayNumber, readOrdinal, readYear } from './numbers.ts'
import { readMonthDate } from './read-month.ts'
import { readNumeric } from './read-numeric.ts'
import { readWeekday } from './read-weekday.ts'
import { is, oneOf, type Read, type Reader, raw, type Source, senses, skip } from './source.ts'

/** "today", "kal" (by the verb's tense), "day after tomorrow", "the day before yesterday", "mid today". */
const readDayWord: Reader<Moment> = (source, at) => {
  const today = midnight(source.now)
  const start = skip(source, at, 'the')
  if (
    senses(source, start).unit === 'day' &&
    is(source, start + 1, 'after', 'before') &&
    !is(source, start + 1, 'ago')
  ) {
    const direction = is(source, start + 1, 'after') ? 1 : -1
    const { day, bothWays } = senses(source, start + 2)
    if (day === direction && !bothWays) return { value: { date: today + 2 * direction * DAY_MS }, to: start + 3 }
  }
  const ends = !/^[\p{L}\d]/u.test(raw(source, start + 2))
  if (start > at && senses(source, start).unit === 'day' && /^(?:after|before)$/.test(raw(source, start + 1)) && ends)
    return { value: { date: today + (raw(source, start + 1) === 'after' ? DAY_MS : -DAY_MS) }, to: start + 2 }
  const { day, bothWays, part } = senses(source, at)
  if (day === undefined || (raw(source, at) === 'tom' && raw(source, at - 1) === 'dr')) return null
  const date = today + (bothWays && source.past ? -day : day) * DAY_MS
  const or = bothWays && source.unsure ? { or: [{ date: 2 * today - date }] } : {}
  return { value: part === undefined ? { date, ...or } : { date, part }, to: at + 1 }
}

/** "15 tarikh", "the 15th", "15 ko", "31 को". */
const readMonthDay: Reader<Moment> = (source, at) => {
  const start = skip(source, at, 'the')
  const day = readDayNumber(source, start)
  if (day === null || senses(source, day.to).unit !== undefined) return null
  return isMarkedDay(source, start, day)
    ? { value: { day: day.value }, to: skip(source, day.to, 'date', 'dative') }
    : null
}

/** "12th main road", "4th block": places and counts. */
const PLACES = new Set(
  'main cross road street lane block floor standard class semester attempt time stage phase'.split(' '),
)

function isMarkedDay(source: Source, at: number, { value, to }: Read<number>): boolean {
  const ordinal = readOrdinal(source, at) !== null
  if (PLACES.has(raw(source, to))) return false
  const definite = raw(source, at - 1) === 'the'
  if (is(source, to, 'date') || (!ordinal && is(source, to, 'dative'))) return true
  if (isDigits(source, at)) return (ordinal || definite) && standsAlone(source, to)
  return ordinal && value > 3 && definite
}

/** "in 2017", "year 2012", "वर्ष 2011", "2008 वर्ष". */
const readLoneYear: Reader<Moment> = (source, at) => {
  const named = senses(source, at).unit === 'year' || ['cy', 'सन', 'सन्'].includes(raw(source, at))
  const year = readYear(source, named ? at + 1 : at)
  if (year === null || year.value < 1900 || year.value > 2100 || /^[:/%]$/.test(raw(source, year.to))) return null
  if (!isDigits(source, at) && !named && !is(source, at - 1, 'in')) return null
  const after = senses(source, year.to).unit === 'year'
  if (!named && !after && !isLedYear(source, at, year.to)) return null
  return { value: { year: year.value }, to: after ? year.to + 1 : year.to }
}

/** "in 2017", "end of 2017", "2017 में": four digits are a year where something beside them says so. */
function isLedYear(source: Source, at: number, to: number): boolean {
  const outer = senses(source, senses(source, at - 2).number === undefined ? at - 2 : at - 3)
  if (is(source, at - 1, 'in', 'from', 'after', 'before', 'until', 'between', 'mid')) return true
  if (
    is(source, at - 1, 'of') &&
    (outer.start || outer.end || outer.mid || (outer.unit ?? outer.weekday) !== undefined)
  )
    return true
  return spansYears(source, at, to) || (is(source, to, 'in', 'from', 'of') && /[\u0900-\u097F]/.test(raw(source, to)))
}

/** "1960 - 1961", "2014~2018", "2007 to 2009". */
function spansYears(source: Source, at: number, to: number): boolean {
  const joins = (place: number): boolean => ['-', '~'].includes(raw(source, place)) || is(source, place, 'to')
  const other = joins(to) ? readYear(source, to + 1) : joins(at - 1) ? readYear(source, at - 2) : null
  return other !== null && other.value >= 1900 && other.value <= 2100
}

export const readDate: Reader<Moment> = oneOf(
  readMonthDate,
  readNumeric,
  readWeekday,
  readDayWord,
  readMonthDay,
  readLoneYear,
)
