import type { FacilityId } from '../ids.ts'

export type ReceivingRejection =
  | { readonly code: 'facility.unknown'; readonly facility: FacilityId }
  | { readonly code: 'delay.out-of-range'; readonly minutes: number; readonly max: number }
