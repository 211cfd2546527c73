import type { PatientId } from '../../orchestrator/ids.ts'
import { heardBy, reachedThrough } from '../../orchestrator/patients/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK } from '../rendered.ts'

/** The number to call about a patient: theirs, or that of whoever looks after them. */
export const numberOf = (patient: PatientId, { state }: Pick<RenderFrame, 'state'>): string =>
  heardByWhom(patient, state) ?? MARK.patientPhone(reachedThrough(state.patients, patient))

/** Whoever put somebody without a number on a list. */
function heardByWhom(patient: PatientId, { patients }: NetworkState): string | null {
  const staff = heardBy(patients, patient)
  return staff && `no number; ask ${MARK.staffName(staff)}`
}
