import type { Token } from '../normalise.ts'
import type { Clock, Item } from './items.ts'
import {
  AM_PM,
  HALF_PAST,
  HALVES,
  isWord,
  MIDNIGHT,
  NOON,
  numberOf,
  OCLOCK,
  OR,
  QUARTER_PAST,
  QUARTER_TO,
  TO,
} from './words.ts'

const HOURS = new Set(['hrs', 'hours', 'h'])

/** "5 baje", "5pm", "17:30", "sadhe teen", "half past 4", "2-4 pm", "noon"; null where no clock time starts. */
export function readClock(tokens: readonly Token[], at: number): Item | null {
  return readRange(tokens, at) ?? readOne(tokens, at)
}

function readOne(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at]
  if (token === undefined) return null
  const item = (clock: Clock, to: number): Item => ({ from: at, to, meaning: { kind: 'clock', clock } })
  if (isWord(token, NOON)) return item({ hour: 12, minute: 0, grain: 'hour', half: 'exact' }, at + 1)
  if (isWord(token, MIDNIGHT)) return item({ hour: 24, minute: 0, grain: 'hour', half: 'exact' }, at + 1)
  const fraction = readFraction(tokens, at) ?? readPast(tokens, at)
  if (fraction !== null) return withSuffix(tokens, fraction.clock, at, fraction.to)
  const written = /^(\d{1,2})[:.](\d{2})$/.exec(token.raw)
  if (written !== null) return readWritten(tokens, at, Number(written[1]), Number(written[2]), token.raw)
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.raw)
  if (military !== null && HOURS.has(tokens[at + 1]?.raw ?? ''))
    return item({ hour: Number(military[1]), minute: Number(military[2]), grain: 'minute', half: 'exact' }, at + 2)
  const hour = numberOf(token)
  if (hour === null || hour > 24) return null
  const plain: Clock = { hour, minute: 0, grain: 'hour', half: hour > 12 || hour === 0 ? 'exact' : null }
  const marked = withSuffix(tokens, plain, at, at + 1)
  return marked.to > at + 1 ? marked : null
}

function readWritten(tokens: readonly Token[], at: number, hour: number, minute: number, raw: string): Item | null {
  if (hour > 24 || minute > 59) return null
  const exact = hour > 12 || hour === 0 || raw.startsWith('0')
  const clock: Clock = { hour, minute, grain: 'minute', half: exact ? 'exact' : null }
  return withSuffix(tokens, clock, at, at + 1)
}

/** sadhe teen 3:30, paune paanch 4:45, sava chaar 4:15, dedh 1:30, dhai 2:30; "o'clock" is not needed after them. */
function readFraction(tokens: readonly Token[], at: number): { clock: Clock; to: number } | null {
  const word = tokens[at]
  const make = (hour: number, minute: number, to: number): { clock: Clock; to: number } => ({
    clock: { hour, minute, grain: 'minute', half: null },
    to,
  })
  const hour = numberOf(tokens[at + 1])
  if (hour !== null && hour >= 1 && hour <= 12) {
    if (isWord(word, HALF_PAST)) return make(hour, 30, at + 2)
    if (isWord(word, QUARTER_PAST)) return make(hour, 15, at + 2)
    if (isWord(word, QUARTER_TO)) return make(hour === 1 ? 12 : hour - 1, 45, at + 2)
  }
  const halves = word === undefined ? undefined : HALVES.get(word.fold)
  if (halves !== undefined && halves > 1 && isWord(tokens[at + 1], OCLOCK)) return make(Math.floor(halves), 30, at + 1)
  return null
}

/** "half past 4", "quarter to 5", "10 to 5" is left to ranges. */
function readPast(tokens: readonly Token[], at: number): { clock: Clock; to: number } | null {
  const minutes = { half: 30, quarter: 15 }[tokens[at]?.raw ?? '']
  const hour = numberOf(tokens[at + 2])
  if (minutes === undefined || hour === null || hour < 1 || hour > 12) return null
  const direction = tokens[at + 1]?.raw
  const clock = (of: number, minute: number): { clock: Clock; to: number } => ({
    clock: { hour: of, minute, grain: 'minute', half: null },
    to: at + 3,
  })
  if (direction === 'past') return clock(hour, minutes)
  if (direction === 'to' && minutes === 15) return clock(hour === 1 ? 12 : hour - 1, 45)
  return null
}

function withSuffix(tokens: readonly Token[], clock: Clock, from: number, to: number): Item {
  let end = to
  let half = clock.half
  for (let step = 0; step < 2; step += 1) {
    const token = tokens[end]
    const said = AM_PM.get(token?.raw ?? '')
    if (said !== undefined && clock.hour >= 1 && clock.hour <= 12) half = said
    else if (!isWord(token, OCLOCK) && said === undefined) break
    end += 1
  }
  return { from, to: end, meaning: { kind: 'clock', clock: { ...clock, half } } }
}

/** "2 se 4 baje", "from 10:30 to 11:30", "2-4 pm": one side must be marked as a time. */
function readRange(tokens: readonly Token[], at: number): Item | null {
  const joined = /^(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?$/.exec(tokens[at]?.raw ?? '')
  if (joined !== null) {
    const last = withSuffix(tokens, written(joined[3], joined[4]), at, at + 1)
    const marked = last.to > at + 1 || joined[2] !== undefined || joined[4] !== undefined
    return marked ? clocks(written(joined[1], joined[2]), last, at) : null
  }
  const first = readOne(tokens, at) ?? bare(tokens, at)
  if (first === null || !joins(tokens, first.to)) return null
  const second = readOne(tokens, first.to + 1) ?? bare(tokens, first.to + 1)
  if (second === null || first.meaning.kind !== 'clock') return null
  const marked = readOne(tokens, at) !== null || readOne(tokens, first.to + 1) !== null
  return marked ? clocks(first.meaning.clock, second, at) : null
}

function written(hour: string | undefined, minute: string | undefined): Clock {
  const value = Number(hour)
  return {
    hour: value,
    minute: Number(minute ?? 0),
    grain: minute === undefined ? 'hour' : 'minute',
    half: value > 12 || hour?.startsWith('0') === true ? 'exact' : null,
  }
}

/** An hour as it stands, morning or afternoon left open up to 12. */
export function bareHour(hour: number): Clock {
  return { hour, minute: 0, grain: 'hour', half: hour > 12 ? 'exact' : null }
}

/** "2 se 4", "2 to 4", "between 2 and 4". */
export function joins(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], TO) || (isWord(tokens[at], OR) && tokens[at - 2]?.raw === 'between')
}

function bare(tokens: readonly Token[], at: number): Item | null {
  const hour = numberOf(tokens[at])
  if (hour === null || hour < 1 || hour > 24) return null
  return { from: at, to: at + 1, meaning: { kind: 'clock', clock: bareHour(hour) } }
}

function clocks(from: Clock, last: Item, at: number): Item | null {
  if (last.meaning.kind !== 'clock' || from.hour > 24 || last.meaning.clock.hour > 24) return null
  return { from: at, to: last.to, meaning: { kind: 'clocks', from, to: last.meaning.clock, marked: true } }
}
