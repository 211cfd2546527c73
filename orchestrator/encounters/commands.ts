import type { BedId, EncounterId, FacilityId, HoldId, NoteId, PatientId } from '../ids.ts'
import type { Acuity } from './acuity.ts'
import type { CancelBecause, DischargeTo, Wanted } from './events.ts'
import type { NotScored, Vitals } from './news2.ts'

/** By road in ordinary traffic; null where no way is known. */
export type TravelSeconds = (from: FacilityId, to: FacilityId) => number | null

/** Vital signs, or what a clinician says; a statement goes before a score. */
export interface Assessment {
  readonly acuity: Acuity | null
  readonly vitals: Vitals | null
  /** Whose vital signs are not to be scored, so that they have to have an acuity. */
  readonly notScored?: NotScored | null
}

export type EncountersCommand =
  /** Also for somebody who lies in a bed already and needs another: then `encounter` is theirs. */
  | {
      readonly type: 'encounters.request-bed'
      readonly encounter: EncounterId
      readonly patient: PatientId | null
      readonly assessment: Assessment
      readonly wanted: Wanted
    }
  | { readonly type: 'encounters.reassess'; readonly encounter: EncounterId; readonly assessment: Assessment }
  /** Beds for all who wait, solved together. Holds are named `<prefix>-<encounter>`. */
  | {
      readonly type: 'encounters.allocate'
      readonly travelSeconds: TravelSeconds
      readonly holdPrefix: string
    }
  /** A coordinator's own choice; with a reason it may take a bed that is reserved for somebody else. */
  | {
      readonly type: 'encounters.assign'
      readonly encounter: EncounterId
      readonly bed: BedId
      readonly hold: HoldId
      readonly travelSeconds: TravelSeconds
      readonly reason: NoteId | null
    }
  | { readonly type: 'encounters.cancel-request'; readonly encounter: EncounterId; readonly because: CancelBecause }
  /** Into the bed that is reserved, or another free one. Without a request this admits. */
  | {
      readonly type: 'encounters.place'
      readonly encounter: EncounterId
      readonly patient: PatientId | null
      readonly bed: BedId
    }
  | { readonly type: 'encounters.discharge'; readonly encounter: EncounterId; readonly to: DischargeTo }
  /** Whoever cares for them says that they need this bed still. */
  | { readonly type: 'encounters.decline-step-down'; readonly encounter: EncounterId }
  /** From the timers only. */
  | { readonly type: 'encounters.escalate'; readonly encounter: EncounterId }
  | { readonly type: 'encounters.archive'; readonly encounter: EncounterId }

export type EncountersCommandOf<T extends EncountersCommand['type']> = Extract<EncountersCommand, { readonly type: T }>
