import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight, weekdayOf } from './calendar.ts'
import type { Moment } from './moment.ts'
import { isDigits, readNumber, readOrdinal } from './numbers.ts'
import { hasLead, readWhich } from './read-which.ts'
import { weekdayFor } from './settle-date.ts'
import { is, isTimely, type Reader, raw, type Source, senses, skip, skipMarks } from './source.ts'

/** Days of their own, no Fridays and Wednesdays like others. */
const NAMED_DAYS = new Set(['good', 'black', 'cyber', 'boxing', 'easter', 'palm', 'ash'])

/** "friday", "next friday", "this past wednesday", "friday after next", "sat" where it is no verb. */
export const readWeekday: Reader<Moment> = (source, at) => {
  const which = readWhich(source, at)
  const head = which?.to ?? at
  const { weekday, verb } = senses(source, head)
  if (weekday === undefined) return null
  const to = raw(source, head + 1) === '.' && verb ? head + 2 : head + 1
  if (which !== null) {
    const past = which.value === 'last' && is(source, head - 1, 'past')
    return { value: past ? { date: back(source.now, weekday) } : { weekday, which: which.value }, to }
  }
  if (NAMED_DAYS.has(raw(source, at - 1)) || (verb && !shortWeekday(source, head))) return null
  const beyond = skip(source, to + 1, 'the')
  return is(source, to, 'after') && is(source, beyond, 'next')
    ? { value: { date: weekdayFor(weekday, 'coming', source.now) + 7 * DAY_MS }, to: beyond + 1 }
    : { value: { weekday }, to }
}

/** The one that is less than a week gone. */
const back = (now: number, weekday: number): number => {
  const today = midnight(now)
  const gone = (weekdayOf(today) - weekday + 6) % 7
  return today - (gone + 1) * DAY_MS
}

/** The message says nothing else. */
const isAlone = (source: Source, at: number): boolean =>
  source.tokens.every((_, place) => place === at || !/^\p{L}/u.test(raw(source, place)) || isTimely(source, place))

function shortWeekday(source: Source, at: number): boolean {
  const next = skipMarks(source, at + 1)
  const near = senses(source, next)
  const timely =
    near.month !== undefined ||
    near.part !== undefined ||
    is(source, next, 'next', 'coming', 'last') ||
    (is(source, next, 'this', 'after', 'from') && raw(source, next) !== 'is' && raw(source, at) !== 'sat') ||
    readNumber(source, next) !== null ||
    readOrdinal(source, next) !== null
  const spoken = readNumber(source, next) !== null && !isDigits(source, next)
  return hasLead(source, at) || isAlone(source, at) || (timely && !(spoken && raw(source, at) === 'sat'))
}
