import type { PatientId } from '../ids.ts'
import type { Language } from './events.ts'

/** The core knows a patient by an opaque id, a language and whether they want messages; nothing else. */
export type PatientsCommand =
  | { readonly type: 'patients.register'; readonly patient: PatientId; readonly language: Language }
  | { readonly type: 'patients.set-language'; readonly patient: PatientId; readonly language: Language }
  | { readonly type: 'patients.opt-out'; readonly patient: PatientId }
  | { readonly type: 'patients.opt-in'; readonly patient: PatientId }
  /** A patient lets somebody write for them and hear what they hear. */
  | { readonly type: 'patients.add-caregiver'; readonly patient: PatientId; readonly caregiver: PatientId }
  /** By either of the two. */
  | { readonly type: 'patients.remove-caregiver'; readonly patient: PatientId; readonly caregiver: PatientId }
