import { z } from 'zod'
import { BlockReason } from '../../orchestrator/blocks/events.ts'
import { Acuity } from '../../orchestrator/encounters/acuity.ts'
import { DischargeTo } from '../../orchestrator/encounters/events.ts'
import { Vitals } from '../../orchestrator/encounters/news2.ts'
import {
  BedId,
  CardKey,
  DeviceId,
  EncounterId,
  FacilityId,
  HoldId,
  NoteId,
  PatientId,
  ServiceCode,
} from '../../orchestrator/ids.ts'
import { BedFeature, BedStatus, Sex, Unit } from '../../orchestrator/network/topology.ts'
import { Acuity as SlotAcuity } from '../../orchestrator/slots/events.ts'
import { Instant } from '../../orchestrator/time.ts'
import { Origin } from './origin.ts'

/** What a staff member has under way in one conversation. */
export const StaffFrame = z.discriminatedUnion('flow', [
  /** A search: still without its unit, or answered and good for "hold it". */
  z.object({
    flow: z.literal('find-bed'),
    unit: Unit.nullable(),
    features: z.array(BedFeature),
    near: FacilityId,
    from: Origin.nullable().default(null),
    sex: Sex.nullable().default(null),
    count: z.number().int().min(1).default(1),
    /** Minutes to hold the nearest for as soon as the unit is known; null when only asked what is free. */
    holdMinutes: z.number().int().nullable(),
    /** Nearest first. */
    offered: z.array(BedId).max(3),
    card: CardKey,
  }),
  /** A transfer of which a part was said. */
  z.object({
    flow: z.literal('transfer'),
    bed: BedId.nullable(),
    facility: FacilityId.nullable(),
    /** The hospital that was named is the one they lie in. */
    within: z.boolean().default(false),
    outside: z.boolean(),
    contact: z.object({ name: z.string(), phone: z.string() }).nullable(),
    /** Of a hospital outside the network whose number is not said yet. */
    name: z.string().nullable().default(null),
    unit: Unit.nullable(),
    pickupAt: Instant.nullable().default(null),
    /** What was said first of it. */
    note: NoteId.nullable().default(null),
  }),
  /** A request for a bed of which a part was said. `from`: where the patient lies now. */
  z.object({
    flow: z.literal('request-bed'),
    from: BedId.nullable(),
    unit: Unit.nullable(),
    acuity: Acuity.nullable(),
    vitals: Vitals.partial(),
    notScored: z.enum(['child', 'pregnant']).nullable().default(null),
    features: z.array(BedFeature),
    sex: Sex.nullable(),
    near: FacilityId.nullable(),
    hereOnly: z.boolean(),
    deadline: Instant.nullable(),
  }),
  /** Somebody comes into a bed or leaves it, and the bed was not said. */
  z.object({ flow: z.literal('stay'), what: z.enum(['admit', 'discharge']), to: DischargeTo }),
  /** A bed is to be taken from somebody else, and the reason is still missing. */
  z.object({ flow: z.literal('assign'), encounter: EncounterId, bed: BedId }),
  /** A hold that somebody else counts on is to end, and the reason is still missing. */
  z.object({ flow: z.literal('release'), hold: HoldId }),
  /** A device is to be blocked, and it was asked when. */
  z.object({ flow: z.literal('block'), device: DeviceId, reason: BlockReason }),
  /** Somebody who is put on a list, and what was said of them so far; `done`: they are on it. */
  z.object({
    flow: z.literal('enrol'),
    patient: PatientId,
    service: ServiceCode,
    name: z.string().max(60).nullable(),
    sex: Sex.nullable(),
    age: z.number().int().nullable(),
    phone: z.string().nullable(),
    noPhone: z.boolean(),
    acuity: SlotAcuity.nullable(),
    deadline: Instant.nullable(),
    inHouse: z.boolean(),
    done: z.boolean(),
  }),
  /** A bed's new status, of which half was said. */
  z.object({ flow: z.literal('bed-status'), bed: BedId.nullable(), status: BedStatus.nullable() }),
])
export type StaffFrame = z.infer<typeof StaffFrame>
