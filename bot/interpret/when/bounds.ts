import type { Wall } from './calendar.ts'
import { dateOf, type Moment, namesDate, namesTime, type Span } from './moment.ts'
import { hourClock, settle } from './settle.ts'
import { is, type Read, raw, type Source, skip } from './source.ts'

export interface Expression {
  readonly span: Span
  /** The day it names, for a bare time after it ("kal 9 baje ya 10 baje"). */
  readonly date: Moment
}

export type Bound = 'after' | 'before' | 'until' | 'by' | 'from'

/** What a moment and its bound mean; `inherited` is the day it has from the expression before it. */
export function settled(
  source: Source,
  { value, to }: Read<Moment>,
  bound: Bound | null,
  inherited: Moment,
): Read<Expression> | null {
  const moment = namesDate(value) ? value : { ...inherited, ...value }
  const span = settle(moment, source.now)
  if (span === null) return null
  const coarse = namesTime(moment) && !['hour', 'minute'].includes(span.grain)
  const within = coarse ? withHours(span, bound) : bounded(span, bound, source.now)
  return { value: { span: within, date: dateOf(moment) }, to }
}

/** "Next week after 5": the bound is on the hours of each day. */
function withHours(span: Span, bound: Bound | null): Span {
  const { hours } = span
  if (hours === undefined || bound === null) return span
  switch (bound) {
    case 'after':
      return { ...span, hours: { from: hours.to - hours.from > 60 ? hours.to : hours.from, to: 1440 } }
    case 'from':
      return { ...span, hours: { from: hours.from, to: 1440 } }
    default:
      return { ...span, hours: { from: 0, to: hours.from } }
  }
}

function bounded(span: Span, bound: Bound | null, now: Wall): Span {
  const { start, end, edge } = span
  const grain = edge?.grain ?? span.grain
  switch (bound) {
    case null:
      return span
    case 'after':
      // "after the beginning of March" may be counted from its first day on
      return edge?.edge === 'start'
        ? { start, end: null, grain, others: [{ start: end, end: null, grain }] }
        : { start: end ?? start, end: null, grain }
    case 'from':
      return { start, end: null, grain }
    case 'before':
      return { start: null, end: edge?.edge === 'end' ? end : start, grain }
    case 'by': {
      const until = end ?? start
      return { start: until !== null && until > now ? now : null, end: until, grain }
    }
    case 'until':
      return { start: null, end: end ?? start, grain }
  }
}

/** "after 5", "5 ke baad". */
export function hourIfBound(moment: Moment, bound: Bound | null): Moment {
  const { number, ...rest } = moment
  if (bound === null || bound === 'from' || number === undefined || namesDate(rest) || namesTime(rest) || number > 24)
    return moment
  return { clock: hourClock(number) }
}

const LEADS: readonly (readonly [string, Bound])[] = [
  ['no later than', 'until'],
  ['not later than', 'until'],
  ['as late as', 'until'],
  ['no earlier than', 'from'],
  ['not earlier than', 'from'],
  ['on or after', 'from'],
  ['on or before', 'until'],
  ['not before', 'from'],
  ['not after', 'until'],
  ['as early as', 'from'],
  ['starting from', 'from'],
  ['later than', 'after'],
  ['earlier than', 'before'],
  ['prior to', 'before'],
  ['up to', 'until'],
  ['at the latest by', 'until'],
  ['latest by', 'until'],
  ['at the earliest', 'from'],
  ...(['after', 'post'] as const).map((word) => [word, 'after'] as const),
  ['before', 'before'],
  ['by', 'by'],
  ...['till', 'until', 'til', 'upto', 'through'].map((word) => [word, 'until'] as const),
  ['since', 'from'],
  ['starting', 'from'],
]

/** "after", "no later than", "by" before a moment. */
export function boundBefore(source: Source, at: number): Read<Bound> | null {
  const word = raw(source, at)
  // "one by one"
  if (word !== '' && raw(source, at - 1) === raw(source, at + 1)) return null
  for (const [lead, value] of LEADS) {
    if (!lead.startsWith(word) || word === '') continue
    const words = lead.split(' ')
    if (words.every((each, place) => raw(source, at + place) === each)) return { value, to: at + words.length }
  }
  return word === 'from' && is(source, at - 1, 'start') ? { value: 'from', to: at + 1 } : null
}

/** "ke baad", "se pehle", "tak", "or later", "onwards". */
export function boundAfter(source: Source, at: number): Read<Bound> | null {
  if (is(source, at, 'ahead')) return { value: 'from', to: at + 1 }
  if (is(source, at, 'or') && isLaterOn(source, at + 1)) return { value: 'from', to: at + 2 }
  const next = skip(source, at, 'of', 'from', 'dative')
  if (ENGLISH.has(raw(source, next))) return null
  if (is(source, next, 'after', 'later')) return { value: 'after', to: next + 1 }
  if (is(source, next, 'before')) return { value: 'before', to: next + 1 }
  if (is(source, next, 'until')) return { value: 'until', to: next + 1 }
  return raw(source, next) !== 'from' && is(source, at, 'from') ? { value: 'from', to: at + 1 } : null
}

/** Stand before what they bound. */
const ENGLISH = new Set(['after', 'before', 'by', 'post', 'through', 'until', 'till', 'later', 'ago', 'til', 'hence'])

/** "3 pm or later", "or after": not "before 5 or after 7". */
const isLaterOn = (source: Source, at: number): boolean =>
  is(source, at, 'later') || (raw(source, at) === 'after' && !/^\d/.test(raw(source, at + 1)))
