import type { ColleagueNamed } from '../flows/turn.ts'
import type { StaffId } from '../orchestrator/ids.ts'

/** Words that are part of other talk at least as often as of a name are no name alone. */
const NAME_LETTERS_MIN = 3
const WORD = /[\p{L}\p{M}]+/gu

interface Spoken {
  readonly text: string
  readonly at: number
  readonly end: number
}

/**
 * Finds colleagues by name: "Asha Rao", "Dr Rao", "Asha". The longest run of a person's names counts, so that "Asha
 * Rao" is not also everybody else called Rao.
 */
export function colleaguesNamed(
  words: string,
  names: readonly (readonly [staff: StaffId, name: string])[],
): ColleagueNamed[] {
  const spoken = [...words.matchAll(WORD)].map(({ 0: text, index }) => ({
    text: text.toLowerCase(),
    at: index,
    end: index + text.length,
  }))
  const people = names.map(([staff, name]) => ({ staff, parts: new Set(partsOf(name)) }))
  const found: ColleagueNamed[] = []
  for (let n = 0; n < spoken.length; ) {
    const lengths = people.map(({ parts }) => runFrom(spoken, n, parts))
    const longest = Math.max(0, ...lengths)
    const [first, last] = [spoken[n], spoken[n + longest - 1]]
    if (longest > 0 && first && last) {
      const staff = people.flatMap((person, index) => (lengths[index] === longest ? [person.staff] : []))
      found.push({ at: first.at, end: last.end, staff })
    }
    n += Math.max(1, longest)
  }
  return found
}

const partsOf = (name: string): string[] =>
  (name.toLowerCase().match(WORD) ?? []).filter((part) => part.length >= NAME_LETTERS_MIN)

/** How many words from here on are names of one person. */
function runFrom(spoken: readonly Spoken[], from: number, parts: ReadonlySet<string>): number {
  let length = 0
  while (parts.has(spoken[from + length]?.text ?? '')) length += 1
  return length
}
