import type { PatientId } from '../ids.ts'

export type PatientsRejection = { readonly code: 'patient.unknown'; readonly patient: PatientId }
