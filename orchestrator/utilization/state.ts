import type { DeviceId } from '../ids.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { LocalDay } from '../time.ts'

/** What became of one day of a device. */
export interface DeviceDay {
  readonly device: DeviceId
  readonly day: LocalDay
  /** Minutes with a patient, by hour of the day: 24 of them. */
  readonly served: readonly number[]
  /** Minutes that were booked by somebody who did not come. */
  readonly missed: number
}

export interface UtilizationState {
  readonly days: Table<string, DeviceDay>
  readonly byDay: Index<string, DeviceDay>
}

export function emptyUtilization(undo: UndoLog): UtilizationState {
  const days = new Table<string, DeviceDay>(undo)
  return { days, byDay: days.indexBy(({ day }) => day) }
}

/** Undefined where nothing was booked that day. */
export const deviceDayOf = ({ days }: UtilizationState, device: DeviceId, day: LocalDay): DeviceDay | undefined =>
  days.get(`${device} ${day}`)
