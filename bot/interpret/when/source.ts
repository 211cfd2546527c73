import type { Wall } from './calendar.ts'
import { sensesOf } from './lexicon.ts'
import type { Flag, Senses } from './senses.ts'

export interface Token {
  readonly raw: string
  readonly senses: Senses
  /** Where it stands in the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** No space before it. */
  readonly glued: boolean
  /** Digits of a code, a price or a phone number ("ICU-3", "₹500"): never part of a time. */
  readonly code: boolean
}

/** A message, and now. */
export interface Source {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly now: Wall
  /** The message tells of the past, so कल is yesterday. */
  readonly past: boolean
  /** It asks, and no verb says whether of the past or of what comes, so कल may be either. */
  readonly unsure: boolean
  /** A date in the message can only be month first ("10/25"), so all of them are. */
  readonly monthFirst: boolean
}

export interface Read<T> {
  readonly value: T
  /** The token after the last one read. */
  readonly to: number
}
/** Reads something that begins at a token; null where it does not begin there. */
export type Reader<T> = (source: Source, at: number) => Read<T> | null

const WORD = /week[- ]ends?(?!\p{L})|\d+|[\p{L}\p{M}]+(?:'\p{L}+)?|[^\s\p{L}\p{M}\d]/gu
const EMPTY: Senses = {}
const BLANK: Token = { raw: '', senses: EMPTY, start: 0, end: 0, glued: false, code: false }

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const raw = match[0] === "'" ? "'" : match[0].replace(/'s?$/, '').replace(/^week end/, 'week-end')
    const previous = tokens.at(-1)
    const end = match.index + match[0].length
    const glued = previous?.end === match.index
    const digits = /^\d/.test(raw)
    const code = digits && (glued ? afterCode(tokens) : /^\p{Sc}$/u.test(previous?.raw ?? ''))
    const senses = digits ? numberSenses(raw, code) : sensesOf(raw.replace(/'/g, ''))
    tokens.push({ raw, senses, start: match.index, end, glued, code })
  }
  return tokens
}

function numberSenses(raw: string, code: boolean): Senses {
  return code || raw.length > 4 ? EMPTY : { number: Number(raw) }
}

/** "ICU-3", "B12", "#7", "₹500", "650-650-6500": the digits after these are no time. "Jan-3" and "Feb13" are. */
function afterCode(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1) ?? BLANK
  if (/^[\p{Sc}#$_&=]$/u.test(last.raw)) return true
  const before = last.raw === '-' && last.glued ? (tokens.at(-2) ?? BLANK) : last
  if (last.raw === '.' && last.glued && /^\d{3,}$/.test(tokens.at(-2)?.raw ?? '')) return true
  if (/^\d{3}$|^\d{5,}$/.test(before.raw) || (before.code && before !== last)) return true
  if (!/^\p{L}/u.test(before.raw)) return false
  const { month, weekday, to, oclock, unit, suffix, meridiem, day, part } = before.senses
  // "10am-12pm", "9a-11a": not "A-3"
  if (meridiem !== undefined && before.glued) return false
  const timely =
    (day ?? part) !== undefined || month !== undefined || weekday !== undefined || suffix || before.raw === 't'
  return !(timely || to === true || oclock === true || unit === 'hour')
}

export const tokenAt = ({ tokens }: Source, at: number): Token => tokens[at] ?? BLANK
export const senses = (source: Source, at: number): Senses => tokenAt(source, at).senses
export const is = (source: Source, at: number, ...flags: readonly Flag[]): boolean => {
  const found = senses(source, at)
  return flags.some((flag) => found[flag] === true)
}
export const raw = (source: Source, at: number): string => tokenAt(source, at).raw

/** The first token from `at` on that has none of the flags. */
export function skip(source: Source, at: number, ...flags: readonly Flag[]): number {
  let next = at
  while (is(source, next, ...flags)) next += 1
  return next
}

/** Over marks that may stand inside a date: "23/Sep/2020", "Dec. 31 , 1994". */
export function skipMarks(source: Source, at: number, marks = '/-.,'): number {
  let next = at
  while (raw(source, next) !== '' && marks.includes(raw(source, next))) next += 1
  return next
}

/** The "8" of "0.8" and the "04" of "12:04" begin nothing. */
export const insideNumber = (source: Source, at: number): boolean =>
  tokenAt(source, at).glued &&
  /^[.:/,]$/.test(raw(source, at - 1)) &&
  tokenAt(source, at - 1).glued &&
  /^\d/.test(raw(source, at - 2)) &&
  !opensInterval(source, at)

/** The other end of "2026-03-12/2026-03-14" and of "2026-03-12T17:00/2026-03-13T09:00". */
const opensInterval = (source: Source, at: number): boolean =>
  raw(source, at - 1) === '/' && /^\d{4}-\d{1,2}-\d/.test(source.text.slice(tokenAt(source, at).start))

export const isDayWord = (source: Source, at: number): boolean => /^(?:din|दिन)$/.test(raw(source, at))

/** "din me 12 baje", "दिन के 11 बजे": by day, which the hour says anyway; "teen din me" counts. */
export const isDaytime = (source: Source, at: number): boolean =>
  isDayWord(source, at) &&
  is(source, at + 1, 'in', 'of') &&
  !is(source, at + 2, 'start', 'mid', 'end') &&
  senses(source, at - 1).number === undefined

/** Matches a sticky pattern at a token; it must end where a token ends. */
export function match(source: Source, at: number, pattern: RegExp): { groups: RegExpExecArray; to: number } | null {
  const token = source.tokens[at]
  if (token === undefined || token.code || !/^\d/.test(token.raw) || insideNumber(source, at)) return null
  pattern.lastIndex = token.start
  const groups = pattern.exec(source.text)
  if (groups === null) return null
  const end = token.start + groups[0].length
  let to = at
  while ((source.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1
  return source.tokens[to - 1]?.end === end ? { groups, to } : null
}

/** It says something about time by itself, not only as the beginning of a phrase. */
export const isTimely = (source: Source, at: number): boolean =>
  Object.keys(senses(source, at)).some((sense) => sense !== 'opens')

/** A word that is in no list begins no time. */
export const begins = (source: Source, at: number): boolean => {
  for (const _ in senses(source, at)) return true
  return false
}

/** The first of the readers that reads something. */
export const oneOf =
  <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  (source, at) => {
    for (const reader of readers) {
      const read = reader(source, at)
      if (read !== null) return read
    }
    return null
  }
