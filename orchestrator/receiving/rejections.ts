import type { FacilityId } from '../ids.ts'
import type { Instant } from '../time.ts'

export type ReceivingRejection =
  | { readonly code: 'facility.unknown'; readonly facility: FacilityId }
  | { readonly code: 'divert.end-out-of-range'; readonly until: Instant; readonly maxHours: number }
  | { readonly code: 'delay.out-of-range'; readonly minutes: number; readonly max: number }
