import type { PatientId } from '../ids.ts'
import type { Encounter, EncountersState } from './state.ts'

/** The one stay of a patient that is not over. */
export function openStay({ encounters, openByPatient }: EncountersState, patient: PatientId | null): Encounter | null {
  if (patient === null) return null
  for (const id of openByPatient.of(patient)) return encounters.get(id) ?? null
  return null
}
