import { add, type Unit, type Wall } from './calendar.ts'
import { readAmount } from './numbers.ts'
import { is, type Read, type Reader, raw, type Source, senses, skip, skipMarks, tokenAt } from './source.ts'

/** "2 days and 3 hours" has two pieces. */
export type Duration = readonly Piece[]
interface Piece {
  readonly amount: number
  readonly unit: Unit
}

/** "2 hours", "do din", "डेढ़ घंटे", "an hour and a half", "1 hour 30 minutes". */
export const readDuration: Reader<Duration> = (source, at) => {
  const pieces: Piece[] = []
  let to = at
  for (;;) {
    const next = pieces.length === 0 ? to : skipMarks(source, skip(source, to, 'and'), ',')
    const piece = readPieceOf(source, next)
    if (piece === null) return pieces.length === 0 ? null : { value: pieces, to }
    pieces.push(piece.value)
    to = piece.to
  }
}

/** 15' is minutes, 30" seconds. */
const PRIMES: ReadonlyMap<string, Unit> = new Map([
  ["'", 'minute'],
  ['"', 'second'],
])

const readPieceOf: Reader<Piece> = (source, at) => {
  const compact = readCompact(source, at)
  if (compact !== null) return compact
  const amount = readAmount(source, at) ?? lone(source, at)
  if (amount === null) return null
  const unit = senses(source, amount.to).unit ?? PRIMES.get(raw(source, amount.to))
  if (unit === undefined) return null
  const half =
    raw(source, amount.to + 1) === 'and' && raw(source, amount.to + 2) === 'a' && is(source, amount.to + 3, 'half')
  const whole = /^(?:bhar|भर)$/.test(raw(source, amount.to + 1))
  if (whole) return { value: { amount: amount.value, unit }, to: amount.to + 2 }
  return half
    ? { value: { amount: amount.value + 0.5, unit }, to: amount.to + 4 }
    : { value: { amount: amount.value, unit }, to: amount.to + 1 }
}

/** "45m", "1h30", glued. */
const readCompact: Reader<Piece> = (source, at) => {
  const number = /^\d+$/.test(raw(source, at)) ? senses(source, at).number : undefined
  const letter = tokenAt(source, at + 1)
  if (number === undefined || !letter.glued) return null
  if (letter.raw === 'm') return { value: { amount: number, unit: 'minute' }, to: at + 2 }
  const rest = tokenAt(source, at + 2)
  const minutes = letter.raw === 'h' && rest.glued && /^[0-5]\d$/.test(rest.raw)
  return minutes ? { value: { amount: number + Number(rest.raw) / 60, unit: 'hour' }, to: at + 3 } : null
}

const shortUnits = new Set<Unit>(['second', 'minute', 'hour'])
export const isShort = (length: Duration): boolean => length.some(({ unit }) => shortUnits.has(unit))

/** `from` moved by a duration. */
export const later = (from: Wall, length: Duration, sign: 1 | -1 = 1): Wall =>
  length.reduce((at, { amount, unit }) => add(at, sign * amount, unit), from)

/** "the day after 15 November", "week before Christmas", "within the hour", "hafte bhar baad". */
const lone = (source: Source, at: number): Read<number> | null =>
  isOne(source, at) ??
  (senses(source, at).unit !== undefined &&
  ['after', 'before'].includes(raw(source, at + 1)) &&
  senses(source, at + 2).day === undefined
    ? { value: 1, to: at }
    : null)

function isOne(source: Source, at: number): Read<number> | null {
  if (raw(source, at) === 'the' && is(source, at - 1, 'within') && senses(source, at + 1).unit !== undefined)
    return { value: 1, to: at + 1 }
  const whole = senses(source, at).unit !== undefined && /^(?:bhar|भर)$/.test(raw(source, at + 1))
  return whole ? { value: 1, to: at } : null
}
