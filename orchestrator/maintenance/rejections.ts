import type { DeviceId } from '../ids.ts'
import type { MaintenanceId } from '../network/topology.ts'
import type { Instant } from '../time.ts'

export type MaintenanceRejection =
  | { readonly code: 'maintenance.unknown'; readonly device: DeviceId; readonly item: MaintenanceId }
  /** It is planned already. */
  | {
      readonly code: 'maintenance.planned'
      readonly device: DeviceId
      readonly item: MaintenanceId
      readonly from: Instant
    }
  /** Nothing is asked about it at present. */
  | { readonly code: 'maintenance.not-asked'; readonly device: DeviceId; readonly item: MaintenanceId }
  /** More people are booked in that time than whoever agreed to it knew. */
  | {
      readonly code: 'maintenance.booked-meanwhile'
      readonly device: DeviceId
      readonly item: MaintenanceId
      readonly from: Instant
      readonly people: number
    }
