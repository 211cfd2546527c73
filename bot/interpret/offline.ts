import type { Intent, IntentName } from '../../flows/intents.ts'
import { INTENTS_OF } from '../../flows/intents.ts'
import type { Heard, Hearing, Interpreter } from '../interpreter.ts'
import { readAnswer } from './answers.ts'
import { type Reading, readingOf, withArguments } from './arguments.ts'
import { type Guess, IntentModel } from './intent-model.ts'
import { languageOf } from './language.ts'
import { sounds } from './lexicon.ts'
import { emojiOf, type Token } from './normalise.ts'
import { crewStatusIn } from './statuses.ts'

/** Below this the message counts as not understood, and the flow asks. */
const SURE = 0.45
/** A clause of its own must be surer than a whole message. */
const CLAUSE_SURE = 0.6
const CLAUSES_MAX = 4
/** So long a text is no request: only its beginning is read for an intent. */
const WORDS_MAX = 80

/** Turns of conversation and answers: not worth a second intent beside a request. */
const ASIDES: ReadonlySet<IntentName> = new Set([
  'small_talk',
  'affirm',
  'deny',
  'repeat',
  'go_back',
  'none_of_these',
  'stop_flow',
])

/**
 * Reads messages in this process: a classifier trained at start on the project's own corpus, and rules for names and
 * times. Knows only the role's intents; resolves with none where it is not sure enough.
 */
export class OfflineInterpreter implements Interpreter {
  readonly #model = new IntentModel()

  interpret(hearing: Hearing): Promise<Heard> {
    const reading = readingOf(hearing.text, hearing)
    const language = languageOf(hearing.text) ?? 'en'
    return Promise.resolve({ intents: this.#intents(reading), language, by: 'offline' })
  }

  #intents(whole: Reading): readonly Intent[] {
    const { hearing } = whole
    const reading = { ...whole, tokens: whole.tokens.slice(0, WORDS_MAX) }
    if (reading.tokens.length === 0 && emojiOf(reading.text).length === 0) return []
    const guesses = this.#model.guess(reading.text, reading.tokens, hearing.role)
    const best = guesses[0]
    const answer = readAnswer(reading)
    if (answer !== null && !interrupts(best, answer, hearing) && INTENTS_OF[hearing.role].includes(answer.name))
      return [answer]
    const several = this.#clauses(reading)
    if (several.length > 1) return several
    const name = chosen(best, guesses, hearing, reading.tokens)
    const intent = name === null ? null : withArguments(name, reading)
    return intent === null ? [] : [intent]
  }

  /** Two requests in one message, each clear by itself; arguments are read in each one's own words. */
  #clauses(reading: Reading): readonly Intent[] {
    const pieces = clausesOf(reading.text, reading.tokens)
    if (pieces.length < 2 || pieces.length > CLAUSES_MAX) return []
    const intents: Intent[] = []
    for (const piece of pieces) {
      const clause = readingOf(piece, reading.hearing)
      const best = this.#model.guess(clause.text, clause.tokens, reading.hearing.role)[0]
      if (best === undefined || best.name === null || best.probability < CLAUSE_SURE || ASIDES.has(best.name)) continue
      if (denies(clause.tokens)) continue
      const intent = withArguments(best.name, clause)
      if (intent !== null && !intents.some((each) => each.name === intent.name)) intents.push(intent)
    }
    return intents
  }
}

/** A clear request of another kind is not an answer: "cancel my appointment" when asked for a time. */
function interrupts(best: Guess | undefined, answer: Intent, hearing: Hearing): boolean {
  if (best === undefined || best.name === null || best.name === answer.name) return false
  if (hearing.asked === 'location')
    return (
      ['ambulance_status', 'deny', 'stop_flow', 'cancel_appointment'].includes(best.name) && best.probability > 0.85
    )
  return best.probability > 0.8 && !['affirm', 'appointment_status', 'none_of_these', 'crew_status'].includes(best.name)
}

function chosen(
  best: Guess | undefined,
  guesses: readonly Guess[],
  hearing: Hearing,
  tokens: readonly Token[],
): IntentName | null {
  if (best === undefined) return null
  // asked yes or no, the likelier of the two answers needs less proof than a request out of the blue
  if (hearing.asked === 'confirmation' && tokens.length <= 4) {
    const answer = guesses.find((guess) => guess.name === 'affirm' || guess.name === 'deny')
    if (answer !== undefined && answer.probability > 0.25) return answer.name
  }
  // crews write one word while driving; whatever reports a status is one
  if (hearing.role === 'crew' && best.probability < SURE && crewStatusIn(tokens) !== null) return 'crew_status'
  return best.name !== null && best.probability >= SURE ? best.name : null
}

const CONJUNCTIONS = sounds('and aur then phir also और फिर plus')
const NEGATIONS = sounds('mat nahi मत नहीं')

function clausesOf(text: string, tokens: readonly Token[]): readonly string[] {
  const cuts = [0]
  tokens.forEach((token, index) => {
    if (index > 0 && token.breaks) cuts.push(token.start)
    else if (CONJUNCTIONS.has(token.fold)) cuts.push(token.end)
  })
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1])).filter((piece) => /[\p{L}\d]{2}/u.test(piece))
}

/** "cancel mat karo", "don't cancel": a request not to. */
function denies(tokens: readonly Token[]): boolean {
  return tokens.some((token) => NEGATIONS.has(token.fold) || token.raw === "don't" || token.raw === 'dont')
}
