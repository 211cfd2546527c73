import { fold, type Token, tokenise, typos } from './normalise.ts'

export interface Hit<T> {
  readonly value: T
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
}

/** "heart ke doctor", "heart wale doctor" and "heart doctor" are one name. */
const FILLERS: ReadonlySet<string> = new Set(['k', 'ke', 'ki', 'ka', 'vale', 'vala', 'vali'].map(fold))

const TYPO_LETTERS_MIN = 5

interface Entry<T> {
  readonly sounds: readonly string[]
  /** An abbreviation without vowels counts only as it is written: "gap" sounds like "GP", "gap" is none. */
  readonly written: string | null
  readonly value: T
}

const VOWELLESS = /^[bcdfghjklmnpqrstvwxz]{2,3}$/

/** What was looked up before is remembered, so many words of it. */
const KNOWN_MAX = 20_000

/** Names of one or more words, found in a message by sound, the longest first, one typing mistake allowed in a long word. */
export class Lexicon<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()
  readonly #misspellings = new Map<string, readonly Entry<T>[]>()

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) {
      const sounds = tokenise(name).flatMap((token) => (FILLERS.has(token.fold) ? [] : [token.fold]))
      const first = sounds[0]
      if (first === undefined) continue
      const list = this.#byFirst.get(first) ?? []
      const only = name.toLowerCase()
      list.push({ sounds, written: VOWELLESS.test(only) ? only : null, value })
      list.sort((a, b) => b.sounds.length - a.sounds.length)
      this.#byFirst.set(first, list)
    }
  }

  find(tokens: readonly Token[]): readonly Hit<T>[] {
    const hits: Hit<T>[] = []
    let at = 0
    while (at < tokens.length) {
      const hit = this.#at(tokens, at)
      if (hit !== null) hits.push(hit)
      at = hit?.to ?? at + 1
    }
    return hits
  }

  #at(tokens: readonly Token[], at: number): Hit<T> | null {
    const first = tokens[at]?.fold ?? ''
    for (const { sounds, written, value } of this.#byFirst.get(first) ?? this.#misspelt(first)) {
      if (written !== null && written !== tokens[at]?.raw) continue
      const to = follow(tokens, at + 1, sounds.slice(1))
      if (to !== null) return { value, from: at, to }
    }
    return null
  }

  #misspelt(word: string): readonly Entry<T>[] {
    if (word.length < TYPO_LETTERS_MIN) return []
    let found = this.#misspellings.get(word)
    if (found === undefined) {
      if (this.#misspellings.size >= KNOWN_MAX) this.#misspellings.clear()
      found = [...this.#byFirst].find(([first]) => same(word, first))?.[1] ?? []
      this.#misspellings.set(word, found)
    }
    return found
  }
}

/** Where the name ends if the tokens go on with these sounds, else null. */
function follow(tokens: readonly Token[], at: number, sounds: readonly string[]): number | null {
  let index = at
  for (const sound of sounds) {
    while (FILLERS.has(tokens[index]?.fold ?? '')) index += 1
    if (!same(tokens[index]?.fold, sound)) return null
    index += 1
  }
  return index
}

function same(word: string | undefined, sound: string): boolean {
  if (word === undefined) return false
  if (word === sound) return true
  return sound.length >= TYPO_LETTERS_MIN && word.charAt(0) === sound.charAt(0) && typos(word, sound, 1) <= 1
}

/** The sounds of the words in a list. */
export const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

/** Classes of single words, found by sound, one typing mistake allowed in a long word. */
export class WordClasses {
  readonly #classes = new Map<string, string[]>()
  readonly #known = new Map<string, readonly string[]>()

  constructor(lists: Readonly<Record<string, string>>) {
    for (const [name, words] of Object.entries(lists)) {
      for (const sound of sounds(words)) this.#classes.set(sound, [...(this.#classes.get(sound) ?? []), name])
    }
  }

  of({ fold: sound }: Token): readonly string[] {
    let found = this.#known.get(sound)
    if (found === undefined) {
      if (this.#known.size >= KNOWN_MAX) this.#known.clear()
      found = this.#classes.get(sound) ?? this.#misspelt(sound)
      this.#known.set(sound, found)
    }
    return found
  }

  #misspelt(word: string): readonly string[] {
    if (word.length < TYPO_LETTERS_MIN) return []
    for (const [sound, names] of this.#classes) if (same(word, sound)) return names
    return []
  }
}
