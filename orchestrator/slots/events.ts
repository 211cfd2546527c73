import { z } from 'zod'
import {
  AppointmentId,
  DeviceId,
  FacilityId,
  GapId,
  NoteId,
  OfferId,
  PatientId,
  ResourceId,
  SeriesId,
  ServiceCode,
} from '../ids.ts'
import { Instant, LocalDay } from '../time.ts'

/** A derived slot: never stored, only named. `end` is exclusive. */
export const Slot = z.object({
  service: ServiceCode,
  device: DeviceId,
  facility: FacilityId,
  start: Instant,
  end: Instant,
})
export type Slot = z.infer<typeof Slot>

/** How much waiting harms, as staff judged it; most first. */
export const Acuity = z.enum(['urgent', 'soon', 'routine'])
export type Acuity = z.infer<typeof Acuity>

/** By question, see `safety.ts`. */
export const SafetyAnswers = z.record(z.string(), z.enum(['yes', 'no']))
export type SafetyAnswers = z.infer<typeof SafetyAnswers>

/** To one question; `unsure`: they do not know. */
export const SafetySaid = z.enum(['yes', 'no', 'unsure'])
export type SafetySaid = z.infer<typeof SafetySaid>

/** Rooms and people that are taken beside the device; left out: none. */
const uses = z.array(ResourceId).optional()

/** What is expected of one more in a full time. The run is the bookings around it that follow each other without a gap. */
export const OneMore = z.object({
  slot: Slot,
  /** That whoever has the time does not come. */
  chance: z.number(),
  /** Times of the run, and how many of its people, those put in before included, should come. */
  times: z.number().int(),
  expected: z.number(),
  /** Minutes that the one more is expected to wait, and the most that anybody of the run after them is, or the staff at its end. */
  waitMinutes: z.number(),
  othersWaitMinutes: z.number(),
})
export type OneMore = z.infer<typeof OneMore>

/** The `nth` of that day on that device out of as many as are allowed. */
const nthOf = { nth: z.number().int().positive(), allowed: z.number().int().positive() }

/** Beyond what fits; left out: it fits. */
const over = z
  .union([
    /** Because others are not expected to come, by which estimate. */
    OneMore.omit({ slot: true }).extend({ kind: z.literal('no-show'), model: z.string(), ...nthOf }),
    /** By staff for a reason. Events from before there were others name no kind. */
    z.object({ kind: z.literal('urgent').default('urgent'), reason: NoteId, ...nthOf }),
  ])
  .optional()

/** Its place among those that were booked, or cancelled, together; left out: it stands alone. */
const session = z
  .object({ series: SeriesId, n: z.number().int().positive(), of: z.number().int().positive() })
  .optional()

/**
 * Why somebody who waits there was not called in before their time: what they must do beforehand is not done by then, they
 * are elsewhere, something else was put to them, or the room, the team or the device is not theirs to have.
 */
export const NotCalled = z.enum([
  'preparation',
  'elsewhere',
  'asked',
  'urgent-extra',
  'taken',
  'closed',
  'differs',
  'soon',
])
export type NotCalled = z.infer<typeof NotCalled>
const PassedOver = z.object({ appointment: AppointmentId, why: NotCalled })

export const SlotsEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('slots.booked'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    uses,
    over,
    /** Left out: routine. */
    acuity: Acuity.optional(),
    /** What the patient said of what the service must know; left out: nothing was asked. */
    answers: SafetyAnswers.optional(),
    session,
    /** What was put to the patient, best first; the answer to "why this slot?". */
    offered: z.array(Slot),
    /** Minutes by road to the hospitals among them; left out: the way was not known. */
    travel: z.record(FacilityId, z.number().int().min(0)).optional(),
  }),
  /** Not booked for what they said to the question, or did not know; their hospital is asked to look into it. */
  z.object({
    type: z.literal('slots.referred'),
    patient: PatientId,
    slot: Slot,
    question: z.string().min(1),
    said: SafetySaid,
  }),
  /** Kept for somebody who decides; a booking or another hold takes its place. */
  z.object({
    type: z.literal('slots.held'),
    patient: PatientId,
    by: PatientId.nullable(),
    slot: Slot,
    uses,
    /** The further sessions of a series or a visit. */
    more: z.array(z.object({ slot: Slot, uses })).optional(),
    expiresAt: Instant,
  }),
  z.object({
    type: z.literal('slots.hold-ended'),
    patient: PatientId,
    slot: Slot,
    /** Who asked for it: the patient, somebody who writes for them, or null for staff. */
    by: PatientId.nullable(),
    why: z.enum(['released', 'expired']),
    more: z.array(Slot).optional(),
  }),
  z.object({
    type: z.literal('slots.rescheduled'),
    appointment: AppointmentId,
    patient: PatientId,
    from: Slot,
    slot: Slot,
    uses,
    over,
    offered: z.array(Slot),
  }),
  z.object({
    type: z.literal('slots.cancelled'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    session,
    /** With the patient's death: their family is written nothing of it. */
    died: z.literal(true).optional(),
  }),
  /** The patient was asked whether they will come. */
  z.object({
    type: z.literal('slots.confirmation-asked'),
    appointment: AppointmentId,
    patient: PatientId,
    /** The second goes another way than the first. */
    attempt: z.number().int().positive().default(1),
    /** How likely it was thought that they do not come, and by which estimate; left out: people asked. */
    chance: z.number().optional(),
    model: z.string().optional(),
    /** When they are asked once more, if they do not answer; null: they are not. */
    again: Instant.nullable().default(null),
  }),
  /** Not asked now; `until` null: not at all. */
  z.object({
    type: z.literal('slots.reminder-put-off'),
    appointment: AppointmentId,
    patient: PatientId,
    why: z.enum(['started', 'out-of-service', 'opted-out', 'quiet-hours', 'enough-today', 'enough-this-week']),
    until: Instant.nullable(),
  }),
  /** Asked twice, and likely not to come: for people. */
  z.object({
    type: z.literal('slots.unanswered'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    chance: z.number(),
    model: z.string(),
  }),
  z.object({ type: z.literal('slots.confirmed'), appointment: AppointmentId, patient: PatientId, slot: Slot }),
  /** They said they will come late; `minutes` is null where they did not say by how much. */
  z.object({
    type: z.literal('slots.running-late'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    minutes: z.number().int().positive().nullable(),
  }),
  /** A free slot was put to one patient. It is not kept for them: whoever answers first has it. */
  z.object({
    type: z.literal('slots.offered'),
    offer: OfferId,
    patient: PatientId,
    slot: Slot,
    /** Until when they may take it; left out: until it begins. */
    expiresAt: Instant.optional(),
    /** The freed time that it is to fill; null: somebody offered it by hand. */
    gap: GapId.nullable().default(null),
    /** One more in a full time: the minutes that they may have to wait; left out: it is free. */
    waitMinutes: z.number().optional(),
  }),
  /** What the patient took is told by the booking or the move beside it. */
  z.object({
    type: z.literal('slots.offer-closed'),
    offer: OfferId,
    patient: PatientId,
    slot: Slot.optional(),
    /** `taken`: somebody else was first; `withdrawn`: nobody can have it any more. */
    outcome: z.enum(['accepted', 'declined', 'expired', 'taken', 'withdrawn']),
  }),
  /** Nobody is on the device though the time is not over: they did not come, or it took less long. */
  z.object({
    type: z.literal('slots.vacated'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    why: z.enum(['no-show', 'early-finish']),
    /** What somebody else could still have of it; null when too little is left. */
    free: Slot.nullable(),
  }),
  /** They are there. `token`: their number on that device and day; `ahead` and `waitMinutes` as it looked then. */
  z.object({
    type: z.literal('slots.checked-in'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    day: LocalDay,
    token: z.number().int().positive(),
    ahead: z.number().int().min(0),
    waitMinutes: z.number().int().min(0),
  }),
  /** Their turn is noticeably sooner or later than they were told; `told`: they hear of it. From the timer only. */
  z.object({
    type: z.literal('slots.queue-moved'),
    appointment: AppointmentId,
    patient: PatientId,
    slot: Slot,
    token: z.number().int().positive(),
    ahead: z.number().int().min(0),
    waitMinutes: z.number().int().min(0),
    told: z.boolean(),
  }),
  /**
   * Whoever waits there goes in before their time, since nobody else is there. Read off the journal it says who was thought
   * of in the order of their times, and why not.
   */
  z.object({
    type: z.literal('slots.called-forward'),
    appointment: AppointmentId,
    patient: PatientId,
    token: z.number().int().positive(),
    from: Slot,
    slot: Slot,
    uses,
    why: z.enum(['empty', 'not-there']),
    /** Who was not there and has their time in exchange; `told`: they hear of it. Null: their time is free. */
    instead: z
      .object({ appointment: AppointmentId, patient: PatientId, from: Slot, slot: Slot, uses, told: z.boolean() })
      .nullable(),
    /** What somebody else could have of the time that they leave; null: nothing. */
    free: Slot.nullable(),
    passedOver: z.array(PassedOver),
  }),
  /** The device stands empty, and nobody who waits there can go in before their time. From the timer only. */
  z.object({
    type: z.literal('slots.nobody-called'),
    device: DeviceId,
    passedOver: z.array(PassedOver),
    /** When it is looked at again, if nothing happens before. */
    lookAt: Instant.nullable(),
  }),
  /** The slot's end has passed; the appointment leaves the state. From the timer only. */
  z.object({ type: z.literal('slots.elapsed'), appointment: AppointmentId }),
])
export type SlotsEvent = z.infer<typeof SlotsEvent>
