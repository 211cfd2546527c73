import { is, type Read, type Reader, raw, type Source, senses, skipMarks, tokenAt } from './source.ts'

/** A whole number in digits or words: "21", "twenty one", "इक्कीस". */
export const readNumber: Reader<number> = (source, at) => {
  const number = senses(source, at).number
  if (number === undefined) return null
  if (isTens(source, at)) {
    const next = skipMarks(source, at + 1, '-')
    const ones = senses(source, next).number
    if (ones !== undefined && ones >= 1 && ones <= 9 && !isDigits(source, next))
      return { value: number + ones, to: next + 1 }
  }
  return { value: number, to: at + 1 }
}

export const isDigits = (source: Source, at: number): boolean => /^\d/.test(raw(source, at))

const isTens = (source: Source, at: number): boolean => {
  const { number } = senses(source, at)
  return (
    number !== undefined && !isDigits(source, at) && /^[a-z]/.test(raw(source, at)) && number >= 20 && number % 10 === 0
  )
}

/** "1st", "21 st", "first", "twenty-ninth", "पहला", "17 वीं". */
export const readOrdinal: Reader<number> = (source, at) => {
  if (isDigits(source, at)) {
    const number = senses(source, at).number
    const marked = is(source, at + 1, 'suffix') && number !== undefined
    return marked ? { value: number, to: at + 2 } : null
  }
  if (isTens(source, at)) {
    const next = skipMarks(source, at + 1, '-')
    const ones = senses(source, next).ordinal
    if (ones !== undefined && ones <= 9) return { value: (senses(source, at).number ?? 0) + ones, to: next + 1 }
  }
  const { ordinal } = senses(source, at)
  return ordinal === undefined ? null : { value: ordinal, to: at + 1 }
}

/** "do december ko" is two, "do March past" is not. */
const isEnglishDo = (source: Source, at: number): boolean =>
  raw(source, at) === 'do' &&
  !(senses(source, at + 1).month !== undefined && is(source, at + 2, 'dative', 'from', 'until'))

/** A day of the month, said as a number or as an ordinal. */
export const readDayNumber: Reader<number> = (source, at) => {
  const read = readOrdinal(source, at) ?? readNumber(source, at)
  if (read === null || read.value < 1 || read.value > 31 || isEnglishDo(source, at)) return null
  return read
}

/** "a", "2", "1.5", "half a", "1/2", "a couple of", "few", "डेढ़", "सवा 2", "three quarters of an". */
export const readAmount: Reader<number> = (source, at) => {
  const { amount, quarterPast, quarterTo, halfPast } = senses(source, at)
  if (amount !== undefined) return { value: amount, to: over(source, at + 1) }
  const whole = readNumber(source, at + 1)
  if ((quarterPast || quarterTo) && senses(source, at + 1).unit !== undefined)
    return { value: quarterPast ? 1.25 : 0.75, to: at + 1 }
  if (whole !== null && quarterPast) return { value: whole.value + 0.25, to: whole.to }
  if (whole !== null && quarterTo) return { value: whole.value - 0.25, to: whole.to }
  if (whole !== null && halfPast) return { value: whole.value + 0.5, to: whole.to }
  if (['a', 'an'].includes(raw(source, at))) return vague(source, at + 1) ?? { value: 1, to: at + 1 }
  return vague(source, at) ?? written(source, at)
}

/** "couple of", "few", "quarter of an". */
function vague(source: Source, at: number): Read<number> | null {
  const word = raw(source, at)
  if (word === 'couple') return { value: 2, to: over(source, at + 1) }
  if (word === 'few' || word === 'कुछ' || word === 'kuch') return { value: 3, to: over(source, at + 1) }
  if (word === 'half') return { value: 0.5, to: over(source, at + 1) }
  if (word === 'quarter' && is(source, at + 1, 'of')) return { value: 0.25, to: over(source, at + 1) }
  return null
}

function written(source: Source, at: number): Read<number> | null {
  const number = readNumber(source, at)
  if (number === null) return null
  const mark = raw(source, number.to)
  const next = tokenAt(source, number.to + 1)
  if (isDigits(source, at) && (mark === '.' || mark === '/') && next.glued && isDigits(source, number.to + 1)) {
    const fraction = mark === '.' ? Number(`${number.value}.${next.raw}`) : number.value / Number(next.raw)
    return Number.isFinite(fraction) ? { value: fraction, to: number.to + 2 } : null
  }
  const quarters = skipMarks(source, number.to, '-')
  if (raw(source, quarters) === 'quarters' && is(source, quarters + 1, 'of'))
    return { value: number.value / 4, to: over(source, quarters + 1) }
  const half = is(source, number.to, 'and')
    ? senses(source, number.to + 1 + (raw(source, number.to + 1) === 'a' ? 1 : 0))
    : {}
  if ('half' in half) return { value: number.value + 0.5, to: number.to + (raw(source, number.to + 1) === 'a' ? 3 : 2) }
  return { value: number.value, to: over(source, number.to) }
}

/** Over "of", "an", "more" between an amount and its unit. */
function over(source: Source, at: number): number {
  let next = at
  while (['of', 'a', 'an', 'more', 'aur', 'और'].includes(raw(source, next))) next += 1
  return next
}

const hundreds: Reader<number> = (source, at) => {
  const number = readNumber(source, at)
  if (number === null || !is(source, number.to, 'hundred') || isDigits(source, at)) return number
  const rest = readNumber(source, number.to + 1)
  return { value: number.value * 100 + (rest?.value ?? 0), to: rest?.to ?? number.to + 1 }
}

/** "2019", "nineteen eighty six", "two thousand and fifteen", "twenty nineteen", "nineteen hundred ninety three". */
export const readYear: Reader<number> = (source, at) => {
  if (isDigits(source, at)) {
    const year = senses(source, at).number ?? 0
    return raw(source, at).length === 4 && year >= 1000 && year <= 2999 ? { value: year, to: at + 1 } : null
  }
  const first = readNumber(source, at)
  if (first === null) return null
  if (is(source, first.to, 'thousand', 'hundred')) return readThousands(source, first)
  const rest =
    first.value >= 18 && first.value <= 21 && !isDigits(source, first.to) ? readNumber(source, first.to) : null
  if (rest === null || rest.value < 10 || rest.value > 99) return null
  return { value: first.value * 100 + rest.value, to: rest.to }
}

function readThousands(source: Source, { value, to }: Read<number>): Read<number> | null {
  const base = value * (is(source, to, 'thousand') ? 1000 : 100)
  if (base < 1000 || base > 2100) return null
  const next = is(source, to + 1, 'and') ? to + 2 : to + 1
  const rest = isDigits(source, next) ? null : hundreds(source, next)
  return rest === null ? { value: base, to: to + 1 } : { value: base + rest.value, to: rest.to }
}
