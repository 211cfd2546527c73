import type { PatientId } from '../ids.ts'

export type PatientsRejection =
  | { readonly code: 'relative.age-out-of-range'; readonly max: number }
  | { readonly code: 'relative.too-many'; readonly max: number }
  | { readonly code: 'patient.unknown'; readonly patient: PatientId }
  | { readonly code: 'caregiver.self' }
  /** They said before that they do not want to. */
  | { readonly code: 'caregiver.declined' }
  /** They want no messages, so they cannot be told. */
  | { readonly code: 'caregiver.opted-out' }
  | { readonly code: 'caregiver.too-many'; readonly max: number }
  /** They are there for as many others as anybody can be. */
  | { readonly code: 'caregiver.has-too-many' }
