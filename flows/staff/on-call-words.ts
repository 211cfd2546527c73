import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Duty } from '../../orchestrator/network/topology.ts'
import { dutiesOf, dutyIn } from '../../orchestrator/rota/duties.ts'
import type { Wanted } from '../../orchestrator/rota/roster.ts'
import { addDays, fromLocal, type Instant, localTime } from '../../orchestrator/time.ts'
import { momentIn } from './clock-words.ts'
import { dayIn, rotaSpanIn } from './rota-time.ts'
import type { Step } from './step.ts'

/** "Who is on call?" asks; "page the coordinator" rings. */
const ASKS = /\b(who|who'?s|whose|whom|which|when|kaun|kiski|list|rota|roster|next|number)\b|कौन|किसकी/iu
/** "And for stroke?" after another role: it asks, and rings nobody. */
const GOES_ON = /^\s*(and|aur|what about|how about)( for| ka| ke liye)?( the)?( [\w-]+){1,2}\s*\?*\s*$/i
const ON_CALL = /\b(on[ -]?calls?|on duty|duty)\b|ड्यूटी/giu
/** What can be about nothing but who is there for a role. */
const ABOUT_ROTA =
  /\b(on[ -]?call|on duty|cover(?:s|ing)?|rota|roster|hand(?:s|ing)?[ -]?over|takes? over|taking over|who (?:do|should|can|to) (?:i|we)? ?(?:call|page|ring|contact|ask))\b|ड्यूटी पर/iu
/** Where no list of a machine can be meant. */
const MAYBE_ROTA =
  /\bwho(?:'?s| is)? on (?:for|tonight|now|today|tomorrow|tmrw|this|after)\b|\bon this weekend\b|\bkaun (?:hai|hoga|rahega)\b|dekh rah[aei]|कौन (?:है|होगा|देख)/iu
const OF_A_LIST =
  /\b(mri|ct|x-?ray|scan|echo|ecg|dialysis|endoscopy|list|slots?|schedule|appointments?|booked|booking|patients?|pts?|beds?)\b/i
/** Nothing but who is there. */
const WHO_ALONE = /^\W*who(?:'?s| is)? on(?: (?:tonight|now|today|this evening))?\W*$/i
const RINGS =
  /\b(page|paging|call|ring|phone|buzz|beep|get|fetch|need|send|ask|tell|inform|alert|contact|reach|summon|bring|want|bula\w*|chahiye|connect|urgent\w*|stat|asap|come)\b|बुला|चाहिए/iu
const NOW = /\b(now|right now|abhi|tonight|today|at night|night)\b|अभी/iu

/** Only an order rings somebody: whoever asks, or names a role and a time, is told who it is. */
export function asksWho(text: string): boolean {
  if (ASKS.test(text) || GOES_ON.test(text)) return true
  const rest = text.replaceAll(ON_CALL, ' ')
  return !RINGS.test(rest) && (rest !== text || NOW.test(text) || /[?]\s*$/.test(text))
}

/** A question that can be about nothing but the rota, however it was read. */
export function isAboutRota(step: Step, text: string): boolean {
  if (GOES_ON.test(text)) return true
  const asks = ASKS.test(text) || /[?]\s*$/.test(text) || /^\W*(is|are|till when|until when)\b/i.test(text)
  const about = ABOUT_ROTA.test(text) || (MAYBE_ROTA.test(text) && !OF_A_LIST.test(text))
  return (asks && about) || isRoleAlone(step, text)
}

export const asksForAll = (text: string): boolean => WHO_ALONE.test(text)

/** A speciality that is no role of the network: "dermatology". */
export const specialityIn = (text: string): string | null => SPECIALITY.exec(text)?.[0] ?? null
const SPECIALITY = /\b[a-z]{3,}(?:olog(?:y|ist)|iatr(?:y|ist|ics)|dontist)\b/i

/** The role that the words name, but not in the name of a house: "Hebbal Heart" asks for a house. */
export const dutySaid = (step: Step, text: string): Duty | null =>
  dutyIn(topologyOf(step.view.state.network), withoutHouses(step, text))

function withoutHouses({ view }: Step, text: string): string {
  const names = topologyOf(view.state.network).facilities.flatMap(({ name, shortName }) => [name, shortName])
  return names.reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), 'gi'), ' '), text)
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Neonatologist Jayanagar now": somebody of a role, and nothing else but where and when. */
function isRoleAlone(step: Step, text: string): boolean {
  const topology = topologyOf(step.view.state.network)
  const houses = topology.facilities.flatMap(({ id, name, shortName }) => [id, ...`${name} ${shortName}`.split(/\W+/)])
  const places = new Set(houses.map((word) => word.toLowerCase()))
  const words = text
    .toLowerCase()
    .replaceAll(ON_CALL, ' ')
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word) && !places.has(word))
    .join(' ')
  return dutiesOf(topology).some(({ words: called }) => called.some((each) => PERSON.test(each) && each === words))
}
const FILLERS = new Set('now right at the please pls in of for tonight today abhi sir madam there here on'.split(' '))
const PERSON = /(?:ist|ian|ianer|surgeon|nurse|doctor|manager|supervisor|technician|engineer|officer|desk|तिस्ट)$/

const PARTS: readonly (readonly [pattern: RegExp, minuteOfDay: number])[] = [
  [/\b(morning|subah)\b|सुबह/iu, 9 * 60],
  [/\b(afternoon|dopahar)\b|दोपहर/iu, 14 * 60],
  [/\b(evening|shaam)\b|शाम/iu, 18 * 60],
]
const LAST_NIGHT = /\blast night\b/i
const CLOCK = /((?:\b(?:tomorrow|tmrw|tmr|kal)\s+)?)(\b\d{1,2}(?:[:.]\d\d)?\s*[ap]m\b)/i
const MIDDAY_MINUTE = 12 * 60
const AT = /\b(?:after|around|from)\s+(?=\d)/i
/** When somebody asks who was there "last night". */
const DEEP_NIGHT_MINUTE = 23 * 60

/** The moment that is asked about; null: now. */
export function askedAt(step: Step, text: string, wanted: Wanted): Instant | null {
  const { now, state } = step.view
  const { utcOffsetMinutes } = topologyOf(state.network)
  const { day: today } = localTime(now, utcOffsetMinutes)
  if (LAST_NIGHT.test(text)) return fromLocal(addDays(today, -1), DEEP_NIGHT_MINUTE, utcOffsetMinutes)
  // "Till morning" is how long, not when.
  const words = text.replaceAll(/\b(till|until|upto|up to)\s+\S+/gi, ' ')
  const minute = PARTS.find(([pattern]) => pattern.test(words))?.[1]
  if (minute !== undefined) {
    const at = fromLocal(dayIn(words, now, utcOffsetMinutes) ?? today, minute, utcOffsetMinutes)
    return at > now ? at : fromLocal(addDays(today, 1), minute, utcOffsetMinutes)
  }
  if (AT.test(words)) return momentIn(words.replace(AT, 'at '), now, utcOffsetMinutes)
  if (CLOCK.test(words)) return momentIn(words.replace(CLOCK, '$1at $2'), now, utcOffsetMinutes)
  if (/\bweekend\b/i.test(words)) {
    const { weekday } = localTime(now, utcOffsetMinutes)
    const saturday = fromLocal(addDays(today, (6 - weekday + 7) % 7), MIDDAY_MINUTE, utcOffsetMinutes)
    return saturday > now && weekday !== 0 ? saturday : null
  }
  return rotaSpanIn(step, words, wanted)?.from ?? null
}
