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
}

/** In the order they are asked: for whom it is, what must be there, and what the network wants to know. */
export function questionsOf({ onlyFor, creatinineDays, safety = [] }: Service): SafetyQuestion[] {
  return [
    ...(onlyFor?.sex ? [{ id: onlyFor.sex, stops: 'no' } as const] : []),
    ...(onlyFor?.minAge === undefined && onlyFor?.maxAge === undefined ? [] : [{ id: 'age', stops: 'no' } as const]),
    ...(creatinineDays === undefined ? [] : [{ id: 'creatinine', stops: 'no' } as const]),
    ...safety.map(({ id, stops }) => ({ id, stops })),
  ]
}

/** Whether somebody may be made to wait for it: not who fasts, nor where anything must be known of them, as before contrast. */
export const mayBeMadeToWait = (service: Service): boolean =>
  (service.fastingHours ?? 0) === 0 && questionsOf(service).length === 0

/** What is known of the patient beside what was asked; it cannot be answered otherwise. */
export function knownOf({ patients }: NetworkState, patient: PatientId, service: Service, at: Instant): SafetyAnswers {
  const relative = patients.patients.get(patient)?.relative
  return relative ? knownAnswers(service, relative, at) : {}
}

/** Null when all is answered, and nothing speaks against it. */
export function whyUnsuitable(service: Service, answers: SafetyAnswers, slot: Slot): SlotsRejection | null {
  const asked = questionsOf(service)
  const against = asked.find(({ id, stops }) => answers[id] === stops)
  if (against) return { code: 'service.unsuitable', question: against.id, slot }
  const open = asked.find(({ id }) => answers[id] === undefined)
  return open ? { code: 'service.unanswered', question: open.id, slot } : null
}
