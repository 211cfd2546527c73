import { is, raw, type Source, skip } from './source.ts'

export type Says = 'later' | 'ago' | 'within'

type Tail = { readonly says: Says; readonly to: number } | null

/** What follows "2 hours": "from now", "later", "baad", "ke andar", "mein", "pehle", "ago". */
export function readTail(source: Source, at: number): Tail {
  const next = skip(source, at, 'of')
  if (is(source, next, 'within')) return { says: 'within', to: next + 1 }
  const ends = !/^[\p{L}\d]/u.test(raw(source, next + 1))
  if (raw(source, next) === 'earlier' || (raw(source, next) === 'before' && ends)) return { says: 'ago', to: next + 1 }
  if (is(source, next, 'ago')) return { says: 'ago', to: next + 1 }
  if (is(source, next, 'after') && /[\u0900-\u097F]|^b/.test(raw(source, next))) return { says: 'later', to: next + 1 }
  if (is(source, next, 'later') && !is(source, next + 1, 'this')) return { says: 'later', to: next + 1 }
  if (is(source, next, 'in') && /[\u0900-\u097F]|^m/.test(raw(source, next))) return { says: 'later', to: next + 1 }
  if (is(source, next, 'from') && is(source, next + 1, 'now')) return { says: 'later', to: next + 2 }
  if (isFromNow(source, next)) return { says: 'later', to: next + 3 }
  return null
}

/** "within the next 2 hours", "in about 20 minutes". */
export function afterLead(source: Source, at: number, lead: Lead): number {
  const next = skip(source, at + 1, 'within', 'at')
  if (lead !== 'within') return next
  return skip(
    source,
    raw(source, next) === 'the' && is(source, next + 1, 'next', 'coming') ? next + 1 : next,
    'next',
    'coming',
  )
}

export type Lead = 'within' | 'in' | 'after' | null

export function leadOf(source: Source, at: number): Lead {
  const word = raw(source, at)
  if (is(source, at, 'within')) return 'within'
  return word === 'in' || word === 'after' ? word : null
}

export function saidOf(lead: Lead, tail: Tail): Says | null {
  if (tail === null) return lead === null ? null : lead === 'within' ? 'within' : 'later'
  if (tail.says === 'ago') return lead === 'after' ? null : 'ago'
  return lead === 'within' ? 'within' : tail.says
}

/** "from now", "from right now". */
export const isFromNow = (source: Source, at: number): boolean =>
  raw(source, at) === 'from' && (is(source, at + 1, 'now') || raw(source, at + 1) === 'right')
