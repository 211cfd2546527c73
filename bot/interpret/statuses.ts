import type { DivertStatus, EquipmentStatus } from '../../flows/intents.ts'
import type { CrewStatus } from '../../orchestrator/ambulances/events.ts'
import type { BedStatus } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some((token) => words.has(token.fold))

const HOSPITAL = sounds('hospital aspatal haspatal ed er casualty destination अस्पताल हॉस्पिटल इमरजेंसी कैजुअल्टी')
const PATIENT = sounds('patient pt mareez marij mariz मरीज मरीज़ पेशेंट')
const ABOARD = sounds('onboard aboard loaded load picked pob transporting chadha chadhaya baitha चढ़ा')
const TAKEN = sounds('board in li liya liye le leke lekar got with utha shifting gaadi gadi लिया लेकर गाड़ी')
const HANDED = sounds('handed handover de diya saunp utar हैंडओवर सौंप उतार')
const ARRIVED = sounds(
  'reached reach rchd arrived at pahunch pahuch pahunche pahuche pohonch pohoch puhunch here spot scene onscene location site gate mauke पहुँच पहुंच पहुँचे मौके',
)
const GOING = sounds(
  'way otw enroute route going moving rolling leaving left started heading departed departing responding proceeding coming nikal nikle chal raste rasta ja rahe rawana निकल रास्ते चल जा रवाना',
)
const FREE = sounds(
  'free clear cleared available khali ready service back base done finished completed green agla next kaam तैयार खाली फ्री',
)
const OFF = sounds(
  'off unavailable breakdown broke puncture tyre tire fuel refuelling diesel lunch engine garage oos decontamination driver khana khatam kharab over chhutti not out khatm cannot nahi ' +
    'खत्म खराब छुट्टी बंद टायर पंचर',
)

/**
 * What the plain words of a crew's report say: "reached" is at the scene, "hospital pahunch gaye" at the hospital, "patient
 * chadha liya" under way with the patient, "handover done" and "clear" free again. A named place counts as the hospital.
 * The intent model weighs it with everything else.
 */
export function crewStatusIn(tokens: readonly Token[], symbols: readonly (string | null)[] = []): CrewStatus | null {
  const report: Report = {
    says: (...raws) => tokens.some((token) => raws.includes(token.raw)),
    has: (words) => has(tokens, words),
    came: cameTo(tokens),
    atHospital: has(tokens, HOSPITAL) || symbols.includes('#place'),
  }
  return CREW_STATUS.find(([, fits]) => fits(report))?.[0] ?? null
}

interface Report {
  readonly says: (...raws: readonly string[]) => boolean
  readonly has: (words: ReadonlySet<string>) => boolean
  /** "aa gaye" */
  readonly came: boolean
  readonly atHospital: boolean
}

/** The first that fits: what is over counts before what goes on, the patient before the place. */
const CREW_STATUS: readonly (readonly [CrewStatus, (report: Report) => boolean])[] = [
  ['at_hospital', ({ says, has }) => says('handing') || (has(HANDED) && says('kar', 'rahe'))],
  ['available', ({ has }) => has(HANDED)],
  ['available', ({ says, has }) => (has(OFF) || says(...BREAK)) && says('back')],
  ['unavailable', ({ says, has }) => has(OFF) || says(...BREAK)],
  ['transporting', ({ says, has }) => has(ABOARD) || (has(PATIENT) && has(TAKEN) && !says('now'))],
  ['available', ({ has, atHospital }) => atHospital && has(FREE) && !has(ARRIVED)],
  ['available', ({ says, has }) => says('base') && (says('back', 'wapas') || !(has(GOING) || says('to')))],
  ['at_hospital', ({ says, has, atHospital }) => atHospital && (!(has(GOING) || says('to')) || says(...REACHED))],
  ['transporting', ({ atHospital }) => atHospital],
  ['on_scene', ({ says, has, came }) => (has(ARRIVED) || came) && !says('moving', 'free', 'available')],
  ['transporting', ({ says }) => says('scene') && says('left', 'departing', 'leaving')],
  ['en_route', ({ has }) => has(GOING)],
  ['available', ({ has }) => has(FREE)],
]
const BREAK = ['break', 'problem', 'signing']
const REACHED = ['reached', 'arrived', 'rchd']

/** "aa gaye" is arrived, "aa rahe hain" still coming. */
function cameTo(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => COME.has(token.fold) && GONE.has(tokens[index + 1]?.fold ?? ''))
}
const COME = sounds('aa mil आ मिल')
const GONE = sounds('gaye gaya gayi gye gya गए गये गया गई')

const CLEANING = sounds('clean cleaning cleaned safai saaf saf hk housekeeping linen sheets सफाई साफ')
const UNDER_WAY = sounds(
  'being chal chalu needs need requires progress started start to underway chahiye bhejo send ho rahi raha karna ganda gandi dirty soiled चल चाहिए रही गंदा शुरू',
)
const FINISHED = sounds('done over complete completed finished gaya gayi gya diya di ready changed पूरी पूरा गया गई दिया')
const BED_STATUS: readonly (readonly [BedStatus, ReadonlySet<string>])[] = [
  [
    'blocked',
    sounds(
      'block blocked broken kharab closed close fault faulty maintenance order repair repairs leaking unusable service use mat खराब बंद ब्लॉक',
    ),
  ],
  ['cleaning', sounds('cleaning dirty safai soiled ganda gandi vacated सफाई गंदा')],
  [
    'free',
    sounds(
      'free vacant cleaned clean done khali saaf saf ready empty taiyar taiyaar available unblocked unblock usable good discharged left खाली साफ तैयार फ्री',
    ),
  ],
  [
    'occupied',
    sounds('occupied full taken bhar bhara bhari filled moved admitted occupy has patient aa liya भर भरा मरीज आ'),
  ],
]
const UNBLOCKED = sounds('unblock unblocked usable fixed repaired mended theek thik ठीक')
/** "Not fixed", "being fixed", "theek karna hai": still as it was. */
const NOT_YET = sounds("not nahi nahin mat isn't isnt being needs need to till karna karvana नहीं करना")

/** "cleaned" is free again, "being cleaned" and "needs cleaning" are not yet; who has mended what blocked it frees it. */
export function bedStatusIn(tokens: readonly Token[]): BedStatus | null {
  if (has(tokens, UNBLOCKED) && !has(tokens, NOT_YET)) return 'free'
  if (has(tokens, CLEANING)) {
    if (tokens.some((token) => token.raw === 'cleaned' || token.raw === 'clean') && !has(tokens, UNDER_WAY))
      return 'free'
    if (has(tokens, FINISHED) && !has(tokens, sounds('needs need ganda dirty गंदा'))) return 'free'
    if (has(tokens, UNDER_WAY)) return 'cleaning'
  }
  return BED_STATUS.find(([, words]) => has(tokens, words))?.[0] ?? null
}

const RUNNING = sounds(
  'up working works fixed repaired restored online ok okay fine normal sorted solved resolved theek thik chalu chal resumed ready running back functional ठीक चालू',
)
const BROKEN = sounds(
  'down broken broke kharab kharabi band out offline dead failed fail hung breakdown fault faulty problem issue error nahi not under maintenance closed no ' +
    'quench stopped gone blown burnt shut tripped leak leaking repair thapp thap jam jaam खराब खराबी बंद नहीं ठप',
)
const RUNNING_AGAIN = sounds('back fixed restored online sorted solved resolved theek thik chalu ठीक चालू')
const STILL_DOWN = sounds('nahi not नहीं down being needs gone')

/** "ct down", "mri theek ho gayi"; "not working" and "chal nahi rahi" are down. */
export function equipmentStatusIn(tokens: readonly Token[]): EquipmentStatus | null {
  const broken = has(tokens, BROKEN)
  const off = tokens.some(({ raw }) => raw === 'off')
  if (beingRepaired(tokens)) return 'down'
  if ((has(tokens, RUNNING) || mended(tokens)) && !broken && !off) return 'up'
  if (has(tokens, RUNNING_AGAIN) && !has(tokens, STILL_DOWN)) return 'up'
  return broken || off ? 'down' : null
}

/** "Being repaired", "needs fixing". */
const beingRepaired = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw }, index) => UNDER_REPAIR.has(raw) && /^(?:repair|fix)/.test(tokens[index + 1]?.raw ?? ''))
const UNDER_REPAIR = new Set(['being', 'needs', 'getting', 'under', 'for'])

/** "Machine ban gayi", as written: "band" sounds like it. */
const mended = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw }, index) => (raw === 'ban' || raw === 'बन') && GONE.has(tokens[index + 1]?.fold ?? ''))

const LIFTED = sounds(
  'off lift lifted end ended hata hatao hatado remove removed cancel khatam khatm over reopen open reopened again band stop take finished accept हटा हटाओ बंद खत्म',
)
const CLOSED_TO_AMBULANCES = sounds('no not mat full saturated close elsewhere cannot मत भर भरा नहीं')
const DIVERT = sounds('divert diversion डायवर्ट डाइवर्ट')
/** Ambulances may come again. */
const TAKEN_AGAIN = sounds(
  'resume resumed resuming accepting accept taking take receiving welcome normal reopen reopened reopening open opened khol kholo khola khul khuli खोल खोलो खुल',
)
const STARTED = sounds('chalu चालू')
const MAY = sounds('sakte sakta सकते सकता')
const GIVEN_UP = new Set(['longer', 'more', 'anymore'])

/**
 * Whether the divert begins or ends; "stop sending ambulances" begins one, "stop the divert", "no longer on divert" and
 * "accepting again" end it.
 */
export function divertStatusIn(tokens: readonly Token[]): DivertStatus | null {
  const ofDivert = has(tokens, DIVERT)
  if (ofDivert && tokens.some(({ raw }) => GIVEN_UP.has(raw))) return 'off'
  if (tokens.some(({ raw }, index) => raw === 'close' && ofDivert && !has(tokens.slice(0, index), DIVERT))) return 'off'
  if (has(tokens, CLOSED_TO_AMBULANCES)) return 'on'
  if (takesAgain(tokens, ofDivert) && !tokens.some(({ raw }) => raw === 'stop')) return 'off'
  if (has(tokens, sounds('sending ambulances bhejo भेजो')) && !ofDivert) return 'on'
  return has(tokens, LIFTED) ? 'off' : 'on'
}

/** "Accepting ambulances again", "ab le sakte hain", "bhej sakte ho". */
const takesAgain = (tokens: readonly Token[], ofDivert: boolean): boolean =>
  has(tokens, TAKEN_AGAIN) ||
  (!ofDivert && has(tokens, STARTED)) ||
  tokens.some(({ raw }, index) => /^(?:le|bhej|ले|भेज)$/.test(raw) && MAY.has(tokens[index + 1]?.fold ?? ''))

const LANGUAGES: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['hi-Latn', sounds('hinglish roman romanised रोमन')],
  ['en', sounds('english angrezi angreji inglish अंग्रेज़ी अंग्रेजी इंग्लिश')],
  ['hi', sounds('hindi हिंदी हिन्दी')],
]
const NOT_KNOWN = sounds("nahi dont don't cant can't not नहीं")

/** The language asked for; "I don't know English" asks for the other one, unless that is named as well. */
export function languageIn(tokens: readonly Token[]): Language | null {
  const named = LANGUAGES.filter(([, words]) => has(tokens, words)).map(([language]) => language)
  const [first] = named
  if (first === 'hi-Latn' || tokens.some((token) => token.raw === 'letters')) return 'hi-Latn'
  if (first === undefined || !has(tokens, NOT_KNOWN)) return first ?? null
  const refused = refusedLanguage(tokens)
  return named.find((language) => language !== refused) ?? (refused === 'en' ? 'hi' : 'en')
}

/** The language nearest to the "not". */
function refusedLanguage(tokens: readonly Token[]): Language {
  const denial = tokens.findIndex((token) => NOT_KNOWN.has(token.fold))
  const distance = (words: ReadonlySet<string>): number =>
    Math.min(...tokens.map((token, index) => (words.has(token.fold) ? Math.abs(index - denial) : tokens.length)))
  const ranked = LANGUAGES.slice(1).map(([language, words]) => ({ language, away: distance(words) }))
  return ranked.sort((a, b) => a.away - b.away)[0]?.language ?? 'en'
}
