import { DAY_MS } from '../../../orchestrator/time.ts'
import type { Expression } from './bounds.ts'
import type { Span } from './moment.ts'
import { is, type Read, raw, type Source, senses, skip } from './source.ts'

const NOT = new Set(['not', "isn't", "don't"])
const NAHI = new Set(['nahi', 'nahin', 'nhi', 'nai', 'mat', 'नहीं', 'नही', 'मत'])
/** May stand between a time and the one that takes its place. */
const BUT = new Set(['but', 'rather', 'instead', 'make', 'it', 'lekin', 'balki', 'magar', 'लेकिन', 'बल्कि', 'मगर'])
const OF_IT = new Set(['us', 'uske', 'uski', 'iske', 'ke', 'के', 'उस', 'उसके', 'उसकी', 'इसके'])

/** A time in a message, with the tokens it was read from, end exclusive. */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** The first token from `at` on that is more than a mark or a small word between two times. */
function over(source: Source, at: number): number {
  let next = at
  for (;;) {
    const word = raw(source, next)
    const small = NAHI.has(word) || BUT.has(word) || OF_IT.has(word) || /^[,;.–-]$/.test(word)
    if (word === '' || !(small || is(source, next, 'on', 'at', 'glue', 'dative'))) return next
    next += 1
  }
}

/** "Not tomorrow, the day after", "kal nahi, uske agle din": a day counted from the one just named. */
export function readDayBeside(source: Source, at: number, before: Placed | undefined): Read<Expression> | null {
  if (before === undefined || before.span.grain !== 'day' || before.span.start === null) return null
  const start = skip(source, at, 'the')
  if (over(source, before.to) < at) return null
  const named = senses(source, start).unit === 'day' ? daysFrom(source, start) : null
  const next = is(source, start, 'next') || raw(source, start) === 'following'
  const found = named ?? (next && senses(source, start + 1).unit === 'day' ? { value: 1, to: start + 2 } : null)
  if (found === null) return null
  const date = before.span.start + found.value * DAY_MS
  return { value: { span: { start: date, end: date + DAY_MS, grain: 'day' }, date: { date } }, to: found.to }
}

/** "day after", "day before", and nothing that they could lead to. */
function daysFrom(source: Source, at: number): Read<number> | null {
  const way = raw(source, at + 1)
  if ((way !== 'after' && way !== 'before') || /^[\p{L}\d]/u.test(raw(source, at + 2))) return null
  return { value: way === 'after' ? 1 : -1, to: at + 2 }
}

/** "Not Friday, Saturday", "shukravar nahi shanivar": named only to be put aside, with another right after it. */
export function isPutAside(source: Source, { from, to }: Placed, next: Placed | undefined): boolean {
  if (next === undefined || over(source, to) < next.from) return false
  let before = from - 1
  while (is(source, before, 'on', 'at', 'for')) before -= 1
  if (NOT.has(raw(source, before))) return true
  const after = skip(source, to, 'dative', 'glue')
  return NAHI.has(raw(source, after)) && !/^[,;.]$/.test(raw(source, to))
}
