import type { BlockId, DeviceId } from '../ids.ts'
import type { MaintenanceId } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { BlockReason } from './events.ts'

export type BlocksCommand =
  /** Nothing is to be done for patients on the device in that time. From staff. */
  | {
      readonly type: 'blocks.block'
      readonly block: BlockId
      readonly device: DeviceId
      readonly from: Instant
      readonly until: Instant
      readonly reason: BlockReason
      /** What is done to the device then; left out, and for maintenance: what is due next and takes no longer. */
      readonly item?: MaintenanceId
    }
  /** At another time, or for longer or shorter. From staff. */
  | { readonly type: 'blocks.change'; readonly block: BlockId; readonly from: Instant; readonly until: Instant }
  /** It can be used after all. From staff. */
  | { readonly type: 'blocks.lift'; readonly block: BlockId }
  /** Its time has passed. From the timer only. */
  | { readonly type: 'blocks.end'; readonly block: BlockId }
