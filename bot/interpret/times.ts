import type { When } from '../../flows/intents.ts'
import type { Hearing } from '../interpreter.ts'
import { readWhen } from './when.ts'

interface Timed {
  readonly text: string
  readonly hearing: Hearing
}

const timesIn = (words: string, { now, topology }: Hearing): readonly When[] =>
  readWhen(words, now, topology.utcOffsetMinutes)

/** The time a message names: the first that is not over, else the first. */
export function timeIn({ text, hearing }: Timed): When | undefined {
  const times = timesIn(text, hearing)
  return times.find(({ start, end }) => (end ?? start) >= hearing.now) ?? times[0]
}

const FROM_TO = /\bfrom\b.+?\bto\b(.+)$/is
/** "9 se 10 kar do", "सोमवार से बुधवार": what follows is the new time. */
const SE = /\s(?:se|से)\s(.+)$/is
const INSTEAD_OF = /^(.+?)\b(?:instead of|rather than)\b/is

/** The new time of a move, which is the last one said, except before "instead of". */
export function newTimeIn({ text, hearing }: Timed): When | undefined {
  const times = timesIn(text, hearing)
  const part =
    FROM_TO.exec(text)?.[1] ?? INSTEAD_OF.exec(text)?.[1] ?? (times.length > 0 ? SE.exec(text)?.[1] : undefined)
  const target = part === undefined ? undefined : timesIn(part, hearing).at(-1)
  return target ?? times.at(-1)
}
