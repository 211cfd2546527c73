import { partsOf } from './calendar.ts'
import { standsAlone } from './clock-marks.ts'
import type { Moment } from './moment.ts'
import { isDigits, readDayNumber, readYear } from './numbers.ts'
import { readJoined } from './read-joined.ts'
import { yearOf } from './read-numeric.ts'
import { hasLead, readWhich } from './read-which.ts'
import { is, oneOf, type Read, type Reader, raw, type Source, senses, skip, skipMarks, tokenAt } from './source.ts'

/** "12 March", "12th of March 2027", "the first of march", "10 अप्रैल". */
const readDayMonth: Reader<Moment> = (source, at) => {
  const day = readDayNumber(source, skip(source, at, 'the'))
  if (day === null) return null
  let to = day.to
  if (is(source, to, 'date')) to += 1
  to = skipMarks(source, skip(source, to, 'of', 'the'))
  const { month } = senses(source, to)
  if (month === undefined) return null
  return withYear(source, { month, day: day.value }, to + 1)
}

/** "March 12", "march ki 12 tarikh", "May twenty nine", "Jan/3", "मार्च 12", "May 2019", "March" where it is no other word. */
const readMonth: Reader<Moment> = (source, at) => {
  const { month, verb } = senses(source, at)
  if (month === undefined) return null
  const next = skip(source, skipMarks(source, skip(source, at + 1, 'of')), 'the')
  const day = readYear(source, next) === null ? readDayNumber(source, next) : null
  const said =
    !is(source, at + 1, 'of') || raw(source, at + 1) === 'of' || is(source, day?.to ?? next, 'date', 'dative', 'to')
  if (day !== null && said && !isHour(source, day.to) && !is(source, next, 'last'))
    return withYear(source, { month, day: day.value }, day.to)
  const beyond = skip(source, at + 2, 'the')
  if (is(source, at + 1, 'after') && is(source, beyond, 'next'))
    return {
      value: { month, year: partsOf(source.now).year + (month >= partsOf(source.now).month ? 1 : 2) },
      to: beyond + 1,
    }
  const dated = withYear(source, { month }, at + 1)
  return dated.value.year !== undefined || !verb || hasLead(source, at) ? dated : null
}

/** "next March", "this december"; "this may take long" is none. */
const readWhichMonth: Reader<Moment> = (source, at) => {
  const which = readWhich(source, at)
  const named = which === null ? null : readMonth(source, which.to)
  if (which === null || named === null || named.value.day !== undefined) return null
  const { verb } = senses(source, which.to)
  if (which.value === 'this' && verb && !standsAlone(source, which.to + 1)) return null
  return named.value.year === undefined ? { value: { ...named.value, which: which.value }, to: named.to } : named
}

/** The number before is an hour: "12 March 5pm", "March 5:30". */
const isHour = (source: Source, to: number): boolean =>
  is(source, to, 'oclock') ||
  (senses(source, to).meridiem !== undefined && raw(source, to) !== 'a') ||
  (raw(source, to) === ':' && tokenAt(source, to).glued)

/** "March 12, 2027", "Dec. 31 , 1994", "April of 87", "अप्रैल 2017". */
function withYear(source: Source, value: Moment, at: number): Read<Moment> {
  const next = skipMarks(source, skip(source, skipMarks(source, at, "/-.,'"), 'of', 'in'))
  const year = readYear(source, next)
  if (year !== null && year.value <= 2200 && senses(source, year.to).meridiem === undefined)
    return { value: { ...value, year: year.value }, to: year.to }
  const short = raw(source, next)
  const said =
    (is(source, next - 1, 'of') && !is(source, next + 1, 'date')) ||
    raw(source, next - 1) === "'" ||
    isNearYear(source, next, value)
  if (said && /^\d\d$/.test(short)) return { value: { ...value, ...yearOf(Number(short), source.now) }, to: next + 1 }
  return { value, to: raw(source, at) === '.' && tokenAt(source, at).glued ? at + 1 : at }
}

/** "14 April 27" in 2026: two digits that are a year from now to five years on, and no hour. */
function isNearYear(source: Source, at: number, { day }: Moment): boolean {
  const [number, current] = [Number(raw(source, at)), partsOf(source.now).year % 100]
  if (day === undefined || !(number > 12 && number >= current && number <= current + 5)) return false
  const { month, meridiem, to, oclock, of } = senses(source, at + 1)
  if (raw(source, at - 1) === '-' || /^[-~]$/.test(raw(source, at + 1)) || to || oclock || of) return false
  return month === undefined && meridiem === undefined && standsAlone(source, at + 1)
}

/** "2026 Nov 28". */
const readYearBefore: Reader<Moment> = (source, at) => {
  const year = isDigits(source, at) ? readYear(source, at) : null
  const dated = year === null || senses(source, year.to).month === undefined ? null : readMonth(source, year.to)
  return year === null || dated?.value.day === undefined || dated.value.year !== undefined
    ? null
    : { value: { ...dated.value, year: year.value }, to: dated.to }
}

export const readMonthDate: Reader<Moment> = oneOf(readJoined, readYearBefore, readDayMonth, readWhichMonth, readMonth)
