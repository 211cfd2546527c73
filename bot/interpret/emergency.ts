import type { Alarm } from '../../flows/turn.ts'
import { IMPALING, IMPLANTS } from '../../prompts/red-flags/implants.ts'
import type { RedFlag } from '../../prompts/red-flags/red-flag.ts'
import { RED_FLAGS } from '../../prompts/red-flags/red-flags.ts'
import { askedForAmbulance } from './ambulance-call.ts'
import { bareCry } from './bare-cry.ts'
import { denied } from './denial.ts'
import { type Element, element, findAll, type Match, pattern, type Reading, satisfies } from './patterns.ts'
import { read, type Words } from './reading.ts'
import { resemblance } from './resemblance.ts'
import { severeReadings } from './vitals.ts'

const FLAGS = RED_FLAGS.map((flag) => ({
  flag,
  patterns: flag.patterns.map((source) => pattern(source, flag.slack ?? (source.includes('@') ? 3 : 1))),
  unless: flag.unless === undefined ? null : element(flag.unless),
}))

/** Other words between the metal, the limb and how it came there. */
const IMPLANT_SLACK = 5

interface Sighting {
  readonly flag: RedFlag
  readonly sure: boolean
}

/**
 * Red flags in a message, in English, Hindi and romanised Hindi. Deterministic, in front of everything else, no
 * diagnosis: it looks for signs that published criteria name as time-critical.
 *
 * Sources of the signs and priorities: WHO/ICRC Basic Emergency Care (2018) and the WHO/ICRC/MSF Interagency
 * Integrated Triage Tool (red: airway, breathing, circulation, disability, pregnancy, high-risk trauma, poisoning,
 * threatened limb); FAST for stroke (American Stroke Association); the American Heart Association's warning signs
 * of heart attack and cardiac arrest; WHO's mhGAP guide for self-harm; the categories by which 108 services take
 * calls. Words and patterns are our own.
 *
 * The balance: a false alarm costs one question, a miss costs a life. So a sign counts wherever it is not clearly
 * denied, long over, asked about in general, told as a story or part of a drill. What softens a sign stands in its
 * own clause ("heart attack last year"); in another clause ("papa has a history, he fainted") it only makes us ask.
 * With an errand around it ("appointment for chest pain"), a weaker sign, or a single word recognised only through a
 * typing mistake, the answer is `doubtful`, and the person is asked whether somebody is in danger now. Asking for an
 * ambulance is always `certain`, at least P2; asking where it is, is not.
 *
 * Under the red flags lies a second net (`resemblance.ts`): a message without any that reads like those that have some
 * is `doubtful` too, so that words nobody thought of cost a question and not a life.
 *
 * Made for patients and those who write for them. The router does not put staff and crews through it: their messages
 * are about emergencies all day ("code blue ICU-3", "pt in ED had chest pain") and those who answer them are in the
 * room already; an ambulance raised by such chatter would be one missing elsewhere.
 */
export function detectEmergency(text: string, resembles: Resembles = resemblance): Alarm | null {
  let gravest: Alarm | null = null
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += WINDOW - OVERLAP) {
    const alarm = detectIn(text.slice(from, from + WINDOW), resembles)
    if (alarm && (gravest === null || graver(alarm, gravest))) gravest = alarm
  }
  return gravest
}

/** A long message is read piece by piece, so that its end is heard as well; a sign fits into the overlap. */
const WINDOW = 2_000
const OVERLAP = 200

const graver = (a: Alarm, b: Alarm): boolean =>
  a.confidence === b.confidence ? a.priority < b.priority : a.confidence === 'certain'

/** How much a message is like a cry for help, 0 to 1. */
type Resembles = (words: Words) => number

function detectIn(text: string, resembles: Resembles): Alarm | null {
  const words = read(text)
  const { tokens, readings, setting } = words
  if (tokens.length === 0) return /🚑|🆘/u.test(text) ? CALL : null
  if (setting.has('drill')) return null
  const call = askedForAmbulance(tokens, readings)
  const sightings = FLAGS.flatMap((each) => sight(each, words))
  const weak = sightings.every(({ flag }) => flag.doubtful === true)
  if (sightings.length > 0 && !(weak && harmless(words, resembles))) return alarmOf(sightings, call)
  if (call !== null) return CALL_BY[call]
  const severe = SOFTENING.some((each) => setting.has(each)) ? [] : severeReadings(tokens)
  if (severe.length > 0) return { ...RESEMBLING, signs: severe }
  const bare = bareCry(text, tokens)
  if (bare !== null) return bare
  return mayBeACry(words, resembles) ? RESEMBLING : null
}

/** The sign of a message in which no red flag was found, and which reads like those that have one. */
const RESEMBLES = 'reads like a cry for help'
const RESEMBLING: Alarm = { priority: 'P2', complaint: 'unspecified', signs: [RESEMBLES], confidence: 'doubtful' }
/** Two to three questions in 1,000 ordinary messages that it was not fitted to, by `emergency.eval.ts`. */
export const RESEMBLANCE_MIN = 0.7
/** Where a sign is named that its own rule found denied or harmless. */
const NAMED_MIN = 0.96
/** Below it no doubtful sign is asked about: one cry for help in a thousand that it was not fitted to is so unlike one. */
const HARMLESS_MAX = 0.005
const CRY_WORDS = { min: 3, max: 40 }

/** A weak sign in words that are wholly unlike a cry for help: "which floor is my father on". */
const harmless = (words: Words, resembles: Resembles): boolean =>
  words.tokens.length >= CRY_WORDS.min && resembles(words) < HARMLESS_MAX

/** Never of an ambulance that is under way, and hardly of a sign that is denied or long over: there the words were understood. */
function mayBeACry(words: Words, resembles: Resembles): boolean {
  const { tokens, readings } = words
  if (tokens.length < CRY_WORDS.min || tokens.length > CRY_WORDS.max) return false
  if (readings.some(({ symbols }) => symbols.has('@ambulance') || symbols.has('@emergency'))) return false
  if (implanted(words)) return false
  const named = FLAGS.some(({ patterns }) => patterns.some((wanted) => findAll(wanted, readings).length > 0))
  return resembles(words) >= (named ? NAMED_MIN : RESEMBLANCE_MIN)
}

const IMPLANT_PATTERNS = IMPLANTS.map((source) => pattern(source, IMPLANT_SLACK))
const JUST_NOW = element(IMPALING)

/** "She has a steel rod in her leg": said before a scan. */
const implanted = ({ readings, setting }: Words): boolean =>
  !setting.has('now') &&
  !readings.some((reading) => satisfies(JUST_NOW, reading)) &&
  IMPLANT_PATTERNS.some((wanted) => findAll(wanted, readings).length > 0)

/** The sign of a plain call for an ambulance: no complaint is known. */
export const AMBULANCE_ASKED = 'ambulance asked for'
const CALL: Alarm = { priority: 'P2', complaint: 'unspecified', signs: [AMBULANCE_ASKED], confidence: 'certain' }
const CALL_BY = { certain: CALL, doubtful: { ...CALL, confidence: 'doubtful' } } as const

type Confidence = Alarm['confidence']

/** The sign in a message, sure if it is once. */
function sight({ flag, patterns, unless }: (typeof FLAGS)[number], words: Words): readonly Sighting[] {
  const confidences = patterns.flatMap((wanted) =>
    findAll(wanted, words.readings).map((match) => {
      if (denied(wanted, match, words.tokens, words.readings)) return null
      const misspelt = wanted.elements.length === 1 && words.readings[match.from]?.typo === true
      if (misspelt && (words.tokens[match.from]?.fold.length ?? 0) < LONG_WORD) return null
      return confidenceOf({ match, flag, weak: misspelt || flag.doubtful === true, unless }, words)
    }),
  )
  if (confidences.includes('certain')) return [{ flag, sure: true }]
  return confidences.includes('doubtful') ? [{ flag, sure: false }] : []
}

const SOFTENING = ['errand', 'general', 'story', 'past', 'routine'] as const

/** A shorter word has too many harmless neighbours for one typing mistake to raise anything by itself. */
const LONG_WORD = 7

interface Found {
  readonly match: Match
  readonly flag: RedFlag
  readonly weak: boolean
  readonly unless: Element | null
}

const holds = (wanted: Element | null, readings: readonly Reading[]): boolean =>
  wanted !== null && readings.some((reading) => satisfies(wanted, reading))

/** What is left of a sign in its surroundings; null: nothing. */
function confidenceOf({ match, flag, weak, unless }: Found, { setting, readings }: Words): Confidence | null {
  const around = setting.wordsAround(match, readings)
  const somebody = around.some((reading) => reading.symbols.has('@family'))
  if (holds(unless, around)) return somebody && !weak ? 'doubtful' : null
  const now = setting.around(match, 'now') || setting.has('again')
  const told = setting.around(match, 'general') || setting.has('story')
  if (told || setting.around(match, 'past') || setting.around(match, 'routine')) {
    return !weak && (now || (told && somebody)) ? 'doubtful' : null
  }
  const softened = SOFTENING.some((each) => setting.has(each))
  if (weak) return softened ? null : 'doubtful'
  if (flag.complaint === 'unconscious') return unconsciousAmid(setting, match, now)
  return isSlight(flag, setting) || setting.has('errand') || (softened && !now) ? 'doubtful' : 'certain'
}

const isSlight = ({ complaint }: RedFlag, setting: Words['setting']): boolean =>
  complaint === 'trauma' && setting.has('slight')

/** Whoever does not wake is in danger, whatever stands before it: "she had a checkup, and now does not respond". */
function unconsciousAmid(setting: Words['setting'], match: Match, now: boolean): Confidence {
  if (setting.has('unmoved') || setting.around(match, 'errand')) return 'doubtful'
  return now || !SOFTENING.some((each) => each !== 'errand' && setting.has(each)) ? 'certain' : 'doubtful'
}

const RANK = { P1: 0, P2: 1, P3: 2, P4: 3 } as const

/** The worst of what was seen, the sure before the doubtful. */
function alarmOf(sightings: readonly Sighting[], call: Confidence | null): Alarm {
  const ordered = [...sightings].sort(
    (a, b) => Number(b.sure) - Number(a.sure) || RANK[a.flag.priority] - RANK[b.flag.priority],
  )
  const worst = ordered[0]
  if (worst === undefined) return CALL
  const asked = call === null ? [] : CALL.signs
  return {
    priority: call !== null && RANK[worst.flag.priority] > RANK[CALL.priority] ? CALL.priority : worst.flag.priority,
    complaint: worst.flag.complaint,
    signs: [...new Set([...ordered.map((each) => each.flag.sign), ...asked])],
    confidence: call === 'certain' || worst.sure ? 'certain' : 'doubtful',
  }
}
