import type { Token } from '../normalise.ts'
import type { Item, Reference } from './items.ts'
import { bareHour, joins, readClock } from './read-clock.ts'
import { readDay } from './read-day.ts'
import { AFTER, BEFORE, DATE, GLUE, isWord, numberOf, OR, PARTS, TO, UNTIL } from './words.ts'

/** The time words of a message, left to right, each with "after", "before" or "until" where it was said. */
export function scan(tokens: readonly Token[], reference: Reference): readonly Item[] {
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const found =
      readClock(tokens, at) ?? readDay(tokens, at, reference) ?? readPart(tokens, at) ?? readNumber(tokens, at)
    if (found === null) {
      at += 1
      continue
    }
    const item = bounded(tokens, found)
    items.push(item)
    at = item.to
  }
  return items
}

function readPart(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at]
  const part = PARTS.get(token?.fold ?? '')
  if (part === undefined || token === undefined) return null
  if (['same', 'sam', 'rate'].includes(token.raw)) return null
  return { from: at, to: at + 1, meaning: { kind: 'part', ...part } }
}

/** Lone numbers and "2-4", "10 to 12": hours only if something beside them says so. */
function readNumber(tokens: readonly Token[], at: number): Item | null {
  const joined = /^(\d{1,2})-(\d{1,2})$/.exec(tokens[at]?.raw ?? '')
  if (joined !== null) return rangeOf(Number(joined[1]), Number(joined[2]), at, at + 1, false)
  const number = smallNumber(tokens[at])
  if (number === null) return null
  const other = smallNumber(tokens[at + 2])
  if (other !== null && joins(tokens, at + 1) && !isWord(tokens[at + 3], DATE)) {
    const range = rangeOf(number, other, at, at + 3, tokens[at - 1]?.raw === 'between')
    if (range !== null) return range
  }
  return { from: at, to: at + 1, meaning: { kind: 'number', number } }
}

const smallNumber = (token: Token | undefined): number | null =>
  /^\d{1,2}$/.test(token?.raw ?? '') ? numberOf(token) : null

function rangeOf(first: number, last: number, from: number, to: number, marked: boolean): Item | null {
  if (first < 1 || first > 24 || last < 1 || last > 24) return null
  return { from, to, meaning: { kind: 'clocks', from: bareHour(first), to: bareHour(last), marked } }
}

/** "after 5", "5 ke baad", "before 11 am", "4 baje tak", "by Friday". */
function bounded(tokens: readonly Token[], item: Item): Item {
  if (item.meaning.kind === 'instant') return item
  const before = tokens[item.from - 1]
  const from = item.from - 1
  if (before !== undefined && /^[a-z]/.test(before.raw)) {
    if (['after', 'post'].includes(before.raw)) return { ...item, from, bound: 'after' }
    if (before.raw === 'before') return { ...item, from, bound: 'before' }
    if (['till', 'until', 'by', 'upto'].includes(before.raw)) return { ...item, from, bound: 'until' }
  }
  let end = item.to
  while (['ke', 'k', 'se', 'के', 'से'].includes(tokens[end]?.raw ?? '')) end += 1
  const after = tokens[end]
  if (isWord(after, AFTER) && after?.raw !== 'after') return { ...item, to: end + 1, bound: 'after' }
  if (isWord(after, BEFORE) && after?.raw !== 'before') return { ...item, to: end + 1, bound: 'before' }
  if (isWord(after, UNTIL) && after?.raw !== 'by') return { ...item, to: end + 1, bound: 'until' }
  return item
}

/** Items that belong to one time: only filling words stand among them. "or" begins another. */
export function group(tokens: readonly Token[], items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  let current: Item[] = []
  for (const item of items) {
    const previous = current.at(-1)
    const between = previous === undefined ? [] : tokens.slice(previous.to, item.from)
    if (
      previous !== undefined &&
      (!between.every((token) => GLUE.has(token.fold)) || clashes(current, item, between))
    ) {
      groups.push(current)
      current = []
    }
    current.push(item)
  }
  if (current.length > 0) groups.push(current)
  return groups
}

const DAYISH = new Set(['day', 'weekday', 'month-day', 'instant'])
const TIMISH = new Set(['clock', 'clocks', 'number'])

/** A second day or a second time is another expression, unless a range joins them or they name one day twice. */
function clashes(current: readonly Item[], item: Item, between: readonly Token[]): boolean {
  if (between.some((token) => OR.has(token.fold) && !GLUE.has(token.fold))) return true
  const joined = between.some((token) => TO.has(token.fold)) || current.at(-1)?.bound === 'until'
  if (joined) return false
  const kinds = current.map((each) => each.meaning.kind)
  const kind = item.meaning.kind
  if (TIMISH.has(kind)) return kinds.some((each) => TIMISH.has(each))
  return kind === 'instant' && kinds.some((each) => DAYISH.has(each))
}
