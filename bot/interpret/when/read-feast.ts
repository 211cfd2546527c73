import type { Moment } from './moment.ts'
import { readYear } from './numbers.ts'
import { type Reader, raw, type Source } from './source.ts'

/** Days off with a fixed date that every hospital here knows: month, day, names. */
const FEASTS: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 1, ['new year', 'new years', 'new year day', 'new years day', 'naya saal', 'नया साल', 'नव वर्ष', 'नए साल']],
  [1, 26, ['republic day', 'gantantra divas', 'गणतंत्र दिवस']],
  [5, 1, ['labour day', 'may day', 'मजदूर दिवस']],
  [8, 15, ['independence day', 'swatantrata divas', 'स्वतंत्रता दिवस']],
  [10, 2, ['gandhi jayanti', 'गांधी जयंती']],
  [12, 24, ['christmas eve', 'xmas eve']],
  [12, 25, ['christmas', 'xmas', 'christmas day', 'क्रिसमस', 'बड़ा दिन']],
  [12, 31, ['new year eve', 'new years eve']],
]
/** Longest first, by the first word. */
const NAMES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[]
> = Map.groupBy(
  FEASTS.flatMap(([month, day, names]) => names.map((name) => ({ words: name.split(' '), month, day }))).sort(
    (a, b) => b.words.length - a.words.length,
  ),
  ({ words }) => words[0] ?? '',
)

const spoken = (source: Source, at: number): string => raw(source, at).replace(/'/g, '').normalize('NFC')

/** "Christmas", "republic day", "new year's eve". */
export const readFeast: Reader<Moment> = (source, at) => {
  const names = NAMES.get(spoken(source, at)) ?? []
  const found = names.find(({ words }) => words.every((word, place) => spoken(source, at + place) === word))
  if (found === undefined) return null
  const to = at + found.words.length
  const year = readYear(source, to)
  const { month, day } = found
  return year === null ? { value: { month, day }, to } : { value: { month, day, year: year.value }, to: year.to }
}
