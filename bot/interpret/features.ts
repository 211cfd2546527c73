import { emojiOf, type Token } from './normalise.ts'
import { DAY_WORDS, PARTS, WEEKDAYS } from './when/words.ts'

/** Negations that turn the word before or after them: "cancel mat karo", "don't cancel". */
const NEGATE_NEXT = new Set(["don't", 'dont', 'not', "can't", 'cant', 'no'])
const NEGATE_PREVIOUS = new Set(['mt', 'nai', 'na'])
const SUBWORD_WEIGHT = 0.4
const FEATURE_TOKENS_MAX = 60

/**
 * What the classifier looks at: sounds of words, pairs of them, and pieces of three and four letters (for typing
 * mistakes and endings), with numbers, days and names replaced by what they are.
 */
export function featuresOf(
  text: string,
  tokens: readonly Token[],
  placeholders: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (feature: string, weight: number): void =>
    void found.set(feature, Math.max(found.get(feature) ?? 0, weight))
  const words = wordsOf(tokens.slice(0, FEATURE_TOKENS_MAX), placeholders)
  words.forEach((word, index) => {
    add(word, 1)
    add(`${words[index - 1] ?? '^'} ${word}`, 0.8)
    if (!word.startsWith('#')) for (const piece of pieces(word)) add(piece, SUBWORD_WEIGHT)
    if (NEGATE_PREVIOUS.has(word)) add(`not:${words[index - 1]}`, 1)
    if (NEGATE_NEXT.has(tokens[index]?.raw ?? '')) add(`not:${words[index + 1]}`, 1)
  })
  add(`${words.at(-1) ?? '^'} $`, 0.8)
  add(`length:${Math.min(words.length, 5)}`, 0.5)
  for (const emoji of emojiOf(text).slice(0, 3)) add(emoji, 1)
  if (text.includes('?')) add('?', 0.5)
  return found
}

function wordsOf(tokens: readonly Token[], placeholders: ReadonlyMap<number, string>): readonly string[] {
  const words: string[] = []
  tokens.forEach((token, index) => {
    const word = placeholders.get(index) ?? kindOf(token) ?? token.fold
    if (!(word.startsWith('#') && words.at(-1) === word)) words.push(word)
  })
  return words
}

function kindOf(token: Token): string | null {
  if (/^\d/.test(token.raw)) return '#number'
  if (DAY_WORDS.has(token.fold) || WEEKDAYS.has(token.fold)) return '#day'
  return PARTS.has(token.fold) ? '#part' : null
}

function* pieces(word: string): Generator<string> {
  const padded = `<${word}>`
  for (const size of [3, 4]) {
    for (let start = 0; start + size <= padded.length && start < 12; start += 1)
      yield `~${padded.slice(start, start + size)}`
  }
}
