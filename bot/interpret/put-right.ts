import type { Intent, IntentName, When } from '../../flows/intents.ts'
import type { Hearing, Interpreter } from '../interpreter.ts'
import { type Reading, readingOf, whenIn } from './arguments.ts'
import { type Hit, sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'

/** What a message is taken for when it only says that something is not as it should be. */
const DISSENT: ReadonlySet<IntentName> = new Set(['correct', 'deny', 'none_of_these', 'go_back'])
/** Long messages say more than one thing put right. */
const WORDS_MAX = 10

const NOT_BEFORE = sounds('not no instead except')
const NOT_AFTER = sounds('nahi nahin mat')

/** Hears corrections in the middle of a conversation, whoever reads the rest of it. */
export const puttingRight = (interpreter: Interpreter): Interpreter => ({
  async interpret(hearing) {
    const heard = await interpreter.interpret(hearing)
    const right =
      hearing.role === 'patient' ? (putRight(hearing, heard.intents) ?? timeAgreedTo(hearing, heard.intents)) : null
    return right ? { ...heard, intents: right } : heard
  },
})

/**
 * "Nahi, CT nahi MRI", "actually Friday", "at Hebbal instead": what a dissent says is right, as the intent that
 * carries it, after the dissent. Null where it names nothing, where the message was understood otherwise, or where
 * nothing is asked and nothing corrected.
 */
export function putRight(hearing: Hearing, understood: readonly Intent[]): readonly Intent[] | null {
  const corrects = understood.some(({ name }) => name === 'correct')
  if (!corrects && (hearing.asked === null || hearing.asked === 'location')) return null
  const reading = readingOf(hearing.text, hearing)
  if (reading.tokens.length > WORDS_MAX) return null
  const otherwise = understood.some(({ name }) => !DISSENT.has(name))
  if (otherwise && !contradicts(reading.tokens)) return null
  const { names, tokens } = reading
  const service = meant(names.services.find(tokens), tokens)
  const facility = meant(names.facilities.find(tokens), tokens)
  const when = timeMeant(reading)
  const args = {
    ...(service && { service }),
    ...(facility && { facility }),
    ...(when && { when }),
  }
  if (Object.keys(args).length === 0) return null
  const dissent = otherwise || understood.length === 0 ? [CORRECT] : understood
  return [...dissent, { name: 'book_appointment', args }]
}

/** What a yes with a time may be taken for. */
const ASSENT: ReadonlySet<IntentName> = new Set(['affirm', 'confirm_appointment', 'accept_offer'])
const ASSENT_WORDS_MAX = 6
const AGREES =
  /\b(?:works?|fine|ok|okay|good|suits?|possible|better|cha?lega|chalegi|th[ei]+k|sahi)\b|चलेगा|चलेगी|ठीक|सही/i

/** "Monday chalega", "Friday works" where something is to be chosen: the time is the choice. */
export function timeAgreedTo(hearing: Hearing, understood: readonly Intent[]): readonly Intent[] | null {
  const agrees = understood.every(({ name }) => ASSENT.has(name)) || namesPartOfDay(hearing.text)
  if (hearing.asked !== 'choice' || !agrees || (understood.length === 0 && !AGREES.test(hearing.text))) return null
  const reading = readingOf(hearing.text, hearing)
  if (reading.tokens.length > ASSENT_WORDS_MAX || reading.tokens.some(({ fold }) => NOT_AFTER.has(fold))) return null
  const when = timeMeant(reading)
  return when === null ? null : [{ name: 'book_appointment', args: { when } }]
}

/** "Evening", where times are put: no greeting. */
const namesPartOfDay = (text: string): boolean =>
  /^\W*(?:in the )?(?:morning|afternoon|evening|noon|night)s?\W*$/i.test(text)

const CORRECT: Intent = { name: 'correct', args: {} }
const NO = sounds('no nahi nahin nope')
/** Who names what to do is not putting an answer right. */
const DEEDS = sounds('cancel radd रद्द कैंसिल kainsil move badlo badal badalna change stop postpone hatao')

/** "Nahi, CT nahi MRI": a no, and then what it should be. */
const contradicts = (tokens: readonly Token[]): boolean =>
  NO.has(tokens[0]?.fold ?? '') && tokens.length > 1 && !tokens.some(({ fold }) => DEEDS.has(fold))

/** The last of them that is not the one to be put right: in "CT nahi MRI" and in "MRI, not CT" it is the MRI. */
function meant<T>(hits: readonly Hit<T>[], tokens: readonly Token[]): T | null {
  const affirmed = hits.filter(({ from, to }) => {
    const before = tokens[from - 1]
    const after = tokens[to]
    const deniedBefore = before !== undefined && NOT_BEFORE.has(before.fold) && tokens[from]?.breaks !== true
    return !deniedBefore && !(after !== undefined && !after.breaks && NOT_AFTER.has(after.fold))
  })
  return affirmed.at(-1)?.value ?? null
}

/** "Not tomorrow, ", "kal nahi, ", "no, ". */
const DENIED_FIRST = /^.*?(\bnot\b|\bnahi\b|\bnahin\b|नहीं)[^,;.]*[,;.]\s*/iu

/** "Not tomorrow, the day after": counted from what was denied. */
const COUNTED_FROM_IT = /^(?:but )?(?:(?:the )?(?:day (?:after|before)|(?:next|following) day)|(?:us ?|is)ke |उसके )/iu

/** "No, 12": an hour where a time was asked for. */
const NO_BUT_HOUR = /^\s*(?:no|nope|nahi|nahin|नहीं|नही)[\s,.:-]+(\d{1,2})\s*[.!]?\s*$/iu

/** "She is better now" wishes for no time. */
const AT_PRESENT = /^(?:now|right now|abhi|ab|अभी|अब)$/i

/** Of "not tomorrow, Friday" the Friday; null where a time is only denied. */
function timeMeant(reading: Reading): When | null {
  const rightly = reading.text.replace(DENIED_FIRST, '')
  const { hearing } = reading
  const bare = hearing.asked === 'when' ? NO_BUT_HOUR.exec(reading.text)?.[1] : undefined
  if (bare !== undefined) return whenIn(readingOf(`${bare} baje`, hearing)).when ?? null
  const affirming = COUNTED_FROM_IT.test(rightly) ? reading : readingOf(rightly, reading.hearing)
  const affirmed = whenIn(affirming).when ?? null
  if (affirmed !== null && AT_PRESENT.test(affirmed.text)) return null
  if (affirmed === null || !isDenied(affirmed.text, reading)) return affirmed
  const rest = readingOf(reading.text.replace(affirmed.text, ' '), reading.hearing)
  const other = whenIn(rest).when ?? null
  return other !== null && !isDenied(other.text, rest) ? other : null
}

/** "Not today", "aaj nahi". */
const isDenied = (words: string, { text }: Reading): boolean =>
  new RegExp(`(\\bnot|\\bno) ${literal(words)}|${literal(words)} (nahi|nahin|nai|mat|नहीं|नही)`, 'iu').test(text)

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
