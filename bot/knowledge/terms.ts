import {
  ASKED,
  BOUND_CONCEPTS,
  CLINICAL_WORDS,
  EMPTY_WORDS,
  PHRASES,
  QUESTION_CONCEPTS,
  WEAK_CONCEPTS,
} from '../../prompts/question-words.ts'
import { WordClasses } from '../interpret/lexicon.ts'
import { type Names, unitsIn } from '../interpret/names.ts'
import { clean, fold, type Token, tokenise } from '../interpret/normalise.ts'

/** What a question may ask for, see `ASKED`. */
export type Kind = keyof typeof ASKED

/** A text as it is compared: what it is about, what it names, and what it asks for or tells. */
export interface Terms {
  /** Each concept or word once for every time it stands there. */
  readonly words: readonly string[]
  readonly services: ReadonlySet<string>
  readonly facilities: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly kinds: ReadonlySet<Kind>
}

/** What a word is: `@` a concept, `~` a weak one, `?` a kind of thing asked for, or nothing that counts. */
const LISTS: Readonly<Record<string, string>> = {
  ...prefixed('@', QUESTION_CONCEPTS),
  ...prefixed('~', WEAK_CONCEPTS),
  ...prefixed('?', ASKED),
  empty: EMPTY_WORDS,
}
const BY_SPELLING = new Map<string, string[]>()
for (const [name, list] of Object.entries(LISTS)) {
  for (const word of new Set(list.split(' '))) BY_SPELLING.set(word, [...(BY_SPELLING.get(word) ?? []), name])
}
const BY_SOUND = new WordClasses(LISTS)
const CLINICAL = new Set(CLINICAL_WORDS.split(' '))

function prefixed(mark: string, lists: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [mark + name, list]))
}

/** By its spelling where that is listed: "kha" and "kahan" sound the same. */
const classesOf = (token: Token): readonly string[] =>
  BY_SPELLING.get(token.raw.replaceAll("'", '')) ?? BY_SOUND.of(token)

/** Marks a term that is no reason by itself to quote a document. */
export const isWeak = (term: string): boolean => term.startsWith('~')

const KINDS: readonly Kind[] = ['time', 'place', 'price', 'amount']

/** The terms of a text; of a question, `kinds` is what it asks for. */
export function termsOf(text: string, names: Names): Terms {
  const tokens = tokenise(clean(text))
  const taken = new Set<number>()
  const named = <T>(
    hits: readonly { readonly value: T; readonly from: number; readonly to: number }[],
  ): Set<string> => {
    for (const { from, to } of hits) for (let at = from; at < to; at += 1) taken.add(at)
    return new Set(hits.map(({ value }) => String(value)))
  }
  const services = named(names.services.find(tokens))
  const facilities = named(names.facilities.find(tokens))
  const units = named(unitsIn(tokens))
  const rest = tokens.filter((_, at) => !taken.has(at))
  const phrases = PHRASES.flatMap(([phrase, concept]) => (phrase.test(text) ? [`@${concept}`] : []))
  return {
    words: [...rest.flatMap(wordsOf), ...phrases],
    services,
    facilities,
    units,
    kinds: kindsIn(rest, text),
  }
}

function wordsOf(token: Token): readonly string[] {
  const classes = classesOf(token)
  const strong = classes.filter((name) => name.startsWith('@'))
  if (strong.length > 0) return strong
  const weak = classes.filter(isWeak)
  if (weak.length > 0) return weak
  return classes.length > 0 || token.fold.length < 2 ? [] : [stem(token.raw)]
}

/** Without the endings that English words take; Hindi words keep theirs. */
const stem = (raw: string): string => fold(/^[a-z]{5,}$/.test(raw) ? raw.replace(/(?:ing|ed|es|s)$/, '') : raw)

/** "What shall I bring when I come" asks for no time. */
const WHEN_AS_IF = /\bwhen (?:i|we|you|he|she|they) (?!can|could|may|should|do|will)/i

function kindsIn(tokens: readonly Token[], text: string): ReadonlySet<Kind> {
  const asIf = WHEN_AS_IF.test(text)
  const classes = tokens.flatMap((token) => (asIf && token.raw === 'when' ? [] : classesOf(token)))
  const asked = new Set(KINDS.filter((kind) => classes.includes(`?${kind}`)))
  // "how much time", "kitna samay": how long, not when
  if (asked.has('amount')) asked.delete('time')
  return asked
}

const CLOCKS =
  /\d\s*(?:am|pm|a\.m|p\.m|baje|बजे|o'clock)|\d[:.]\d\d|24\s*(?:hours|[x×/]\s*7|ghante|घंटे)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:daily|noon|midnight|morning|evening|night|always|any ?time|round the clock|roz|subah|shaam|dopahar|raat|somvar|ravivar)\b|सुबह|शाम|दोपहर|रात|रोज़|सोमवार|रविवार/iu
const DURATIONS =
  /\d\s*(?:hours?|hrs?|days?|minutes?|mins?|weeks?|ghante|ghanta|din|hafte|घंटे|घंटा|दिन|मिनट|हफ़्ते)|(?:same|next|usi|agle|उसी|अगले) (?:day|din|दिन)/iu
const PLACES =
  /\b(?:floor|gate|near|opposite|next to|beside|behind|road|street|block|building|wing|desk|counter|basement|room|lobby|entrance|reception|metro|station|manzil|saamne|bagal|paas)\b|तल|मंज़िल|मंजिल|गेट|सामने|पास|काउंटर|द्वार|स्टेशन|सड़क|रोड/iu
const NUMBERS =
  /\d|\b(?:one|two|three|four|six|eight|ek|do|teen|chaar|chhah|aath)\b|(?<!\p{L})(?:एक|दो|तीन|चार|छह|आठ)(?![\p{L}\p{M}])/iu
const PRICES = /[₹]|\brs\b|\binr\b|rup(?:ees?|aye)|रुपय|रुपए|\b(?:free|no charge|muft)\b|निःशुल्क|मुफ़्त|मुफ्त/iu

/** Whether a document tells what is asked for. */
export function tells(text: string, kind: Kind): boolean {
  switch (kind) {
    case 'time':
      return CLOCKS.test(text) || DURATIONS.test(text)
    case 'place':
      return PLACES.test(text)
    case 'price':
      return PRICES.test(text)
    case 'amount':
      return NUMBERS.test(clean(text)) || PRICES.test(text)
    default:
      return kind satisfies never
  }
}

/** Whether a document tells where something is or when it is open, so that naming it is asking enough. */
export const tellsSurely = (text: string, kind: Kind): boolean =>
  kind === 'place' ? PLACES.test(text) : kind === 'time' && CLOCKS.test(text)

/** Asks about medicines, signs or treatment, and not where to buy them. */
export const isClinical = (text: string, { words }: Terms): boolean =>
  !words.includes('@pharmacy') && tokenise(clean(text)).some(({ raw }) => CLINICAL.has(raw))

/** What a document says of one service and not of another. */
export const isBound = (term: string): boolean => BOUND.has(term)
const BOUND: ReadonlySet<string> = new Set([...BOUND_CONCEPTS].map((name) => `@${name}`))
