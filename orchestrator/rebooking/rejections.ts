import type { AppointmentId, DeviceId } from '../ids.ts'

export type RebookingRejection =
  /** Nobody could read it in time: they must be called. */
  | { readonly code: 'rebooking.too-late'; readonly appointment: AppointmentId }
  /** Answered, withdrawn or run out. */
  | { readonly code: 'rebooking.ended'; readonly appointment: AppointmentId }
  /** Nobody waits to be told. */
  | { readonly code: 'rebooking.nothing-waits'; readonly device: DeviceId }
