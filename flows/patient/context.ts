import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { PatientId } from '../../orchestrator/ids.ts'
import { SAME_INCIDENT_MINUTES } from '../../orchestrator/limits.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Topology } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { caresFor } from '../../orchestrator/patients/state.ts'
import { type Appointment, appointmentsOf } from '../../orchestrator/slots/state.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import { WORDS, type Words } from '../locales/words.ts'
import type { Turn, View } from '../turn.ts'

/** What every patient flow looks at; the same all through a turn. */
export interface Context {
  readonly turn: Turn
  readonly view: View
  /** Whose phone it is. */
  readonly writer: PatientId
  /** Whom it is about: the writer, or somebody they may write for. */
  readonly patient: PatientId
  /** The language answered in. */
  readonly language: Language
  readonly words: Words
  readonly topology: Topology
}

/**
 * `subject`: whom the conversation is about, while the writer may still write for them; null for the writer.
 * @throws {Error} `flows.not-a-patient`: only a patient's turn comes here.
 */
export function contextOf(turn: Turn, view: View, subject: PatientId | null): Context {
  if (turn.actor.role !== 'patient') throw new Error(`flows.not-a-patient: ${turn.actor.role}`)
  const language = wishedLanguage(turn) ?? turn.language
  const topology = topologyOf(view.state.network)
  const writer = turn.actor.patient
  const patient = subject && caresFor(view.state.patients, writer, subject) ? subject : writer
  return { turn, view, writer, patient, language, words: WORDS[language], topology }
}

/** "Hindi please" wins over the language it was said in. */
function wishedLanguage({ input }: Turn): Language | null {
  if (input.kind !== 'said') return null
  const wish = input.intents.find((intent) => intent.name === 'set_language')
  return wish?.args.language ?? null
}

/** The last they asked help for: that somebody died they hear from a person who calls, and from nobody else. */
export function endedInDeath({ view, writer }: Pick<Context, 'view' | 'writer'>): boolean {
  const { byStage, emergencies } = view.state.ambulances
  const [last] = [...byStage.of('closed')]
    .flatMap((id) => emergencies.get(id) ?? [])
    .filter(({ reporter, witnesses }) => reporter === writer || witnesses.includes(writer))
    .sort((a, b) => b.requestedAt - a.requestedAt || (a.id < b.id ? -1 : 1))
  return last?.outcome === 'dead-on-scene'
}

/** The newest emergency that the writer reported and that is not closed. */
export function liveEmergency({ view, writer }: Pick<Context, 'view' | 'writer'>): Emergency | null {
  const { emergencies, liveByReporter, witnesses } = view.state.ambulances
  const seen = witnesses.get(writer)?.emergency
  const live = [...liveByReporter.of(writer), ...(seen ? [seen] : [])].flatMap((id) => emergencies.get(id) ?? [])
  return (
    live.sort(
      (a, b) =>
        Number(a.incident !== null) - Number(b.incident !== null) ||
        b.requestedAt - a.requestedAt ||
        (a.id < b.id ? -1 : 1),
    )[0] ?? null
  )
}

/** The live emergency that a further report would join; an older one is not what a new message is about. */
export function currentIncident(context: Context): Emergency | null {
  const live = liveEmergency(context)
  return live && context.view.now - live.requestedAt < SAME_INCIDENT_MINUTES * MINUTE_MS ? live : null
}

/** What is still to come, soonest first. */
export const upcoming = ({ view, patient }: Context): Appointment[] =>
  appointmentsOf(view.state.slots, patient).filter(({ slot }) => slot.start > view.now)
