import type { AppointmentId, DeviceId, OfferId, SeriesId, ServiceCode } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Slot } from './events.ts'

export type SlotsRejection =
  /** As many urgent patients as are `allowed` that day have been put into full times; or one into this time already. */
  | { readonly code: 'slot.no-room-beyond'; readonly slot: Slot; readonly allowed: number }
  | { readonly code: 'slot.taken'; readonly slot: Slot }
  /** The service must know something that was not asked, or is not for this patient. `question`: see `safety.ts`. */
  | { readonly code: 'service.unanswered'; readonly question: string; readonly slot: Slot }
  | { readonly code: 'service.unsuitable'; readonly question: string; readonly slot: Slot }
  /** The first session that cannot be, and why: none of the series is booked. */
  | { readonly code: 'series.blocked'; readonly slot: Slot; readonly because: SlotsRejection['code'] }
  | { readonly code: 'series.unknown'; readonly series: SeriesId }
  /** Without a session, or with more than `max`. */
  | { readonly code: 'series.size'; readonly max: number }
  | { readonly code: 'slot.in-the-past'; readonly slot: Slot }
  | { readonly code: 'slot.too-far-ahead'; readonly slot: Slot; readonly horizonDays: number }
  /** Not a slot of this device: wrong service, closed then, wrong length, or off the grid. */
  | { readonly code: 'slot.not-offered'; readonly slot: Slot }
  /** For those who should not wait, until then; see `acute.ts`. */
  | { readonly code: 'slot.kept-for-acute'; readonly slot: Slot; readonly until: Instant }
  | { readonly code: 'service.unknown'; readonly service: ServiceCode }
  | { readonly code: 'device.unknown'; readonly device: DeviceId }
  | { readonly code: 'appointment.unknown'; readonly appointment: AppointmentId }
  /** Its time has come: too late to move or cancel it. */
  | { readonly code: 'appointment.started'; readonly appointment: AppointmentId; readonly slot: Slot }
  /** Its time has not come: nobody can have stayed away yet. */
  | { readonly code: 'appointment.not-started'; readonly appointment: AppointmentId; readonly slot: Slot }
  /** Accepted, declined or run out. */
  | { readonly code: 'offer.ended'; readonly offer: OfferId }
  /** Nobody is waited for that long. */
  | { readonly code: 'appointment.too-late'; readonly max: number }
  | { readonly code: 'appointment.too-many'; readonly max: number }
  /** The same person already has something at that time. */
  | { readonly code: 'appointment.overlaps'; readonly appointment: AppointmentId }
