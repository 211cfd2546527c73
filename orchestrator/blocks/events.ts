import { z } from 'zod'
import { AppointmentId, BlockId, DeviceId, StaffId } from '../ids.ts'
import { MaintenanceId } from '../network/topology.ts'
import { Instant } from '../time.ts'

/** Why a device is kept from patients, as staff say it; never free text. */
export const BlockReason = z.enum([
  'quality-check',
  'maintenance',
  'training',
  'staffing',
  'cleaning',
  'inpatients',
  'other',
])
export type BlockReason = z.infer<typeof BlockReason>

const block = { block: BlockId, device: DeviceId, from: Instant, until: Instant, reason: BlockReason }

export const BlocksEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('blocks.blocked'),
    ...block,
    by: StaffId,
    /** What was booked in that time when it was blocked, by start. */
    affected: z.array(AppointmentId),
    /** What is done to the device then, where the network file asks for it. */
    item: MaintenanceId.optional(),
  }),
  /** It is at another time than it `was`. */
  z.object({
    type: z.literal('blocks.changed'),
    ...block,
    was: z.object({ from: Instant, until: Instant }),
    by: StaffId,
    /** What is booked in that time, and was not in the other, by start. */
    affected: z.array(AppointmentId),
  }),
  /** `by` null: its time has passed. */
  z.object({ type: z.literal('blocks.ended'), ...block, by: StaffId.nullable() }),
])
export type BlocksEvent = z.infer<typeof BlocksEvent>
