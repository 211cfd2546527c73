import type { DeviceId } from '../ids.ts'
import type { Instant } from '../time.ts'

export type DevicesCommand =
  /** Out of service from `from`, until a time that was said or, where it is null, `OUTAGE_HOURS_ASSUMED` long. From staff. */
  | {
      readonly type: 'devices.take-down'
      readonly device: DeviceId
      readonly from: Instant
      readonly until: Instant | null
    }
  /** Back in service, sooner than was thought. From staff. */
  | { readonly type: 'devices.bring-up'; readonly device: DeviceId }
  /** Running late for the rest of its day. From staff; `agreed`: though many people are told. */
  | {
      readonly type: 'devices.report-delay'
      readonly device: DeviceId
      readonly minutes: number
      readonly agreed?: boolean
    }
  /** The time an outage was to last has passed. From the timer only. */
  | { readonly type: 'devices.end-outage'; readonly device: DeviceId }
  /** It has left the network with people booked on it. From the timer only. */
  | { readonly type: 'devices.report-gone'; readonly device: DeviceId }
