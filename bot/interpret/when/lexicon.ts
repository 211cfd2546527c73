import { fold } from '../normalise.ts'
import { LONG_NAMES, SHORT_NAMES } from './feast-names.ts'
import { CALENDAR } from './lexicon-calendar.ts'
import { GRAMMAR } from './lexicon-grammar.ts'
import { ENGLISH_ONES, ENGLISH_ORDINALS, ENGLISH_TENS, HINDI_NUMBERS, HINDI_ORDINALS } from './lexicon-numbers.ts'
import { misspelt } from './misspelt.ts'
import type { Senses } from './senses.ts'

/** Sound like a time word and are none. */
const OTHER_WORDS = new Set(
  'same sam rate rat chai shame set sit site state bead bade soon tin bus case cases tees ab down she saath sath ma maa'.split(
    ' ',
  ),
)

const NONE: Senses = {}
const written = new Map<string, Senses>()
const sounds = new Map<string, Senses>()

function enter(table: Map<string, Senses>, key: string, senses: Senses): void {
  table.set(key, { ...table.get(key), ...senses })
}
const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')
const numbered = (words: string, senses: (place: number) => Senses, table: typeof written, first = 0): void =>
  split(words).forEach((spellings, place) => {
    for (const word of spellings.split('=')) enter(table, table === sounds ? fold(word) : word, senses(place + first))
  })

numbered(ENGLISH_ONES, (number) => ({ number }), written)
numbered(ENGLISH_TENS, (place) => ({ number: place * 10 }), written)
numbered(ENGLISH_ORDINALS, (ordinal) => ({ ordinal }), written)
numbered(HINDI_NUMBERS, (number) => ({ number }), sounds, 1)
for (const ending of ['वां', 'वीं', 'वें'])
  numbered(HINDI_NUMBERS.replace(/(?<=[\u0900-\u097F])(?=[\s=]|$)/gu, ending), (ordinal) => ({ ordinal }), sounds, 1)
numbered(HINDI_ORDINALS, (ordinal) => ({ ordinal }), sounds)
for (const [senses, english, hindi] of [...CALENDAR, ...GRAMMAR]) {
  for (const word of split(english)) enter(written, word, senses)
  for (const word of split(hindi)) enter(sounds, fold(word), senses)
}
for (const first of LONG_NAMES.keys()) enter(sounds, first, { opens: true })
for (const name of SHORT_NAMES.keys()) enter(written, name, { ...sounds.get(fold(name)), opens: true })
for (const table of [written, sounds]) table.delete('-')

const meant = (word: string): Senses => written.get(misspelt(word) ?? '') ?? NONE

/** The senses of a lower-case word: as written if it is listed so, else by its sound, else as what it is a misspelling of. */
export function sensesOf(word: string): Senses {
  return written.get(word) ?? (OTHER_WORDS.has(word) ? NONE : (sounds.get(fold(word)) ?? meant(word)))
}
