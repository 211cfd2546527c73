import type { BlockId, DeviceId } from '../ids.ts'
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
    }
  /** It can be used after all. From staff. */
  | { readonly type: 'blocks.lift'; readonly block: BlockId }
  /** Its time has passed. From the timer only. */
  | { readonly type: 'blocks.end'; readonly block: BlockId }
