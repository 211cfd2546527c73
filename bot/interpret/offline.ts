import { INTENTS_OF, type Intent, type IntentName } from '../../flows/intents.ts'
import { INTENT_CONCEPTS } from '../../prompts/concepts.ts'
import type { Heard, Hearing, Interpreter } from '../interpreter.ts'
import { readAnswer } from './answers.ts'
import { type Reading, readingOf, tellsDeviceState, withArguments } from './arguments.ts'
import { type ClauseIntent, readClauses } from './clauses.ts'
import { type Features, FOREIGN_OCCASIONS, FOREIGN_THINGS, featuresOf, REMINDERS } from './features.ts'
import { type Guess, IntentModel } from './intent-model.ts'
import { languageOf } from './language.ts'
import { sounds } from './lexicon.ts'
import { forEachOf, isOfEach, servicesListed } from './listed.ts'
import { emojiOf } from './normalise.ts'
import { crewStatusIn } from './statuses.ts'
import { symbolsOf } from './symbols.ts'

/** Below this the message counts as not understood, and the flow asks. Chosen by cross-validation, as are those below. */
const SURE = 0.28
/** The same for what is done at once: to do the wrong thing costs more than to ask. */
const SURE_ENOUGH_TO_ACT = 0.38
const ACTS_AT_ONCE: ReadonlySet<IntentName> = new Set([
  'confirm_appointment',
  'cancel_appointment',
  'accept_offer',
  'join_waitlist',
  'opt_out',
  'stop_flow',
  'set_bed_status',
  'dispatch_ambulance',
])
/** The same for what is wanted with an appointment, where the message names one. */
const SURE_OF_APPOINTMENT = 0.1
/** For the one clause of a message that means something, where the whole says nothing. */
const SURE_IN_CLAUSE = 0.9
/** What is less likely than this is not worth offering as a choice. */
const LIKELY = 0.08
const CHOICES_MAX = 3
/** So long a text is no request: only its beginning is read for an intent. */
const WORDS_MAX = 80

/** What other assistants do as well, with alarms, flights and tables. */
const ANYBODYS: ReadonlySet<IntentName> = new Set([
  'book_appointment',
  'reschedule_appointment',
  'cancel_appointment',
  'appointment_status',
  'confirm_appointment',
  'join_waitlist',
  'schedule_overview',
])

/**
 * Reads messages in this process: classifiers trained on the project's own corpus, and rules for names and
 * times. Knows only the role's intents. Where it is not sure enough it names none, and at most three it may have been.
 */
export class OfflineInterpreter implements Interpreter {
  readonly #model: IntentModel

  constructor(model = IntentModel.kept()) {
    this.#model = model
  }

  interpret(hearing: Hearing): Promise<Heard> {
    const language = languageOf(hearing.text) ?? 'en'
    return Promise.resolve({ ...this.#read(hearing), language, by: 'offline' })
  }

  #read(hearing: Hearing): Pick<Heard, 'intents' | 'maybe'> {
    const whole = readingOf(hearing.text, hearing)
    const reading = { ...whole, tokens: whole.tokens.slice(0, WORDS_MAX) }
    if (reading.tokens.length === 0 && emojiOf(reading.text).length === 0) return { intents: [] }
    const features = featuresIn(reading)
    const guesses = gated(this.#model.guess(features, hearing.role), reading)
    const answer = readAnswer(reading)
    if (answer !== null && !interrupts(guesses, answer, hearing) && INTENTS_OF[hearing.role].includes(answer.name))
      return { intents: [answer] }
    const several = readClauses(reading, guesses, (clause) => gated(this.#guess(clause), clause))
    const each = listed(reading, guesses, several)
    if (each !== null) return { intents: each }
    if (several.length > 1)
      return { intents: sharingTime(several.map(({ name, clause }) => this.#intent(name, clause))) }
    const name = chosen(guesses, reading)
    const [only] = several
    if (name === null && only && isClear(only)) return { intents: [this.#intent(only.name, only.clause)] }
    return name === null
      ? { intents: [], maybe: likely(guesses) }
      : { intents: [this.#intent(name, reading, features)] }
  }

  #guess(reading: Reading): readonly Guess[] {
    return this.#model.guess(featuresIn(reading), reading.hearing.role)
  }

  #intent(name: IntentName, reading: Reading, features: Features = featuresIn(reading)): Intent {
    if (name !== 'crew_status') return withArguments(name, reading)
    return { name, args: { status: this.#model.crewStatus(features) } }
  }
}

/** "Book an MRI for me and a CT for papa tomorrow": a time said once, at the end, is that of all that is booked. */
function sharingTime(intents: readonly Intent[]): readonly Intent[] {
  const books = intents.flatMap((intent) => (intent.name === 'book_appointment' ? [intent] : []))
  const when = books.at(-1)?.args.when
  const once = when !== undefined && books.filter(({ args }) => args.when !== undefined).length === 1
  if (books.length < intents.length || !once) return intents
  return books.map((intent) => ({ ...intent, args: { ...intent.args, when } }))
}

/** "Cancel my echo. What about the money I paid you": one wish is plain, whatever the rest may be. It is
 * asked again before anything is cancelled. */
const isClear = ({ name, probability }: ClauseIntent): boolean =>
  probability >= SURE_IN_CLAUSE && (name === 'cancel_appointment' || !ACTS_AT_ONCE.has(name))

const featuresIn = ({ text, tokens, names }: Reading): Features =>
  featuresOf(text, tokens, symbolsOf(text, tokens, names))

/**
 * Somebody's alarm or flight that is set, moved or cancelled is none of ours, unless a service is named; neither is their
 * party, unless the word appointment is.
 */
function gated(given: readonly Guess[], { text, tokens, names }: Reading): readonly Guess[] {
  const guesses = NO_EMERGENCY.test(text) ? given.map(asNo) : given
  const says = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.fold))
  const things = says(FOREIGN_THINGS) || (says(FOREIGN_OCCASIONS) && !says(APPOINTMENT))
  if (!things && !remindersIn(tokens)) return guesses
  if (names.services.find(tokens).length > 0) return guesses
  return guesses.map(({ name, probability }) =>
    name !== null && ANYBODYS.has(name) && (things || name !== 'confirm_appointment')
      ? { name: null, probability }
      : { name, probability },
  )
}
/** "No emergency, just asking": no call for help. */
const NO_EMERGENCY =
  /\b(?:no|not an?|isn.?t an?) emergency\b|\bemergency (?:nahi|nahin|nai)\b|इमरजेंसी नहीं|आपात स्थिति नहीं/iu
const asNo = ({ name, probability }: Guess): Guess => ({
  name: name === 'request_ambulance' ? 'deny' : name,
  probability,
})

const APPOINTMENT = sounds(INTENT_CONCEPTS.appointment)

/** "Yaad nahi kab aana tha": what somebody remembers or forgot is no reminder. */
const remindersIn = (tokens: Reading['tokens']): boolean =>
  tokens.some(({ fold }, index) => REMINDERS.has(fold) && !REMEMBERED.has(tokens[index + 1]?.fold ?? ''))
const REMEMBERED = sounds('nahi nahin hai h tha rahega rakha नहीं है था')

/** What refuses the help that is on its way, however it is put. */
const REFUSALS: ReadonlySet<IntentName | null> = new Set<IntentName>([
  'deny',
  'stop_flow',
  'cancel_appointment',
  'decline_offer',
])
const ANSWERS: ReadonlySet<IntentName> = new Set(['affirm', 'appointment_status', 'none_of_these', 'crew_status'])

/** A clear request of another kind is not an answer: "cancel my appointment" when asked for a time. */
function interrupts(guesses: readonly Guess[], answer: Intent, { asked }: Hearing): boolean {
  const best = guesses[0]
  if (best === undefined || best.name === null || best.name === answer.name) return false
  if (asked !== 'location') return best.probability > 0.8 && !ANSWERS.has(best.name)
  if (best.name === 'ambulance_status') return best.probability > 0.85
  const refused = guesses.reduce((sum, guess) => sum + (REFUSALS.has(guess.name) ? guess.probability : 0), 0)
  return REFUSALS.has(best.name) && refused > 0.85
}

function chosen(guesses: readonly Guess[], reading: Reading): IntentName | null {
  const { hearing, tokens } = reading
  // asked yes or no, the likelier of the two answers needs less proof than a request out of the blue
  if (hearing.asked === 'confirmation' && tokens.length <= 4) {
    const answer = guesses.find((guess) => guess.name === 'affirm' || guess.name === 'deny')
    if (answer !== undefined && answer.probability > 0.25) return answer.name
  }
  if (reportsPlainly(guesses, reading)) return 'crew_status'
  const best = guesses[0]
  if (best !== undefined && best.name !== null && best.probability >= sureOf(best.name)) return best.name
  // a device by its own name with a state ("Laboratory Lakeview is down till 1"): hardly anything else
  if (INTENTS_OF[hearing.role].includes('set_equipment_status') && tellsDeviceState(reading)) {
    return 'set_equipment_status'
  }
  // where an appointment is named, what is wanted with it needs less proof than a wish out of the blue
  if (!tokens.some((token) => APPOINTMENT.has(token.fold))) return null
  const wanted = guesses.find(({ name }) => name !== null && name !== 'confirm_appointment' && ANYBODYS.has(name))
  return wanted !== undefined && wanted.probability >= SURE_OF_APPOINTMENT ? wanted.name : null
}

const REPORT_WORDS_MAX = 4
const SURE_OF_REPORT = 0.2

/** "En route": a crew's few words that are the words of a report. */
const reportsPlainly = (guesses: readonly Guess[], { text, tokens, names, hearing }: Reading): boolean =>
  hearing.role === 'crew' &&
  tokens.length <= REPORT_WORDS_MAX &&
  crewStatusIn(tokens, symbolsOf(text, tokens, names)) !== null &&
  guesses.some(({ name, probability }) => name === 'crew_status' && probability >= SURE_OF_REPORT)

const sureOf = (name: IntentName): number => (ACTS_AT_ONCE.has(name) ? SURE_ENOUGH_TO_ACT : SURE)

/** A list of services needs no more proof that something is wanted of them. */
const SURE_OF_LIST = 0.2

/** "MRI and CT tomorrow", "cancel both my echo and ECG": one request for each. */
function listed(
  reading: Reading,
  guesses: readonly Guess[],
  several: readonly ClauseIntent[],
): readonly Intent[] | null {
  const services = servicesListed(reading)
  if (services.length === 0) return null
  const inClauses = new Set(several.map(({ name }) => name))
  const best = guesses.find(({ name }) => name !== null)
  const whole = best !== undefined && best.probability >= SURE_OF_LIST ? best.name : null
  const name = inClauses.size === 0 ? whole : inClauses.size === 1 ? several[0]?.name : null
  return isOfEach(name) ? forEachOf(services, name, reading) : null
}

function likely(guesses: readonly Guess[]): readonly IntentName[] {
  const names = guesses.flatMap(({ name, probability }) => (name !== null && probability >= LIKELY ? [name] : []))
  return names.slice(0, CHOICES_MAX)
}
