import type { AppointmentId, DeviceId, GapId, NoteId, OfferId, PatientId, ResourceId, SeriesId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { DAY_MS, HOUR_MS, type Instant, type LocalDay } from '../time.ts'
import { Calendar } from './calendar.ts'
import type { Acuity, Slot } from './events.ts'
import type { Interval } from './overlap.ts'

export interface Appointment {
  readonly id: AppointmentId
  readonly patient: PatientId
  readonly slot: Slot
  /** Rooms and people that it takes beside the device. */
  readonly uses: readonly ResourceId[]
  readonly acuity: Acuity
  /** Put into a full time; null: it fits. */
  readonly over: Over | null
  /** What it was booked with; null: it stands alone. */
  readonly series: SeriesId | null
  readonly bookedAt: Instant
  /** Minutes by road to its hospital, as was known when it was booked; null: it was not. */
  readonly travelMinutes: number | null
  /** When they were asked whether they will come, and when they said so. */
  readonly askedAt: Instant | null
  readonly confirmedAt: Instant | null
  /** How often they were asked, and when they are asked next. */
  readonly asks: number
  readonly askAt: Instant | null
  /** They are there. */
  readonly here: Here | null
  /** They said they will come late: the minutes, or that alone. */
  readonly late: { readonly minutes: number | null } | null
  /** Was not there when their turn came, so that somebody else went in. */
  readonly passed?: true
}

export type Over =
  | { readonly kind: 'urgent'; readonly reason: NoteId }
  /** Because others are not expected to come; they were told that they may wait so long. */
  | { readonly kind: 'no-show'; readonly waitMinutes: number }

export interface Here {
  readonly token: number
  readonly at: Instant
  /** When their turn is, as they were told last, and how often they were told that it moved. */
  readonly turnAt: Instant
  readonly told: number
  /** Since when their turn is another one, so that they must hear of it; null: it is not. */
  readonly movedAt: Instant | null
}

/** A device on which somebody who waits there may go in before their time. */
export interface Standing {
  readonly device: DeviceId
  /** Known to stand empty then; null: it is not. */
  readonly empty: Interval | null
  /** When somebody is to be called; null: nobody can be at present. */
  readonly lookAt: Instant | null
}

/** A free slot put to a patient who has not answered. */
export interface Offer {
  readonly id: OfferId
  readonly patient: PatientId
  readonly slot: Slot
  readonly offeredAt: Instant
  readonly expiresAt: Instant
  /** The freed time it is to fill. */
  readonly gap: GapId | null
}

/** A time that is kept for somebody while they decide; those of one booking, and no others. */
export interface SlotHold {
  /** The patient's own id for the first of them, see `holdKey`. */
  readonly id: string
  readonly patient: PatientId
  /** Who asked for it; null for staff. */
  readonly by: PatientId | null
  readonly slot: Slot
  readonly uses: readonly ResourceId[]
  readonly expiresAt: Instant
}

/** The last number that was given on a device. */
interface Tokens {
  readonly day: LocalDay
  readonly last: number
}

export interface SlotsState {
  readonly appointments: Table<AppointmentId, Appointment>
  /** What keeps each device, room and team busy. */
  readonly booked: Calendar<AppointmentId, Appointment>
  readonly byPatient: Index<AppointmentId, Appointment>
  readonly bySeries: Index<AppointmentId, Appointment>
  /** By hour of the end, see `utcHour`; for the timer that clears what has passed. */
  readonly byEndHour: Index<AppointmentId, Appointment>
  /** Who are there, by device. */
  readonly hereByDevice: Index<AppointmentId, Appointment>
  /** Whose turn has moved, under one name. */
  readonly moved: Index<AppointmentId, Appointment>
  /** By hour of the next ask, see `utcHour`. */
  readonly byAskHour: Index<AppointmentId, Appointment>
  readonly holds: Table<string, SlotHold>
  readonly held: Calendar<string, SlotHold>
  readonly holdsByPatient: Index<string, SlotHold>
  /** By hour of the expiry, see `utcHour`. */
  readonly holdsByHour: Index<string, SlotHold>
  readonly tokens: Table<DeviceId, Tokens>
  readonly standing: Table<DeviceId, Standing>
  readonly offers: Table<OfferId, Offer>
  readonly offersByPatient: Index<OfferId, Offer>
  readonly offersByGap: Index<OfferId, Offer>
  /** By hour of the expiry, see `utcHour`. */
  readonly offersByHour: Index<OfferId, Offer>
}

export const deviceDay = (device: DeviceId, at: Instant): string => `${device} ${Math.floor(at / DAY_MS)}`
/** Hours since 1970; the width is fixed, so that text order is the order of time. */
export const utcHour = (at: Instant): string => String(Math.floor(at / HOUR_MS)).padStart(8, '0')

export const MOVED = 'moved'

export function emptySlots(undo: UndoLog): SlotsState {
  const appointments = new Table<AppointmentId, Appointment>(undo)
  const holds = new Table<string, SlotHold>(undo)
  const offers = new Table<OfferId, Offer>(undo)
  return {
    appointments,
    booked: appointments.attach(new Calendar<AppointmentId, Appointment>()),
    byPatient: appointments.indexBy(({ patient }) => patient),
    bySeries: appointments.indexBy(({ series }) => series),
    byEndHour: appointments.indexBy(({ slot }) => utcHour(slot.end)),
    hereByDevice: appointments.indexBy(({ here, slot }) => (here ? slot.device : null)),
    moved: appointments.indexBy(({ here }) => (here?.movedAt == null ? null : MOVED)),
    byAskHour: appointments.indexBy(({ askAt }) => (askAt === null ? null : utcHour(askAt))),
    holds,
    held: holds.attach(new Calendar<string, SlotHold>()),
    holdsByPatient: holds.indexBy(({ patient }) => patient),
    holdsByHour: holds.indexBy(({ expiresAt }) => utcHour(expiresAt)),
    tokens: new Table<DeviceId, Tokens>(undo),
    standing: new Table<DeviceId, Standing>(undo),
    offers,
    offersByPatient: offers.indexBy(({ patient }) => patient),
    offersByGap: offers.indexBy(({ gap }) => gap),
    offersByHour: offers.indexBy(({ expiresAt }) => utcHour(expiresAt)),
  }
}

/** `n` from 0. */
export const holdKey = (patient: PatientId, n: number): string => (n === 0 ? patient : `${patient} ${n + 1}`)

/** What is kept for them, in the order of its booking. */
export const heldFor = ({ holds, holdsByPatient }: SlotsState, patient: PatientId): SlotHold[] =>
  [...holdsByPatient.of(patient)].flatMap((id) => holds.get(id) ?? []).sort((a, b) => a.slot.start - b.slot.start)

/** Of those at one time whoever booked first; ids are drawn, so they only part what was booked in one breath. */
const byBooking = (a: Appointment, b: Appointment): number => a.bookedAt - b.bookedAt || (a.id < b.id ? -1 : 1)

export const byStart = (a: Appointment, b: Appointment): number => a.slot.start - b.slot.start || byBooking(a, b)

/** Of two at one time: who was put in urgently, whoever has it, who was put in because others may not come. */
const placeAmong = ({ over }: Appointment): number => (over === null ? 1 : over.kind === 'urgent' ? 0 : 2)

/** In the order in which they are served. */
export const inTurn = (a: Appointment, b: Appointment): number =>
  a.slot.start - b.slot.start || placeAmong(a) - placeAmong(b) || byBooking(a, b)

export function appointmentsOf(state: SlotsState, patient: PatientId): Appointment[] {
  return [...state.byPatient.of(patient)].flatMap((id) => state.appointments.get(id) ?? []).sort(byStart)
}

/** Those that are there still, by start. */
export const sessionsOf = (state: SlotsState, series: SeriesId): Appointment[] =>
  [...state.bySeries.of(series)].flatMap((id) => state.appointments.get(id) ?? []).sort(byStart)

/** What a patient has booked, a series counted as one. */
export const commitments = (state: SlotsState, patient: PatientId): number =>
  new Set(appointmentsOf(state, patient).map(({ id, series }) => series ?? id)).size

/** Oldest first. */
export function offersTo(state: SlotsState, patient: PatientId): Offer[] {
  const offers = [...state.offersByPatient.of(patient)].flatMap((id) => state.offers.get(id) ?? [])
  return offers.sort((a, b) => a.offeredAt - b.offeredAt || (a.id < b.id ? -1 : 1))
}
