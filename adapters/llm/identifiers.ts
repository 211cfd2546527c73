import type { Span } from './name-finder.ts'

/** A text without identifiers, and the way back. */
export interface Stripped {
  readonly text: string
  /** Puts the identifiers back into every string of a value. */
  restore(value: unknown): unknown
}

const EMAIL_OR_ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu
/** Ten-digit phones, ABHA numbers (14 digits), anything with seven digits or more, spaces and dashes inside. */
const NUMBER = /\+?\d(?:[\d\s().-]{5,}\d)/g
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/
const DIGITS_MIN = 7

/**
 * Takes e-mail and ABHA addresses, phone, ABHA and other long numbers out of a text, and the people's names that
 * `names` finds in it; dates stay.
 */
export function stripIdentifiers(text: string, names: (text: string) => readonly Span[] = () => []): Stripped {
  const taken = new Map<string, string>()
  const hide = (found: string, kind: 'ID' | 'NAME'): string => {
    const before = [...taken].filter(([mark]) => mark.startsWith(`[${kind}`))
    // The same name is the same person to the model.
    const known = before.find(([, each]) => each === found)?.[0]
    const mark = known ?? `[${kind}${before.length + 1}]`
    taken.set(mark, found)
    return mark
  }
  const numberless = text
    .replace(EMAIL_OR_ADDRESS, (found) => hide(found, 'ID'))
    .replace(NUMBER, (found) => {
      const digits = found.replace(/\D/g, '').length
      return digits < DIGITS_MIN || DATE.test(found.trim()) ? found : hide(found, 'ID')
    })
  const stripped = names(numberless).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + hide(rest.slice(start, end), 'NAME') + rest.slice(end),
    numberless,
  )
  const restoreText = (value: string): string => value.replace(/\[(?:ID|NAME)\d+\]/g, (mark) => taken.get(mark) ?? mark)
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value)
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restore(each)]))
  }
  return { text: stripped, restore }
}
