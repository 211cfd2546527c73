import type { When } from '../../flows/intents.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { DAY_MS, type Instant, instant, MINUTE_MS } from '../../orchestrator/time.ts'
import { clean } from './normalise.ts'
import { isPutAside, type Placed, readDayBeside } from './when/beside.ts'
import type { Expression } from './when/bounds.ts'
import { add, midnight, type Wall } from './when/calendar.ts'
import { isDoubtful, isOfUnreadDate } from './when/doubt.ts'
import { readExpression } from './when/expression.ts'
import { namesDate, type Span } from './when/moment.ts'
import { datesMonthFirst } from './when/read-numeric.ts'
import { begins, is, type Source, skip, tokensOf } from './when/source.ts'
import { asksWithoutTense, tellsOfThePast } from './when/tense.ts'

export interface TimeReading {
  readonly text: string
  /** A null side is open ("after 5", "before Friday"); a point has no end. */
  readonly span: Span
}

/** The times a text names, in order, local; see `readWhen`. */
export function readTimes(text: string, now: Wall): readonly TimeReading[] {
  const cleaned = clean(text)
  const lower = cleaned.toLowerCase()
  const tokens = tokensOf(lower)
  const source: Source = {
    text: lower,
    tokens,
    now,
    past: tellsOfThePast(tokens),
    unsure: asksWithoutTense(tokens),
    monthFirst: datesMonthFirst(lower),
  }
  const found = placedIn(source)
  return found
    .filter((each, place) => !isPutAside(source, each, found[place + 1]))
    .map(({ from, to, span }) => ({ text: cleaned.slice(tokens[from]?.start, tokens[to - 1]?.end), span }))
}

function placedIn(source: Source): readonly Placed[] {
  const { tokens, text } = source
  const found: Placed[] = []
  let inherited: Expression['date'] = {}
  let at = 0
  while (at < tokens.length) {
    const read = begins(source, at)
      ? (readDayBeside(source, at, found.at(-1)) ?? readExpression(source, at, inherited))
      : null
    if (read === null) {
      at += 1
      continue
    }
    const { span, date } = read.value
    const days = found.at(-1)
    if (days && !namesDate(date) && isOfDays(days.span) && skip(source, days.to, 'glue', 'in', 'on') >= at) {
      found[found.length - 1] = { ...days, to: read.to, span: atThatTime(days.span, ofAnyDay(span)) }
      at = read.to
      continue
    }
    const unread = text.slice(tokens[(found.at(-1)?.to ?? 0) - 1]?.end ?? 0, tokens[at]?.start)
    if (isDoubtful(source, at, read.to) || isOfUnreadDate(unread) || !isOfThisWorld(span)) {
      at = read.to
      continue
    }
    found.push({ from: at, to: read.to, span: namesDate(date) ? span : ofAnyDay(span) })
    at = skip(source, read.to, 'glue')
    inherited = is(source, at, 'or', 'and') ? date : {}
  }
  return found
}

const isOfDays = ({ grain, hours, point }: Span): boolean =>
  grain !== 'hour' && grain !== 'minute' && hours === undefined && point === undefined

/** "Next week, after office", "Monday before 10": the time of day of days that were named before it. */
function atThatTime(days: Span, { hours, point, grain }: Span): Span {
  const { start, end } = days
  if (hours === undefined || start === null) return days
  if (end === null || end - start !== DAY_MS) return { ...days, hours }
  const from = start + hours.from * MINUTE_MS
  return point ? { start: from, end: null, grain, point } : { start: from, end: start + hours.to * MINUTE_MS, grain }
}

/** "After 5", "in the evening": a time of day with no day beside it, which may be meant of another day. */
function ofAnyDay(span: Span): Span {
  const { start, end, grain } = span
  if (grain !== 'hour' && grain !== 'minute') return span
  const day = midnight(start ?? (end ?? 0) - 1)
  const minute = (at: number) => Math.min(Math.floor((at - day) / MINUTE_MS), DAY_MINUTES)
  const from = start === null ? 0 : minute(start)
  const to = end === null ? (span.point ? from + 1 : DAY_MINUTES) : minute(end)
  return { ...span, hours: { from, to } }
}

const DAY_MINUTES = 1440

const [YEAR_MIN, YEAR_MAX] = [Date.UTC(1000, 0, 1), Date.UTC(3000, 0, 1)]

/** "in 5000 years" is not understood. */
const isOfThisWorld = ({ start, end }: Span): boolean =>
  [start, end].every((side) => side === null || (side >= YEAR_MIN && side < YEAR_MAX))

/**
 * The times a message names, in English, Hindi and romanised Hindi, the first the preferred one; empty where
 * there is none. Looking forward: kal is tomorrow, "Friday" the coming one, "9:30" the next. Day parts, weeks and bare
 * hours as the design fixes them (subah 06–12, dopahar 12–16, shaam 16–20, raat 20–24; 1–6 is the afternoon).
 * A point has no end; "after 5" ends with its day; a year far away is read as it is, the core refuses it.
 * Words that may mean several times ("5/6", "kal somvar" on a Tuesday, "at 7", "Friday" said on a Friday, कल in a
 * question without a tense) carry the others as `alternatives`, some of which may be past.
 */
export function readWhen(text: string, now: Instant, utcOffsetMinutes: number): readonly When[] {
  const shift = utcOffsetMinutes * MINUTE_MS
  const wall = now + shift
  return readTimes(text, wall).flatMap(({ text: words, span }): readonly When[] => {
    const [first, ...alternatives] = [span, ...(span.others ?? [])].flatMap((each) => stretchOf(each, wall, shift))
    if (first === undefined) return []
    return [{ text: words, ...first, ...(alternatives.length > 0 ? { alternatives } : {}) }]
  })
}

type Stretch = Pick<When, 'start' | 'end' | 'grain' | 'hours'>

/** What a flow can use of a span: closed, in real time; nothing where it has no beginning. */
function stretchOf(span: Span, now: Wall, shift: number): readonly Stretch[] {
  const { start, end, grain } = closed(span, now)
  if (start === null) return []
  return [
    {
      start: instant(start - shift),
      end: end === null ? null : instant(end - shift),
      grain: grain === 'year' ? 'month' : grain,
      ...(span.hours ? { hours: span.hours } : {}),
    },
  ]
}

/** An open side closed: nothing begins before now, "after 5" ends with its day, "after Friday" a week later. */
function closed(span: Span, now: Wall): Span {
  const { start, end, grain } = span
  if (span.point) return span
  if (start === null && end !== null) {
    const timely = grain === 'hour' || grain === 'minute'
    const day = midnight(end - 1)
    const opens = timely && day > now ? day : now
    return opens < end ? { start: opens, end, grain } : { start: end, end: null, grain }
  }
  if (start !== null && end === null) {
    const ends =
      grain === 'hour' || grain === 'minute'
        ? midnight(start) + DAY_MS
        : grain === 'day'
          ? start + 7 * DAY_MS
          : add(start, 1, grain)
    return { start, end: ends, grain }
  }
  return span
}

/** What a flow may ask of the words of its turn. */
export const timesAt =
  ({ network }: Pick<NetworkState, 'network'>, now: Instant) =>
  (words: string): readonly When[] =>
    readWhen(words, now, topologyOf(network).utcOffsetMinutes)
