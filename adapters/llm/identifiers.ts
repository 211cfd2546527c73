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

/** Takes e-mail and ABHA addresses, phone, ABHA and other long numbers out of a text; dates stay. */
export function stripIdentifiers(text: string): Stripped {
  const taken: string[] = []
  const hide = (found: string): string => `[ID${taken.push(found)}]`
  const stripped = text.replace(EMAIL_OR_ADDRESS, hide).replace(NUMBER, (found) => {
    const digits = found.replace(/\D/g, '').length
    return digits < DIGITS_MIN || DATE.test(found.trim()) ? found : hide(found)
  })
  const restoreText = (value: string): string =>
    value.replace(/\[ID(\d+)\]/g, (mark, number: string) => taken[Number(number) - 1] ?? mark)
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value)
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restore(each)]))
  }
  return { text: stripped, restore }
}
