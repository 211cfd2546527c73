import type { BedId, EncounterId, HoldId } from '../ids.ts'
import type { BedStatus } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { HoldFor } from './events.ts'

export type BedsRejection =
  | { readonly code: 'bed.unknown'; readonly bed: BedId }
  | { readonly code: 'bed.held'; readonly bed: BedId; readonly holdFor: HoldFor; readonly until: Instant }
  | { readonly code: 'bed.not-free'; readonly bed: BedId; readonly status: BedStatus }
  | { readonly code: 'bed.nobody-in-it'; readonly bed: BedId }
  | { readonly code: 'bed.leaving-out-of-range'; readonly bed: BedId; readonly maxDays: number }
  /** Of a surge that is over: nobody new comes into it. */
  | { readonly code: 'bed.closing'; readonly bed: BedId }
  /** A patient lies in it, and is never moved for another. */
  | { readonly code: 'bed.occupied-by'; readonly bed: BedId; readonly encounter: EncounterId }
  | { readonly code: 'hold.ended'; readonly hold: HoldId }
  | { readonly code: 'hold.not-yours'; readonly hold: HoldId; readonly holdFor: HoldFor }
  | { readonly code: 'hold.minutes-out-of-range'; readonly minutes: number; readonly max: number }
