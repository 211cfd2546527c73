import type { BedId, CardKey, FacilityId, HoldId, NoteId } from '../ids.ts'
import type { BedStatus, Unit } from '../network/topology.ts'
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
  /** What is kept for others a coordinator ends with a reason only; see `endsForOthers`. */
  | { readonly type: 'beds.release'; readonly hold: HoldId; readonly reason?: NoteId | null }
  /** The hold ends that many minutes from now, later or sooner than it would have. */
  | { readonly type: 'beds.extend-hold'; readonly hold: HoldId; readonly minutes: number }
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
  /** When whoever lies in it is to leave; null takes it back. */
  | { readonly type: 'beds.plan-leaving'; readonly bed: BedId; readonly at: Instant | null }
  /** All doubted beds of a ward are as they were. */
  | { readonly type: 'beds.confirm'; readonly facility: FacilityId; readonly unit: Unit }
  /** From the timers only. */
  | { readonly type: 'beds.ask-after'; readonly bed: BedId }
  | { readonly type: 'beds.doubt'; readonly facility: FacilityId; readonly unit: Unit; readonly beds: readonly BedId[] }
