import { namesOf } from '../../bot/interpret/names.ts'
import { type Token, tokenise } from '../../bot/interpret/normalise.ts'
import { sensesOf } from '../../bot/interpret/when/lexicon.ts'
import type { Topology } from '../../orchestrator/network/topology.ts'
import { INTENT_CONCEPTS } from '../../prompts/concepts.ts'
import { PEOPLE_NAMES } from '../../prompts/people-names.ts'
import { ASKED, EMPTY_WORDS, QUESTION_CONCEPTS, WEAK_CONCEPTS } from '../../prompts/question-words.ts'

/** Where a person's name stands in a text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words that a name follows whatever it is. */
const BEFORE_NAME = new Set(
  'name naam nam mr mrs ms miss dr shri shree smt sri kumari baby नाम श्री श्रीमती डॉ डॉक्टर कुमारी मिस्टर'.split(' '),
)
/** Words that a name may follow, if it looks like one. */
const BEFORE_NAME_PERHAPS = new Set(
  "i'm im am this is myself main mai patient pt mareez mariz doctor daktar sister nurse मैं मरीज़ मरीज".split(' '),
)
const BETWEEN = new Set(['is', 'hai', 'ka', 'of', 'है', 's'])
const AFTER_NAME = new Set(['ji', 'जी'])
const FOR = [new Set(['ke', 'k', 'के']), new Set(['liye', 'lie', 'liyee', 'लिए', 'लिये'])] as const
const WORDS_MAX = 3
const LATIN_SOUND_MIN = 4
const OTHER_SOUND_MIN = 3

/** What stands where names do. */
const NO_NAMES =
  'sahab saheb sahib saab sahiba madam memsahab daal dal dalo daalo likh likho likhna likhwana dhanyawaad dhanyavaad साहब साहिबा मैडम डाल डालो लिख'

const VOCABULARY: ReadonlySet<string> = new Set(
  [
    EMPTY_WORDS,
    NO_NAMES,
    ...[INTENT_CONCEPTS, QUESTION_CONCEPTS, WEAK_CONCEPTS, ASKED].flatMap((lists) => Object.values<string>(lists)),
  ].flatMap((words) => words.split(' ')),
)

/**
 * Finds people's names: those of the network file's own people, common ones, and words that stand where names stand
 * ("my name is", "mera naam … hai", "Mrs", "Sharma ji", "Sunita ke liye"). A modest recogniser, which misses a rare
 * name without such words around it; services, hospitals and places of the network are never taken for one.
 */
export function nameFinder(people: readonly string[]): (text: string, topology: Topology) => readonly Span[] {
  const known = [...people.flatMap((name) => tokenise(name)), ...tokenise(PEOPLE_NAMES)]
  const spellings = new Set(known.map(({ raw }) => raw))
  const sounds = new Set(known.map((token) => token.fold))
  const isCommon = ({ raw, fold: sound }: Token): boolean =>
    spellings.has(raw) ||
    (sounds.has(sound) && sound.length >= (/^[a-z]/.test(raw) ? LATIN_SOUND_MIN : OTHER_SOUND_MIN))

  return (text, topology) => {
    const tokens = tokenise(text)
    const kept = keptIn(tokens, topology)
    const canBe = (at: number): boolean => {
      const token = tokens[at]
      return token !== undefined && !kept.has(at) && isWord(token) && !VOCABULARY.has(token.raw) && !isTime(token)
    }
    // Where Every Word Has One, a capital tells nothing.
    const capitalsTell = tokens.some(({ start }) => /\p{Ll}/u.test(text.charAt(start)))
    const looks = (at: number): boolean => {
      const token = tokens[at]
      return token !== undefined && canBe(at) && (isCommon(token) || (capitalsTell && isCapital(token, text)))
    }
    const found = tokens.map((token, at): boolean => {
      if (!canBe(at)) return false
      if (isCommon(token)) return true
      if (AFTER_NAME.has(tokens[at + 1]?.raw ?? '')) return true
      const isFor = FOR.every((words, n) => words.has(tokens[at + 1 + n]?.raw ?? ''))
      return (
        follows(tokens, at, BEFORE_NAME, canBe) ||
        (looks(at) && (isFor || follows(tokens, at, BEFORE_NAME_PERHAPS, looks)))
      )
    })
    // A name is written together: "Sunita Palekar".
    found.forEach((is, at) => {
      const next = tokens[at + 1]
      if (is && next && !next.breaks && looks(at + 1)) found[at + 1] = true
    })
    return tokens.flatMap(({ start, end }, at) => (found[at] ? [{ start, end }] : []))
  }
}

/** Whether a word of the list stands before, with nothing between but what may be part of the same name. */
function follows(
  tokens: readonly Token[],
  at: number,
  leads: ReadonlySet<string>,
  canBe: (at: number) => boolean,
): boolean {
  for (let before = at - 1; before >= 0 && at - before <= WORDS_MAX + 1; before -= 1) {
    const next = tokens[before + 1]
    const token = tokens[before]
    if (token === undefined || (next?.breaks && !leads.has(token.raw))) return false
    if (leads.has(token.raw)) return true
    if (!BETWEEN.has(token.raw) && !canBe(before)) return false
  }
  return false
}

/** Services, hospitals, devices and places, which the model has to see. */
function keptIn(tokens: readonly Token[], topology: Topology): ReadonlySet<number> {
  const names = namesOf(topology)
  const kept = new Set<number>()
  for (const lexicon of [names.services, names.facilities, names.places, names.devices]) {
    for (const { from, to } of lexicon.find(tokens)) for (let at = from; at < to; at += 1) kept.add(at)
  }
  return kept
}

const isWord = ({ raw }: Token): boolean => /^[\p{L}\p{M}']{3,}$/u.test(raw)
const isTime = ({ raw }: Token): boolean => Object.keys(sensesOf(raw)).length > 0
const isCapital = ({ start }: Token, text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))
