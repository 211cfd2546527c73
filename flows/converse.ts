import type { Language } from '../orchestrator/patients/events.ts'
import { HOUR_MS, type Instant } from '../orchestrator/time.ts'
import type { Dialogue } from './dialogue.ts'
import { planPatient, reportPatient } from './patient/patient-flow.ts'
import { planStaff, reportStaff } from './staff/staff-flow.ts'
import type { Outcome, Plan, Report, Turn, View } from './turn.ts'

/** A conversation left alone for longer than this starts anew; only its language is remembered. */
const SESSION_HOURS = 12

export const startDialogue = (language: Language, now: Instant): Dialogue => ({
  language,
  frames: [],
  question: null,
  lastAt: now,
})

/**
 * The first half of a turn: what to ask the core and what to say whatever it answers. Pure: the same
 * turn done again gives the same plan.
 * @throws {Error} `flows.no-conversation` when the actor is the system, which never converses.
 */
export function plan(dialogue: Dialogue, turn: Turn, view: View): Plan {
  const idleMs = view.now - dialogue.lastAt
  const live =
    idleMs > SESSION_HOURS * HOUR_MS ? startDialogue(dialogue.language, view.now) : { ...dialogue, lastAt: view.now }
  return isPatient(turn) ? planPatient(live, turn, view) : planStaff(live, turn, view)
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
