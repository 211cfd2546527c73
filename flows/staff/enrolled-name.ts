import type { PatientId } from '../../orchestrator/ids.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK } from '../rendered.ts'

/** Somebody whom staff put on a list, as they named them. */

/** `Ramesh (60 M)`. */
export function enrolledName(patient: PatientId, { state, now }: Pick<RenderFrame, 'state' | 'now'>): string {
  const enrolled = state.patients.patients.get(patient)?.enrolled
  if (!enrolled) return 'the patient'
  const { name, born, sex } = enrolled
  const age = born === null ? '' : String(new Date(now).getUTCFullYear() - born)
  const person = [age, sex === null ? '' : sex === 'female' ? 'F' : 'M'].filter((part) => part !== '').join(' ')
  if (name === null) return person === '' ? 'the patient' : `the patient (${person})`
  return person === '' ? MARK.note(name) : `${MARK.note(name)} (${person})`
}

/** `Ramesh (60 M), `; nothing for whoever wrote to Nadi themselves. */
export const knownName = (patient: PatientId, frame: Pick<RenderFrame, 'state' | 'now'>): string =>
  frame.state.patients.patients.get(patient)?.enrolled ? `${enrolledName(patient, frame)}, ` : ''
