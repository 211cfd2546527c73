import { type Instant, localTime } from '../../orchestrator/time.ts'

/** A wall clock, ready to be read out. `month` 0 January, `weekday` 0 Sunday, `hour` 0–23. */
export interface Clock {
  readonly weekday: number
  readonly date: number
  readonly month: number
  readonly hour: number
  readonly minute: number
}

export function clockOf(at: Instant, utcOffsetMinutes: number): Clock {
  const { day, weekday, minuteOfDay } = localTime(at, utcOffsetMinutes)
  return {
    weekday,
    date: Number(day.slice(8)),
    month: Number(day.slice(5, 7)) - 1,
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
  }
}

/** `9` or `9:30`, on a twelve-hour clock. */
export const twelveHour = ({ hour, minute }: Clock): string =>
  `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`

/** The part of the day as Hindi names it, by the same hours that are used in reading dates. */
export function partOfDay({ hour }: Clock): 'raat' | 'subah' | 'dopahar' | 'shaam' {
  if (hour < 4 || hour >= 20) return 'raat'
  if (hour < 12) return 'subah'
  return hour < 16 ? 'dopahar' : 'shaam'
}
