import { topologyOf } from '../../orchestrator/network/state.ts'
import { rotaOf } from '../../orchestrator/rota/on-call.ts'
import { type Shift, stretchAt, type Wanted } from '../../orchestrator/rota/roster.ts'
import { addDays, fromLocal, type Instant, instant, type LocalDay, localTime } from '../../orchestrator/time.ts'
import { momentIn } from './clock-words.ts'
import type { Step } from './step.ts'

/** Times as people say them of shifts. */
const TONIGHT = /\b(tonight|aaj raat|tonite)\b|आज रात/i
const NIGHT = /\b(night|nite|raat)\b|रात/i
const TODAY = /\b(today|aaj)\b|आज/i
const TOMORROW = /\b(tomorrow|tmrw|tmr|kal)\b|कल/i
const WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b/i
const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']
const FROM = /\bfrom\s+([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\s*(am|pm)?\b/i
const TO = /\bto\s+(?=[01]?\d|2[0-3])/i

/** Where a rota does not say when its night begins and ends. */
const NIGHT_FROM_MINUTE = 20 * 60
const NIGHT_TO_MINUTE = 8 * 60
/** The moment everybody calls that night. */
const DEEP_NIGHT_MINUTE = 23 * 60
const NIGHT_HOURS_MAX = 16

/**
 * The stretch of a shift that "tonight", "tomorrow", "friday night", "till 8am" or "from 8pm to 6am" means; null
 * where no time is said. A night is the one of this rota, where it has one.
 */
export function rotaSpanIn(step: Step, text: string, wanted: Wanted): Shift | null {
  const { now, state } = step.view
  const { utcOffsetMinutes } = topologyOf(state.network)
  const named = dayIn(text, now, utcOffsetMinutes)
  const { day: today } = localTime(now, utcOffsetMinutes)
  const day = named ?? today
  const from = clockAfter(FROM, text)
  if (from !== null) {
    const start = fromLocal(day, from, utcOffsetMinutes)
    const until = momentIn(text.replace(TO, 'till '), start, utcOffsetMinutes)
    return until ? { from: start, until } : null
  }
  if (TONIGHT.test(text) || NIGHT.test(text)) return notBefore(now, nightOf(step, wanted, day, utcOffsetMinutes))
  const until = momentIn(text, now, utcOffsetMinutes)
  if (until !== null && /\b(till|until|upto|up to|by|for|within|another|next)\b/i.test(text))
    return { from: now, until }
  if (named === null && !TODAY.test(text)) return null
  const whole = { from: fromLocal(day, 0, utcOffsetMinutes), until: fromLocal(addDays(day, 1), 0, utcOffsetMinutes) }
  return notBefore(now, whole)
}

/** Null: no day is named, or today. */
export function dayIn(text: string, now: Instant, utcOffsetMinutes: number): LocalDay | null {
  const { day, weekday } = localTime(now, utcOffsetMinutes)
  if (TOMORROW.test(text)) return addDays(day, 1)
  const [, name] = WEEKDAY.exec(text) ?? []
  if (name === undefined) return null
  return addDays(day, (DAYS.indexOf(name.slice(0, 2).toLowerCase()) - weekday + 7) % 7)
}

function nightOf(step: Step, wanted: Wanted, day: LocalDay, utcOffsetMinutes: number): Shift {
  const deep = fromLocal(day, DEEP_NIGHT_MINUTE, utcOffsetMinutes)
  const rota = rotaOf(step.view.state)
  const night = rota && stretchAt(rota, wanted, deep)
  if (night && night.until - night.from <= NIGHT_HOURS_MAX * 3_600_000) return night
  return {
    from: fromLocal(day, NIGHT_FROM_MINUTE, utcOffsetMinutes),
    until: fromLocal(addDays(day, 1), NIGHT_TO_MINUTE, utcOffsetMinutes),
  }
}

const notBefore = (now: Instant, { from, until }: Shift): Shift => ({ from: instant(Math.max(from, now)), until })

function clockAfter(pattern: RegExp, text: string): number | null {
  const [, hours, minutes, half] = pattern.exec(text) ?? []
  if (hours === undefined) return null
  const hour = Number(hours)
  const shift = /^p/i.test(half ?? '') && hour < 12 ? 12 : /^a/i.test(half ?? '') && hour === 12 ? -12 : 0
  return (hour + shift) * 60 + Number(minutes ?? 0)
}
