import type { IntentName } from '../../flows/intents.ts'
import { type Reading, readingOf } from './arguments.ts'
import type { Guess } from './intent-model.ts'
import { sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'

/** A clause of its own must be surer than a whole message. */
const CLAUSE_SURE = 0.7
/** And what the whole message hardly means must be very clear in its clause. */
const CLEAR = 0.9
/** What has the form of a question and a clause of its own is asked, though the rest speaks of something else. */
const QUESTION_SURE = 0.5
const WHOLE_MIN = 0.05
const CLAUSES_MAX = 4

/** Turns of conversation and answers: not worth a second intent beside a request. */
const ASIDES: ReadonlySet<IntentName> = new Set([
  'small_talk',
  'affirm',
  'deny',
  'correct',
  'repeat',
  'go_back',
  'none_of_these',
  'stop_flow',
  'crew_status',
])
/** Two of these about one thing are one wish, told at length: "can't come tomorrow, make it Friday". */
const SAME_MATTER: readonly ReadonlySet<IntentName>[] = [
  new Set<IntentName>([
    'cancel_appointment',
    'reschedule_appointment',
    'book_appointment',
    'confirm_appointment',
    'running_late',
    'join_waitlist',
    'accept_offer',
    'decline_offer',
  ]),
  new Set<IntentName>(['request_ambulance', 'ambulance_status', 'patient_status']),
  new Set<IntentName>(['find_bed', 'request_bed']),
  new Set<IntentName>(['dispatch_ambulance', 'reassign_dispatch', 'cancel_dispatch']),
  new Set<IntentName>(['opt_out', 'remove_caregiver']),
]

export interface ClauseIntent {
  readonly name: IntentName
  readonly clause: Reading
  readonly probability: number
}

/** Several requests in one message, each clear by itself and in its own words; fewer than two: read it as a whole. */
export function readClauses(
  reading: Reading,
  whole: readonly Guess[],
  guess: (clause: Reading) => readonly Guess[],
): readonly ClauseIntent[] {
  const pieces = clausesOf(reading.text, reading.tokens)
  if (pieces.length < 2 || pieces.length > CLAUSES_MAX) return []
  const found: ClauseIntent[] = []
  for (const piece of pieces) {
    const clause = readingOf(piece, reading.hearing)
    const guesses = guess(clause)
    const best = inPlaceOf(found, clause, guesses) ?? guesses[0]
    if (best === undefined || best.name === null || ASIDES.has(best.name) || denies(clause.tokens, best.name)) continue
    const inWhole = whole.find(({ name }) => name === best.name)?.probability ?? 0
    const asks = best.name === 'ask_question' && isQuestion(piece, clause.tokens)
    if (best.probability < (asks ? QUESTION_SURE : inWhole >= WHOLE_MIN ? CLAUSE_SURE : CLEAR)) continue
    const meant = { name: best.name, clause, probability: best.probability }
    if (!found.some((other) => sameMatter(other, meant))) found.push(meant)
  }
  return found
}

/** "Cancel the CT, I need an MRI instead on Friday": what comes in place of another service is booked, not moved. */
function inPlaceOf(found: readonly ClauseIntent[], clause: Reading, guesses: readonly Guess[]): Guess | null {
  const service = objectOf(clause)
  const dropped = found.filter(({ name }) => name === 'cancel_appointment').map(({ clause }) => objectOf(clause))
  if (service === null || !dropped.some((other) => other !== null && other !== service)) return null
  const wanted = guesses.filter(({ name }) => name === 'book_appointment' || name === 'reschedule_appointment')
  return { name: 'book_appointment', probability: wanted.reduce((sum, { probability }) => sum + probability, 0) }
}

const isQuestion = (piece: string, tokens: readonly Token[]): boolean =>
  piece.includes('?') || ASKING.has(tokens[0]?.raw ?? '') || tokens.some(({ raw }) => WITHIN.has(raw))
const ASKING = new Set(
  'do does should can is are where what which who how when kya kahan kitna kitne kitni kaun kaise kab क्या कहाँ कितना कितने कौन कैसे कब'.split(
    ' ',
  ),
)
const WITHIN = new Set(['kya', 'how', 'kitna', 'kitne', 'kitni', 'क्या', 'कितना'])

function sameMatter(a: ClauseIntent, b: ClauseIntent): boolean {
  const one = a.name === b.name || SAME_MATTER.some((matter) => matter.has(a.name) && matter.has(b.name))
  if (!one) return false
  const [first, second] = [objectOf(a.clause), objectOf(b.clause)]
  return first === null || second === null || first === second
}

/** The service or the numbered bed that a clause is about. */
function objectOf({ tokens, names }: Reading): string | null {
  const service = names.services.find(tokens)[0]?.value
  const bed = tokens.find((token, index) => /^\d{1,3}$/.test(token.raw) && BED.test(tokens[index - 1]?.raw ?? ''))
  return service ?? bed?.raw ?? null
}
const BED = /^(?:bed|icu|hdu|nicu|ward|ed|बेड|वार्ड|आईसीयू)$/

/** As written: "the" sounds like "then". */
const CONJUNCTIONS = new Set('and aur then phir fir also plus और फिर'.split(' '))

function clausesOf(text: string, tokens: readonly Token[]): readonly string[] {
  const cuts = [{ end: 0, start: 0 }]
  tokens.forEach((token, index) => {
    if (CONJUNCTIONS.has(token.raw)) cuts.push({ end: token.start, start: token.end })
    else if (index > 0 && token.breaks) cuts.push({ end: token.start, start: token.start })
  })
  return cuts
    .map(({ start }, index) => text.slice(start, cuts[index + 1]?.end))
    .filter((piece) => /[\p{L}\d]{2}/u.test(piece))
}

const NEGATIONS = sounds("mat nahi मत नहीं don't dont")
const DENIABLE: ReadonlySet<IntentName> = new Set([
  'book_appointment',
  'cancel_appointment',
  'reschedule_appointment',
  'release_hold',
  'cancel_dispatch',
])

/** "cancel mat karo", "don't cancel": a request not to. */
function denies(tokens: readonly Token[], name: IntentName): boolean {
  return DENIABLE.has(name) && tokens.some((token) => NEGATIONS.has(token.fold))
}
