import type { DeviceId, StaffId } from '../ids.ts'
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

export interface DevicesState {
  /** The one outage a device has; a new report takes the place of the old. */
  readonly outages: Table<DeviceId, Outage>
}

export const emptyDevices = (undo: UndoLog): DevicesState => ({ outages: new Table<DeviceId, Outage>(undo) })

/** Whether nothing can be done on the device at some moment of `span`. */
export function isDown({ outages }: DevicesState, device: DeviceId, span: Interval): boolean {
  const outage = outages.get(device)
  return outage !== undefined && overlaps(span, { start: outage.from, end: outage.until })
}
