import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight, weekdayOf } from './calendar.ts'
import type { Moment } from './moment.ts'
import { isDigits, readNumber, readOrdinal } from './numbers.ts'
import { hasLead, readWhich } from './read-which.ts'
import { is, type Reader, raw, type Source, senses, skipMarks } from './source.ts'

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
  const beyond = is(source, to, 'after') && is(source, to + 1, 'next')
  return beyond ? { value: { weekday, which: 'next' }, to: to + 2 } : { value: { weekday }, to }
}

/** The one that is less than a week gone. */
const back = (now: number, weekday: number): number => {
  const today = midnight(now)
  const gone = (weekdayOf(today) - weekday + 6) % 7
  return today - (gone + 1) * DAY_MS
}

function shortWeekday(source: Source, at: number): boolean {
  const next = skipMarks(source, at + 1)
  const near = senses(source, next)
  const timely =
    near.month !== undefined ||
    near.part !== undefined ||
    readNumber(source, next) !== null ||
    readOrdinal(source, next) !== null
  return (
    hasLead(source, at) ||
    source.tokens.length <= 2 ||
    (timely && raw(source, at) !== 'sat') ||
    (timely && isDigits(source, next))
  )
}
