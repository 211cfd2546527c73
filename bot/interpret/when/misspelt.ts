import { typos } from '../normalise.ts'

/** Long words of the calendar, which people misspell in many ways; short ones are too near to other words. */
const LONG =
  'january february august september october november december sunday monday tuesday wednesday thursday friday saturday tomorrow yesterday morning afternoon evening tonight midnight weekend minutes'.split(
    ' ',
  )
const OTHERS = new Set('sundry sundae mourning moaning'.split(' '))
const LENGTH_MIN = 5
const LENGTH_MAX = 11
/** Misspellings met, and words that are none: a message repeats them. */
const SEEN = new Map<string, string | null>()
const SEEN_MAX = 20_000

/** The word of the calendar that was meant: one slip, or two in a word of eight letters; null where there is none. */
export function misspelt(word: string): string | null {
  if (word.length < LENGTH_MIN || word.length > LENGTH_MAX || !/^[a-z]+$/.test(word) || OTHERS.has(word)) return null
  const known = SEEN.get(word)
  if (known !== undefined) return known
  const slips = (of: string): number => (of.length >= 8 && word.length >= 7 ? 2 : 1)
  const meant = LONG.find((of) => of[0] === word[0] && typos(word, of, slips(of)) <= slips(of)) ?? null
  if (SEEN.size >= SEEN_MAX) SEEN.clear()
  SEEN.set(word, meant)
  return meant
}
