import type { AppointmentId, DeviceId, FacilityId, NoteId, OfferId, PatientId, SeriesId, ServiceCode } from '../ids.ts'
import type { Acuity, SafetyAnswers, SafetySaid, Slot } from './events.ts'

export type SlotsCommand =
  | {
      readonly type: 'slots.book'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly slot: Slot
      readonly offered: readonly Slot[]
      /** Minutes by road to the hospitals among them, where the way counted. */
      readonly travel?: Readonly<Record<FacilityId, number>>
      /** To what the service must know; staff who book have asked themselves. */
      readonly answers?: SafetyAnswers
      /** Staff alone judge it. */
      readonly acuity?: Acuity
    }
  /** An urgent patient into a time that is full, within what the device's `urgentExtra` allows. From staff, who say why. */
  | {
      readonly type: 'slots.overbook'
      readonly appointment: AppointmentId
      readonly patient: PatientId
      readonly slot: Slot
      /** Why, in their words. */
      readonly note: NoteId
    }
  /** Several appointments whole or not at all: a treatment, or the tests of one visit. */
  | {
      readonly type: 'slots.book-series'
      readonly series: SeriesId
      readonly patient: PatientId
      readonly sessions: readonly { readonly appointment: AppointmentId; readonly slot: Slot }[]
      /** By service; staff who book have asked themselves. */
      readonly answers?: Readonly<Partial<Record<ServiceCode, SafetyAnswers>>>
      /** The first sessions of what was put to the patient. */
      readonly offered: readonly Slot[]
    }
  /** All of it that has not begun. */
  | { readonly type: 'slots.cancel-series'; readonly series: SeriesId }
  /** Not booked for what they said, or did not know, of what the service must know: people of the hospital look into it. */
  | {
      readonly type: 'slots.refer'
      readonly patient: PatientId
      /** What they would have had; it is not kept. */
      readonly slot: Slot
      /** See `safety.ts`. */
      readonly question: string
      readonly said: SafetySaid
    }
  /** Keeps a time for the patient while they decide, for `SLOT_HOLD_MINUTES`; in place of what was kept before. */
  | {
      readonly type: 'slots.hold'
      readonly patient: PatientId
      readonly slot: Slot
      /** The further sessions of a treatment or a visit: kept whole or not at all. */
      readonly more?: readonly Slot[]
    }
  /** They do not want it. */
  | { readonly type: 'slots.release'; readonly patient: PatientId }
  /** From the timer only. */
  | { readonly type: 'slots.expire-hold'; readonly patient: PatientId }
  | {
      readonly type: 'slots.reschedule'
      readonly appointment: AppointmentId
      readonly slot: Slot
      readonly offered: readonly Slot[]
    }
  | { readonly type: 'slots.cancel'; readonly appointment: AppointmentId }
  /** Asks the patient whether they will come. From staff or the system. */
  | { readonly type: 'slots.ask-confirmation'; readonly appointment: AppointmentId }
  | { readonly type: 'slots.confirm'; readonly appointment: AppointmentId }
  | { readonly type: 'slots.report-late'; readonly appointment: AppointmentId; readonly minutes: number | null }
  /** Puts a free slot to a patient. From staff or the system. */
  | { readonly type: 'slots.offer'; readonly offer: OfferId; readonly patient: PatientId; readonly slot: Slot }
  /** Moves their later appointment for the same service there, or books it as `appointment`. */
  | { readonly type: 'slots.accept-offer'; readonly offer: OfferId; readonly appointment: AppointmentId }
  | { readonly type: 'slots.decline-offer'; readonly offer: OfferId }
  /** They did not come, or it is over before its time. From staff. */
  | {
      readonly type: 'slots.vacate'
      readonly appointment: AppointmentId
      readonly why: 'no-show' | 'early-finish'
    }
  /** From the timer only. */
  | { readonly type: 'slots.expire-offer'; readonly offer: OfferId }
  /** They are there. From the patient or staff. */
  | { readonly type: 'slots.check-in'; readonly appointment: AppointmentId }
  /** Calls in somebody who waits there before their time. From the timer only. */
  | { readonly type: 'slots.call-forward'; readonly device: DeviceId }
  /** From the timer only. */
  | { readonly type: 'slots.tell-queue'; readonly appointment: AppointmentId }
  /** From the timer only. */
  | { readonly type: 'slots.remind'; readonly appointment: AppointmentId }
  /** From the timer only. */
  | { readonly type: 'slots.elapse'; readonly appointment: AppointmentId }
