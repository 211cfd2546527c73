import { z } from 'zod'
import { AppointmentId, DeviceId, PatientId, StaffId } from '../ids.ts'
import { Acuity, Slot } from '../slots/events.ts'
import { Instant } from '../time.ts'

/** Somebody whose appointment cannot take place as it is booked, and what is put to them instead. */
const Proposal = z.object({
  appointment: AppointmentId,
  patient: PatientId,
  from: Slot,
  /** Kept for them until `expiresAt`; null: nothing was found, and people look on. */
  to: Slot.nullable(),
  acuity: Acuity,
  /** Fasting has begun, or they are on their way: so they come first among equally urgent ones. */
  prepared: z.boolean(),
  /** What else was weighed, best first; the cost in minutes, see `plan.ts`. */
  weighed: z.array(z.object({ slot: Slot, cost: z.number() })),
  /** When they are told; null: at once. */
  sendAt: Instant.nullable(),
  expiresAt: Instant,
})
export type Proposal = z.infer<typeof Proposal>

const moved = { appointment: AppointmentId, patient: PatientId }

/** Who proposed it, where staff did; left out: a device failed. */
const asked = z.object({ by: StaffId, from: Slot, to: Slot }).optional()

export const RebookingEvent = z.discriminatedUnion('type', [
  /** A device is out of service; in the order in which places were given out. */
  z.object({
    type: z.literal('rebooking.planned'),
    device: DeviceId,
    /** Null: it has left the network. */
    by: StaffId.nullable(),
    /** So many are affected that nobody is told before staff agreed, or did not answer. */
    approval: z.boolean(),
    proposals: z.array(Proposal),
    /** Affected, but more than are planned for at once. */
    left: z.array(AppointmentId),
  }),
  /** Staff agreed: everybody is told now. */
  z.object({
    type: z.literal('rebooking.approved'),
    device: DeviceId,
    by: StaffId,
    appointments: z.array(AppointmentId),
  }),
  /** Staff look after them themselves. */
  z.object({
    type: z.literal('rebooking.refused'),
    device: DeviceId,
    by: StaffId,
    appointments: z.array(AppointmentId),
  }),
  z.object({ type: z.literal('rebooking.sent'), ...moved, from: Slot, to: Slot.nullable() }),
  /** Staff would like somebody to come at another time; it is kept for them until `expiresAt`, and theirs stands. */
  z.object({
    type: z.literal('rebooking.proposed'),
    ...moved,
    from: Slot,
    to: Slot,
    by: StaffId,
    /** When they are asked; null: at once. */
    sendAt: Instant.nullable(),
    expiresAt: Instant,
  }),
  /** What they took is told by the booking or the move beside it. */
  z.object({
    type: z.literal('rebooking.answered'),
    ...moved,
    outcome: z.enum(['accepted', 'declined']),
    asked,
  }),
  /** Nobody answered: their hospital is told, and the time is free again. */
  z.object({ type: z.literal('rebooking.expired'), ...moved, from: Slot, to: Slot.nullable(), asked }),
  /** The device is back before its time. */
  z.object({
    type: z.literal('rebooking.undone'),
    device: DeviceId,
    /** What had been put to them is withdrawn; `told`: they know of it, and hear that all is as it was. */
    stands: z.array(z.object({ ...moved, slot: Slot, told: z.boolean() })),
    /** Had moved, and would gain: may have their own time back. */
    back: z.array(z.object({ ...moved, from: Slot, to: Slot, expiresAt: Instant })),
  }),
  /** Nothing can become of it any more. From the timer only. */
  z.object({ type: z.literal('rebooking.closed'), appointment: AppointmentId }),
])
export type RebookingEvent = z.infer<typeof RebookingEvent>
