import type { Moment } from './moment.ts'
import { isDigits } from './numbers.ts'
import { yearOf } from './read-numeric.ts'
import { type Read, type Reader, raw, type Source, senses, skip, tokenAt } from './source.ts'

type Part = Pick<Moment, 'year' | 'month' | 'day' | 'or'>

/** "2019/aug/01", "12-Mar-27", "23-2020-September", "2020.Sep.23": three parts with marks between, the month a word. */
export const readJoined: Reader<Moment> = (source, at) => {
  const parts: Part[] = []
  let to = at
  for (let place = 0; place < 3; place += 1) {
    const part = partAt(source, to, place)
    if (part === null) return null
    parts.push(part.value)
    to = part.to
    if (place === 2) break
    if (!/^[-/.]$/.test(raw(source, to)) || !tokenAt(source, to).glued || !tokenAt(source, to + 1).glued) return null
    to += 1
  }
  const value: Moment = Object.assign({}, ...parts)
  const { year, month, day } = value
  return year === undefined || month === undefined || day === undefined ? null : { value, to }
}

function partAt(source: Source, at: number, place: number): Read<Part> | null {
  const { month } = senses(source, at)
  if (month !== undefined) return { value: { month }, to: at + 1 }
  if (!isDigits(source, at)) return null
  const digits = raw(source, at)
  if (digits.length === 4) return { value: { year: Number(digits) }, to: at + 1 }
  if (digits.length > 2) return null
  const dayBefore = place === 2 && senses(source, at - 2).month !== undefined && raw(source, at - 4).length <= 2
  return dayBefore
    ? { value: yearOf(Number(digits), source.now), to: at + 1 }
    : { value: { day: Number(digits) }, to: skip(source, at + 1, 'suffix') }
}
