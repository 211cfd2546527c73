import type { Actor } from '../orchestrator/actor.ts'
import type { PatientId } from '../orchestrator/ids.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import { caresFor } from '../orchestrator/patients/state.ts'
import { HOUR_MS, type Instant, MINUTE_MS } from '../orchestrator/time.ts'
import type { Dialogue } from './dialogue.ts'
import { PatientFrame } from './patient/frames.ts'
import { planPatient, reportPatient, withoutPast } from './patient/patient-flow.ts'
import { worthResuming } from './patient/patterns/return.ts'
import { planStaff, reportStaff } from './staff/staff-flow.ts'
import type { Outcome, Plan, Report, Turn, View } from './turn.ts'

/** A conversation left alone for longer than this starts anew. */
const SESSION_HOURS = 12
const SUBJECT_MINUTES = 30

export const startDialogue = (language: Language, now: Instant): Dialogue => ({
  language,
  frames: [],
  question: null,
  askedAt: now,
  waiting: null,
  misses: 0,
  subject: null,
  lastQuestion: null,
  topics: [],
  lastAt: now,
})

/**
 * The first half of a turn: what to ask the core and what to say whatever it answers. Pure: the same
 * turn done again gives the same plan.
 * @throws {Error} `flows.no-conversation` when the actor is the system, which never converses.
 */
export function plan(dialogue: Dialogue, turn: Turn, view: View): Plan {
  const live = takenUp(dialogue, turn.actor, view)
  return isPatient(turn) ? planPatient(live, turn, view) : planStaff(live, turn, view)
}

/** A conversation as it goes on now: begun anew after a long silence, without what was settled meanwhile. */
export function takenUp(dialogue: Dialogue, actor: Actor, view: View): Dialogue {
  const live =
    view.now - dialogue.lastAt > SESSION_HOURS * HOUR_MS ? anew(dialogue, view) : { ...dialogue, lastAt: view.now }
  if (actor.role !== 'patient') return live
  return withoutPast(aboutWhom(live, dialogue.lastAt, actor.patient, view), actor.patient, view)
}

/**
 * With nothing under way, whom and what it was about is soon forgotten: the next wish may be for somebody else. What was under
 * way for somebody who has ended it is dropped.
 */
function aboutWhom(live: Dialogue, lastAt: Instant, writer: PatientId, { state, now }: View): Dialogue {
  const { subject, frames } = live
  if (subject !== null && subject !== writer && !caresFor(state.patients, writer, subject)) {
    return { ...live, subject: null, frames: frames.filter(({ flow }) => flow === 'emergency'), question: null }
  }
  const over = frames.length === 0 && now - lastAt > SUBJECT_MINUTES * MINUTE_MS
  return over ? { ...live, subject: null, lastQuestion: null } : live
}

/** After a long silence only the language is remembered, and what a patient had begun: whether to go on is asked. */
function anew({ language, frames }: Dialogue, view: View): Dialogue {
  const fresh = startDialogue(language, view.now)
  const begun = worthResuming(frames.flatMap((frame) => PatientFrame.safeParse(frame).data ?? []))
  return begun.length === 0 ? fresh : { ...fresh, frames: [...begun, { flow: 'return' }] }
}

/**
 * The second half: what to say about the core's decisions. `dialogue` is the plan's.
 * @throws {Error} `flows.no-conversation` when the actor is the system.
 */
export function report(dialogue: Dialogue, turn: Turn, outcomes: readonly Outcome[], view: View): Report {
  return isPatient(turn) ? reportPatient(dialogue, turn, outcomes, view) : reportStaff(dialogue, turn, outcomes, view)
}

function isPatient({ actor }: Turn): boolean {
  if (actor.role === 'system') throw new Error('flows.no-conversation: the system does not converse')
  return actor.role === 'patient'
}
