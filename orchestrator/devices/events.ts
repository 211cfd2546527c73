import { z } from 'zod'
import { AppointmentId, DeviceId, PatientId, StaffId } from '../ids.ts'
import { Slot } from '../slots/events.ts'
import { Instant } from '../time.ts'

export const DevicesEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('devices.went-down'),
    device: DeviceId,
    from: Instant,
    until: Instant,
    /** Nobody said how long; `until` is our guess, after which it is offered again. */
    assumed: z.boolean(),
    by: StaffId,
    /** What was booked in that time when it was reported, by start. */
    affected: z.array(AppointmentId),
  }),
  /** `by` null: the time it was to last has passed. */
  z.object({ type: z.literal('devices.came-up'), device: DeviceId, by: StaffId.nullable() }),
  z.object({
    type: z.literal('devices.delayed'),
    device: DeviceId,
    minutes: z.number().int().positive(),
    by: StaffId,
    /** Who still has an appointment there today and is served late, by start; who cannot be any more is in the plan beside it. */
    affected: z.array(z.object({ appointment: AppointmentId, patient: PatientId, slot: Slot })),
    /** The same was reported before, and so many of them know. */
    known: z.number().int().default(0),
  }),
  /** It is in the network file no more; once, whatever is started again. */
  z.object({
    type: z.literal('devices.gone'),
    device: DeviceId,
    /** Whoever is still to come there, by start; what is put to them is in the plan beside it. */
    affected: z.array(z.object({ appointment: AppointmentId, patient: PatientId, slot: Slot })),
  }),
])
export type DevicesEvent = z.infer<typeof DevicesEvent>
