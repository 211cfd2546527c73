import type { Command } from '../../orchestrator/decision.ts'
import { NoteId, PatientId } from '../../orchestrator/ids.ts'
import type { Patient } from '../../orchestrator/patients/state.ts'
import { caredForBy, relativesOf } from '../../orchestrator/patients/state.ts'
import type { Intent } from '../intents.ts'
import { newId } from '../turn.ts'
import { type Context, upcoming } from './context.ts'
import { fold } from './fold.ts'
import { PEOPLE_MAX } from './frames.ts'
import { peopleIn } from './people.ts'
import { relativeIn } from './relative-words.ts'

/** Whom a message is about who has no number of their own, and what the core must learn of them first. */
export interface ForRelative {
  readonly patient: PatientId
  readonly command: Command | null
}

/** What may be begun for somebody who was never spoken of. */
const BEGINS: readonly Intent['name'][] = ['book_appointment', 'join_waitlist']
const ABOUT: readonly Intent['name'][] = [
  ...BEGINS,
  'reschedule_appointment',
  'cancel_appointment',
  'appointment_status',
  'confirm_appointment',
  'running_late',
  'patient_status',
]
const PRONOUN =
  /(^| )(him|her|them|she|he|unke|unka|unki|unko|unhe|uske|uska|uski|usko|use|उनके|उनका|उनकी|उनको|उन्हें|उसके|उसका|उसकी|उसको|उसे)( |$)/u
/** "My mother told me to book" is not for her. */
const REPORTS =
  /(^| )((mother|father|mom|dad|wife|husband|son|daughter|brother|sister|mummy|papa|friend) (told|said|asked|suggested|recommended|says)|ne (kaha|bola|bataya)|ने (कहा|बोला|बताया))( |$)/u
const SELF =
  /(^| )(for (me|myself)|my own|my (appointments?|booking|scan|test)|mere liye|apne liye|khud ke liye|mer[aei] (appointment|booking|test|scan)|मेरे लिए|अपने लिए|ख़ुद के लिए|खुद के लिए|मेर[ाेी] (अपॉइंटमेंट|अपाइंटमेंट|बुकिंग))( |$)/u

/**
 * "Book MRI for my mother Sunita, 62": somebody who was named before, or a new one. Those who have a number of their own
 * let the writer in themselves, see `for-whom.ts`; where there is such a one, kin alone does not tell them apart.
 */
export function forRelative(
  text: string,
  intents: readonly Intent[],
  underWay: boolean,
  context: Context,
): ForRelative | null {
  const { view, writer, turn } = context
  const { patients } = view.state
  const begins = intents.some(({ name }) => BEGINS.includes(name))
  const concerns = intents.some(({ name }) => ABOUT.includes(name))
  if (booksForNobody(text, intents)) return null
  // "Book MRI for my mother and cancel my CT": one conversation is about one person, and the rest is the writer's.
  const mixed = begins && new Set(intents.map(({ name }) => name).filter((name) => ABOUT.includes(name))).size > 1
  if (mixed && upcoming({ ...context, patient: writer }).length > 0) return null
  if (turn.contact?.patient || !(concerns || underWay)) return null
  const known = relativesOf(patients, writer)
  const aboutRelative = known.some(({ id }) => id === context.patient)
  if (SELF.test(fold(text))) return aboutRelative ? { patient: writer, command: null } : null
  if (caredForBy(patients, writer).length > known.length) return null
  const said = relativeIn(text)
  if (!said) return concerns ? unnamed(known, text, intents, context) : null
  const before = known.find(
    ({ relative }) => relative?.kin === said.kin && (said.kin !== 'other' || relative.sex === said.sex),
  )
  if (!before && !begins && !underWay) return null
  const id =
    before?.id ?? PatientId.parse(newId('R', turn.seed, (taken) => patients.patients.has(PatientId.parse(taken))))
  const { kin, sex, age } = said
  const name = said.name === null ? null : NoteId.parse(`NAME-${turn.seed}`)
  const isNews = !before || age !== null || name !== null
  return { patient: id, command: isNews ? { type: 'patients.name-relative', patient: id, kin, sex, age, name } : null }
}

/** Several people for whom one message asks: whoever is first, and what the core must learn of them. */
export interface ForSeveral {
  readonly patients: readonly [PatientId, PatientId, ...PatientId[]]
  readonly commands: readonly Command[]
  /** Not known which of them each service is for. */
  readonly apart: boolean
}

/** "Book MRI for me and my mother": nobody is left out silently, and each has a booking of their own. */
export function forSeveral(text: string, intents: readonly Intent[], context: Context): ForSeveral | null {
  const { view, writer, turn } = context
  const { patients } = view.state
  const books = intents.length > 0 && intents.every(({ name }) => name === 'book_appointment')
  const said = books && !turn.contact && !REPORTS.test(fold(text)) ? peopleIn(text) : null
  const known = relativesOf(patients, writer)
  if (!said || caredForBy(patients, writer).length > known.length) return null
  const relatives = said.people.filter((who) => who !== 'writer')
  const details = relatives.length === 1 ? relativeIn(text) : null
  const taken = new Set<string>()
  const each = said.people.slice(0, PEOPLE_MAX).map((who): { patient: PatientId; command: Command | null } => {
    if (who === 'writer') return { patient: writer, command: null }
    const { kin, sex } = who
    const age = details?.age ?? null
    const name = details?.name == null ? null : NoteId.parse(`NAME-${turn.seed}`)
    const before = known.find(({ relative }) => relative?.kin === kin && (kin !== 'other' || relative.sex === sex))
    const isTaken = (id: string): boolean => taken.has(id) || patients.patients.has(PatientId.parse(id))
    const patient = before?.id ?? PatientId.parse(newId('R', turn.seed, isTaken))
    taken.add(patient)
    const isNews = !before || age !== null || name !== null
    return { patient, command: isNews ? { type: 'patients.name-relative', patient, kin, sex, age, name } : null }
  })
  const [first, second, ...others] = each.map(({ patient }) => patient)
  if (!first || !second) return null
  const commands = each.flatMap(({ command }) => command ?? [])
  return { patients: [first, second, ...others], commands, apart: said.apart }
}

/** "Papa told me to book", "papa has a pacemaker, is that a problem?" */
const booksForNobody = (text: string, intents: readonly Intent[]): boolean =>
  REPORTS.test(fold(text)) || (intents.length > 0 && intents.every(({ name }) => name === 'ask_question'))

/** "When is her scan?", or no word of whom it is: whoever has something booked, where the writer has nothing. */
function unnamed(
  known: readonly Patient[],
  text: string,
  intents: readonly Intent[],
  context: Context,
): ForRelative | null {
  const { patient, writer } = context
  const [only, another] = known
  if (!only || patient !== writer) return null
  if (PRONOUN.test(fold(text)) && !another) return { patient: only.id, command: null }
  if (intents.some(({ name }) => BEGINS.includes(name)) || upcoming(context).length > 0) return null
  const booked = known.filter(({ id }) => upcoming({ ...context, patient: id }).length > 0)
  const [single, further] = booked
  return single && !further ? { patient: single.id, command: null } : null
}
