import { addDays, fromLocal, type Instant, localTime, plusMinutes } from '../../orchestrator/time.ts'

const SPAN =
  /\b(?:for|in|within|another|next)\s+(\d{1,3}(?:\.\d)?|an?|half an)\s*(m|mins?|minutes?|h|hrs?|hours?|d|days?)\b/i
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?'
const CLOCK = new RegExp(
  `\\b(?:(?:till|until|by|before|at|@|upto|up to)\\s+(?:about\\s+)?(?:(?:tomorrow|tmrw|tmr|kal|today|${WEEKDAY})\\s+(?:at\\s+|subah\\s+|morning\\s+)?)?|(?:tomorrow|tmrw|tmr|kal)\\s+(?:at\\s+|by\\s+|subah\\s+|morning\\s+)?)([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|hrs?|h)?\\b(?!\\s*(?:extra\\s+|more\\s+)?beds?\\b)`,
  'i',
)
const ON_DAY = new RegExp(`\\b(?:till|until|by|before|upto|up to|on)\\s+(?:next\\s+)?(${WEEKDAY})\\b`, 'i')
const TOMORROW = /\b(?:till|until|by|before)?\s*(?:tomorrow|tmrw|tmr|kal)\b/i
/** When a day begins for those who say "till tomorrow". */
const MORNING_MINUTE = 8 * 60

/**
 * The moment in the future that "till 6pm", "by 18:30", "for 2 hours" or "till tomorrow" means on the network's wall
 * clock; null where no such words are there. A bare hour is the next one of that name.
 */
export function momentIn(text: string, now: Instant, utcOffsetMinutes: number): Instant | null {
  const [, amount, unit] = SPAN.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) return plusMinutes(now, countOf(amount) * minutesOf(unit))
  const { day, minuteOfDay } = localTime(now, utcOffsetMinutes)
  const tomorrow = TOMORROW.test(text)
  const [, hours, minutes, half] = CLOCK.exec(text) ?? []
  const weekday = daysAhead(text, localTime(now, utcOffsetMinutes).weekday)
  if (weekday !== null) {
    const at = hours === undefined ? MORNING_MINUTE : minuteOf(Number(hours), Number(minutes ?? 0), half ?? '', 0)
    return fromLocal(addDays(day, weekday), at, utcOffsetMinutes)
  }
  if (hours === undefined) return tomorrow ? fromLocal(addDays(day, 1), MORNING_MINUTE, utcOffsetMinutes) : null
  const minute = minuteOf(Number(hours), Number(minutes ?? 0), half ?? '', tomorrow ? 0 : minuteOfDay)
  return fromLocal(tomorrow || minute <= minuteOfDay ? addDays(day, 1) : day, minute, utcOffsetMinutes)
}

/** Days until the weekday that is named, the next one of its name; null where none is. */
function daysAhead(text: string, today: number): number | null {
  const named = ON_DAY.exec(text)?.[1]?.slice(0, 3).toLowerCase()
  return named === undefined ? null : ((DAYS.indexOf(named) - today + 6) % 7) + 1
}

function countOf(amount: string): number {
  if (/^half/i.test(amount)) return 0.5
  return /^an?$/i.test(amount) ? 1 : Number(amount)
}

const minutesOf = (unit: string): number => (/^m/i.test(unit) ? 1 : /^h/i.test(unit) ? 60 : 24 * 60)

/** "6" said at three in the afternoon is six in the evening. */
function minuteOf(hours: number, minutes: number, half: string, from: number): number {
  const minute = hours * 60 + minutes
  if (/^p/i.test(half)) return hours < 12 ? minute + 12 * 60 : minute
  if (/^a/i.test(half)) return hours === 12 ? minute - 12 * 60 : minute
  const isBare = half === '' && hours >= 1 && hours <= 11
  return isBare && minute <= from && minute + 12 * 60 > from ? minute + 12 * 60 : minute
}
