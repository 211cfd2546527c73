import type { CrewStatus } from '../../orchestrator/ambulances/events.ts'
import type { BedStatus } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'
import { amountOf, UNITS } from './when/words.ts'

const HOSPITAL = sounds('hospital aspatal haspatal ed er casualty अस्पताल हॉस्पिटल इमरजेंसी')
const PATIENT = sounds('patient pt mareez marij मरीज मरीज़ पेशेंट')
const LOADED = sounds(
  'onboard board loaded load chadha chadhaya le liya picked transporting shifting lekar with got चढ़ा लिया लेकर',
)
const HANDED = sounds('handed handover handing de diya saunp हैंडओवर सौंप')
const ARRIVED = sounds(
  'reached reach arrived at pahunch pahuch pahunche pahuche pohonch puhunch here spot scene location site पहुँच पहुंच पहुँचे मौके',
)
const GOING = sounds(
  'way enroute route going moving rolling leaving left started heading nikal nikle chal raste rasta ja rahe निकल रास्ते चल जा',
)
const FREE = sounds('free clear cleared available khali ready service back खाली फ्री')
const OFF = sounds('off unavailable breakdown broke puncture khatam kharab over chhutti not out khatm खत्म खराब छुट्टी बंद')

/**
 * What a crew reports: "reached" is at the scene, "hospital pahunch gaye" at the hospital, "patient chadha liya" under way
 * with the patient, "handover done" and "clear" free again.
 */
export function crewStatusIn(tokens: readonly Token[]): CrewStatus | null {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.fold))
  const says = (...raws: readonly string[]): boolean => tokens.some((token) => raws.includes(token.raw))
  if (has(HANDED) && !has(GOING)) return 'available'
  if (has(OFF) && !(says('off', 'not') && has(FREE) && !says('not'))) return 'unavailable'
  if (has(HOSPITAL)) {
    if (has(GOING) && !says('reached', 'arrived')) return 'transporting'
    return 'at_hospital'
  }
  if (has(PATIENT) && (has(LOADED) || says('onboard'))) return 'transporting'
  if (says('transporting', 'onboard')) return 'transporting'
  if (says('way', 'route', 'enroute')) return 'en_route'
  if ((has(ARRIVED) || cameTo(tokens)) && !says('free', 'available')) return 'on_scene'
  if (has(GOING)) return 'en_route'
  return has(FREE) ? 'available' : null
}

/** "aa gaye" is arrived, "aa rahe hain" still coming. */
function cameTo(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => COME.has(token.fold) && GONE.has(tokens[index + 1]?.fold ?? ''))
}
const COME = sounds('aa आ')
const GONE = sounds('gaye gaya gayi gye gya गए गये गया गई')

const BED_STATUS: readonly (readonly [BedStatus, ReadonlySet<string>])[] = [
  ['blocked', sounds('block blocked broken kharab closed fault faulty maintenance order खराब बंद')],
  ['free', sounds('free vacant cleaned clean done khali saaf ready empty taiyar discharged left खाली साफ तैयार फ्री')],
  ['occupied', sounds('occupied full taken bhar bhara moved admitted occupy aa भर मरीज आ')],
  ['cleaning', sounds('cleaning dirty safai needs soiled सफाई गंदा')],
]
const UNDER_WAY = sounds('being chal needs need to chahiye चल')

/** "cleaned" is free again, "being cleaned" and "needs cleaning" are not yet. */
export function bedStatusIn(tokens: readonly Token[]): BedStatus | null {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.fold))
  const cleaning = tokens.some((token) => /^clean/.test(token.raw)) || has(sounds('safai सफाई'))
  if (cleaning && has(UNDER_WAY)) return 'cleaning'
  if (has(sounds('done over complete ho gayi हो गई')) && cleaning) return 'free'
  return BED_STATUS.find(([, words]) => has(words))?.[0] ?? null
}

const LANGUAGES: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['hi-Latn', sounds('hinglish roman romanised')],
  ['en', sounds('english angrezi angreji inglish अंग्रेज़ी अंग्रेजी इंग्लिश')],
  ['hi', sounds('hindi हिंदी हिन्दी')],
]
const NOT_KNOWN = sounds('nahi dont cant not नहीं')

/** The language asked for; "I don't know English" asks for the other one. */
export function languageIn(tokens: readonly Token[]): Language | null {
  const named = LANGUAGES.find(([, words]) => tokens.some((token) => words.has(token.fold)))?.[0] ?? null
  if (named === null || !tokens.some((token) => NOT_KNOWN.has(token.fold))) return named
  return named === 'en' ? 'hi' : 'en'
}

/** "30 min", "an hour", "aadhe ghante": whole minutes. */
export function minutesIn(tokens: readonly Token[]): number | null {
  for (const [index, token] of tokens.entries()) {
    const amount = amountOf(token)
    if (amount === null) continue
    const unit = UNITS.get(tokens[index + 1]?.fold ?? '') ?? UNITS.get(tokens[index + 2]?.fold ?? '')
    const minutes = Math.round(unit === 'hour' ? amount * 60 : amount)
    if ((unit === 'hour' || unit === 'minute') && minutes > 0) return minutes
  }
  return null
}
