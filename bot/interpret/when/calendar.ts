import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../orchestrator/time.ts'

/** Local wall time in milliseconds, counted as if the zone were UTC: a calendar without offsets. */
export type Wall = number

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year'

/** What a reading is exact to. A year is one only here: outside it is said in months. */
export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const MS: Partial<Record<Unit, number>> = { second: SECOND_MS, minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS }
const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 }

/** Null for a day that does not exist (30 February, the 32nd). `month` from 1. */
export function dayOf(year: number, month: number, day: number): Wall | null {
  if (year < 1000 || year > 9999) return null
  const wall = Date.UTC(year, month - 1, day)
  const date = new Date(wall)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? wall : null
}

export function partsOf(wall: Wall): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(wall)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const midnight = (wall: Wall): Wall => Math.floor(wall / DAY_MS) * DAY_MS
/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (wall: Wall): number => new Date(wall).getUTCDay()
/** Weeks run Monday to Sunday. */
const mondayOf = (wall: Wall): Wall => midnight(wall) - ((weekdayOf(wall) + 6) % 7) * DAY_MS
export const inWeekOf = (wall: Wall, weekday: number): Wall => mondayOf(wall) + ((weekday + 6) % 7) * DAY_MS

/** The beginning of the unit that `wall` is in. */
export function startOf(wall: Wall, unit: Unit): Wall {
  if (unit === 'week' || unit === 'fortnight') return mondayOf(wall)
  const size = MS[unit]
  if (size !== undefined) return Math.floor(wall / size) * size
  const { year, month } = partsOf(wall)
  const inUnit = MONTHS_IN[unit] ?? 1
  return Date.UTC(year, month - 1 - ((month - 1) % inUnit), 1)
}

/** So many units later; a month later is the same day, or that month's last. Fractions of a month are dropped to days. */
export function add(wall: Wall, amount: number, unit: Unit): Wall {
  if (unit === 'week' || unit === 'fortnight') return wall + amount * (unit === 'week' ? 7 : 14) * DAY_MS
  const size = MS[unit]
  if (size !== undefined) return wall + Math.round(amount * size)
  const months = amount * (MONTHS_IN[unit] ?? 1)
  const whole = Math.trunc(months)
  const { year, month, day } = partsOf(wall)
  const last = new Date(Date.UTC(year, month + whole, 0)).getUTCDate()
  const same = Date.UTC(year, month - 1 + whole, Math.min(day, last)) + (wall - midnight(wall))
  return same + Math.round((months - whole) * 30) * DAY_MS
}
