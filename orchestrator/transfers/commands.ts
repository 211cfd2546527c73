import type { BedId, FacilityId, NoteId, TransferId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Destination, RefusalCause } from './events.ts'

export type TransfersCommand =
  | {
      readonly type: 'transfers.request'
      readonly transfer: TransferId
      readonly from: FacilityId
      readonly bed: BedId
      readonly to: Destination
      readonly pickupAt: Instant
      readonly note: NoteId | null
    }
  | { readonly type: 'transfers.approve'; readonly transfer: TransferId }
  | {
      readonly type: 'transfers.refuse'
      readonly transfer: TransferId
      readonly cause: RefusalCause
      readonly note?: NoteId | null
    }
  | {
      readonly type: 'transfers.end'
      readonly transfer: TransferId
      readonly outcome: 'cancelled' | 'died' | 'admitted-elsewhere'
    }
  /** From the timers only: asks again or gives up, calls for transport, follows what the transport did, forgets. */
  | {
      readonly type: 'transfers.chase' | 'transfers.call-transport' | 'transfers.follow' | 'transfers.archive'
      readonly transfer: TransferId
    }

export type TransfersCommandOf<T extends TransfersCommand['type']> = Extract<TransfersCommand, { readonly type: T }>
