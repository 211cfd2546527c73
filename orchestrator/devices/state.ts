import type { AppointmentId, DeviceId, StaffId } from '../ids.ts'
import { type Interval, overlaps } from '../slots/overlap.ts'
import { Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'

/** A device out of service, now or from a time ahead. */
export interface Outage {
  readonly device: DeviceId
  readonly from: Instant
  readonly until: Instant
  readonly assumed: boolean
  readonly by: StaffId
}

/** How late a device was said to be today, and who knows. */
export interface Delay {
  readonly device: DeviceId
  readonly minutes: number
  /** The end of its day. */
  readonly until: Instant
  readonly told: readonly AppointmentId[]
}

/** A device that left the network with people booked on it. */
interface Gone {
  readonly device: DeviceId
  readonly since: Instant
  /** Its hospital knows; kept, so that it hears of it once. */
  readonly told: boolean
}

export interface DevicesState {
  /** The one outage a device has; a new report takes the place of the old. */
  readonly outages: Table<DeviceId, Outage>
  /** The last report of each device; one whose day is over says nothing any more. */
  readonly delays: Table<DeviceId, Delay>
  readonly gone: Table<DeviceId, Gone>
}

export const emptyDevices = (undo: UndoLog): DevicesState => ({
  outages: new Table<DeviceId, Outage>(undo),
  delays: new Table<DeviceId, Delay>(undo),
  gone: new Table<DeviceId, Gone>(undo),
})

/** Who has heard already that it is so many minutes late today. */
export function toldOf(
  { delays }: DevicesState,
  device: DeviceId,
  minutes: number,
  at: Instant,
): ReadonlySet<AppointmentId> {
  const delay = delays.get(device)
  return new Set(delay && delay.minutes === minutes && at < delay.until ? delay.told : [])
}

/** Whether nothing can be done on the device at some moment of `span`. */
export function isDown({ outages }: DevicesState, device: DeviceId, span: Interval): boolean {
  const outage = outages.get(device)
  return outage !== undefined && overlaps(span, { start: outage.from, end: outage.until })
}
