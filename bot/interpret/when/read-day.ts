import { addDays, type LocalDay } from '../../../orchestrator/time.ts'
import type { Token } from '../normalise.ts'
import { dayOf, inWeekOf, mondayOf, monthStart, nextDate, partsOf } from './calendar.ts'
import type { Item, Meaning, Reference } from './items.ts'
import { readOffset } from './read-offset.ts'
import {
  COMING,
  DATE,
  DATIVE,
  DAY_WORDS,
  IN,
  isWord,
  LAST,
  MONTHS,
  NEXT,
  NOW,
  numberOf,
  ordinalOf,
  SHORT_WEEKDAYS,
  THIS,
  UNITS,
  WEEKDAYS,
  WEEKEND,
} from './words.ts'

/** Days, weeks, months, "in two hours", "now"; null where none starts at `at`. */
export function readDay(tokens: readonly Token[], at: number, reference: Reference): Item | null {
  return (
    readOffset(tokens, at, reference) ??
    readNumeric(tokens, at, reference) ??
    readMonthDate(tokens, at, reference) ??
    readNamedSpan(tokens, at, reference) ??
    readWeekday(tokens, at) ??
    readDayWord(tokens, at, reference) ??
    readMonthDay(tokens, at)
  )
}

const item = (from: number, to: number, meaning: Meaning): Item => ({ from, to, meaning })

/** 12/3/2026 and 12-3-26 day first, 2026-03-12, 12/3; a year far away is read as it is. */
function readNumeric(tokens: readonly Token[], at: number, { today }: Reference): Item | null {
  const raw = tokens[at]?.raw ?? ''
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(raw)
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(raw)
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(raw)
  let day: LocalDay | null = null
  if (iso !== null) day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  else if (dayFirst !== null) day = dayOf(fullYear(Number(dayFirst[3])), Number(dayFirst[2]), Number(dayFirst[1]))
  else if (short !== null) day = nextDate(today, Number(short[2]), Number(short[1]))
  return day === null ? null : item(at, at + 1, { kind: 'day', day })
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

/** "may" is a word, "May" beside a number or after "in" a month. */
function monthOf(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (token.raw === 'may') return 5
  if (token.raw === 'mar') return 3
  return /^(?:sept?|oct|dec|jan|feb|jun|jul|aug|nov|apr)$/.test(token.raw) || token.fold.length > 2
    ? (MONTHS.get(token.fold) ?? null)
    : null
}

/** "12 March", "12th of March 2027", "March 12", "मार्च 12". */
function readMonthDate(tokens: readonly Token[], at: number, { today }: Reference): Item | null {
  let index = at
  const dayWord = numberOf(tokens[index]) ?? ordinalOf(tokens[index])
  if (dayWord !== null) {
    index += 1
    while (['st', 'nd', 'rd', 'th', 'of', 'tarikh', 'तारीख'].includes(tokens[index]?.raw ?? '')) index += 1
    const month = monthOf(tokens[index])
    return month === null ? null : dated(tokens, at, index + 1, month, dayWord, today)
  }
  const month = monthOf(tokens[index])
  if (month === null) return null
  index += 1
  if (tokens[index]?.raw === 'the' || tokens[index]?.raw === 'ki') index += 1
  const number = numberOf(tokens[index]) ?? ordinalOf(tokens[index])
  const clockNext = AMPM_OR_OCLOCK.has(tokens[index + 1]?.raw ?? '')
  if (number === null || number < 1 || number > 31 || clockNext) return null
  index += 1
  while (['st', 'nd', 'rd', 'th'].includes(tokens[index]?.raw ?? '')) index += 1
  return dated(tokens, at, index, month, number, today)
}
const AMPM_OR_OCLOCK = new Set(['am', 'pm', 'baje', 'बजे'])

function dated(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  number: number,
  today: LocalDay,
): Item | null {
  const year = /^(?:1[89]|2[01])\d\d$/.test(tokens[to]?.raw ?? '') ? Number(tokens[to]?.raw) : null
  const day = year === null ? nextDate(today, month, number) : dayOf(year, month, number)
  return day === null ? null : item(from, year === null ? to : to + 1, { kind: 'day', day })
}

type Which = 'next' | 'this' | 'coming' | 'last'

function whichOf(token: Token | undefined): Which | null {
  if (isWord(token, NEXT)) return 'next'
  if (isWord(token, THIS)) return 'this'
  if (isWord(token, COMING)) return 'coming'
  if (isWord(token, LAST)) return 'last'
  return null
}

/** "next week", "is hafte", "agle mahine", "this weekend", "in March", "march mein". */
function readNamedSpan(tokens: readonly Token[], at: number, { today }: Reference): Item | null {
  const which = whichOf(tokens[at])
  const head = which === null ? at : at + 1
  const shift = which === 'next' || which === 'coming' ? 1 : which === 'last' ? -1 : 0
  if (isWord(tokens[head], WEEKEND)) {
    const saturday = addDays(inWeekOf(today, 6), which === 'next' ? 7 : 0)
    return item(at, head + 1, { kind: 'span', start: saturday, end: addDays(saturday, 2), grain: 'day' })
  }
  const unit = which === null ? undefined : UNITS.get(tokens[head]?.fold ?? '')
  if (unit === 'week') {
    const start = addDays(mondayOf(today), 7 * shift)
    return item(at, head + 1, { kind: 'span', start, end: addDays(start, 7), grain: 'week' })
  }
  if (unit === 'month') {
    const start = monthStart(today, shift)
    return item(at, head + 1, { kind: 'span', start, end: monthStart(start, 1), grain: 'month' })
  }
  if (unit === 'day' && which === 'next') return item(at, head + 1, { kind: 'day', day: addDays(today, 1) })
  return readMonth(tokens, at, head, which, today)
}

function readMonth(
  tokens: readonly Token[],
  at: number,
  head: number,
  which: Which | null,
  today: LocalDay,
): Item | null {
  const month = monthOf(tokens[head])
  const word = tokens[head]?.raw ?? ''
  const plain = word === 'may' || word === 'march' || word === 'mar'
  const sure =
    which !== null ||
    isWord(tokens[head - 1], IN) ||
    isWord(tokens[head + 1], IN) ||
    /^\d{4}$/.test(tokens[head + 1]?.raw ?? '')
  if (month === null || (plain && !sure) || numberOf(tokens[head - 1]) !== null) return null
  const { year, month: current } = partsOf(today)
  const said = /^(?:1[89]|2[01])\d\d$/.test(tokens[head + 1]?.raw ?? '') ? Number(tokens[head + 1]?.raw) : null
  const start = dayOf(said ?? (month < current ? year + 1 : year), month, 1)
  if (start === null) return null
  return item(at, head + (said === null ? 1 : 2), { kind: 'span', start, end: monthStart(start, 1), grain: 'month' })
}

const IN_OR_OF: ReadonlySet<string> = new Set([...IN, 'of'])

function readWeekday(tokens: readonly Token[], at: number): Item | null {
  const which = whichOf(tokens[at])
  let head = which === null ? at : at + 1
  if (which === 'coming' && ['wale', 'wali', 'वाले'].includes(tokens[head]?.raw ?? '')) head += 1
  const short =
    which !== null || ['on', 'by', 'this'].includes(tokens[at - 1]?.raw ?? '') || isWord(tokens[head + 1], DATIVE)
  const token = tokens[head]
  const weekday =
    WEEKDAYS.get(token?.fold ?? '') ??
    (short || numberOf(tokens[head + 1]) !== null || tokens.length <= 2
      ? SHORT_WEEKDAYS.get(token?.raw ?? '')
      : undefined)
  const nthOfMonth = ordinalOf(tokens[at - 1]) !== null && isWord(tokens[head + 1], IN_OR_OF)
  if (weekday === undefined || nthOfMonth) return null
  return item(at, head + 1, { kind: 'weekday', weekday, which: which ?? 'coming' })
}

/** Appointments look forward, so kal is tomorrow; "day after tomorrow" before "tomorrow". */
function readDayWord(tokens: readonly Token[], at: number, { now, today }: Reference): Item | null {
  const raw = (offset: number): string => tokens[at + offset]?.raw ?? ''
  if (raw(0) === 'day' && raw(1) === 'after') {
    if (DAY_WORDS.get(tokens[at + 2]?.fold ?? '') === 1)
      return item(at, at + 3, { kind: 'day', day: addDays(today, 2) })
  }
  if (isWord(tokens[at], NOW)) return item(at, at + 1, { kind: 'instant', start: now, end: null, grain: 'minute' })
  if (raw(0) === 'next' && raw(1) === 'available')
    return item(at, at + 2, { kind: 'instant', start: now, end: null, grain: 'minute' })
  const days = DAY_WORDS.get(tokens[at]?.fold ?? '')
  if (days === undefined || (raw(0) === 'tom' && tokens[at - 1]?.raw === 'dr')) return null
  return item(at, at + 1, { kind: 'day', day: addDays(today, days) })
}

/** "15 tarikh", "the 15th", "15 ko". */
function readMonthDay(tokens: readonly Token[], at: number): Item | null {
  const ordinal = ordinalOf(tokens[at])
  const number = numberOf(tokens[at]) ?? ordinal
  if (number === null || number < 1 || number > 31) return null
  const next = tokens[at + 1]
  if (['st', 'nd', 'rd', 'th'].includes(next?.raw ?? '')) {
    return item(at, at + (isWord(tokens[at + 2], DATE) ? 3 : 2), { kind: 'month-day', number })
  }
  if (isWord(next, DATE)) return item(at, at + 2, { kind: 'month-day', number })
  if (ordinal === null && isWord(next, DATIVE)) return item(at, at + 2, { kind: 'month-day', number })
  return null
}
