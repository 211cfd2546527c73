import type { FacilityId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'

/** What a hospital says about taking patients in who come by ambulance. */
export type ReceivingCommand =
  /** `unit` null: the whole hospital. */
  | {
      readonly type: 'receiving.set-divert'
      readonly facility: FacilityId
      readonly unit: Unit | null
      readonly on: boolean
    }
  /** How long a crew waits at the door before it has handed over; null takes it back. */
  | { readonly type: 'receiving.declare-delay'; readonly facility: FacilityId; readonly minutes: number | null }
