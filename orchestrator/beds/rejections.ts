import type { BedId, HoldId } from '../ids.ts'
import type { BedStatus } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { HoldFor } from './events.ts'

export type BedsRejection =
  | { readonly code: 'bed.unknown'; readonly bed: BedId }
  | { readonly code: 'bed.held'; readonly bed: BedId; readonly holdFor: HoldFor; readonly until: Instant }
  | { readonly code: 'bed.not-free'; readonly bed: BedId; readonly status: BedStatus }
  | { readonly code: 'hold.ended'; readonly hold: HoldId }
  | { readonly code: 'hold.not-yours'; readonly hold: HoldId; readonly holdFor: HoldFor }
  | { readonly code: 'hold.minutes-out-of-range'; readonly minutes: number; readonly max: number }
