import type { When } from '../../flows/intents.ts'
import { DAY_MS, MINUTE_MS, plusDays, plusMinutes } from '../../orchestrator/time.ts'
import type { Hearing } from '../interpreter.ts'
import { readWhen } from './when.ts'

interface Timed {
  readonly text: string
  readonly hearing: Hearing
}

/** "The one on Monday", "a Friday one": one o'clock is not meant. */
const THE_ONE =
  /\b(?:the|that|this) one\b|(?<=(?:day|morning|afternoon|evening|week|mon|tue|wed|thu|fri|sat|sun)s? )one\b/gi
/** "Kal ke liye ek appointment", "ek baar": an article, where no unit of time follows. */
const AN = /\bek\b(?! *(?:b[aj]|gh|gan|din|haf|mah|min|saal|sal|se|tak|pm|am|ko|$))/gi
/** Names no time where another is named: "my father now needs a check up next Monday". */
const AT_PRESENT = /^(?:now|abhi(?: tak)?|ab|अभी(?: तक)?|अब)$/i

function timesIn(words: string, { now, topology }: Hearing): readonly When[] {
  const times = readWhen(words.replace(THE_ONE, ' ').replace(AN, ' '), now, topology.utcOffsetMinutes)
  const others = times.filter(({ text }) => !AT_PRESENT.test(text))
  return others.length > 0 ? others : times
}

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

/** "Tuesday, no wait, Wednesday", "5 baje, sorry 6": what stands before is taken back. */
const TAKEN_BACK =
  /^(.*\S)[\s,.;:-]+(?:no,? (?:wait|sorry)|wait,? no|oh no|no,? no|sorry|oops|i mean|rather|actually|nahi,? nahi|arre nahi|nahi sorry|balki|matlab|नहीं,? नहीं|अरे नहीं|बल्कि|मतलब)[\s,.:-]+(.+)$/isu

/** The time after a slip of the tongue, on the day that was named before it where it is one of the day only. */
function mended({ text, hearing }: Timed): When | undefined {
  const [, before = '', after = ''] = TAKEN_BACK.exec(text) ?? []
  const said = timesIn(after, hearing)[0]
  const wrong = said && timesIn(before, hearing).at(-1)
  if (!said || !wrong) return undefined
  const right = nearest(said, wrong)
  if (isTimeOfDay(right)) return isOfDays(wrong) ? together(wrong, right) : onDayOf(wrong, right, hearing)
  if (isTimeOfDay(wrong) && isOfDays(right)) return together(right, wrong)
  const atAnHour = wrong.end === null && (wrong.grain === 'hour' || wrong.grain === 'minute')
  return atAnHour && right.grain === 'day' ? onDayOf(right, wrong, hearing) : right
}

/** "5 pm tomorrow, sorry, 6 pm": tomorrow as well. */
function onDayOf({ start }: When, time: When, { topology }: Hearing): When {
  const dayOf = (at: number): number => Math.floor((at + topology.utcOffsetMinutes * MINUTE_MS) / DAY_MS)
  const days = dayOf(start) - dayOf(time.start)
  const { alternatives: _, ...said } = time
  return { ...said, start: plusDays(said.start, days), end: said.end && plusDays(said.end, days) }
}

/** "Tuesday, no, Wednesday": of all Wednesdays the one beside it. */
function nearest({ alternatives = [], ...preferred }: When, { start }: When): When {
  const all = [preferred, ...alternatives.map((stretch) => ({ text: preferred.text, ...stretch }))]
  return all.reduce((best, each) => (Math.abs(each.start - start) < Math.abs(best.start - start) ? each : best))
}

/** The time a message names: what it was put right to, else the first that is not over, else the first. */
export function timeIn({ text, hearing }: Timed): When | undefined {
  const right = mended({ text, hearing })
  if (right) return right
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
const INSTEAD_OF = /^(.+?)\b(?:instead of|rather than|in place of|better than)\b/is
/** "Parso kar dijiye, kal office hai": what stands before the verb is wished for. */
const TO_BE_DONE =
  /^(.+)(?:\b(?:kar|karo|rakh|karva|karwa)\b|(?:कर|रख|करवा)(?=\s)).*?(?:\b(?:do|dijiye|dijie|den|dena)\b|(?:दो|दीजिए|देना))./is
/** "Off until January" begins then. */
const UNTIL = /\b(?:until|till|til)\b/gi
/** A number where only the new time can stand: "make it 5", "keep 12", "4 se 6 kar do". */
const BARE_HOUR = /(?:^|\s)(\d{1,2})\s*(?:kar|karo|kardo|rakh|pe|par|कर|रख|$)/iu
const KEEP_HOUR = /\b(?:keep|make it|do it at|say)\s+(\d{1,2})\s*$/i

/** The new time of a move, which is the last one said, except before "instead of". */
export function newTimeIn({ text: written, hearing }: Timed): When | undefined {
  const right = mended({ text: written, hearing })
  if (right) return right
  const text = written.replace(UNTIL, '')
  const times = joined(timesIn(text, hearing))
  const part =
    FROM_TO.exec(text)?.[1] ??
    INSTEAD_OF.exec(text)?.[1] ??
    SE.exec(text)?.[1] ??
    (times.length > 1 ? TO_BE_DONE.exec(text)?.[1] : undefined)
  const target = part === undefined ? undefined : (joined(timesIn(part, hearing)).at(-1) ?? hourIn(part, hearing))
  const kept = KEEP_HOUR.exec(text)?.[1]
  return target ?? times.at(-1) ?? (kept === undefined ? undefined : hour(kept, hearing))
}

function hourIn(part: string, hearing: Hearing): When | undefined {
  const said = BARE_HOUR.exec(part.trim())?.[1]
  return said === undefined ? undefined : hour(said, hearing)
}

const HOURS_MAX = 24
const hour = (said: string, hearing: Hearing): When | undefined =>
  Number(said) > HOURS_MAX ? undefined : timesIn(`${said} baje`, hearing)[0]
