import type { Actor } from '../actor.ts'
import type { PatientId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { caresFor } from './state.ts'

/** The patient, or somebody they let write for them. */
export const isPatientOrCaregiver = ({ patients }: NetworkState, actor: Actor, patient: PatientId): boolean =>
  actor.role === 'patient' && (actor.patient === patient || caresFor(patients, actor.patient, patient))
