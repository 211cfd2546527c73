import { fold } from './fold.ts'
import { ADDRESSED, kinsIn, type RelativeSaid } from './relative-words.ts'

/** The writer, or what somebody is to them. */
type PersonSaid = 'writer' | Pick<RelativeSaid, 'kin' | 'sex'>

export interface PeopleSaid {
  /** In the order of the words, each once. */
  readonly people: readonly PersonSaid[]
  /** Something else stands between them: "MRI for me and CT for my father". */
  readonly apart: boolean
}

const SELF =
  /(?:^| )(me|myself|i(?= (?:both|need|want|would)( |$)|$)|(?:mere|mera|meri|apne|apna|मेरे|मेरा|मेरी|अपने|अपना)(?= (?:aur|and|liye|और|लिए)( |$)))(?= |$)/gu
const LIST = /,.*(?:^| )(?:and|aur|और)(?: |$)/iu
const AND = /^(?:and|aur|plus|also|bhi|और|तथा|एवं|भी)$/u
const FILLING =
  /^(?:my|the|for|both|together|mere|mera|meri|apne|apna|apni|hamare|hamari|ke|ki|ka|liye|ji|dono|aged?|years?|yrs?|old|saal|मेरे|मेरा|मेरी|अपने|अपनी|के|की|का|लिए|जी|दोनों|साल|\d{1,3})$/u
/** What says that the second is one whom it is for. */
const FOR_BEFORE = /(?:^| )for(?: my)?$/u
const FOR_AFTER = /^ (?:ke|ka|ki|के|का|की)(?= |$)/u
const BETWEEN_WORDS_MAX = 6

interface At {
  readonly who: PersonSaid
  readonly at: number
  readonly end: number
}

/** Several people for whom one message asks the same, or something each; null where it speaks of one. */
export function peopleIn(text: string): PeopleSaid | null {
  const plain = text.replace(/[&+]/g, ' and ')
  // "My mother, my father and me": a list, where something ends it.
  const said = fold(LIST.test(plain) ? plain.replaceAll(',', ' and ') : plain).replace(ADDRESSED, ' ')
  const names = new Set((text.match(/\p{Lu}\p{Ll}+/gu) ?? []).map(fold))
  const selves = [...said.matchAll(SELF)].map((match): At => {
    const at = match.index + (match[0].startsWith(' ') ? 1 : 0)
    return { who: 'writer', at, end: match.index + match[0].length }
  })
  const kins = kinsIn(said).map(({ kin, sex, at, end }): At => ({ who: { kin, sex }, at, end }))
  const all = [...selves, ...kins].sort((a, b) => a.at - b.at)
  const linked: At[] = []
  let apart = false
  for (const next of all) {
    const before = linked.at(-1)
    const how = before && link(said, before, next, names)
    if (before && !how) {
      if (linked.length > 1) break
      linked.length = 0
    }
    linked.push(next)
    apart ||= how === 'apart'
  }
  const people = linked
    .map(({ who }) => who)
    .filter((who, n, before) => before.findIndex((each) => isSame(each, who)) === n)
  return people.length > 1 ? { people, apart } : null
}

/** How two people who stand one after the other belong together. */
function link(said: string, a: At, b: At, names: ReadonlySet<string>): 'together' | 'apart' | null {
  if (a.at === b.at) return 'together' // parents
  const between = said.slice(a.end, b.at).trim()
  if (between === '' && areParents(a.who, b.who)) return 'together'
  const words = between.split(' ')
  if (!words.some((word) => AND.test(word)) || words.length > BETWEEN_WORDS_MAX) return null
  if (words.every((word) => AND.test(word) || FILLING.test(word) || names.has(word))) return 'together'
  return FOR_BEFORE.test(between) || FOR_AFTER.test(said.slice(b.end)) ? 'apart' : null
}

const isSame = (a: PersonSaid, b: PersonSaid): boolean =>
  a === b || (a !== 'writer' && b !== 'writer' && a.kin === b.kin && (a.kin !== 'other' || a.sex === b.sex))

const areParents = (a: PersonSaid, b: PersonSaid): boolean =>
  a !== 'writer' && b !== 'writer' && [a.kin, b.kin].sort().join(' ') === 'father mother'
