import type { BedId, CardKey, HoldId } from '../ids.ts'
import type { BedStatus } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { BedChoice, BlockCause } from './events.ts'

export type BedsCommand =
  | {
      readonly type: 'beds.hold'
      readonly bed: BedId
      readonly hold: HoldId
      readonly minutes: number
      readonly card: CardKey | null
      readonly choice: BedChoice | null
    }
  | { readonly type: 'beds.release'; readonly hold: HoldId }
  /** From the timer only. */
  | { readonly type: 'beds.expire-hold'; readonly hold: HoldId }
  | {
      readonly type: 'beds.set-status'
      readonly bed: BedId
      readonly status: BedStatus
      /** Of a block only. */
      readonly cause?: BlockCause | undefined
      readonly until?: Instant | undefined
    }
