import type { NoteId, PatientId } from '../ids.ts'
import type { Sex } from '../network/topology.ts'
import type { Language } from './events.ts'
import type { Kin } from './relative.ts'

/** The core knows a patient by an opaque id, a language and whether they want messages; nothing else. */
export type PatientsCommand =
  | { readonly type: 'patients.register'; readonly patient: PatientId; readonly language: Language }
  | { readonly type: 'patients.set-language'; readonly patient: PatientId; readonly language: Language }
  | { readonly type: 'patients.opt-out'; readonly patient: PatientId }
  | { readonly type: 'patients.opt-in'; readonly patient: PatientId }
  /** A patient lets somebody write for them and hear what they hear. */
  | { readonly type: 'patients.add-caregiver'; readonly patient: PatientId; readonly caregiver: PatientId }
  /** Somebody without a number of their own, whom the writer looks after; what is null is not changed. */
  | {
      readonly type: 'patients.name-relative'
      readonly patient: PatientId
      readonly kin: Kin
      readonly sex: Sex | null
      /** Years. */
      readonly age: number | null
      readonly name: NoteId | null
    }
  /**
   * Somebody staff look after, who may have no number of their own: then staff hear what is put to them. Known already:
   * what was not is added. From staff.
   */
  | {
      readonly type: 'patients.enrol'
      readonly patient: PatientId
      readonly sex: Sex | null
      /** Years. */
      readonly age: number | null
      readonly name: NoteId | null
      readonly reachable: boolean
    }
  /** By either of the two. */
  | { readonly type: 'patients.remove-caregiver'; readonly patient: PatientId; readonly caregiver: PatientId }
