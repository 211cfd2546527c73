import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../orchestrator/time.ts'
import { midnight, type Wall, weekdayOf } from './calendar.ts'
import { type Clock, type Moment, namesDate, namesTime, type Span } from './moment.ts'
import type { PartOfDay } from './senses.ts'
import { settleDate } from './settle-date.ts'

/** Minutes of the day, as the design fixes them. */
const PARTS: Readonly<Record<PartOfDay, { readonly from: number; readonly to: number }>> = {
  workday: { from: 540, to: 1080 },
  morning: { from: 360, to: 720 },
  lunch: { from: 720, to: 840 },
  afternoon: { from: 720, to: 960 },
  evening: { from: 960, to: 1200 },
  night: { from: 1200, to: 1440 },
}

/**
 * The span a moment means, with what else the words may mean as its `others`; null when it says nothing about time by
 * itself or names a day that does not exist.
 */
export function settle(said: Moment, now: Wall): Span | null {
  const moment = withNumber(said)
  const span = settled(moment, now)
  if (span === null || moment.fixed !== undefined) return span
  const readings = instead(moment, now).flatMap((other) => settled(other, now) ?? [])
  const others = [...(span.others ?? []), ...readings].filter(
    ({ start, grain }, place, all) =>
      (start !== span.start || grain !== span.grain) &&
      all.findIndex((one) => one.start === start && one.grain === grain) === place,
  )
  return others.length === 0 ? span : { ...span, others }
}

/** Hours that are hospital hours in the morning and in the evening. */
const TWICE_A_DAY = new Set([7, 8])

/** "5/6", "Friday" said on a Friday, "at 7": what may be meant in place of what the house prefers. */
function instead(moment: Moment, now: Wall): readonly Moment[] {
  const { clock, part } = moment
  const evening = clock !== undefined && part === undefined && clock.half === null && TWICE_A_DAY.has(clock.hour)
  const { weekday: _, ...rest } = moment
  const days = isToday(moment, now) ? [midnight(now), midnight(now) + 7 * DAY_MS] : []
  return [
    ...(moment.or ?? []).map((other) => ({ ...moment, ...other })),
    ...(evening ? [{ ...moment, clock: { ...clock, half: 'pm' as const } }] : []),
    ...days.map((date) => ({ ...rest, date })),
  ]
}

function settled(moment: Moment, now: Wall): Span | null {
  if (moment.fixed !== undefined) return moment.fixed
  const day = namesDate(moment) ? settleDate(moment, now) : null
  if (namesDate(moment) && day === null) return null
  const { clock, part, others } = moment
  if (!namesTime(moment)) return day === null || others === undefined ? day : { ...day, others }
  // "next month at 6": on which day is not said
  if (day !== null && day.grain !== 'day') {
    const daily = { ...day, hours: hoursOf(moment) }
    return clock === undefined
      ? daily
      : { ...daily, others: [settleClock(clock, part === undefined ? {} : { part }, null, now)] }
  }
  if (clock !== undefined) return settleClock(clock, moment, day?.start ?? null, now)
  const { from, to } = PARTS[part ?? 'morning']
  const today = midnight(now)
  const first = day?.start ?? (today + to * MINUTE_MS <= now ? today + DAY_MS : today)
  return { start: first + from * MINUTE_MS, end: first + to * MINUTE_MS, grain: 'hour' }
}

/** The minutes of a day that a time of day takes: a part of it, or the hour that begins then. */
function hoursOf({ clock, part }: Moment): { readonly from: number; readonly to: number } {
  if (clock === undefined) return PARTS[part ?? 'morning']
  const from = Math.min(minuteOf(clock, part), DAY_MINUTES - 1)
  return { from, to: Math.min(from + 60, DAY_MINUTES) }
}

const DAY_MINUTES = 1440

/** Without a day the next such time; one that has just gone by may be meant as well. */
function settleClock(clock: Clock, moment: Moment, day: Wall | null, now: Wall): Span {
  const minute = minuteOf(clock, moment.part)
  const time = minute * MINUTE_MS + clock.second * SECOND_MS
  const at = (start: Wall): Span => ({ start, end: null, grain: clock.grain, point: true })
  const today = midnight(now) + time
  // said on a Friday morning, "Friday 3 pm" is today
  if (isToday(moment, now) && today > now) return at(today)
  if (day === null && today <= now)
    return { ...at(today + DAY_MS), ...(today > now - HOUR_MS ? { others: [at(today)] } : {}) }
  const start = day === null ? today : day + time
  if (!isOutside(minute, moment.part)) return at(start)
  return { ...at(start), others: [at(start + (clock.hour === 12 ? HALF_DAY_MS : -HALF_DAY_MS))] }
}

const HALF_DAY_MS = DAY_MS / 2

/** "tonight at 3", "this afternoon at 11": the hour does not fit the part of the day, one of them is meant otherwise. */
const isOutside = (minute: number, part: PartOfDay | undefined): boolean =>
  part !== undefined && (minute < PARTS[part].from - 180 || minute > PARTS[part].to + 120)

const isToday = ({ weekday, which, date, day, month, within }: Moment, now: Wall): boolean =>
  date === undefined &&
  weekday === weekdayOf(now) &&
  which === undefined &&
  day === undefined &&
  month === undefined &&
  within === undefined

/** A bare number becomes a day of the month or an hour, whatever stands beside it. */
export function withNumber({ number, ...rest }: Moment): Moment {
  if (number === undefined) return rest
  const ofMonth =
    rest.within?.grain === 'month' || (rest.weekday !== undefined && rest.part === undefined && number > 12)
  if (ofMonth && number >= 1 && number <= 31) return { ...rest, day: number }
  const timely =
    rest.part !== undefined || rest.date !== undefined || rest.weekday !== undefined || rest.day !== undefined
  return timely && number <= 24 ? { ...rest, clock: hourClock(number) } : rest
}

export const hourClock = (hour: number, half: Clock['half'] = null): Clock => ({
  hour,
  minute: 0,
  second: 0,
  grain: 'hour',
  half: half ?? (hour > 12 || hour === 0 ? 'exact' : null),
})

/** Minutes of the day; a bare hour is the one in hospital hours: 1–6 in the afternoon, 7–12 as it is. */
export function minuteOf(clock: Clock, part: PartOfDay | undefined): number {
  const minute = clock.hour * 60 + clock.minute
  if (clock.half === 'am') return minute % 720
  if (clock.half === 'pm') return (minute % 720) + 720
  if (clock.half === 'exact' || clock.hour > 12) return minute
  switch (part) {
    case undefined:
    case 'workday':
      return clock.hour >= 1 && clock.hour <= 6 ? minute + 720 : minute
    case 'morning':
      return minute % 720
    case 'lunch':
    case 'afternoon':
      return clock.hour >= 10 ? minute : (minute % 720) + 720
    case 'evening':
      return clock.hour === 12 ? 1440 + clock.minute : (minute % 720) + 720
    case 'night':
      // raat 12 is midnight and raat 2 the small hours after it; raat 8 is the evening
      return clock.hour === 12 ? minute + 720 : clock.hour <= 5 ? minute + 1440 : minute + 720
  }
}
