import type { AppointmentId, PatientId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { DAY_MS, type Instant } from '../time.ts'
import type { Slot } from './events.ts'

export interface Appointment {
  readonly id: AppointmentId
  readonly patient: PatientId
  readonly slot: Slot
  readonly bookedAt: Instant
}

export interface SlotsState {
  readonly appointments: Table<AppointmentId, Appointment>
  /** By device and UTC day of the start, see `deviceDay`. */
  readonly byDeviceDay: Index<AppointmentId, Appointment>
  readonly byPatient: Index<AppointmentId, Appointment>
  /** By UTC day of the end, for the timer that clears what has passed. */
  readonly byEndDay: Index<AppointmentId, Appointment>
}

export const utcDay = (at: Instant): string => String(Math.floor(at / DAY_MS))
export const deviceDay = (device: string, at: Instant): string => `${device} ${utcDay(at)}`

export function emptySlots(undo: UndoLog): SlotsState {
  const appointments = new Table<AppointmentId, Appointment>(undo)
  return {
    appointments,
    byDeviceDay: appointments.indexBy(({ slot }) => deviceDay(slot.device, slot.start)),
    byPatient: appointments.indexBy(({ patient }) => patient),
    byEndDay: appointments.indexBy(({ slot }) => utcDay(slot.end)),
  }
}

export function appointmentsOf(state: SlotsState, patient: PatientId): Appointment[] {
  return [...state.byPatient.of(patient)]
    .flatMap((id) => state.appointments.get(id) ?? [])
    .sort((a, b) => a.slot.start - b.slot.start || (a.id < b.id ? -1 : 1))
}
