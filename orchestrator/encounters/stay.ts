import type { EncounterId, PatientId } from '../ids.ts'
import type { EncountersRejection } from './rejections.ts'
import type { Encounter, EncountersState } from './state.ts'

/** The one stay of a patient that is not over. */
export function openStay({ encounters, openByPatient }: EncountersState, patient: PatientId | null): Encounter | null {
  if (patient === null) return null
  for (const id of openByPatient.of(patient)) return encounters.get(id) ?? null
  return null
}

/** The stay with this id, if it is not over; else why there is none. */
export function stayOrRefusal(
  { encounters }: EncountersState,
  encounter: EncounterId,
): Encounter | EncountersRejection {
  const known = encounters.get(encounter)
  if (!known) return { code: 'encounter.unknown', encounter }
  return known.closedAt === null ? known : { code: 'encounter.closed', encounter }
}
