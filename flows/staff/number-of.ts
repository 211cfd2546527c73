import type { PatientId } from '../../orchestrator/ids.ts'
import { reachedThrough } from '../../orchestrator/patients/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK } from '../rendered.ts'

/** The number to call about a patient: theirs, or that of whoever looks after them. */
export const numberOf = (patient: PatientId, { state }: Pick<RenderFrame, 'state'>): string =>
  MARK.patientPhone(reachedThrough(state.patients, patient))
