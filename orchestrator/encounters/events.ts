import { z } from 'zod'
import { BedId, EncounterId, FacilityId, HoldId, NoteId, PatientId, StaffId } from '../ids.ts'
import { BedFeature, Sex, Unit } from '../network/topology.ts'
import { Instant } from '../time.ts'
import { Acuity } from './acuity.ts'

/** A bed that is wanted for one encounter. */
export const Wanted = z.object({
  unit: Unit,
  /** All of these are needed. */
  features: z.array(BedFeature).readonly(),
  /** For wards that take women or men only; null where it was not said, then such wards are left out. */
  sex: Sex.nullable(),
  /** Where the patient is; distance counts from here. */
  near: FacilityId.nullable(),
  /** The patient must not lie anywhere else than in `near`. */
  hereOnly: z.boolean(),
  /** No use after this. */
  deadline: Instant.nullable(),
  why: z.enum(['admission', 'step-down', 'step-up', 'transfer']),
})
export type Wanted = z.infer<typeof Wanted>

/** One bed that was weighed for the request. Cost: minutes of road plus what the bed has and nobody asked for. */
const BedCandidate = z.object({ bed: BedId, travelSeconds: z.number().nullable(), cost: z.number() })
export type BedCandidate = z.infer<typeof BedCandidate>

/** Another request that waited at that moment, and its rank. */
const Rival = z.object({ encounter: EncounterId, acuity: Acuity, waitedMinutes: z.number(), rank: z.number() })

/** Why this bed went to this patient. */
export const Reasons = z.object({
  rank: z.number(),
  waitedMinutes: z.number(),
  candidates: z.array(BedCandidate),
  rivals: z.array(Rival),
})
export type Reasons = z.infer<typeof Reasons>

/** Why a free bed that would do is not given to somebody who waits. */
export const StandsFree = z.discriminatedUnion('kind', [
  /** The next patient of acuity 1 is likely to need it more. */
  z.object({ kind: z.literal('kept-for-urgent') }),
  /** A nearer bed is expected to be clean before they could be in the free one. */
  z.object({ kind: z.literal('nearer-soon'), bed: BedId, minutes: z.number() }),
])
export type StandsFree = z.infer<typeof StandsFree>

const LostBecause = z.enum(['expired', 'released', 'bed-gone', 'pre-empted'])
export type LostBecause = z.infer<typeof LostBecause>
export const DischargeTo = z.enum(['home', 'elsewhere', 'died'])
export type DischargeTo = z.infer<typeof DischargeTo>
const CancelBecause = z.enum(['withdrawn', 'admitted-elsewhere', 'died', 'too-late', 'not-come'])
export type CancelBecause = z.infer<typeof CancelBecause>

const encounter = EncounterId

export const EncountersEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('encounters.bed-requested'),
    encounter,
    patient: PatientId.nullable(),
    /** Who hears of it. */
    by: StaffId.nullable(),
    acuity: Acuity,
    /** NEWS2 where vital signs were given, null where the acuity was stated. */
    score: z.number().int().nullable(),
    wanted: Wanted,
  }),
  z.object({ type: z.literal('encounters.reassessed'), encounter, acuity: Acuity, score: z.number().int().nullable() }),
  /** A bed is reserved; the hold itself is the `beds.held` beside it. */
  z.object({
    type: z.literal('encounters.bed-allocated'),
    encounter,
    bed: BedId,
    hold: HoldId,
    /** Where it is being cleaned still: when it may be expected; they set off so as to be there then. */
    cleanInMinutes: z.number().optional(),
    reasons: Reasons,
    /** Null: allocated by the round; else a coordinator's own choice. */
    by: StaffId.nullable(),
    /** Why the coordinator chose so, kept outside the journal. */
    reason: NoteId.nullable(),
  }),
  /** Their reservation ran out, and nobody who goes before them waits: kept until then for the last time. */
  z.object({
    type: z.literal('encounters.asked-still-coming'),
    encounter,
    bed: BedId,
    hold: HoldId,
    until: Instant,
  }),
  /** They wait on although this bed is free; told once for each reason until they have a bed. */
  z.object({
    type: z.literal('encounters.bed-passed'),
    encounter,
    /** The best of those that are free. */
    bed: BedId,
    because: StandsFree,
  }),
  /** The reservation is gone and the request waits again, from when it was made. */
  z.object({
    type: z.literal('encounters.allocation-lost'),
    encounter,
    bed: BedId,
    hold: HoldId,
    because: LostBecause,
    /** Who took it, and for whom. */
    by: StaffId.nullable(),
    rival: EncounterId.nullable(),
    reason: NoteId.nullable(),
  }),
  z.object({
    type: z.literal('encounters.request-cancelled'),
    encounter,
    bed: BedId.nullable(),
    hold: HoldId.nullable(),
    because: CancelBecause,
  }),
  /** Nobody has a bed for them and the target has passed; level 1 first. */
  z.object({ type: z.literal('encounters.overdue'), encounter, level: z.number().int() }),
  /** The patient lies in the bed. `from` is the bed they left. */
  z.object({
    type: z.literal('encounters.placed'),
    encounter,
    patient: PatientId.nullable(),
    acuity: Acuity,
    bed: BedId,
    from: BedId.nullable(),
    /** The reservation that this fulfils. */
    hold: HoldId.nullable(),
  }),
  z.object({ type: z.literal('encounters.discharged'), encounter, bed: BedId, to: DischargeTo }),
  /** A colleague is asked whether this patient could do with less care, since others wait for the bed. */
  z.object({
    type: z.literal('encounters.step-down-proposed'),
    encounter,
    bed: BedId,
    /** A free bed of the lower unit. */
    into: BedId,
    /** Who waits for the bed it would free; null: nobody yet, but such beds are about to run out. */
    unblocks: EncounterId.nullable(),
  }),
  /** They stay where they are; somebody else may be thought of for whoever waits. */
  z.object({ type: z.literal('encounters.step-down-declined'), encounter, unblocks: EncounterId.nullable() }),
  z.object({ type: z.literal('encounters.archived'), encounter }),
])
export type EncountersEvent = z.infer<typeof EncountersEvent>
