import type { FacilityId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'
import type { Instant } from '../time.ts'

export type SurgeRejection =
  /** The network file says nothing of extra beds there. */
  | { readonly code: 'surge.not-planned'; readonly facility: FacilityId; readonly unit: Unit }
  | {
      readonly code: 'surge.too-many'
      readonly facility: FacilityId
      readonly unit: Unit
      readonly asked: number
      readonly max: number
    }
  | { readonly code: 'surge.end-out-of-range'; readonly until: Instant; readonly maxHours: number }
  | { readonly code: 'surge.not-on'; readonly facility: FacilityId; readonly unit: Unit }
