import type { Instant, LocalDay } from '../../../orchestrator/time.ts'

/** A clock time as said; whether it is morning or afternoon may be open. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly grain: 'hour' | 'minute'
  /** `exact`: written so that only one reading is left (17:00, 08:30, noon). */
  readonly half: 'am' | 'pm' | 'exact' | null
}

export type Meaning =
  | { readonly kind: 'day'; readonly day: LocalDay }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'next' | 'this' | 'coming' | 'last' }
  | { readonly kind: 'month-day'; readonly number: number }
  | {
      readonly kind: 'span'
      readonly start: LocalDay
      readonly end: LocalDay
      readonly grain: 'day' | 'week' | 'month'
    }
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  | { readonly kind: 'clock'; readonly clock: Clock }
  /** Not `marked`: two numbers that are hours only if their neighbours say so. */
  | { readonly kind: 'clocks'; readonly from: Clock; readonly to: Clock; readonly marked: boolean }
  | {
      readonly kind: 'instant'
      readonly start: Instant
      readonly end: Instant | null
      readonly grain: 'minute' | 'day'
    }
  /** A number by itself: an hour or a day of the month if its neighbours say so. */
  | { readonly kind: 'number'; readonly number: number }

/** One piece of a time expression: tokens `from` to `to` (exclusive). */
export interface Item {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  readonly bound?: 'after' | 'before' | 'until'
}

export interface Reference {
  readonly now: Instant
  readonly today: LocalDay
  readonly utcOffsetMinutes: number
}
