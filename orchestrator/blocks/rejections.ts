import type { BlockId, DeviceId } from '../ids.ts'
import type { Instant } from '../time.ts'

export type BlocksRejection =
  | { readonly code: 'block.unknown'; readonly block: BlockId }
  /** All of that time is blocked already. */
  | { readonly code: 'block.already'; readonly device: DeviceId; readonly block: BlockId }
  /** It would be over before it begins, or already is. */
  | { readonly code: 'block.over'; readonly until: Instant }
  | { readonly code: 'block.too-long'; readonly device: DeviceId; readonly maxDays: number }
  | { readonly code: 'block.too-far-ahead'; readonly device: DeviceId; readonly maxDays: number }
