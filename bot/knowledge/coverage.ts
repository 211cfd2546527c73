import { typos } from '../interpret/normalise.ts'
import { isBound, isWeak, type Terms, tells, tellsSurely } from './terms.ts'

/** A document as it is compared with questions. */
export interface Indexed {
  readonly text: string
  readonly terms: Terms
  /** How often each term stands in it, those of its heading several times. */
  readonly counts: ReadonlyMap<string, number>
  /** Its title and keywords; null where it has none. */
  readonly heading: ReadonlyMap<string, number> | null
  readonly sentences: readonly ReadonlyMap<string, number>[]
}

/** A question that is being answered. */
export interface Asked extends Terms {
  /** It asks for what only a doctor may say, unless a document says just that. */
  readonly clinical: boolean
}

/** How much of a question a document has to be about; a wrong passage is worse than none. */
const COVERED_MIN = 0.6
/** Where the question is a doctor's to answer. */
const CLINICAL_COVERED_MIN = 0.85
const WEAK_WEIGHT = 0.1
const KIND_WEIGHT = 0.5
/** A service that is named, where the document is for all of them. */
const GENERAL_WEIGHT = 0.8
const AFTER = '@after'
/** "The scan", whichever it is. */
const SOME_TEST = '~test'

/**
 * How much of the question a document is about, from 0 to 1; 0 where it is too little, or where it speaks of another
 * service, hospital or unit, or does not tell the kind of thing that is asked for.
 */
export function coverage(each: Indexed, asked: Asked): number {
  const { terms, text } = each
  const kinds = [...asked.kinds]
  if (isElsewhere(each, asked) || kinds.some((kind) => !tells(text, kind)) || !tellsOfAfterwards(each, asked)) return 0
  const words = [...new Set(asked.words)]
  const met = words.filter((word) => has(each, word))
  const named = [...asked.services, ...asked.facilities, ...asked.units]
  const known = named.filter((name) => [terms.services, terms.facilities, terms.units].some((names) => names.has(name)))
  const strong = met.filter((word) => !isWeak(word))
  const telling = known.length > 0 && kinds.some((kind) => tellsSurely(text, kind))
  const topical =
    each.heading === null || known.length > 0 || strong.length > 1 || strong.some((word) => each.heading?.has(word))
  if (!telling && (strong.length === 0 || !topical)) return 0
  const ofKind = kinds.filter((kind) => kind === 'time' || kind === 'place').length * KIND_WEIGHT
  const all = ofKind + weightOf(words) + known.length + (named.length - known.length) * GENERAL_WEIGHT
  const covered = (ofKind + weightOf(met) + known.length) / all
  if (asked.clinical) return strong.length + known.length > 1 && covered >= CLINICAL_COVERED_MIN ? covered : 0
  return covered >= COVERED_MIN ? covered : 0
}

const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (isWeak(word) ? WEAK_WEIGHT : 1), 0)

/** It speaks of others of the kind and not of the one that is named, or not of that at all where it has to. */
function isElsewhere({ terms }: Indexed, { services, facilities, units, words }: Asked): boolean {
  const other = (named: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
    known.size > 0 && [...named].some((name) => !known.has(name))
  if (other(services, terms.services) || other(facilities, terms.facilities)) return true
  if ([...units].some((unit) => !terms.units.has(unit))) return true
  if (words.includes(SOME_TEST) && services.size === 0 && !terms.words.includes(SOME_TEST)) return true
  return words.some(isBound) && [...services].some((service) => !terms.services.has(service))
}

/** What holds before is not so afterwards: what is asked of the time after must be told of it in one sentence. */
function tellsOfAfterwards({ sentences }: Indexed, { words }: Asked): boolean {
  if (!words.includes(AFTER)) return true
  const others = words.filter((word) => word !== AFTER && !isWeak(word))
  return sentences.some((counts) => counts.has(AFTER) && others.some((word) => countOf(counts, word) > 0))
}

/** Said of a test, not to eat and to come with an empty stomach are one thing. */
export function has({ counts, terms }: Indexed, word: string): boolean {
  if (countOf(counts, word) > 0) return true
  const twin = word === '@eat' ? '@fast' : word === '@fast' ? '@eat' : null
  return twin !== null && terms.services.size > 0 && counts.has(twin)
}

const TYPO_LETTERS_MIN = 5
const CONSONANTS_MIN = 4

/** How often a word stands in a document, one typing mistake allowed in a long one, and either script. */
export function countOf(counts: ReadonlyMap<string, number>, word: string): number {
  const exact = counts.get(word)
  if (exact !== undefined || /^[@~]/.test(word)) return exact ?? 0
  for (const [known, count] of counts) if (isSame(word, known)) return count
  return 0
}

function isSame(word: string, known: string): boolean {
  if (/^[@~]/.test(known) || word.charAt(0) !== known.charAt(0)) return false
  if (Math.min(word.length, known.length) >= TYPO_LETTERS_MIN && typos(word, known, 1) <= 1) return true
  const consonants = consonantsOf(word)
  return consonants.length >= CONSONANTS_MIN && consonants === consonantsOf(known)
}

/** English words in Devanagari are spelt by ear: their consonants agree. */
const consonantsOf = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/c(?!h)/g, 'k')
