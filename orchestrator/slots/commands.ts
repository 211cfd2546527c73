import type { AppointmentId, PatientId } from '../ids.ts'
import type { Slot } from './events.ts'

export type SlotsCommand =
  | {
      readonly type: 'slots.book'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly slot: Slot
      readonly offered: readonly Slot[]
    }
  | {
      readonly type: 'slots.reschedule'
      readonly appointment: AppointmentId
      readonly slot: Slot
      readonly offered: readonly Slot[]
    }
  | { readonly type: 'slots.cancel'; readonly appointment: AppointmentId }
  /** From the timer only. */
  | { readonly type: 'slots.elapse'; readonly appointment: AppointmentId }
