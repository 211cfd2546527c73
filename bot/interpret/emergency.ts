import type { Alarm } from '../../flows/turn.ts'
import { CONCEPTS, CONTEXTS, RED_FLAGS, type RedFlag } from '../../prompts/red-flags.ts'
import { askedForAmbulance } from './ambulance-call.ts'
import { clean, type Token, tokenise } from './normalise.ts'
import { Concepts, findAll, type Match, type Pattern, pattern, type Reading } from './patterns.ts'

const concepts = new Concepts(CONCEPTS)
const FLAGS = RED_FLAGS.map((flag) => ({
  flag,
  patterns: flag.patterns.map((source) => pattern(source, flag.slack ?? 3)),
}))
const contextPatterns = (sources: readonly string[]): readonly Pattern[] =>
  sources.map((source) => pattern(source, source.includes(' ') ? 1 : 0))
const CONTEXT = {
  drill: contextPatterns(CONTEXTS.drill),
  hypothetical: contextPatterns(CONTEXTS.hypothetical),
  past: contextPatterns(CONTEXTS.past),
  errand: contextPatterns(CONTEXTS.errand),
  routine: contextPatterns(CONTEXTS.routine),
  now: contextPatterns(CONTEXTS.now),
}

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
 * denied, long over, asked about in general or part of a drill; with an errand around it ("appointment for chest
 * pain"), a weaker sign, or a single word recognised only through a typing mistake, the answer is `doubtful`, and
 * the person is asked whether somebody is in danger now. Asking for an ambulance is always `certain`, at least P2;
 * asking where it is, is not.
 */
export function detectEmergency(text: string): Alarm | null {
  const tokens = tokenise(clean(text))
  if (tokens.length === 0) return text.includes('🚑') || text.includes('🆘') ? CALL : null
  const readings = tokens.map((token) => concepts.of(token))
  const setting = settingOf(readings)
  if (setting === 'drill') return null
  const call = askedForAmbulance(tokens, readings)
  const sightings = FLAGS.flatMap(({ flag, patterns }) => sight(flag, patterns, tokens, readings))
  if (sightings.length === 0 || (setting === 'harmless' && call === null)) return call === null ? null : CALL_BY[call]
  return alarmOf(sightings, call, setting)
}

/** The sign of a plain call for an ambulance: no complaint is known. */
export const AMBULANCE_ASKED = 'ambulance asked for'
const CALL: Alarm = { priority: 'P2', complaint: 'unspecified', signs: [AMBULANCE_ASKED], confidence: 'certain' }
const CALL_BY = { certain: CALL, doubtful: { ...CALL, confidence: 'doubtful' } } as const

type Setting = 'drill' | 'harmless' | 'unclear' | 'open'

/** What surrounds the signs: a drill, something over or only asked about, an errand, or nothing that softens. */
function settingOf(readings: readonly Reading[]): Setting {
  const has = (patterns: readonly Pattern[]): boolean => patterns.some((each) => findAll(each, readings).length > 0)
  if (has(CONTEXT.drill)) return 'drill'
  const now = has(CONTEXT.now)
  if (has(CONTEXT.hypothetical) || has(CONTEXT.past) || has(CONTEXT.routine)) return now ? 'unclear' : 'harmless'
  if (has(CONTEXT.errand)) return 'unclear'
  return 'open'
}

function sight(
  flag: RedFlag,
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  readings: readonly Reading[],
): readonly Sighting[] {
  let seen: Sighting | null = null
  for (const wanted of patterns) {
    for (const match of findAll(wanted, readings)) {
      if (!holds(wanted, match, tokens, readings)) continue
      const misspelt = wanted.elements.length === 1 && readings[match.from]?.typo === true
      const sure = flag.doubtful !== true && !misspelt
      if (seen === null || (sure && !seen.sure)) seen = { flag, sure }
    }
  }
  return seen === null ? [] : [seen]
}

/** Whether words that fit a pattern really say it. */
function holds(wanted: Pattern, match: Match, tokens: readonly Token[], readings: readonly Reading[]): boolean {
  if (deniedBefore(match, tokens) || deniedAfter(match, tokens, readings)) return false
  if (wanted.elements.includes('@not') && (crossesClause(match, tokens) || deniesItself(wanted, match, readings)))
    return false
  const misspelt = wanted.elements.length === 1 && readings[match.from]?.typo === true
  return !misspelt || (tokens[match.from]?.fold.length ?? 0) >= LONG_WORD
}

/** A shorter word has too many harmless neighbours for one typing mistake to raise anything by itself. */
const LONG_WORD = 7

function crossesClause(match: Match, tokens: readonly Token[]): boolean {
  return tokens.slice(match.from + 1, match.to).some((token) => token.breaks)
}

const NEGATORS_BEFORE = new Set([
  'no',
  'not',
  'without',
  'never',
  "isn't",
  'isnt',
  "doesn't",
  'doesnt',
  "don't",
  'dont',
  "didn't",
  'didnt',
  'denies',
  'bina',
  'बिना',
  'neither',
  'nor',
])
/** "not sure", "not getting better": the negation is of something else. */
const NEGATED_OTHERWISE = new Set([
  'sure',
  'know',
  'understand',
  'getting',
  'going',
  'stopping',
  'able',
  'just',
  'only',
  'wait',
  'response',
])
const NEGATORS_AFTER = new Set(['nai', 'nahi'])
const BETWEEN = new Set(['bi', 'to', 'toh', 'ab', 'abi', 'koi', 'ki', 'ka', 'vgera'])
/** What may follow "nahi" when it denies what stood before: "chest pain nahi hai", not "pain nahi ja raha". */
const AFTER_DENIAL = new Set([
  'hai',
  'he',
  'h',
  'ho',
  'hui',
  'hua',
  'tha',
  'thi',
  'hen',
  'hota',
  'hoti',
  'bs',
  'sirf',
  'srf',
])

function deniedBefore(match: Match, tokens: readonly Token[]): boolean {
  for (let index = match.from - 1; index >= Math.max(0, match.from - 3); index -= 1) {
    if (tokens[index + 1]?.breaks === true) return false
    const raw = tokens[index]?.raw ?? ''
    if (NEGATORS_BEFORE.has(raw)) return !NEGATED_OTHERWISE.has(tokens[index + 1]?.raw ?? '')
  }
  return false
}

function deniedAfter(match: Match, tokens: readonly Token[], readings: readonly Reading[]): boolean {
  let index = match.to
  while (BETWEEN.has(tokens[index]?.fold ?? '')) index += 1
  const negator = tokens[index]
  if (negator === undefined || negator.breaks || !NEGATORS_AFTER.has(negator.fold)) return false
  const next = tokens[index + 1]
  if (next === undefined || next.breaks) return true
  if (AFTER_DENIAL.has(next.fold)) return readings[index + 2]?.symbols.has('@stop') !== true
  return false
}

/** "saans ki dikkat nahi", "no breathing problem": the "not" denies the trouble, it is not the sign. */
function deniesItself(wanted: Pattern, match: Match, readings: readonly Reading[]): boolean {
  if (wanted.elements.includes('@difficulty')) return false
  const negator = match.at[wanted.elements.indexOf('@not')] ?? match.from
  const trouble = (index: number): boolean => {
    const symbols = readings[index]?.symbols
    return symbols !== undefined && !symbols.has('@not') && (symbols.has('@difficulty') || symbols.has('@pain'))
  }
  return trouble(negator - 1) || (negator === match.from && trouble(match.to))
}

const RANK = { P1: 0, P2: 1, P3: 2, P4: 3 } as const

function alarmOf(sightings: readonly Sighting[], call: 'certain' | 'doubtful' | null, setting: Setting): Alarm {
  const ordered = [...sightings].sort(
    (a, b) => Number(b.sure) - Number(a.sure) || RANK[a.flag.priority] - RANK[b.flag.priority],
  )
  const worst = ordered[0]
  if (worst === undefined) return CALL
  const certain = call === 'certain' || (setting === 'open' && worst.sure)
  const asked = call === null ? [] : CALL.signs
  return {
    priority: call !== null && RANK[worst.flag.priority] > RANK[CALL.priority] ? CALL.priority : worst.flag.priority,
    complaint: worst.flag.complaint,
    signs: [...new Set([...ordered.map((each) => each.flag.sign), ...asked])],
    confidence: certain ? 'certain' : 'doubtful',
  }
}
