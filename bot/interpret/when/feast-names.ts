import { fold } from '../normalise.ts'
import { FEASTS } from './feasts.ts'

/** One name of a feast; `feast` is its place in the list. */
export interface NamedFeast {
  /** By their sound; a name of one word is compared as written, since short sounds are many words' ("I'd", "rakhi"). */
  readonly words: readonly string[]
  readonly feast: number
}

const all: readonly NamedFeast[] = FEASTS.flatMap(({ names }, feast) =>
  names.split('|').map((name) => {
    const words = name.normalize('NFKC').split(' ')
    return { words: words.length === 1 ? words : words.map(fold), feast }
  }),
)

const byFirst = (names: readonly NamedFeast[]): ReadonlyMap<string, readonly NamedFeast[]> =>
  Map.groupBy(
    [...names].sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )

/** Longest first, by the sound of the first word. */
export const LONG_NAMES = byFirst(all.filter(({ words }) => words.length > 1))
/** Of one word, as written. */
export const SHORT_NAMES = byFirst(all.filter(({ words }) => words.length === 1))
