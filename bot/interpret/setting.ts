import { CONTEXTS } from '../../prompts/red-flags/contexts.ts'
import { PHRASES } from '../../prompts/red-flags/phrases.ts'
import type { Token } from './normalise.ts'
import { findInOrder, type Match, MUTE, type Pattern, pattern, type Reading } from './patterns.ts'

type Context = keyof typeof CONTEXTS

const CONTEXT_GAP = 3
const PHRASE_GAP = 1
const CONTEXT_PATTERNS: Readonly<Record<Context, readonly Pattern[]>> = {
  drill: compile(CONTEXTS.drill),
  general: compile(CONTEXTS.general),
  story: compile(CONTEXTS.story),
  past: compile(CONTEXTS.past),
  errand: compile(CONTEXTS.errand),
  routine: compile(CONTEXTS.routine),
  slight: compile(CONTEXTS.slight),
  unmoved: compile(CONTEXTS.unmoved),
  again: compile(CONTEXTS.again),
  now: compile(CONTEXTS.now),
}
const PHRASE_PATTERNS = PHRASES.map((source) => pattern(source, PHRASE_GAP))

function compile(sources: readonly string[]): readonly Pattern[] {
  return sources.map((source) => pattern(source, CONTEXT_GAP))
}

/** The readings without phrases whose words do not mean what they say ("dying of hunger", "blood test"). */
export function withoutPhrases(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  const muted = [...readings]
  for (const phrase of PHRASE_PATTERNS) {
    for (const { from, to } of findInOrder(phrase, readings)) {
      if (!tokens.slice(from + 1, to).some((token) => token.breaks)) muted.fill(MUTE, from, to)
    }
  }
  return muted
}

const CONJUNCTIONS = new Set('and but aur lekin magar और लेकिन मगर'.split(' '))

/** What surrounds the words of a message, clause by clause. */
export class Setting {
  readonly #clauseOf: readonly number[]
  readonly #contexts: readonly ReadonlySet<Context>[]

  constructor(tokens: readonly Token[], readings: readonly Reading[]) {
    const clauseOf: number[] = []
    const bounds: { from: number; to: number }[] = []
    for (const [index, token] of tokens.entries()) {
      const last = bounds.at(-1)
      if (last === undefined || token.breaks || CONJUNCTIONS.has(token.raw)) bounds.push({ from: index, to: index + 1 })
      else last.to = index + 1
      clauseOf.push(bounds.length - 1)
    }
    this.#clauseOf = clauseOf
    const contexts: Set<Context>[] = bounds.map(({ from, to }) => contextsOf(readings.slice(from, to)))
    for (const [clause, { from }] of bounds.entries()) {
      // "the difference between a heart attack and a cardiac arrest" is one question
      if (tokens[from]?.breaks === false && contexts[clause - 1]?.has('general')) contexts[clause]?.add('general')
    }
    this.#contexts = contexts
  }

  /** Anywhere in the message. */
  has(context: Context): boolean {
    return this.#contexts.some((contexts) => contexts.has(context))
  }

  /** In the clause, or clauses, of a match. */
  around(match: Match, context: Context): boolean {
    return this.#contexts.slice(...this.#clauses(match)).some((contexts) => contexts.has(context))
  }

  /** The readings of the clauses of a match. */
  wordsAround(match: Match, readings: readonly Reading[]): readonly Reading[] {
    const [first, end] = this.#clauses(match)
    return readings.filter((_, index) => {
      const clause = this.#clauseOf[index] ?? 0
      return clause >= first && clause < end
    })
  }

  #clauses(match: Match): [number, number] {
    return [this.#clauseOf[match.from] ?? 0, (this.#clauseOf[match.to - 1] ?? 0) + 1]
  }
}

function contextsOf(readings: readonly Reading[]): Set<Context> {
  const held = (Object.keys(CONTEXT_PATTERNS) as Context[]).filter((context) =>
    CONTEXT_PATTERNS[context].some((each) => findInOrder(each, readings).length > 0),
  )
  return new Set(held)
}
