import { DAY_MS } from '../../../orchestrator/time.ts'
import { add, dayOf, inWeekOf, midnight, partsOf, startOf, type Unit, type Wall, weekdayOf } from './calendar.ts'
import type { Moment, Span, Which } from './moment.ts'
import { settleFeast } from './settle-feast.ts'

export const spanOf = (start: Wall, unit: Exclude<Unit, 'quarter' | 'second' | 'fortnight'>): Span => ({
  start,
  end: add(start, 1, unit),
  grain: unit,
})

export function settleDate(moment: Moment, now: Wall): Span | null {
  const { year, month, day, weekday, which, within, feast } = moment
  if (feast !== undefined) return settleFeast(feast, moment, now)
  if (moment.date !== undefined) {
    if (weekday === undefined || weekday === weekdayOf(moment.date)) return spanOf(moment.date, 'day')
    // "kal somvar" on a Monday, "two months from today on Tuesday": one of the two
    return { ...spanOf(weekdayFor(weekday, 'coming', moment.date), 'day'), others: [spanOf(moment.date, 'day')] }
  }
  if (month !== undefined) {
    if (day !== undefined) return checked(moment, dayIn(moment, month, day, now), day, month, now)
    const whole = monthOf(moment, month, now)
    return weekday === undefined ? whole : spanOf(weekdayFor(weekday, 'coming', (whole.start ?? now) - DAY_MS), 'day')
  }
  if (day !== undefined) return dayAlone(day, moment, now)
  if (weekday !== undefined) {
    if (within?.grain === 'week') return spanOf(inWeekOf(within.start, weekday), 'day')
    const from = within === undefined ? now : Math.max(within.start, midnight(now)) - DAY_MS
    return spanOf(weekdayFor(weekday, which ?? 'coming', from), 'day')
  }
  if (year !== undefined) return spanOf(Date.UTC(year, 0, 1), 'year')
  return within ?? null
}

const yearOf = ({ year, within }: Moment): number | undefined =>
  year ?? (within?.grain === 'year' ? partsOf(within.start).year : undefined)

function monthOf(moment: Moment, month: number, now: Wall): Span {
  const { year: thisYear, month: thisMonth } = partsOf(now)
  const shift = { this: 0, last: month < thisMonth ? 0 : -1, next: month > thisMonth ? 0 : 1 }
  const coming = month >= thisMonth ? 0 : 1
  const { which } = moment
  const year = yearOf(moment) ?? thisYear + (which === undefined || which === 'coming' ? coming : shift[which])
  return spanOf(Date.UTC(year, month - 1, 1), 'month')
}

/** The next such date, today included; 29 February waits for its year. */
function dayIn(moment: Moment, month: number, day: number, now: Wall): Span | null {
  const said = yearOf(moment)
  if (said !== undefined) return asDay(dayOf(said, month, day))
  const { year } = partsOf(now)
  if (moment.which === 'last') return asDay(closest(year, -1, month, day, midnight(now)))
  return asDay(closest(year, 1, month, day, midnight(now)))
}

/** "Fri, Jul 18" where that is a Thursday: the year in which it fits is meant, or one of the two is wrong. */
function checked({ weekday, year }: Moment, found: Span | null, day: number, month: number, now: Wall): Span | null {
  if (found?.start == null || weekday === undefined || year !== undefined || weekdayOf(found.start) === weekday)
    return found
  const first = partsOf(found.start).year
  const fitting = [1, 2, 3, 4, 5, 6, -1].map((years) => dayOf(first + years, month, day))
  const others = fitting
    .filter((wall) => wall !== null && weekdayOf(wall) === weekday)
    .map((wall) => spanOf(wall ?? 0, 'day'))
  const just = others.find(({ start }) => start !== null && start < now && start > now - 31 * DAY_MS)
  if (just !== undefined) return { ...just, others: [found] }
  return others.length === 0 ? found : { ...found, others }
}

function closest(year: number, step: 1 | -1, month: number, day: number, today: Wall): Wall | null {
  for (let count = 0; count <= 8; count += 1) {
    const found = dayOf(year + step * count, month, day)
    if (found !== null && (step === 1 ? found >= today : found < today)) return found
  }
  return null
}

const asDay = (wall: Wall | null): Span | null => (wall === null ? null : spanOf(wall, 'day'))

/** "the 15th": of the month named, or the next one, today included; with a weekday the next one that falls on it. */
function dayAlone(day: number, { within, weekday }: Moment, now: Wall): Span | null {
  const of = (start: Wall): Wall | null => {
    const { year, month } = partsOf(start)
    return dayOf(year, month, day)
  }
  if (within?.grain === 'month') return asDay(of(within.start))
  const today = midnight(now)
  const days = Array.from({ length: weekday === undefined ? 3 : 28 }, (_, months) =>
    of(add(startOf(now, 'month'), months, 'month')),
  )
  const coming = days.filter((found) => found !== null && found >= today)
  return asDay(
    coming.find((found) => found !== null && (weekday === undefined || weekdayOf(found) === weekday)) ??
      coming[0] ??
      null,
  )
}

/** "Friday" is the coming one, said on a Friday the next; "next Friday" next week's (weeks begin on Monday). */
export function weekdayFor(weekday: number, which: Which, now: Wall): Wall {
  const today = midnight(now)
  const thisWeeks = inWeekOf(today, weekday)
  switch (which) {
    case 'next':
      return thisWeeks + 7 * DAY_MS
    case 'last':
      return thisWeeks - 7 * DAY_MS
    case 'this':
      return thisWeeks < today ? thisWeeks + 7 * DAY_MS : thisWeeks
    case 'coming':
      return today + (((weekday - weekdayOf(today) + 6) % 7) + 1) * DAY_MS
  }
}
