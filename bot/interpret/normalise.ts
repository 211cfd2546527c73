import { romanise } from './devanagari.ts'

/** What is read of one message, in code points; the rest is not looked at. */
export const READ_CODE_POINTS_MAX = 2_000

/** A word of a message. */
export interface Token {
  /** Lower case, as written. */
  readonly raw: string
  /** The sound of it, one for many spellings and both scripts, see `fold`. */
  readonly fold: string
  /** Where it stands in the cleaned text, end exclusive. */
  readonly start: number
  readonly end: number
  /** A sentence or clause ends between the word before and this one. */
  readonly breaks: boolean
}

/** Zero-width and joining marks, bidirectional marks, soft hyphen, byte order mark, control characters. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[^\P{Cc}\n]/gu
const EMOJI = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F])?/gu
const CURLY_QUOTES = /[\u2018\u2019\u02BC`]/g
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * A message as it is read: NFC (which for Latin look-alikes becomes NFKC), one space for white space, no invisible
 * marks, no halves of surrogate pairs, digits 0–9, at most 2,000 code points. Case is kept. Never throws.
 */
export function clean(text: string): string {
  const head = Array.from(text.slice(0, READ_CODE_POINTS_MAX * 2))
    .slice(0, READ_CODE_POINTS_MAX)
    .join('')
  return head
    .toWellFormed()
    .replace(/\uFFFD/g, ' ')
    .normalize('NFKC')
    .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ *\n\s*/g, '\n')
    .replace(CURLY_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/[\u0966-\u096F]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .trim()
}

/** The emoji of a message, in order: they are no words, but 👍 answers a question and 🚑 asks for help. */
export function emojiOf(text: string): readonly string[] {
  return text.match(EMOJI) ?? []
}

const WORD = /\d+(?:[:.,/-]\d+)*|[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu
const CLAUSE_END = /[.!?;,\n\u0964\u0965]/

/** Words and numbers of a cleaned text. "9:30", "12/3" and "2-4" stay whole; "5pm" is two words. */
export function tokenise(cleaned: string): readonly Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const match of cleaned.matchAll(WORD)) {
    const raw = match[0].toLowerCase()
    const start = match.index
    const breaks = tokens.length === 0 || CLAUSE_END.test(cleaned.slice(before, start))
    before = start + match[0].length
    tokens.push({ raw, fold: fold(raw), start, end: before, breaks })
  }
  return tokens
}

const FOLDED = new Map<string, string>()
const FOLDED_MAX = 20_000

/**
 * The sound of a word, so that spellings of romanised Hindi and Devanagari meet: "nahin nahi nahee नहीं",
 * "chahiye chahie chaiye चाहिए", "kal kl कल". Long vowels become short, the vowel `a` inside a word is dropped
 * (people and scripts disagree most about it), letters that stand for one sound are merged. English words pass
 * through the same rules and stay recognisable only to the same rules: compare folds with folds.
 */
export function fold(word: string): string {
  const known = FOLDED.get(word)
  if (known !== undefined) return known
  const folded = soundOf(word)
  if (FOLDED.size >= FOLDED_MAX) FOLDED.clear()
  FOLDED.set(word, folded)
  return folded
}

function soundOf(word: string): string {
  if (/^\d/.test(word)) return word
  const latin = /[\u0900-\u097F]/.test(word) ? romanise(word) : word.normalize('NFD').replace(/\p{M}/gu, '')
  return latin
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/(.)\1{2,}/g, '$1$1')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/bh/g, 'b')
    .replace(/jh|z/g, 'j')
    .replace(/w/g, 'v')
    .replace(/q|ck/g, 'k')
    .replace(/aa/g, 'a')
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/([^aeiou])\1/g, '$1')
    .replace(/^([nr])h(?=[aeiou])/, '$1ah')
    .replace(/(?<=.{2}[eio])n$/, '')
    .replace(/ai(?=[^aeiouy])/g, 'e')
    .replace(/a[uo](?=.)/g, 'o')
    .replace(/^nahi$/, 'nai')
    .replace(/(?<=[aeiou])h(?=[aeiouy]|$)(?<!^.[aeiou]h(?=[aeiou]$))/g, '')
    .replace(/aa+/g, 'a')
    .replace(/(?:iye|iy|ye)$/, 'ie')
    .replace(/y$/, 'i')
    .replace(/(?<=[^aeiou].*|^[aeiou].+)a(?=[^aeiou])/g, '')
}

/** Damerau–Levenshtein distance (optimal string alignment), or `limit + 1` as soon as it is more than `limit`. */
export function typos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let earlier: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (earlier[column - 2] ?? 0) + 1)
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    earlier = above
    above = line
  }
  return above[b.length] ?? limit + 1
}
