const DEVANAGARI_ZERO = 0x0966

/**
 * Words as they are compared: lower case, without accents, nuktas and punctuation, digits of any script
 * as 0–9, single spaces.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c\u200c\u200d]/g, '')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
