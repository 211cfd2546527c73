import { DAY_MS } from '../../../orchestrator/time.ts'
import { add, midnight, startOf, type Unit, type Wall } from './calendar.ts'
import { make } from './clock-marks.ts'
import { type Clock, type Moment, namesDate, namesTime } from './moment.ts'
import { is, type Reader, raw, type Source, senses, skip } from './source.ts'

const TIMES = new Set(['time', 'samay', 'waqt', 'wakt', 'vakt', 'taim', 'समय', 'वक्त', 'वक़्त', 'टाइम'])

/** "this time tomorrow", "same day next week", "usi samay parso", and after a day "at the same time": like now. */
export const readSame =
  (inner: Reader<Moment>): Reader<Moment> =>
  (source, at) => {
    const timely = TIMES.has(raw(source, at + 1))
    if (!is(source, at, 'same', 'this') || !(timely || senses(source, at + 1).unit === 'day')) return null
    const clock = timely ? { clock: clockOf(source.now) } : {}
    const next = inner(source, skip(source, at + 2, 'on', 'in', 'the', 'of'))
    const date = next === null || namesTime(next.value) ? null : dateLike(source.now, next.value, timely)
    if (next !== null && date !== null) return { value: { ...date, ...clock }, to: next.to }
    return timely && is(source, at, 'same') && followsDate(source, at) ? { value: clock, to: at + 2 } : null
  }

/** The day named, or, of a week or month, the one that is like today. */
function dateLike(now: Wall, { within, ...rest }: Moment, timely: boolean): Moment | null {
  if (within !== undefined) return { date: alike(now, within.start, within.unit) }
  return timely && rest.fixed === undefined && namesDate(rest) ? rest : null
}

function clockOf(now: Wall): Clock {
  const minutes = Math.floor((now - midnight(now)) / 60_000)
  return make(Math.floor(minutes / 60), minutes % 60, 'exact')
}

/** The day of the other week, month or year that is like today in this one. */
function alike(now: Wall, start: Wall, unit: Unit): Wall {
  const today = midnight(now)
  const begin = startOf(now, unit)
  if (unit === 'week' || unit === 'fortnight') return start + (today - begin)
  const months = Math.round((start - begin) / (30.44 * DAY_MS))
  return add(today, months, 'month')
}

function followsDate(source: Source, at: number): boolean {
  let before = at - 1
  while (is(source, before, 'at', 'the', 'on', 'glue', 'dative', 'of')) before -= 1
  const { day, weekday, month, unit, suffix, number } = senses(source, before)
  return (day ?? weekday ?? month ?? unit ?? number) !== undefined || suffix === true
}
