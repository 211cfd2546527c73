import { z } from 'zod'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { Instant } from '../time.ts'

/** A derived slot: never stored, only named. `end` is exclusive. */
export const Slot = z.object({
  service: ServiceCode,
  device: DeviceId,
  facility: FacilityId,
  start: Instant,
  end: Instant,
})
export type Slot = z.infer<typeof Slot>

export const SlotsEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('slots.booked'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    /** What was put to the patient, best first; the answer to "why this slot?". */
    offered: z.array(Slot),
  }),
  z.object({
    type: z.literal('slots.rescheduled'),
    appointment: AppointmentId,
    patient: PatientId,
    from: Slot,
    slot: Slot,
    offered: z.array(Slot),
  }),
  z.object({ type: z.literal('slots.cancelled'), appointment: AppointmentId, patient: PatientId, slot: Slot }),
  /** The slot's end has passed; the appointment leaves the state. From the timer only. */
  z.object({ type: z.literal('slots.elapsed'), appointment: AppointmentId }),
])
export type SlotsEvent = z.infer<typeof SlotsEvent>
