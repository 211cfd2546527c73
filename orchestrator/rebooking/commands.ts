import type { AppointmentId, DeviceId } from '../ids.ts'
import type { Slot } from '../slots/events.ts'

export type RebookingCommand =
  /** Asks somebody to come at another time; their own stands until they agree. From staff. */
  | { readonly type: 'rebooking.propose'; readonly appointment: AppointmentId; readonly to: Slot }
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
