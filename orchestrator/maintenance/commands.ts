import type { BlockId, DeviceId } from '../ids.ts'
import type { MaintenanceId } from '../network/topology.ts'
import type { Instant } from '../time.ts'

export type MaintenanceCommand =
  /** Its time has come to be proposed, asked about again or left to people. From the timer only. */
  | { readonly type: 'maintenance.look'; readonly device: DeviceId; readonly item: MaintenanceId }
  /** It is done from `from` on; `booked`: so many the asker knew to be booked then. From staff. */
  | {
      readonly type: 'maintenance.approve'
      readonly device: DeviceId
      readonly item: MaintenanceId
      readonly from: Instant
      readonly booked: number
      readonly block: BlockId
    }
  /** It was done, whether it was planned or not. From staff. */
  | { readonly type: 'maintenance.complete'; readonly device: DeviceId; readonly item: MaintenanceId }
  /** Not now. From staff. */
  | { readonly type: 'maintenance.put-off'; readonly device: DeviceId; readonly item: MaintenanceId }
