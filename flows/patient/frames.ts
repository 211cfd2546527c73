import { z } from 'zod'
import { Complaint } from '../../orchestrator/ambulances/events.ts'
import { LatLon } from '../../orchestrator/geo.ts'
import { AppointmentId, FacilityId, NoteId, ServiceCode } from '../../orchestrator/ids.ts'
import { Priority } from '../../orchestrator/network/topology.ts'
import { Slot } from '../../orchestrator/slots/events.ts'
import { When } from '../intents.ts'

/** A time being looked for: the same for a new appointment and for one that is moved. */
const wish = {
  when: When.nullable(),
  /** Why the time named last could not be used. */
  refused: z.enum(['past', 'too-far']).nullable(),
  /** What was put to the patient last, best first. */
  offered: z.array(Slot).max(10),
  chosen: Slot.nullable(),
}

export const BookFrame = z.object({
  flow: z.literal('book'),
  service: ServiceCode.nullable(),
  facility: FacilityId.nullable(),
  /** Which part of the list of services is shown. */
  page: z.number().int().nonnegative(),
  ...wish,
})
export type BookFrame = z.infer<typeof BookFrame>

export const RescheduleFrame = z.object({
  flow: z.literal('reschedule'),
  appointment: AppointmentId.nullable(),
  service: ServiceCode.nullable(),
  ...wish,
})
export type RescheduleFrame = z.infer<typeof RescheduleFrame>

export const CancelFrame = z.object({
  flow: z.literal('cancel'),
  appointment: AppointmentId.nullable(),
  service: ServiceCode.nullable(),
  when: When.nullable(),
})
export type CancelFrame = z.infer<typeof CancelFrame>

export const EmergencyFrame = z.object({
  flow: z.literal('emergency'),
  /**
   * `danger`: asked whether somebody is in danger now; `pin`: a location came out of the blue;
   * `location`: the emergency exists, its place does not; `cancel`: asked whether it is called off.
   */
  step: z.enum(['danger', 'pin', 'location', 'cancel']),
  priority: Priority,
  complaint: Complaint,
  signs: z.array(z.string()),
  note: NoteId.nullable(),
  point: LatLon.nullable(),
})
export type EmergencyFrame = z.infer<typeof EmergencyFrame>

export const PatientFrame = z.discriminatedUnion('flow', [BookFrame, RescheduleFrame, CancelFrame, EmergencyFrame])
export type PatientFrame = z.infer<typeof PatientFrame>
