import { type Actor, staffOf } from '../actor.ts'
import type { PatientId } from '../ids.ts'
import { isPatientOrCaregiver } from '../patients/authority.ts'
import type { NetworkState } from '../state.ts'

/** A patient for themselves, a caregiver for theirs, staff and the system for anybody. */
export const mayActFor = (state: NetworkState, actor: Actor, patient: PatientId): boolean =>
  actor.role === 'system' || staffOf(actor) !== null || isPatientOrCaregiver(state, actor, patient)
