import type { PatientId } from '../ids.ts'
import type { Service } from '../network/topology.ts'
import { knownAnswers } from '../patients/relative.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import type { SafetyAnswers, Slot } from './events.ts'
import type { SlotsRejection } from './rejections.ts'

/** A yes-or-no question whose answer decides whether the service is for this patient; nothing is ever guessed. */
export interface SafetyQuestion {
  readonly id: string
  /** The answer with which it cannot be booked. */
  readonly stops: 'yes' | 'no'
  /** Said with the yes to the booking, and not asked alone. */
  readonly isDeclared: boolean
}

/** In the order they are asked: for whom it is, what must be there, and what the network wants to know. */
export function questionsOf({ onlyFor, creatinineDays, safety = [] }: Service): SafetyQuestion[] {
  return [
    ...(onlyFor?.sex ? [asked(onlyFor.sex)] : []),
    ...(onlyFor?.minAge === undefined && onlyFor?.maxAge === undefined ? [] : [asked('age')]),
    ...(creatinineDays === undefined ? [] : [asked('creatinine')]),
    ...safety.map(({ id, stops, declared }) => ({ id, stops, isDeclared: declared !== undefined })),
  ]
}

const asked = (id: string): SafetyQuestion => ({ id, stops: 'no', isDeclared: false })

/** Whether somebody may be made to wait for it: not who fasts, nor where anything must be known of them, as before contrast. */
export const mayBeMadeToWait = (service: Service): boolean =>
  (service.fastingHours ?? 0) === 0 && questionsOf(service).every(({ isDeclared }) => isDeclared)

/** What is known of the patient beside what was asked; it cannot be answered otherwise. */
export function knownOf({ patients }: NetworkState, patient: PatientId, service: Service, at: Instant): SafetyAnswers {
  const relative = patients.patients.get(patient)?.relative
  return relative ? knownAnswers(service, relative, at) : {}
}

/** Null when all is answered, and nothing speaks against it. */
export function whyUnsuitable(service: Service, answers: SafetyAnswers, slot: Slot): SlotsRejection | null {
  const all = questionsOf(service)
  const against = all.find(({ id, stops }) => answers[id] === stops)
  if (against) return { code: 'service.unsuitable', question: against.id, slot }
  const open = all.find(({ id }) => answers[id] === undefined)
  return open ? { code: 'service.unanswered', question: open.id, slot } : null
}
