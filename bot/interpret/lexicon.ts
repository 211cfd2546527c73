import { fold, type Token, tokenise, typos } from './normalise.ts'

export interface Hit<T> {
  readonly value: T
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
}

const TYPO_LETTERS_MIN = 5

/** Names of one or more words, found in a message by sound, the longest first, one typing mistake allowed in a long word. */
export class Lexicon<T> {
  readonly #byFirst = new Map<string, { readonly sounds: readonly string[]; readonly value: T }[]>()

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) {
      const sounds = tokenise(name).map((token) => token.fold)
      const first = sounds[0]
      if (first === undefined) continue
      const list = this.#byFirst.get(first) ?? []
      list.push({ sounds, value })
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
    for (const { sounds, value } of this.#byFirst.get(first) ?? this.#misspelt(first)) {
      const rest = sounds.slice(1)
      if (rest.every((sound, step) => same(tokens[at + 1 + step]?.fold, sound)))
        return { value, from: at, to: at + sounds.length }
    }
    return null
  }

  #misspelt(word: string): readonly { readonly sounds: readonly string[]; readonly value: T }[] {
    if (word.length < TYPO_LETTERS_MIN) return []
    for (const [first, entries] of this.#byFirst) if (same(word, first)) return entries
    return []
  }
}

function same(word: string | undefined, sound: string): boolean {
  if (word === undefined) return false
  if (word === sound) return true
  return sound.length >= TYPO_LETTERS_MIN && word.charAt(0) === sound.charAt(0) && typos(word, sound, 1) <= 1
}

/** The sounds of the words in a list. */
export const sounds = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
