import type { AppointmentId, DeviceId } from '../ids.ts'

export type RebookingCommand =
  /** Tells everybody who waits to be told. From staff. */
  | { readonly type: 'rebooking.approve'; readonly device: DeviceId }
  /** Tells nobody: people call them. From staff. */
  | { readonly type: 'rebooking.refuse'; readonly device: DeviceId }
  /** Takes what was proposed, in place of the appointment. */
  | { readonly type: 'rebooking.accept'; readonly appointment: AppointmentId }
  | { readonly type: 'rebooking.decline'; readonly appointment: AppointmentId }
  /** These are from the timer only. */
  | { readonly type: 'rebooking.send'; readonly appointment: AppointmentId }
  | { readonly type: 'rebooking.expire'; readonly appointment: AppointmentId }
  | { readonly type: 'rebooking.close'; readonly appointment: AppointmentId }
