import { z } from 'zod'
import { BlockId, DeviceId, StaffId } from '../ids.ts'
import { MaintenanceId } from '../network/topology.ts'
import { Instant, LocalDay } from '../time.ts'

/** A time in which it could be done, and what it would cost; see `quiet-window.ts`. */
export const Window = z.object({
  from: Instant,
  until: Instant,
  /** People who are booked then already. */
  booked: z.number().int().min(0),
  /** Devices of the hospital that could help out, and are kept from patients then too. */
  clashes: z.number().int().min(0),
  /** Of the window, so many minutes are expected to be used by patients. */
  expectedMinutes: z.number().min(0),
})
export type Window = z.infer<typeof Window>

const item = { device: DeviceId, item: MaintenanceId, due: LocalDay.nullable() }

export const MaintenanceEvent = z.discriminatedUnion('type', [
  /** Put to the device's hospital, the `time`th time. */
  z.object({
    type: z.literal('maintenance.proposed'),
    ...item,
    time: z.number().int().min(1),
    /** The first is proposed, the others were the next best on other days. */
    windows: z.array(Window).min(1),
    /** So many windows were weighed, with what is known of so many days of the device. */
    weighed: z.number().int(),
    historyDays: z.number().int(),
    /** When it is looked at again. */
    lookAt: Instant,
  }),
  /** The block is told by its own event beside this one. */
  z.object({
    type: z.literal('maintenance.approved'),
    ...item,
    block: BlockId,
    by: StaffId,
    chosen: Window,
    /** What would have been best at that moment. */
    windows: z.array(Window),
  }),
  /** `lookAt`: when it is asked about once more; null: it is left to people. */
  z.object({ type: z.literal('maintenance.put-off'), ...item, by: StaffId, lookAt: Instant.nullable() }),
  z.object({ type: z.literal('maintenance.completed'), ...item, by: StaffId, on: LocalDay }),
  /** Nadi asks no more: nobody answered, or there is no time it could be done in. */
  z.object({ type: z.literal('maintenance.left'), ...item, because: z.enum(['unanswered', 'no-window']) }),
])
export type MaintenanceEvent = z.infer<typeof MaintenanceEvent>
