import { Chrono, configuration, type ParsedResult } from 'chrono-node/en'
import type { When } from '../../../flows/intents.ts'
import { DAY_MS, HOUR_MS, type Instant, instant, MINUTE_MS } from '../../../orchestrator/time.ts'

/** Strict English, day first. */
const reader = new Chrono(configuration.createConfiguration(true, true))
const GRAIN_MS = { day: DAY_MS, hour: HOUR_MS, minute: MINUTE_MS } as const

/** English dates that our own parsers do not know ("the third Friday of May"), by chrono-node. Never throws. */
export function readWithChrono(text: string, now: Instant, utcOffsetMinutes: number): readonly When[] {
  const reference = { instant: new Date(now), timezone: utcOffsetMinutes }
  return reader.parse(text, reference, { forwardDate: true }).flatMap((result): readonly When[] => {
    const grain = grainOf(result.start)
    if (grain === null) return []
    const start = floor(result.start.date().getTime(), grain, utcOffsetMinutes)
    // typed as absent, null at run time
    const ends = result.end?.date().getTime()
    const last = ends === undefined ? null : floor(ends, grain, utcOffsetMinutes)
    const end = grain === 'day' ? instant((last ?? start) + DAY_MS) : last
    return [{ text: result.text, start, end, grain }]
  })
}

/** Null where only a month or a year was said: too vague to be trusted to a second reader. */
function grainOf(start: ParsedResult['start']): 'minute' | 'hour' | 'day' | null {
  if (start.isCertain('minute')) return 'minute'
  if (start.isCertain('hour')) return 'hour'
  return start.isCertain('day') || start.isCertain('weekday') ? 'day' : null
}

function floor(milliseconds: number, grain: keyof typeof GRAIN_MS, utcOffsetMinutes: number): Instant {
  const size = GRAIN_MS[grain]
  const shift = utcOffsetMinutes * MINUTE_MS
  return instant(Math.floor((milliseconds + shift) / size) * size - shift)
}
