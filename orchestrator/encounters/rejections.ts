import type { BedId, EncounterId, FacilityId } from '../ids.ts'
import type { Implausible, NotScored } from './news2.ts'
import type { Unsuitable } from './suits.ts'

export type EncountersRejection =
  | { readonly code: 'encounter.unknown'; readonly encounter: EncounterId }
  | { readonly code: 'encounter.closed'; readonly encounter: EncounterId }
  /** The patient has an open stay; another would put them into two beds. */
  | { readonly code: 'encounter.patient-already-here'; readonly encounter: EncounterId }
  | { readonly code: 'encounter.already-waiting'; readonly encounter: EncounterId }
  | { readonly code: 'encounter.not-waiting'; readonly encounter: EncounterId }
  | { readonly code: 'encounter.not-in-bed'; readonly encounter: EncounterId }
  | { readonly code: 'encounter.no-assessment' }
  /** NEWS2 is not for them: the acuity has to be stated. */
  | { readonly code: 'vitals.not-scored'; readonly because: NotScored }
  | ({ readonly code: 'vitals.out-of-range' } & Implausible)
  | { readonly code: 'request.deadline-passed' }
  | { readonly code: 'request.facility-unknown'; readonly facility: FacilityId }
  | { readonly code: 'bed.unsuitable'; readonly bed: BedId; readonly why: Unsuitable }
  /** Taking a reserved bed from somebody else, or passing over the ranking, needs a reason. */
  | { readonly code: 'reason.needed'; readonly bed: BedId }
