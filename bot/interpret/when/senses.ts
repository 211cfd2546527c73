import type { Unit } from './calendar.ts'

export type PartOfDay = 'workday' | 'morning' | 'lunch' | 'afternoon' | 'evening' | 'night'

/** What a word does in a time expression, beside naming something. */
export type Flag =
  | 'after'
  | 'ago'
  | 'ahead'
  | 'and'
  | 'at'
  | 'before'
  | 'between'
  | 'coming'
  | 'date'
  | 'early'
  | 'end'
  | 'for'
  | 'from'
  | 'glue'
  | 'halfPast'
  | 'in'
  | 'last'
  | 'late'
  | 'later'
  | 'mid'
  | 'midnight'
  | 'next'
  | 'noon'
  | 'now'
  | 'oclock'
  | 'of'
  | 'on'
  | 'or'
  | 'past'
  | 'quarter'
  | 'quarterPast'
  | 'quarterTo'
  | 'start'
  | 'strikes'
  | 'same'
  | 'whole'
  | 'the'
  | 'this'
  | 'thousand'
  | 'to'
  | 'until'
  | 'wala'
  | 'weekend'
  | 'opens'
  | 'within'
  | 'hundred'
  | 'suffix'
  | 'dative'
  | 'half'
  | 'rest'

/** Everything a word may stand for; a word often stands for several ("second", पहले, "se"). */
export type Senses = {
  readonly number?: number
  /** A whole amount of its own: डेढ़ is one and a half. */
  readonly amount?: number
  readonly ordinal?: number
  readonly month?: number
  readonly weekday?: number
  /** Days from today. */
  readonly day?: number
  /** कल and परसों count forwards or backwards; the verb tells. */
  readonly bothWays?: true
  readonly unit?: Unit
  readonly part?: PartOfDay
  readonly meridiem?: 'am' | 'pm'
  /** Also an everyday word ("may", "sat"): a time only where its neighbours say so. */
  readonly verb?: true
} & { readonly [flag in Flag]?: true }

/** Senses, words looked up as they are written, words looked up by their sound. */
export type Entry = readonly [Senses, string, string]
