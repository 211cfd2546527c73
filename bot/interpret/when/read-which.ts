import type { Which } from './moment.ts'
import { is, type Read, raw, type Source, senses, skip } from './source.ts'

export function readWhich(source: Source, at: number): Read<Which> | null {
  const next = skip(source, at, 'the')
  if (is(source, next, 'this') && is(source, next + 1, 'coming', 'next', 'last')) return readWhich(source, next + 1)
  if (is(source, next, 'next')) return { value: 'next', to: next + 1 }
  if (is(source, next, 'coming')) return { value: 'coming', to: skip(source, next + 1, 'wala') }
  if (is(source, next, 'last')) return { value: 'last', to: next + 1 }
  if (is(source, next, 'this') && !isEnglishIs(source, next)) return { value: 'this', to: next + 1 }
  return null
}

/** "he is 45 years old": "is" before a number is no इस. */
const isEnglishIs = (source: Source, at: number): boolean =>
  raw(source, at) === 'is' &&
  (senses(source, at + 1).number !== undefined || is(source, at + 1, 'the', 'at', 'on', 'in'))

/** Something before or after an everyday word makes it a time: "in May", "on Sat", "sat ko", or nothing else was said. */
export function hasLead(source: Source, at: number): boolean {
  if (source.tokens.length === 1 || is(source, at + 1, 'dative') || /^me(?:in)?$/.test(raw(source, at + 1))) return true
  return ledTo(source, at, at - 1) || goesOn(source, at)
}

const LEADS = ['next', 'last', 'coming', 'until', 'from', 'between', 'after', 'before', 'early', 'late', 'mid'] as const

function ledTo(source: Source, at: number, before: number): boolean {
  const { month, weekday } = senses(source, at)
  const earlier = senses(source, before - 1)
  if (is(source, before, 'the') && month === undefined) return false
  if (raw(source, before) === 'to' || raw(source, before) === '-')
    return (
      (month !== undefined && earlier.month !== undefined) || (weekday !== undefined && earlier.weekday !== undefined)
    )
  if (raw(source, before) === 'on') return month === undefined
  if (is(source, before, 'in', 'on', ...LEADS)) return true
  if (is(source, before, 'of'))
    return is(source, before - 1, 'weekend', 'start', 'end', 'mid') || (earlier.unit ?? earlier.weekday) !== undefined
  if (weekday === undefined) return false
  return senses(source, before).unit === 'week' || (is(source, before, 'or', 'and') && earlier.weekday !== undefined)
}

/** "May to March", "mon-fri". */
function goesOn(source: Source, at: number): boolean {
  const joined = is(source, at + 1, 'to', 'and', 'or') || raw(source, at + 1) === '-'
  const { month, weekday } = senses(source, at + 2)
  return joined && (month !== undefined || weekday !== undefined)
}
