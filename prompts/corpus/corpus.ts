import type { IntentName } from '../../flows/intents.ts'
import { INTENTS } from '../../flows/intents.ts'
import type { Role } from '../../orchestrator/actor.ts'
import { Language } from '../../orchestrator/patients/events.ts'
import { AFTERTHOUGHTS, CONTROL_AFTERTHOUGHTS, TOLD_BESIDE, WARD_AFTERTHOUGHTS } from './afterthoughts.ts'
import { APPOINTMENT_UTTERANCES } from './appointments.ts'
import { CHAT_UTTERANCES } from './chat.ts'
import { COLLOQUIAL_PATIENTS } from './colloquial.ts'
import { CONTROL_ROOM_UTTERANCES } from './control-room.ts'
import { COORDINATION_UTTERANCES } from './coordination.ts'
import { BOARD_UTTERANCES, CORRIDOR_UTTERANCES, ROAD_UTTERANCES } from './corridor.ts'
import { CREW_UTTERANCES } from './crew.ts'
import { CONTROL_TURNS, DESK_TURNS, FAMILY_TURNS } from './desk-turns.ts'
import { COLLEAGUES_ELSEWHERE, ELSEWHERE_UTTERANCES } from './elsewhere.ts'
import {
  EVERYDAY_ELSEWHERE,
  EVERYDAY_TURNS,
  SHORT_OF_CONTROL,
  SHORT_OF_CREWS,
  SHORT_OF_PATIENTS,
  SHORT_OF_WARDS,
} from './everyday.ts'
import { FAMILY_UTTERANCES } from './families.ts'
import { HALF_SAID_TURNS } from './half-said.ts'
import { COLLEAGUES_LOOKALIKES, LOOKALIKES } from './lookalikes.ts'
import { COLLEAGUES_NEAR_MISSES, NEAR_MISSES } from './near-misses.ts'
import { OPERATION_UTTERANCES } from './operations.ts'
import { OUTPATIENT_UTTERANCES } from './outpatients.ts'
import { RELATIVE_UTTERANCES } from './relatives.ts'
import { ROUND_UTTERANCES } from './rounds.ts'
import { COLLEAGUES_WANT_SEVERAL, PATIENTS_WANT_SEVERAL } from './several.ts'
import { SHIFT_UTTERANCES } from './shifts.ts'
import { SHORT_ELSEWHERE, SHORT_PATIENT_TURNS, SHORT_TURNS } from './short-turns.ts'
import { STAFF_ROOM, STRANGE_UTTERANCES } from './strangers.ts'
import { TALK_UTTERANCES } from './talk.ts'
import { TURN_UTTERANCES } from './turns.ts'
import { VISIT_UTTERANCES } from './visits.ts'
import { WARD_UTTERANCES } from './wards.ts'

/** One utterance a line; after `~` the arguments it states, `name=value; name=value`, `*` for any value. */
export type Lines = Readonly<Record<Language, string>>
export type Utterances = Partial<Readonly<Record<IntentName, Lines>>>

/** An intent of a message with the arguments its words state; a time is stated by its words. */
export interface Meaning {
  readonly name: IntentName
  readonly stated: Readonly<Record<string, string>>
}

/** One message with what it means; no meanings: none of our intents. */
export interface Example {
  readonly text: string
  readonly meanings: readonly Meaning[]
  readonly role: Exclude<Role, 'system'>
  readonly language: Language
  /** Kept aside: never trained on, never shown to a model, only scored. */
  readonly reserved: boolean
}

/** Changed once, when the fifth of the first corpus had been looked at; never change it for a better score. */
const SALT = 0x2c1b3c6d

/** A fifth of all texts by salted FNV-1a over their UTF-16 units: fixed for ever, whatever is added. */
function isReserved(text: string): boolean {
  let hash = SALT
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % 5 === 0
}

function* entriesOf(lines: Lines): Generator<{ text: string; label: string; language: Language }> {
  for (const language of Language.options) {
    for (const line of lines[language].split('\n')) {
      const [text = '', label = ''] = line.split(' ~ ')
      if (text !== '') yield { text, label, language }
    }
  }
}

function statedIn(label: string): Meaning['stated'] {
  const pairs = label.split(';').map((pair) => pair.trim().split('='))
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])))
}

function examples(role: Example['role'], utterances: Utterances): readonly Example[] {
  return Object.entries(utterances).flatMap(([key, lines]) =>
    [...entriesOf(lines)].map(({ text, label, language }) => ({
      text,
      meanings: [{ name: key as IntentName, stated: statedIn(label) }], // the keys of Utterances are intent names
      role,
      language,
      reserved: isReserved(text),
    })),
  )
}

/** `book_appointment service=mri + cancel_appointment`. */
function several(role: Example['role'], lines: Lines): readonly Example[] {
  return [...entriesOf(lines)].map(({ text, label, language }) => ({
    text,
    meanings: label.split(' + ').map(meaningOf),
    role,
    language,
    reserved: isReserved(text),
  }))
}

function meaningOf(label: string): Meaning {
  const [name = '', ...rest] = label.split(' ')
  if (!isIntentName(name)) throw new Error(`corpus.unknown-intent: ${name}`)
  return { name, stated: statedIn(rest.join(' ')) }
}
const isIntentName = (name: string): name is IntentName => Object.hasOwn(INTENTS, name)

function elsewhere(role: Example['role'], lines: Lines): readonly Example[] {
  return [...entriesOf(lines)].map(({ text, language }) => {
    return { text, meanings: [], role, language, reserved: isReserved(text) }
  })
}

/**
 * The project's own messages: examples for the language model, training and evaluation of the offline interpreter.
 *
 * Where two labels are near, this is the rule, whoever writes the row:
 * - a refusal that says what is right instead ("no, evening") is `correct`; one that only refuses is `deny`;
 * - "another time", "later please", "other days" ask for other choices: `none_of_these`; who puts the whole matter off
 *   ("not now, later", "another time maybe") means `stop_flow`;
 * - off the waiting list is `join_waitlist`, whose flow takes people off as well; off all messages is `opt_out`;
 * - an answer to whatever was asked ("confirmed", "accepted", "works for me") is `affirm`; `confirm_appointment` says that
 *   somebody comes, `accept_offer` names the offered or earlier time;
 * - greetings, thanks, praise, and what a desk answers about itself ("are you a bot", "what can you do") are `small_talk`;
 *   private talk ("are you married") is nothing;
 * - several services in one message are several meanings, each with the time they share.
 */
export const CORPUS: readonly Example[] = [
  ...examples('stranger', TALK_UTTERANCES),
  ...examples('patient', APPOINTMENT_UTTERANCES),
  ...examples('patient', FAMILY_UTTERANCES),
  ...several('patient', PATIENTS_WANT_SEVERAL),
  ...examples('staff', WARD_UTTERANCES),
  ...examples('staff', OPERATION_UTTERANCES),
  ...several('coordinator', COLLEAGUES_WANT_SEVERAL),
  ...examples('coordinator', COORDINATION_UTTERANCES),
  ...examples('crew', CREW_UTTERANCES),
  ...elsewhere('patient', ELSEWHERE_UTTERANCES),
  ...elsewhere('staff', COLLEAGUES_ELSEWHERE),
  ...examples('stranger', TURN_UTTERANCES),
  ...examples('patient', VISIT_UTTERANCES),
  ...examples('patient', RELATIVE_UTTERANCES),
  ...examples('staff', SHIFT_UTTERANCES),
  ...elsewhere('patient', STRANGE_UTTERANCES),
  ...elsewhere('staff', STAFF_ROOM),
  ...examples('stranger', CHAT_UTTERANCES),
  ...examples('patient', OUTPATIENT_UTTERANCES),
  ...examples('staff', ROUND_UTTERANCES),
  ...examples('coordinator', CONTROL_ROOM_UTTERANCES),
  ...elsewhere('patient', NEAR_MISSES),
  ...elsewhere('staff', COLLEAGUES_NEAR_MISSES),
  ...examples('stranger', EVERYDAY_TURNS),
  ...examples('patient', SHORT_OF_PATIENTS),
  ...elsewhere('patient', EVERYDAY_ELSEWHERE),
  ...examples('staff', SHORT_OF_WARDS),
  ...examples('coordinator', SHORT_OF_CONTROL),
  ...examples('crew', SHORT_OF_CREWS),
  ...examples('patient', COLLOQUIAL_PATIENTS),
  ...examples('stranger', HALF_SAID_TURNS),
  ...examples('stranger', SHORT_TURNS),
  ...examples('patient', SHORT_PATIENT_TURNS),
  ...examples('patient', FAMILY_TURNS),
  ...examples('staff', DESK_TURNS),
  ...examples('coordinator', CONTROL_TURNS),
  ...examples('staff', CORRIDOR_UTTERANCES),
  ...examples('coordinator', BOARD_UTTERANCES),
  ...examples('crew', ROAD_UTTERANCES),
  ...elsewhere('patient', LOOKALIKES),
  ...elsewhere('patient', SHORT_ELSEWHERE),
  ...elsewhere('staff', COLLEAGUES_LOOKALIKES),
  ...examples('patient', AFTERTHOUGHTS),
  ...elsewhere('patient', TOLD_BESIDE),
  ...examples('staff', WARD_AFTERTHOUGHTS),
  ...examples('coordinator', CONTROL_AFTERTHOUGHTS),
]
