import { INTENT_CONCEPTS } from '../../prompts/concepts.ts'
import type { Features } from './classifier.ts'
import { sounds, WordClasses } from './lexicon.ts'
import { emojiOf, type Token } from './normalise.ts'
import { crewStatusIn } from './statuses.ts'

/** Negations that turn the word before or after them: "cancel mat karo", "don't cancel". */
const NEGATE_NEXT = new Set(["don't", 'dont', 'not', "can't", 'cant', 'no', 'without', 'never'])
const NEGATE_PREVIOUS = sounds('mat nahi na मत नहीं')
const WORD_BEHIND_SYMBOL_WEIGHT = 0.4
const CONCEPT_WEIGHT = 1.3
const CONCEPT_PAIR_WEIGHT = 0.9
const SUBWORD_WEIGHT = 0.25
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
  'alarm alarms alaram alert alerts timer timers countdown stopwatch reminder reminders remindr remind reminded event events flight flights cab taxi ' +
    'hotel ticket tickets pizza train bus parcel courier recharge restaurant yaad snooze अलार्म टाइमर रिमाइंडर याद फ्लाइट होटल टिकट पिज़्ज़ा ट्रेन इवेंट',
)
/** Occasions of other people's days; somebody may have an appointment because of one. */
export const FOREIGN_OCCASIONS = sounds(
  'meeting meetings movie movies song songs music gaana gana order table shopping concert party birthday मीटिंग गाना कार्यक्रम पार्टी',
)

/**
 * What the classifier looks at: sounds of words, pairs of them, and pieces of three and four letters (for typing
 * mistakes and endings), with numbers, days and names replaced by what they are.
 */
export function featuresOf(text: string, tokens: readonly Token[], symbols: readonly (string | null)[]): Features {
  const found = new Map<string, number>()
  const add = (feature: string, weight: number): void =>
    void found.set(feature, Math.max(found.get(feature) ?? 0, weight))
  const words: string[] = []
  const concepts = new Set<string>()
  tokens.slice(0, FEATURE_TOKENS_MAX).forEach((token, index) => {
    const symbol = symbols[index] ?? null
    const word = symbol ?? token.fold
    if (symbol !== null) add(`=${token.fold}`, WORD_BEHIND_SYMBOL_WEIGHT)
    if (symbol === null || words.at(-1) !== symbol) words.push(word)
    if (symbol !== '#service') for (const concept of CONCEPTS.of(token)) concepts.add(concept)
    if (FOREIGN_THINGS.has(token.fold)) add('@foreign', 1)
    if (FOREIGN_OCCASIONS.has(token.fold)) add('@occasion', 0.5)
    if (NEGATE_NEXT.has(token.raw)) add(`not:${tokens[index + 1]?.fold}`, 1)
  })
  words.forEach((word, index) => {
    add(word, 1)
    add(`${words[index - 1] ?? '^'} ${word}`, 0.6)
    if (!word.startsWith('#')) for (const piece of pieces(word)) add(piece, SUBWORD_WEIGHT)
    if (NEGATE_PREVIOUS.has(word)) add(`not:${words[index - 1]}`, 1)
  })
  for (const emoji of emojiOf(text).slice(0, 3)) {
    add(emoji, 1)
    for (const [concept, faces] of EMOJI)
      if (faces.includes(emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, ''))) concepts.add(concept)
  }
  const met = [...concepts].slice(0, CONCEPTS_MAX).sort()
  met.forEach((concept, index) => {
    add(`@${concept}`, CONCEPT_WEIGHT)
    for (const other of met.slice(index + 1)) add(`@${concept}+${other}`, CONCEPT_PAIR_WEIGHT)
  })
  const report = tokens.length > REPORT_WORDS_MAX ? null : crewStatusIn(tokens, symbols)
  if (report !== null) add(`crew:${report}`, REPORT_WEIGHT)
  add(`${words.at(-1) ?? '^'} $`, 0.8)
  add(`length:${Math.min(words.length, 6)}`, 0.5)
  if (text.includes('?')) add('?', 0.5)
  return found
}

function* pieces(word: string): Generator<string> {
  const padded = `<${word}>`
  for (const size of [3, 4]) {
    for (let start = 0; start + size <= padded.length && start < 12; start += 1)
      yield `~${padded.slice(start, start + size)}`
  }
}
