import { z } from 'zod'
import { Complaint } from '../../orchestrator/ambulances/events.ts'
import { LatLon } from '../../orchestrator/geo.ts'
import { AppointmentId, FacilityId, NoteId, OfferId, PatientId, ServiceCode } from '../../orchestrator/ids.ts'
import { Priority } from '../../orchestrator/network/topology.ts'
import { SafetyAnswers, Slot } from '../../orchestrator/slots/events.ts'
import { INTENTS, type Intent, type IntentName, When } from '../intents.ts'

/** So many tests are put into one visit. */
export const VISIT_SERVICES_MAX = 5

/** For so many people one after the other. */
export const PEOPLE_MAX = 4

/** As much of a message as is kept for later. */
export const TEXT_MAX = 1_000

/** A time being looked for: the same for a new appointment and for one that is moved. */
const wish = {
  when: When.nullable(),
  /** What the words for a time may mean, where that is asked back. */
  readings: z.array(When).max(3).default([]),
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
  /** They want another hospital and have not said which. */
  where: z.boolean(),
  /** What the service must know of the patient, as far as it was answered. */
  answers: SafetyAnswers.default({}),
  /** Where they come from: a place of the network's list. */
  near: z.string().nullable().default(null),
  /** Which part of the list of services is shown. */
  page: z.number().int().nonnegative(),
  ...wish,
})
export type BookFrame = z.infer<typeof BookFrame>

/** Several appointments that are booked together: a treatment of many sessions, or the tests of one visit. */
export const VisitFrame = z.object({
  flow: z.literal('visit'),
  /** One: a treatment; more: the tests of one visit. */
  services: z.array(ServiceCode).min(1).max(VISIT_SERVICES_MAX),
  /** Named beside them, and more than fit into one visit: booked afterwards. */
  left: z.array(ServiceCode).max(20).default([]),
  /** They know that some are left for afterwards. */
  told: z.boolean().default(false),
  facility: FacilityId.nullable(),
  when: When.nullable(),
  answers: z.record(ServiceCode, SafetyAnswers).default({}),
  offered: z.array(z.array(Slot)).max(3),
  chosen: z.array(Slot).nullable(),
})
export type VisitFrame = z.infer<typeof VisitFrame>

export const RescheduleFrame = z.object({
  flow: z.literal('reschedule'),
  appointment: AppointmentId.nullable(),
  service: ServiceCode.nullable(),
  /** Where they would rather have it; null: where it is now, if that can be. */
  facility: FacilityId.nullable(),
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
  /** Places named together ("MG Road, Indiranagar"), of which one is asked for. */
  places: z.array(z.string()).max(3).default([]),
})
export type EmergencyFrame = z.infer<typeof EmergencyFrame>

/** Coming to an appointment: that they will, that they will be late, or that they cannot. */
export const AttendFrame = z.object({
  flow: z.literal('attend'),
  to: z.enum(['confirm', 'late', 'absent']),
  appointment: AppointmentId.nullable(),
  minutes: z.number().int().nullable(),
})
export type AttendFrame = z.infer<typeof AttendFrame>

export const OfferFrame = z.object({ flow: z.literal('offer'), offer: OfferId, take: z.boolean() })
export type OfferFrame = z.infer<typeof OfferFrame>

/** Waiting for a time to become free; `service` null: it is asked for which. */
export const WaitFrame = z.object({
  flow: z.literal('wait'),
  service: ServiceCode.nullable(),
  when: When.nullable(),
})
export type WaitFrame = z.infer<typeof WaitFrame>

/** Another time in place of one that fails, taken or left. */
export const RebookFrame = z.object({ flow: z.literal('rebook'), appointment: AppointmentId, take: z.boolean() })
export type RebookFrame = z.infer<typeof RebookFrame>

/** Something that Nadi asked of its own accord and that was not answered. */
export const Pending = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attend'), appointment: AppointmentId }),
  z.object({ kind: z.literal('offer'), offer: OfferId }),
  z.object({ kind: z.literal('rebook'), appointment: AppointmentId }),
  /** What the conversation itself is at. */
  z.object({ kind: z.literal('here') }),
])
export type Pending = z.infer<typeof Pending>

/** A bare yes or no that could answer several questions. */
export const WhichQuestionFrame = z.object({
  flow: z.literal('which-question'),
  yes: z.boolean(),
  pending: z.array(Pending).max(9),
})
export type WhichQuestionFrame = z.infer<typeof WhichQuestionFrame>

/** What could have been meant, best first. */
export const ClarifyFrame = z.object({
  flow: z.literal('clarify'),
  maybe: z.array(z.custom<IntentName>(isIntent)).max(3),
})
export type ClarifyFrame = z.infer<typeof ClarifyFrame>

/** Somebody comes back long after they broke off; what waits below is taken up or dropped. */
export const ReturnFrame = z.object({ flow: z.literal('return') })
export type ReturnFrame = z.infer<typeof ReturnFrame>

/** Somebody is let in as a caregiver, or no longer. */
export const CaregiverFrame = z.object({
  flow: z.literal('caregiver'),
  to: z.enum(['add', 'remove']),
  caregiver: PatientId.nullable(),
  /** As they gave it, until it is kept with the people of the network. */
  phone: z.string().nullable(),
})
export type CaregiverFrame = z.infer<typeof CaregiverFrame>

/** Everything kept about them is to be erased: whether that is meant is asked. */
export const EraseFrame = z.object({ flow: z.literal('erase') })
export type EraseFrame = z.infer<typeof EraseFrame>

/** A caregiver has not said whom it is for; what they said waits. */
export const ForWhomFrame = z.object({
  flow: z.literal('for-whom'),
  text: z.string().max(TEXT_MAX),
  intents: z.array(z.custom<Intent>(isWholeIntent)).max(8),
})
export type ForWhomFrame = z.infer<typeof ForWhomFrame>

/** Of several people for whom the same was asked: who is still to be booked for, after the one under way. */
export const NextPersonFrame = z.object({
  flow: z.literal('next-person'),
  patients: z.array(PatientId).min(1).max(PEOPLE_MAX),
  /** Each wants something of their own, so it is asked what. */
  each: z.boolean().default(false),
  /** What was booked for the one before; none: it is asked. */
  services: z.array(ServiceCode).max(VISIT_SERVICES_MAX).default([]),
  facility: FacilityId.nullable().default(null),
  when: When.nullable().default(null),
})
export type NextPersonFrame = z.infer<typeof NextPersonFrame>

export const PatientFrame = z.discriminatedUnion('flow', [
  BookFrame,
  VisitFrame,
  RescheduleFrame,
  CancelFrame,
  EmergencyFrame,
  AttendFrame,
  OfferFrame,
  WaitFrame,
  RebookFrame,
  WhichQuestionFrame,
  ClarifyFrame,
  ReturnFrame,
  CaregiverFrame,
  ForWhomFrame,
  EraseFrame,
  NextPersonFrame,
])
export type PatientFrame = z.infer<typeof PatientFrame>

function isIntent(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(INTENTS, name)
}

const NamedIntent = z.object({ name: z.custom<IntentName>(isIntent), args: z.unknown() })

function isWholeIntent(value: unknown): boolean {
  const { data } = NamedIntent.safeParse(value)
  return data !== undefined && INTENTS[data.name].safeParse(data.args).success
}
