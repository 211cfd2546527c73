import { z } from 'zod'
import { AppointmentId, DeviceId, EntryId, FacilityId, GapId, OfferId, PatientId, ServiceCode } from '../ids.ts'
import { Acuity, OneMore, Slot } from '../slots/events.ts'
import { Instant } from '../time.ts'

/**
 * Why a time is free that was not free before; `idle`: nobody had booked it at all; `overbooking`: it is not, one more is
 * looked for since others are not expected to come.
 */
export const FreedBy = z.enum([
  'cancelled',
  'moved',
  'no-show',
  'early-finish',
  'called-forward',
  'capacity',
  'idle',
  'overbooking',
])
export type FreedBy = z.infer<typeof FreedBy>

/** Why somebody on the list was not offered a gap. */
export const Unfit = z.enum([
  'asked-before',
  'opted-out',
  'other-facility',
  'outside-wish',
  'too-soon',
  'has-sooner',
  'small-gain',
  'overlaps',
  'has-open-offer',
  'week-limit',
  'quiet-hours',
  'kept-for-acute',
  /** Urgent: not for a time in which they may have to wait. */
  'should-not-wait',
])
export type Unfit = z.infer<typeof Unfit>

/** Somebody who could come, and what they were ranked by. */
export const Ranked = z.object({
  entry: EntryId,
  patient: PatientId,
  acuity: Acuity,
  waitedDays: z.number(),
  /** Days until they must have been seen; null where nobody set a deadline. */
  deadlineDays: z.number().nullable(),
  /** Days sooner than what they have; null for those who have nothing. */
  gainDays: z.number().nullable(),
  /** That they take it and come, 0 to 1; the event names the estimate. */
  chance: z.number(),
  score: z.number(),
})
export type Ranked = z.infer<typeof Ranked>

const gap = { gap: GapId, slot: Slot }

export const WaitlistEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('waitlist.joined'),
    entry: EntryId,
    patient: PatientId,
    service: ServiceCode,
    acuity: Acuity,
    /** When they could come; `until` is exclusive and ends the waiting. */
    from: Instant,
    until: Instant,
    /** By when they must have been seen. */
    deadline: Instant.nullable(),
    /** Where they would go; empty: anywhere. */
    facilities: z.array(FacilityId),
    /** They asked to hear of it at night, too. */
    atNight: z.boolean(),
    /** What they need to get there; null: not known. */
    travelMinutes: z.number().int().positive().nullable(),
  }),
  z.object({
    type: z.literal('waitlist.left'),
    entry: EntryId,
    patient: PatientId,
    why: z.enum(['asked', 'expired']),
  }),
  /** Times that stood idle were found; each becomes a gap. */
  z.object({ type: z.literal('waitlist.gaps-found'), device: DeviceId, freedBy: FreedBy, slots: z.array(Slot) }),
  /** The day's look for times ahead that nobody booked though people wait; each becomes a gap. */
  z.object({ type: z.literal('waitlist.idle-sought'), slots: z.array(Slot), nextLookAt: Instant }),
  /**
   * The day's look for full times of a device that may take one more: each that was found becomes a gap, with those it was
   * chosen from, best first. `none`: of days with nobody more the time that came nearest, and why not that.
   */
  z.object({
    type: z.literal('waitlist.overbooking-sought'),
    device: DeviceId,
    service: ServiceCode,
    model: z.string(),
    found: z.array(
      OneMore.extend({
        nth: z.number().int().positive(),
        allowed: z.number().int().positive(),
        weighed: z.array(OneMore.extend({ why: z.string().nullable() })),
      }),
    ),
    none: z.array(OneMore.extend({ why: z.string() })),
  }),
  /** The best of those who could come were asked; the offers themselves stand beside it. */
  z.object({
    type: z.literal('waitlist.wave-sent'),
    ...gap,
    freedBy: FreedBy,
    wave: z.number().int().positive(),
    model: z.string(),
    offers: z.array(Ranked.extend({ offer: OfferId, expiresAt: Instant })),
    /** Of a full time that may take one more: what was expected of it then. */
    oneMore: OneMore.optional(),
    /** Who would have been next, best first. */
    next: z.array(Ranked),
    /** How many on the list could not be asked, by reason. */
    unfit: z.partialRecord(Unfit, z.number().int()),
    lookAt: Instant,
  }),
  /** Nobody can be asked now; looked at again at `lookAt`, or when somebody joins. */
  z.object({
    type: z.literal('waitlist.gap-waits'),
    ...gap,
    unfit: z.partialRecord(Unfit, z.number().int()),
    lookAt: Instant,
  }),
  /** What became of a freed time: every one of them comes to this. */
  z.object({
    type: z.literal('waitlist.gap-closed'),
    ...gap,
    freedBy: FreedBy,
    freedAt: Instant,
    offers: z.number().int(),
    outcome: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('refilled'),
        by: z.enum(['offer', 'booking']),
        appointment: AppointmentId,
        patient: PatientId,
      }),
      z.object({
        kind: z.literal('unfilled'),
        why: z.enum([
          'nobody-took-it',
          'nobody-could',
          'nobody-waiting',
          'too-short',
          'not-offered',
          /** One more cannot be put in any more: too many are expected by now. */
          'expected-full',
        ]),
        unfit: z.partialRecord(Unfit, z.number().int()),
      }),
    ]),
  }),
])
export type WaitlistEvent = z.infer<typeof WaitlistEvent>
export type GapClosed = Extract<WaitlistEvent, { type: 'waitlist.gap-closed' }>
