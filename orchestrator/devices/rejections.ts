import type { DeviceId } from '../ids.ts'
import type { Instant } from '../time.ts'

export type DevicesRejection =
  | { readonly code: 'device.already-up'; readonly device: DeviceId }
  /** The outage would be over before it began, or already is. */
  | { readonly code: 'device.outage-over'; readonly device: DeviceId; readonly until: Instant }
  | { readonly code: 'device.outage-too-long'; readonly device: DeviceId; readonly maxDays: number }
  /** So many would be told that it is asked first. */
  | {
      readonly code: 'device.delay-for-many'
      readonly device: DeviceId
      readonly minutes: number
      readonly people: number
    }
  | { readonly code: 'device.delay-out-of-range'; readonly minutes: number; readonly max: number }
