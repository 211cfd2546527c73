import { type Actor, staffOf } from '../actor.ts'
import type { PatientId } from '../ids.ts'

/** A patient for themselves, staff and the system for anybody. */
export const mayActFor = (actor: Actor, patient: PatientId): boolean =>
  actor.role === 'system' || staffOf(actor) !== null || (actor.role === 'patient' && actor.patient === patient)
