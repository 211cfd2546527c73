import { fold } from '../normalise.ts'
import { LONG_NAMES, type NamedFeast, SHORT_NAMES } from './feast-names.ts'
import type { Moment } from './moment.ts'
import { isDigits, readYear } from './numbers.ts'
import { readWhich } from './read-which.ts'
import { type Read, type Reader, raw, type Source, skip, skipMarks } from './source.ts'

/** Over "-" and "'" inside a name: "Eid al-Fitr", "new year's eve". */
function wordsTo(source: Source, at: number, { words }: NamedFeast): number | null {
  let to = at
  for (const [place, word] of words.entries()) {
    if (place > 0) to = skipMarks(source, to, "-'")
    if (raw(source, to) === '' || fold(raw(source, to).replace(/'/g, '')) !== word) return null
    to += 1
  }
  return to
}

function named(source: Source, at: number): Read<NamedFeast> | null {
  const word = raw(source, at).replace(/'/g, '')
  for (const feast of LONG_NAMES.get(fold(word)) ?? []) {
    const to = wordsTo(source, at, feast)
    if (to !== null) return { value: feast, to }
  }
  const short = SHORT_NAMES.get(word)?.[0]
  return short === undefined ? null : { value: short, to: at + 1 }
}

/** Other feasts of the same name. */
const FOREIGN = new Set(['chinese', 'lunar', 'orthodox', 'islamic', 'jewish', 'tamil'])

/** "Christmas", "next diwali", "republic day 2027", "होली". */
export const readFeast: Reader<Moment> = (source, at) => {
  const which = readWhich(source, at)
  const found = named(source, which?.to ?? at)
  if (found === null) return null
  if (FOREIGN.has(raw(source, at - 1)) || FOREIGN.has(raw(source, which?.to ?? at))) return null
  const { feast } = found.value
  const year = readYear(source, skip(source, found.to, 'in'))
  const dated = year !== null && (isDigits(source, year.to - 1) || year.value > 1900)
  const value: Moment = { feast, ...(which === null ? {} : { which: which.value }) }
  return dated ? { value: { ...value, year: year.value }, to: year.to } : { value, to: found.to }
}
