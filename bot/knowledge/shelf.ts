import type { Answer, Passage, Reader, Shelf } from '../../flows/knowledge.ts'
import type { ServiceCode } from '../../orchestrator/ids.ts'
import type { Topology } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { type Names, namesOf } from '../interpret/names.ts'
import { type Asked, countOf, coverage, has, type Indexed } from './coverage.ts'
import type { ApprovedDocument } from './documents.ts'
import { isBound, isClinical, termsOf } from './terms.ts'

/** Okapi BM25's usual constants. */
const K1 = 1.2
const B = 0.75
/** A title or keyword says more of what a document is about than its text. */
const HEADING_TIMES = 3
/** A question that one document is about so far is one question. */
const WHOLLY = 0.8
const QUESTION_CHARACTERS_MAX = 2_000
const PASSAGES_MAX = 2

interface Shelved extends Indexed {
  readonly document: ApprovedDocument
  readonly length: number
}

interface Found {
  readonly document: ApprovedDocument
  /** From 0 to 1. */
  readonly covered: number
  /** Names no service. */
  readonly general: boolean
  readonly score: number
}

/**
 * Approved documents, ranked by Okapi BM25 (Robertson and Zaragoza, 2009) over concepts that are the same in all
 * languages. Ranking alone always finds something, so only documents are ranked that `coverage` finds to be about the
 * question.
 */
export class Bm25Shelf implements Shelf {
  readonly #names: Names
  readonly #shelved: readonly Shelved[]
  readonly #averageLength: number

  constructor(documents: readonly ApprovedDocument[], topology: Topology) {
    this.#names = namesOf(topology)
    this.#shelved = documents.map((document) => shelved(document, this.#names))
    this.#averageLength = this.#shelved.reduce((sum, { length }) => sum + length, 0) / (this.#shelved.length || 1)
  }

  answer(question: string, reader: Reader, language: Language, topic: ServiceCode | null): Answer {
    const text = question.slice(0, QUESTION_CHARACTERS_MAX)
    const documents = this.#find(text, reader, topic)
    const passages = documents.flatMap(({ texts }) => inLanguage(texts, language) ?? [])
    return passages.length > 0
      ? { kind: 'passages', passages }
      : { kind: 'unknown', clinical: this.#asked(text).clinical }
  }

  /** What answers the question; of one that asks several things, what answers each. */
  #find(question: string, reader: Reader, topic: ServiceCode | null): readonly ApprovedDocument[] {
    const whole = this.#best(question, reader, topic)
    if (whole && whole.covered >= WHOLLY) return [whole.document]
    const parts = clauses(question)
    const found = parts.length > 1 ? parts.flatMap((part) => this.#best(part, reader, topic)?.document ?? []) : []
    const apart = [...new Set(found)].slice(0, PASSAGES_MAX)
    return whole && apart.length < 2 ? [whole.document] : apart
  }

  #best(question: string, reader: Reader, topic: ServiceCode | null): Found | null {
    const asked = this.#asked(question)
    if (asked.services.size > 0 || !asked.words.some(isBound)) return this.#among(reader, asked)[0] ?? null
    // Which test they mean is not said: the one they are talking about, else the only one a document is about.
    const [ofTopic] = topic === null ? [] : this.#among(reader, { ...asked, services: new Set([topic]) })
    if (ofTopic) return ofTopic
    const bound = asked.words.filter(isBound)
    const [, another] = this.#readable(reader).filter(
      (each) => each.terms.services.size > 0 && bound.every((word) => has(each, word)),
    )
    const found = this.#among(reader, asked)
    return (another ? found.find(({ general }) => general) : found[0]) ?? null
  }

  /** The documents that are about it, best first. */
  #among(reader: Reader, asked: Asked): readonly Found[] {
    const readable = this.#readable(reader)
    const words = [...new Set(asked.words)]
    const found = readable.flatMap((each): Found[] => {
      const covered = coverage(each, asked)
      if (covered === 0) return []
      const { document, terms } = each
      return [{ document, covered, general: terms.services.size === 0, score: this.#score(each, words, readable) }]
    })
    return found.toSorted((a, b) => b.score - a.score)
  }

  #asked(question: string): Asked {
    const terms = termsOf(question, this.#names)
    return { ...terms, clinical: isClinical(question, terms) }
  }

  #readable(reader: Reader): readonly Shelved[] {
    return this.#shelved.filter(({ document }) => document.readers.includes(reader))
  }

  #score({ counts, length }: Shelved, words: readonly string[], among: readonly Shelved[]): number {
    const norm = K1 * (1 - B + (B * length) / (this.#averageLength || 1))
    return words.reduce((sum, word) => {
      const count = countOf(counts, word)
      const having = among.filter((each) => countOf(each.counts, word) > 0).length
      const idf = Math.log(1 + (among.length - having + 0.5) / (having + 0.5))
      return sum + (idf * count * (K1 + 1)) / (count + norm)
    }, 0)
  }
}

function shelved(document: ApprovedDocument, names: Names): Shelved {
  const passages = Object.values(document.texts).filter((passage) => passage !== undefined)
  const body = passages.map(({ text }) => text).join('\n')
  const heading = [...passages.flatMap(({ title }) => title ?? []), ...document.keywords].join('\n')
  const text = `${heading}\n${body}`
  const inHeading = termsOf(heading, names).words
  const words = [...termsOf(body, names).words, ...inHeading.flatMap((word) => Array<string>(HEADING_TIMES).fill(word))]
  return {
    document,
    text,
    terms: termsOf(text, names),
    counts: counted(words),
    heading: heading === '' ? null : counted(inHeading),
    sentences: text.split(/[.!?;\n।]+/u).map((sentence) => counted(termsOf(sentence, names).words)),
    length: words.length,
  }
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The parts of a message that may be questions of their own; what people tell of themselves is none. */
const clauses = (question: string): readonly string[] =>
  question
    .split(/[?!.,;\n।]+|\s(?:and|also|aur|or|ya|और|या)\s/iu)
    .filter((part) => part.trim() !== '' && !TOLD.test(part.trim()))
const TOLD = /^(?:i|i'm|im|my|our|we|main|mai|mera|meri|mere|hum|hamara|hamare|मैं|मेरा|मेरी|मेरे|हम|हमारा)(?!\p{L})/iu

/** Whoever writes Hindi in Latin letters reads it so where it exists so, else as the services are named: in English. */
const NEXT_BEST: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'hi-Latn', 'hi'],
  hi: ['hi', 'hi-Latn', 'en'],
  'hi-Latn': ['hi-Latn', 'en', 'hi'],
}

function inLanguage(texts: ApprovedDocument['texts'], language: Language): Passage | null {
  const best = NEXT_BEST[language].find((each) => texts[each] !== undefined)
  return (best && texts[best]) ?? null
}
