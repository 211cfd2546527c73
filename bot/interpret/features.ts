import { INTENT_CONCEPTS } from '../../prompts/concepts.ts'
import { sounds, WordClasses } from './lexicon.ts'
import { emojiOf, type Token } from './normalise.ts'
import { crewStatusIn } from './statuses.ts'

/** Negations that turn the word before or after them: "cancel mat karo", "don't cancel". */
const NEGATE_NEXT = new Set(["don't", 'dont', 'not', "can't", 'cant', 'no', 'without', 'never'])
const NEGATE_PREVIOUS = sounds('mat nahi na मत नहीं')
const WORD_BEHIND_SYMBOL_WEIGHT = 0.4
const CONCEPT_WEIGHT = 1
const CONCEPT_PAIR_WEIGHT = 0.5
const PAIR_WEIGHT = 0.8
const SUBWORD_WEIGHT = 0.4
const SKELETON_WEIGHT = 0.4
const FEATURE_TOKENS_MAX = 60
/** What sounds like a crew's report. */
const REPORT_WORDS_MAX = 12
const REPORT_WEIGHT = 3

const CONCEPTS = new WordClasses(INTENT_CONCEPTS)
const CONCEPTS_MAX = 14
/** What people say without words. */
const EMOJI: readonly (readonly [concept: keyof typeof INTENT_CONCEPTS, faces: string])[] = [
  ['yes', '👍👌✅🆗☑✔'],
  ['not', '👎❌🚫✖'],
  ['thanks', '🙏'],
  ['greeting', '👋'],
  ['praise', '😊🙂😀❤🥰😍🎉💐🌹'],
  ['ambulance', '🚑'],
]

/** Things that other assistants set, and their verbs: an alarm that is cancelled is none of ours. */
export const FOREIGN_THINGS = sounds(
  'alarm alarms alaram alert alerts timer timers countdown stopwatch event events snooze hotel ticket tickets pizza parcel courier recharge restaurant ' +
    'अलार्म टाइमर होटल टिकट पिज़्ज़ा इवेंट',
)
/** Others set these too, but the hospital sends them: "got your reminder, coming". */
export const REMINDERS = sounds('reminder reminders remindr remind reminded reminding yaad रिमाइंडर याद')
/** Occasions of other people's days, and what they travel by; somebody may have an appointment because of one, or be late. */
export const FOREIGN_OCCASIONS = sounds(
  'meeting meetings movie movies song songs music gaana gana order table shopping concert party birthday flight flights cab taxi train bus ' +
    'मीटिंग गाना कार्यक्रम पार्टी फ्लाइट ट्रेन',
)

/** What a message shows the classifier: hashes of features, each once, with how much each counts. */
export interface Features {
  readonly hashes: Int32Array
  readonly values: Float32Array
  /** Those of the single words, in their order: many unknown ones are a sign of another subject. */
  readonly words: Int32Array
}

/**
 * What the classifier looks at: sounds of words, pairs of them, and pieces of three and four letters (for typing
 * mistakes and endings), with numbers, days and names replaced by what they are.
 */
export function featuresOf(text: string, tokens: readonly Token[], symbols: readonly (string | null)[]): Features {
  const found = new Map<number, number>()
  const add = (feature: number, weight: number): void => {
    const known = found.get(feature)
    if (known === undefined || known < weight) found.set(feature, weight)
  }
  const words: Word[] = []
  const concepts = new Set<number>()
  tokens.slice(0, FEATURE_TOKENS_MAX).forEach((token, index) => {
    const symbol = symbols[index] ?? null
    if (symbol !== null) add(mix(BEHIND_SYMBOL, wordOf(token.fold).hash), WORD_BEHIND_SYMBOL_WEIGHT)
    const word = wordOf(symbol ?? token.fold)
    if (symbol === null || words.at(-1) !== word) words.push(word)
    if (symbol !== '#service') for (const concept of CONCEPTS.of(token)) concepts.add(hashOf(concept))
    for (const [words, sign, weight] of OTHERS_MATTERS) if (words.has(token.fold)) add(sign, weight)
    if (NEGATE_NEXT.has(token.raw)) add(mix(NEGATED, wordOf(tokens[index + 1]?.fold ?? '').hash), 1)
  })
  words.forEach((word, index) => {
    add(word.hash, 1)
    add(mix((words[index - 1] ?? START).hash, word.hash), PAIR_WEIGHT)
    if (word.skeleton !== null) add(word.skeleton, SKELETON_WEIGHT)
    for (const piece of word.pieces) add(piece, SUBWORD_WEIGHT)
    if (NEGATE_PREVIOUS.has(word.text)) add(mix(NEGATED, (words[index - 1] ?? START).hash), 1)
  })
  for (const emoji of emojiOf(text).slice(0, 3)) {
    add(hashOf(emoji), 1)
    for (const [concept, faces] of EMOJI)
      if (faces.includes(emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, ''))) concepts.add(hashOf(concept))
  }
  const met = [...concepts].slice(0, CONCEPTS_MAX)
  met.forEach((concept, index) => {
    add(mix(CONCEPT, concept), CONCEPT_WEIGHT)
    for (const other of met.slice(index + 1))
      add(mix(Math.min(concept, other), Math.max(concept, other)), CONCEPT_PAIR_WEIGHT)
  })
  const report = tokens.length > REPORT_WORDS_MAX ? null : crewStatusIn(tokens, symbols)
  if (report !== null) add(mix(REPORT, hashOf(report)), REPORT_WEIGHT)
  add(mix((words.at(-1) ?? START).hash, END), 0.8)
  add(mix(LENGTH, Math.min(words.length, 6)), 0.5)
  if (text.includes('?')) add(QUESTION, 0.5)
  return {
    words: Int32Array.from(words, ({ hash }) => hash),
    hashes: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values()),
  }
}

/** FNV-1a in 30 bits, which a JavaScript engine keeps as a small integer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

/** The hash of two in their order. */
function mix(first: number, second: number): number {
  const hash = Math.imul(Math.imul(first ^ 0x5bd1e995, 0x2c1b3c6d) ^ second, 0x297a2d39)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

const [BEHIND_SYMBOL, FOREIGN, REMINDER, OCCASION, NEGATED, CONCEPT, REPORT, END, LENGTH, QUESTION, PIECE, SKELETON] = [
  ...['=', '@foreign', '@reminder', '@occasion', 'not:', '@', 'crew:', '$', 'length:', '?', '~', '_'],
].map(hashOf) as [number, number, number, number, number, number, number, number, number, number, number, number] // as many as names

/** Signs of what other assistants are asked for, and how much each counts. */
const OTHERS_MATTERS = [
  [FOREIGN_THINGS, FOREIGN, 1],
  [REMINDERS, REMINDER, 0.5],
  [FOREIGN_OCCASIONS, OCCASION, 0.5],
] as const

interface Word {
  readonly text: string
  readonly hash: number
  readonly pieces: readonly number[]
  /** The word without vowels, as far as that leaves something: romanised Hindi is spelt by ear. */
  readonly skeleton: number | null
}

const WORDS = new Map<string, Word>()
const WORDS_MAX = 20_000

function wordOf(text: string): Word {
  let word = WORDS.get(text)
  if (word === undefined) {
    if (WORDS.size >= WORDS_MAX) WORDS.clear()
    word = text.startsWith('#')
      ? { text, hash: hashOf(text), pieces: [], skeleton: null }
      : { text, hash: hashOf(text), pieces: [...pieces(text)], skeleton: skeletonOf(text) }
    WORDS.set(text, word)
  }
  return word
}
const START = wordOf('^')

function skeletonOf(word: string): number | null {
  const consonants = word.replace(/(?<!^)[aeiouyh]/g, '')
  return consonants.length < 2 ? null : mix(SKELETON, hashOf(consonants))
}

function* pieces(word: string): Generator<number> {
  const padded = `<${word}>`
  for (const size of [3, 4]) {
    for (let start = 0; start + size <= padded.length && start < 12; start += 1)
      yield mix(PIECE, hashOf(padded.slice(start, start + size)))
  }
}
