import type { AppointmentId, DeviceId, PatientId, StaffId } from '../ids.ts'
import type { Slot } from '../slots/events.ts'
import { type Interval, overlaps } from '../slots/overlap.ts'
import { deviceDay, utcHour } from '../slots/state.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { DAY_MS, type Instant, instant } from '../time.ts'

/** What is put to somebody whose device is out of service, or whom staff would like to move; one at most for each appointment. */
export interface Rebooking {
  readonly appointment: AppointmentId
  readonly patient: PatientId
  /** The device that failed, or that they are booked on. */
  readonly device: DeviceId
  readonly from: Slot
  readonly to: Slot | null
  /** `away` from a device that fails, `back` to the time they had, or `asked` by staff while their own time stands. */
  readonly kind: 'away' | 'back' | 'asked'
  /** Whom of staff it is asked for; null where a device failed. */
  readonly askedBy: StaffId | null
  readonly status: 'waiting' | 'approving' | 'proposed' | 'accepted'
  /** When it is told, runs out, or can be forgotten. */
  readonly dueAt: Instant
  readonly expiresAt: Instant
  /** Null while they do not know of it. */
  readonly toldAt: Instant | null
}

export interface RebookingState {
  readonly moves: Table<AppointmentId, Rebooking>
  readonly byDevice: Index<AppointmentId, Rebooking>
  readonly byPatient: Index<AppointmentId, Rebooking>
  /** By device and day of a time that is kept for somebody, see `deviceDay`. */
  readonly keptByDeviceDay: Index<AppointmentId, Rebooking>
  readonly byDueHour: Index<AppointmentId, Rebooking>
}

export const isOpen = ({ status }: Rebooking): boolean => status !== 'accepted'

export function emptyRebooking(undo: UndoLog): RebookingState {
  const moves = new Table<AppointmentId, Rebooking>(undo)
  return {
    moves,
    byDevice: moves.indexBy(({ device }) => device),
    byPatient: moves.indexBy(({ patient }) => patient),
    keptByDeviceDay: moves.indexBy((move) =>
      move.to && isOpen(move) ? deviceDay(move.to.device, move.to.start) : null,
    ),
    byDueHour: moves.indexBy(({ dueAt }) => utcHour(dueAt)),
  }
}

const byId = (a: Rebooking, b: Rebooking): number => (a.appointment < b.appointment ? -1 : 1)

export const rebookingsOf = ({ moves, byDevice }: RebookingState, device: DeviceId): Rebooking[] =>
  [...byDevice.of(device)].flatMap((id) => moves.get(id) ?? []).sort(byId)

/** What this patient has been told of and may still answer. */
export const proposedTo = ({ moves, byPatient }: RebookingState, patient: PatientId): Rebooking[] =>
  [...byPatient.of(patient)]
    .flatMap((id) => moves.get(id) ?? [])
    .filter(({ status }) => status === 'proposed')
    .sort(byId)

export interface Kept {
  readonly appointment: AppointmentId
  readonly slot: Slot
}

/** Times of a device that are kept for somebody who has not answered, by start. */
export function keptOn({ moves, keptByDeviceDay }: RebookingState, device: DeviceId, span: Interval): Kept[] {
  if (moves.size === 0) return []
  const found: Kept[] = []
  for (let day = instant(span.start - DAY_MS); day < span.end + DAY_MS; day = instant(day + DAY_MS)) {
    for (const id of keptByDeviceDay.of(deviceDay(device, day))) {
      const slot = moves.get(id)?.to
      if (slot && overlaps(slot, span)) found.push({ appointment: id, slot })
    }
  }
  return found.sort((a, b) => a.slot.start - b.slot.start || (a.appointment < b.appointment ? -1 : 1))
}
