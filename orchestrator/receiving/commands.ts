import type { FacilityId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { DivertReason } from './events.ts'

/** What a hospital says about taking patients in who come by ambulance. */
export type ReceivingCommand =
  /** `unit` null: the whole hospital. Where no end is said it ends after `DIVERT_HOURS`. */
  | {
      readonly type: 'receiving.set-divert'
      readonly facility: FacilityId
      readonly unit: Unit | null
      readonly on: boolean
      readonly reason?: DivertReason | undefined
      readonly until?: Instant | undefined
    }
  /** From the timer only. */
  | { readonly type: 'receiving.end-divert'; readonly facility: FacilityId; readonly unit: Unit | null }
  /** How long a crew waits at the door before it has handed over; null takes it back. */
  | { readonly type: 'receiving.declare-delay'; readonly facility: FacilityId; readonly minutes: number | null }
