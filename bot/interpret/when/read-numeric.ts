import { dayOf, partsOf, type Wall } from './calendar.ts'
import type { Moment } from './moment.ts'
import { is, match, type Read, type Reader, raw, type Source, senses } from './source.ts'

type Matched = NonNullable<ReturnType<typeof match>>

/** A slash after it begins the other end of an interval: 2026-03-12/2026-03-14. */
const ISO = /(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:t(?=\d{2}:)|(?!\d|\/(?!\d{4}-)))/y
const DOTTED = /(\d{1,2})\.(\d{1,2})(?![\d:]|\.\d)/y
const FULL = /(\d{1,2})(\s?[-/.]\s?|\s)(\d{1,2})\2(\d{4}|'?\d{2})(?![\d/:.]\d|\d)/y
const SHORT = /(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/]|\.\d)/y
const DASHED = /(\d{1,2})\s?-\s?(\d{1,2})(?![\d/-])/y
const MONTH_YEAR = /(\d{1,2})[-/](\d{4})(?![\d/-])/y
const YEAR_MONTH = /(\d{4})[-/](\d{1,2})(?![\d/-])/y

/** 12/3/2026 and 12-3-26 day first (month first only where that alone is a date), 2026-03-12, 12/3, 12-2026. */
export const readNumeric: Reader<Moment> = (source, at) => {
  const iso = match(source, at, ISO)
  if (iso !== null) return dated(iso.to, Number(iso.groups[1]), Number(iso.groups[3]), Number(iso.groups[4]))
  const full = match(source, at, FULL)
  return full === null ? (readShort(source, at) ?? readMonthYear(source, at)) : readFull(source, full)
}

function readFull({ monthFirst, now }: Source, { groups, to }: Matched): Read<Moment> | null {
  const [first, second] = [Number(groups[1]), Number(groups[3])]
  const digits = (groups[4] ?? '').replace("'", '')
  if ((groups[2]?.trim() === '' && digits.length !== 4) || /^0\d{3}$/.test(digits)) return null
  const { year, or = [] } = yearOf(Number(digits), now)
  const read = monthFirst ? dated(to, year, first, second) : eitherWay(dated(to, year, second, first), first, second)
  if (read === null || or.length === 0) return read
  return { ...read, value: { ...read.value, or: [...(read.value.or ?? []), ...or] } }
}

const readShort: Reader<Moment> = (source, at) => {
  const slashed = isFraction(source, at) ? null : match(source, at, SHORT)
  const short = slashed ?? dashed(source, at) ?? dotted(source, at)
  if (short === null || senses(source, short.to).unit !== undefined) return null
  const [first, second] = [Number(short.groups[1]), Number(short.groups[2])]
  const [day, month] = source.monthFirst && exists(first, second) ? [second, first] : [first, second]
  if (exists(month, day))
    return eitherWay(
      { value: { month, day }, to: short.to },
      source.monthFirst ? day : first,
      source.monthFirst ? day : second,
    )
  return exists(day, month) ? { value: { month: day, day: month }, to: short.to } : null
}

/** "5/6" is the fifth of June, and may have been meant month first. */
function eitherWay(read: Read<Moment> | null, first: number, second: number): Read<Moment> | null {
  if (read === null || first > 12 || second > 12 || first === second) return read
  return { value: { ...read.value, or: [{ month: first, day: second }] }, to: read.to }
}

const MEASURED = new Set('ratio bp pain score scale scored vision gcs spo2 grade dose takes take'.split(' '))
const COUNTED = new Set(
  'tablet tablets tab tabs pain dose doses strength cup glass spoon teaspoon tsp goli ratio vision support'.split(' '),
)

/** "24/7", "pain 7/10", "1/2 tablet": no dates. */
const isFraction = (source: Source, at: number): boolean =>
  (raw(source, at) === '24' && raw(source, at + 2) === '7') ||
  MEASURED.has(raw(source, at - 1)) ||
  COUNTED.has(raw(source, at + 3))

const readMonthYear: Reader<Moment> = (source, at) => {
  const monthYear = match(source, at, MONTH_YEAR)
  const found = monthYear ?? match(source, at, YEAR_MONTH)
  if (found === null) return null
  const numbers = [Number(found.groups[1]), Number(found.groups[2])]
  const [month = 0, year = 0] = monthYear === null ? numbers.reverse() : numbers
  return month < 1 || month > 12 || year < 1800 || year > 2200 ? null : { value: { year, month }, to: found.to }
}

/** "2-15" is a date only where it can be no range of hours or of days. */
function dashed(source: Source, at: number): Matched | null {
  const found = match(source, at, DASHED)
  if (found === null || (at > 0 && !is(source, at - 1, 'on', 'in'))) return null
  const [first, second] = [Number(found.groups[1]), Number(found.groups[2])]
  const { month, meridiem, oclock, of } = senses(source, found.to)
  const other = month !== undefined || meridiem !== undefined || oclock || of
  return !other && first <= 12 !== second <= 12 && first <= 31 && second <= 31 ? found : null
}

/** "on 22.4", "4.22 को": with a point only where it is said to be a day. */
function dotted(source: Source, at: number): Matched | null {
  const found = match(source, at, DOTTED)
  if (found === null) return null
  const day = is(source, at - 1, 'on') || is(source, found.to, 'dative') || senses(source, at - 1).weekday !== undefined
  return day && senses(source, found.to).meridiem === undefined && !is(source, found.to, 'oclock') ? found : null
}

const MONTH_FIRST = /(?<![\d/.-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?![\d/]\d{5}|\d)/
export const datesMonthFirst = (text: string): boolean => MONTH_FIRST.test(text)

/** In any year: 29 February exists. */
const exists = (month: number, day: number): boolean => dayOf(2024, month, day) !== null

function dated(to: number, year: number, month: number, day: number): Read<Moment> | null {
  if (dayOf(year, month, day) !== null) return { value: { year, month, day }, to }
  return dayOf(year, day, month) === null ? null : { value: { year, month: day, day: month }, to }
}

/** Further off, two digits may as well be of the other century. */
const SURE_YEARS = 10

/** Two digits: within fifty years of 2020; "40" and "71" may be of the other century. */
export function yearOf(digits: number, now: Wall): { readonly year: number; readonly or?: readonly Moment[] } {
  if (digits >= 100) return { year: digits }
  const [year, other] = digits < 70 ? [2000 + digits, 1900 + digits] : [1900 + digits, 2000 + digits]
  return Math.abs(year - partsOf(now).year) <= SURE_YEARS ? { year } : { year, or: [{ year: other }] }
}
