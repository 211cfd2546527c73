import { DAY_MS } from '../../../orchestrator/time.ts'
import { midnight, type Precision, partsOf, type Wall } from './calendar.ts'
import { type Clock, dateOf, type Moment, namesDate, namesTime, type Span } from './moment.ts'
import { hourClock, minuteOf, settle, withNumber } from './settle.ts'

const ORDER: readonly Precision[] = ['minute', 'hour', 'day', 'week', 'month', 'year']
const finer = (a: Precision, b: Precision): Precision => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b)

/**
 * From one moment to another; what only one of them says holds for both: "13 to 15 July", "kal 2 se 4",
 * "5 to 6 pm". Null where that is no time.
 */
export function spanBetween(first: Moment, last: Moment, now: Wall): Span | null {
  const [begins, to] = shared(first, last)
  let from = begins
  if (from.fixed?.point && !namesTime(to) && namesDate(to)) from = { date: midnight(now) }
  if (from.clock !== undefined && to.clock !== undefined) return clockSpan(from, to, now)
  const end = settle(to, now)
  const until = end?.end ?? end?.start ?? null
  if (end === null || until === null) return null
  const start = startBefore(from, until, now)
  if (start === null || start.start === null) return null
  const grain = finer(start.grain, end.grain)
  const rolled = to.weekday !== undefined && until <= start.start ? until + 7 * DAY_MS : until
  if (rolled <= start.start) return null
  const others = nextYears(from, to, { start: start.start, end: rolled, now })
  return { start: start.start, end: rolled, grain, ...(others === null ? {} : { others: [{ ...others, grain }] }) }
}

/** "2 July to 10 July" said on the 8th may be what is running or next year's. */
function nextYears(
  from: Moment,
  to: Moment,
  { start, end, now }: { readonly start: Wall; readonly end: Wall; readonly now: Wall },
): { readonly start: Wall; readonly end: Wall } | null {
  const yearless = [from, to].every(({ month, year, which }) => month !== undefined && (year ?? which) === undefined)
  if (!yearless || start >= midnight(now) || end <= now) return null
  const [first, last] = [
    settle({ ...from, year: partsOf(start).year + 1 }, now),
    settle({ ...to, year: partsOf(end - 1).year + 1 }, now),
  ]
  const until = last?.end ?? null
  return first?.start == null || until === null ? null : { start: first.start, end: until }
}

/** Where no year was said, the last such day before the end: on 23 November, "20 Nov to 5 Dec" began three days ago. */
function startBefore(from: Moment, until: Wall, now: Wall): Span | null {
  const coming = settle(from, now)
  if (coming === null || coming.start === null || from.year !== undefined || from.month === undefined) return coming
  const { year } = partsOf(until)
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const found = settle({ ...from, year: candidate }, now)
    if (found?.start != null && found.start < until) return found
  }
  return null
}

/** Both moments with what they have in common. */
function shared(first: Moment, last: Moment): readonly [Moment, Moment] {
  const hours = namesTime(first) || namesTime(last) || !isMonthly(first, last)
  const [from, to] = hours ? [numberAsHour(first), numberAsHour(last)] : [numberAsDay(first), numberAsDay(last)]
  return withParts(...withDates(from, to))
}

function withDates(from: Moment, to: Moment): readonly [Moment, Moment] {
  if (from.fixed !== undefined && !namesDate(to)) return [from, to]
  if (!namesDate(to)) return [from, { ...to, ...dateOf(from) }]
  if (!namesDate(from)) return [{ ...from, ...dateOf(to) }, to]
  const lacksMonth = ({ day, month, within }: Moment): boolean =>
    day !== undefined && month === undefined && within === undefined
  const first = lacksMonth(from) ? { ...pick(to), ...from } : from
  const last = lacksMonth(to) ? { ...pick(from), ...to } : to
  const [early, late] = [first.year, last.year]
  const alike = (first.day === undefined) === (last.day === undefined)
  return [
    first.month !== undefined && late !== undefined && alike ? { year: late, ...first } : first,
    last.month !== undefined && early !== undefined ? { year: early, ...last } : last,
  ]
}

/** "shaam 4 se 6", "3 to 8 in the morning": the part of the day said once. */
function withParts(from: Moment, to: Moment): readonly [Moment, Moment] {
  const [begin, finish] = [from.clock, to.clock]
  if (begin === undefined || finish === undefined) return [from, to]
  if (from.part === undefined && to.part !== undefined && begin.half === null) {
    const earlier = minuteOf(begin, to.part) < minuteOf(finish, to.part)
    return earlier ? [{ ...from, part: to.part }, to] : [from, to]
  }
  const takes = to.part === undefined && from.part !== undefined && finish.half === null
  return takes ? [from, { ...to, part: from.part }] : [from, to]
}

/** Month, year and the month that was named, for the other end of a range. */
function pick({ month, year, within }: Moment): Moment {
  return {
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(within?.grain === 'month' ? { within } : {}),
  }
}

/** A number in the range is a day of the month. */
const isMonthly = (from: Moment, to: Moment): boolean =>
  [from, to].some(
    // "2 and 4 on 3 December" are hours, "3 and 5 December" days
    ({ month, day, within, number }) =>
      (month !== undefined || day !== undefined || within?.grain === 'month') &&
      (number === undefined || day === undefined),
  )

export function numberAsHour(moment: Moment): Moment {
  const { number, ...rest } = moment
  return number !== undefined && number <= 24 ? { ...rest, clock: hourClock(number) } : withNumber(moment)
}

function numberAsDay({ number, ...rest }: Moment): Moment {
  return number === undefined ? rest : { ...rest, day: number }
}

function clockSpan(from: Moment, to: Moment, now: Wall): Span | null {
  const begin = from.clock
  const finish = to.clock
  if (begin === undefined || finish === undefined) return null
  const first = { ...from, clock: withHalf(begin, finish, from.part) }
  const start = settle(first, now)
  if (start === null || start.start === null) return null
  const end = settle(to, now)
  if (end === null || end.start === null) return null
  let until = end.start
  if (!namesDate(to)) until = start.start + ((((until - start.start) % DAY_MS) + DAY_MS) % DAY_MS)
  // "10 to 2" ends in the afternoon, "9 pm to 6" in the morning after
  const half = DAY_MS / 2
  if (finish.half === null && until - half > start.start && to.part === undefined) until -= half
  if (finish.half === null && until <= start.start) until += half
  if (until <= start.start) until += DAY_MS
  const grain = finer(begin.grain, finish.grain)
  if (until - start.start > 31 * DAY_MS) return null
  const span: Span = { start: start.start, end: until, grain }
  // "between 10 and 11" said at a quarter past ten may be going on
  const goesOn = !namesDate(from) && start.start > now && start.start - DAY_MS <= now && until - DAY_MS > now
  return goesOn ? { ...span, others: [{ start: start.start - DAY_MS, end: until - DAY_MS, grain }] } : span
}

/** "2-4 pm" begins in the afternoon, "11 to 1 pm" in the morning. */
function withHalf(from: Clock, to: Clock, part: Moment['part']): Clock {
  if (from.half !== null || part !== undefined || (to.half !== 'am' && to.half !== 'pm')) return from
  const same = { ...from, half: to.half }
  return minuteOf(same, undefined) < minuteOf(to, undefined) ? same : { ...from, half: to.half === 'pm' ? 'am' : 'pm' }
}
