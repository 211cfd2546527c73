import { addDays, type LocalDay } from '../../../orchestrator/time.ts'

/** Null for a day that does not exist (30 February, the 32nd). */
export function dayOf(year: number, month: number, day: number): LocalDay | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10) as LocalDay
}

export const weekdayOf = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Weeks run Monday to Sunday. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, -((weekdayOf(day) + 6) % 7))

export const inWeekOf = (day: LocalDay, weekday: number): LocalDay => addDays(mondayOf(day), (weekday + 6) % 7)

export function partsOf(day: LocalDay): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The first of the month that is `months` after the one `day` is in. */
export function monthStart(day: LocalDay, months: number): LocalDay {
  const { year, month } = partsOf(day)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10) as LocalDay
}

/** The same day `months` later, or that month's last. */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const target = monthStart(day, months)
  const last = addDays(monthStart(target, 1), -1)
  const same = addDays(target, partsOf(day).day - 1)
  return same > last ? last : same
}

/** The next `day`/`month`, today included. */
export function nextDate(today: LocalDay, month: number, day: number): LocalDay | null {
  const { year } = partsOf(today)
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = dayOf(candidate, month, day)
    if (found !== null && found >= today) return found
  }
  return null
}

/** The next day of the month with this number, today included. */
export function nextMonthDay(today: LocalDay, number: number): LocalDay | null {
  for (let months = 0; months <= 2; months += 1) {
    const { year, month } = partsOf(monthStart(today, months))
    const found = dayOf(year, month, number)
    if (found !== null && found >= today) return found
  }
  return null
}
