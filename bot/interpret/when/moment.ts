import type { Precision, Unit, Wall } from './calendar.ts'
import type { PartOfDay } from './senses.ts'

/** A clock time as said; `half` is null where morning or afternoon is open. */
export interface Clock {
  /** 0 to 24. */
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly grain: 'hour' | 'minute'
  /** `exact`: written so that only one reading is left (17:00, 08:30, noon). */
  readonly half: 'am' | 'pm' | 'exact' | null
}

export type Edge = 'start' | 'mid' | 'end'

/** A stretch of local time. A null side is open, except that a point (`point`) has no end. */
export interface Span {
  readonly start: Wall | null
  readonly end: Wall | null
  readonly grain: Precision
  readonly point?: true
  /** The minutes of the day, where no one day is named: "next week in the evening", "after 5". */
  readonly hours?: { readonly from: number; readonly to: number }
  /** The part it is of something larger: "end of April" is of a month. */
  readonly edge?: { readonly edge: Edge; readonly grain: Precision }
  /** Other readings of words that are truly ambiguous, less likely ones later. */
  readonly others?: readonly Span[]
}

export type Which = 'next' | 'this' | 'last' | 'coming'

/** What was said about one time, piece by piece; `settle` makes a span of it. */
export interface Moment {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** Its place in the list of feasts. */
  readonly feast?: number
  readonly which?: Which
  /** A known day: today, three days after Easter. */
  readonly date?: Wall
  /** A week, month or year that the rest lies in. */
  readonly within?: Span & { readonly start: Wall; readonly end: Wall; readonly unit: Unit }
  /** A span that stands for itself: "in 2 hours", "the next 3 days". */
  readonly fixed?: Span
  readonly part?: PartOfDay
  readonly clock?: Clock
  /** Other readings of the date, should nothing narrow it down. */
  readonly others?: readonly Span[]
  /** What the same words may mean instead, to be put in its place: the other order of "5/6", the other कल. */
  readonly or?: readonly Moment[]
  /** An hour or a day of the month if its neighbours say so. */
  readonly number?: number
}

type Field = keyof Moment

const DATES: readonly Field[] = ['year', 'month', 'day', 'weekday', 'feast', 'date', 'within', 'fixed']
/** What cannot be said beside a field. */
const CLASHES: Partial<Record<Field, readonly Field[]>> = {
  date: ['month', 'day', 'within', 'fixed', 'year'],
  fixed: ['year', 'month', 'day', 'date', 'within', 'weekday', 'clock', 'number', 'part'],
  feast: ['month', 'day', 'weekday', 'fixed'],
  clock: ['number', 'fixed'],
  within: ['date', 'fixed', 'year'],
}

export const namesDate = (moment: Moment): boolean => DATES.some((field) => moment[field] !== undefined)
export const namesTime = (moment: Moment): boolean => moment.clock !== undefined || moment.part !== undefined

const fields = (moment: Moment): readonly Field[] =>
  // the keys of an object literal of ours
  (Object.keys(moment) as Field[]).filter((field) => field !== 'which' && field !== 'others' && field !== 'or')

/** Both together, null where they say two different times. */
export function merge(a: Moment, b: Moment): Moment | null {
  const said = fields(a)
  for (const field of fields(b)) {
    if (a[field] !== undefined) return null
    if (CLASHES[field]?.some((other) => a[other] !== undefined) === true) return null
    if (said.some((other) => CLASHES[other]?.includes(field) === true)) return null
  }
  return { ...a, ...b }
}

/** The date of a moment, without its time of day. */
export function dateOf({ clock, part, number, ...date }: Moment): Moment {
  return date
}
