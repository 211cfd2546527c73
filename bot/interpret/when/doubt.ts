import { readNumber } from './numbers.ts'
import { is, isDaytime, isDayWord, raw, type Source, senses } from './source.ts'

/** Feasts and meals whose time we do not know; what stands beside them is not what was meant. */
const FEASTS = new Set('thanksgiving halloween lent hanukkah passover'.split(' '))
const MEALS = new Set('dinner dinnertime breakfast khana khane supper खाना खाने नाश्ता नाश्ते'.split(' '))

const FEAST_ENDS = new Set(['दिवस', 'जयंती', 'divas', 'jayanti'])

/** Words about time that stand at a token, but say more than we understand. */
function timely(source: Source, at: number): boolean {
  const { unit, month, weekday, ordinal, verb, quarter, weekend } = senses(source, at)
  if (unit === 'day' && (is(source, at - 1, 'whole') || raw(source, at - 1) === 'any' || isDaytime(source, at)))
    return false
  if (FEASTS.has(raw(source, at)) || quarter || weekend) return true
  if (MEALS.has(raw(source, at)))
    return is(source, at - 1, 'after', 'before', 'at', 'until') || is(source, at + 1, 'of', 'from')
  if (unit !== undefined) return raw(source, at).length > 1
  return verb === undefined && (month !== undefined || weekday !== undefined || ordinal !== undefined)
}

/** "2026-13-40 21:00", "28/12/2026 17:00/29/12/2026 21:00": digits that look like a date, and no date was read there. */
const UNREAD_DATE = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}[t\s]*$/

/** The hour belongs to a date that was not understood; `text` is what stands before it and was not read. */
export const isOfUnreadDate = (text: string): boolean => UNREAD_DATE.test(text)

/** "September-2020-23": more of a date or of a code is glued on. */
function runsOn(source: Source, at: number): boolean {
  const [mark, next] = [source.tokens[at], source.tokens[at + 1]]
  return (
    mark !== undefined && /^[-/]$/.test(mark.raw) && mark.glued && next?.glued === true && /^[\p{L}\d]/u.test(next.raw)
  )
}

/**
 * Whether words about time that were not understood touch what was read ("third tuesday after easter" read as
 * "tuesday"): better nothing, and a question, than half of what was said.
 */
export const isDoubtful = (source: Source, from: number, to: number): boolean =>
  followsUnread(source, from) || precedesUnread(source, to) || runsOn(source, to) || runsOn(source, from - 1)

/** "every Monday", "roz subah": more than one time; "the closest Christmas": another than it says alone. */
const REPEATS = new Set(
  'every each daily alternate closest nearest har roz rozana हर रोज रोज़ रोजाना प्रतिदिन'.split(' '),
)

/** "any day except Monday": what was not meant. */
const EXCEPT = new Set(['except', 'excluding', 'barring', 'siway', 'सिवाय'])

function followsUnread(source: Source, from: number): boolean {
  if (REPEATS.has(raw(source, from - 1))) return true
  let before = from - 1
  while (before >= 0 && is(source, before, 'of', 'the', 'in', 'from', 'after', 'before') && !timely(source, before))
    before -= 1
  const length = senses(source, before).unit !== undefined && senses(source, before - 1).number !== undefined
  if (before >= 0 && timely(source, before) && !length) return true
  if (EXCEPT.has(raw(source, from - 1))) return true
  if (is(source, from - 1, 'half') || (raw(source, from - 1) === 'mid' && senses(source, from).part === undefined))
    return true
  if (raw(source, from - 1) === 'than' && ['more', 'less', 'fewer'].includes(raw(source, from - 2))) return true
  const { month, ordinal } = senses(source, from)
  return (month ?? ordinal) !== undefined && readNumber(source, from - 1) !== null
}

function precedesUnread(source: Source, to: number): boolean {
  // "2010 के पृथ्वी दिवस": a feast we do not know
  if (is(source, to, 'of') && FEAST_ENDS.has(raw(source, to + 2))) return true
  let after = to
  while (is(source, after, 'of', 'in', 'the', 'from') || ['after', 'before'].includes(raw(source, after))) after += 1
  // "somvar ke din"
  if (after > to && isDayWord(source, after)) return false
  return timely(source, after)
}
