import type { When } from '../../flows/intents.ts'
import { DAY_MS, plusMinutes } from '../../orchestrator/time.ts'
import type { Hearing } from '../interpreter.ts'
import { readWhen } from './when.ts'

interface Timed {
  readonly text: string
  readonly hearing: Hearing
}

const timesIn = (words: string, { now, topology }: Hearing): readonly When[] =>
  readWhen(words, now, topology.utcOffsetMinutes)

const isTimeOfDay = ({ hours, grain }: When): boolean => hours !== undefined && (grain === 'hour' || grain === 'minute')
const isOfDays = ({ hours, grain }: When): boolean => hours === undefined && grain !== 'hour' && grain !== 'minute'

/** "Tomorrow for my mother, after 5": a day and a time of day said apart are one time. */
function joined(times: readonly When[]): readonly When[] {
  const [first, second, ...more] = times
  if (!first || !second || more.length > 0) return times
  return isOfDays(first) && isTimeOfDay(second) ? [together(first, second)] : times
}

function together(days: When, time: When): When {
  const { hours } = time
  const oneDay = days.grain === 'day' && (days.end ?? days.start) - days.start <= DAY_MS
  if (!hours || !oneDay) return { ...days, ...(hours && { hours }) }
  const at = (minute: number) => plusMinutes(days.start, minute)
  const { alternatives: _, ...bare } = time
  return { ...bare, start: at(hours.from), end: time.end === null ? null : at(hours.to) }
}

/** The time a message names: the first that is not over, else the first. */
export function timeIn({ text, hearing }: Timed): When | undefined {
  const all = timesIn(text, hearing)
  const [first, second] = all
  // "after 5, any day next week"
  const turned = all.length === 2 && first && second && isTimeOfDay(first) ? [second, first] : all
  const one = joined(turned)
  const times = one.length === 1 ? one : all
  return times.find(({ start, end }) => (end ?? start) >= hearing.now) ?? times[0]
}

const FROM_TO = /\bfrom\b.+?\bto\b(.+)$/is
/** "9 se 10 kar do", "सोमवार से बुधवार": what follows is the new time. */
const SE = /\s(?:se|से)\s(.+)$/is
const INSTEAD_OF = /^(.+?)\b(?:instead of|rather than)\b/is

/** The new time of a move, which is the last one said, except before "instead of". */
export function newTimeIn({ text, hearing }: Timed): When | undefined {
  const times = joined(timesIn(text, hearing))
  const part =
    FROM_TO.exec(text)?.[1] ?? INSTEAD_OF.exec(text)?.[1] ?? (times.length > 0 ? SE.exec(text)?.[1] : undefined)
  const target = part === undefined ? undefined : timesIn(part, hearing).at(-1)
  return target ?? times.at(-1)
}
