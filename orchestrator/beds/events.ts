import { z } from 'zod'
import { BedId, CardKey, EmergencyId, EncounterId, FacilityId, HoldId, NoteId, StaffId, TransferId } from '../ids.ts'
import { BedFeature, BedStatus, Sex, Unit } from '../network/topology.ts'
import { Instant } from '../time.ts'

/** Who a bed is kept for: a colleague who asked, a patient on the way in an ambulance, or one who waits for a bed. */
export const HoldFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), staff: StaffId }),
  z.object({ kind: z.literal('emergency'), emergency: EmergencyId }),
  z.object({ kind: z.literal('transfer'), transfer: TransferId }),
  z.object({ kind: z.literal('encounter'), encounter: EncounterId }),
])
export type HoldFor = z.infer<typeof HoldFor>

/** What the asker wanted and what else was free at that moment: the answer to "why this bed?". */
export const BedChoice = z.object({
  unit: Unit,
  features: z.array(BedFeature),
  near: FacilityId.nullable(),
  /** Where the patient is instead of in a hospital: a landmark, an emergency or an ambulance, by name. */
  from: z.string().max(120).optional(),
  sex: Sex.optional(),
  candidates: z.array(z.object({ bed: BedId, travelSeconds: z.number().nullable() })),
})
export type BedChoice = z.infer<typeof BedChoice>

export const BlockCause = z.enum(['equipment', 'maintenance', 'staffing', 'infection-control', 'other'])
export type BlockCause = z.infer<typeof BlockCause>

export const BedsEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('beds.held'),
    bed: BedId,
    hold: HoldId,
    holdFor: HoldFor,
    expiresAt: Instant,
    /** The card whose button was pressed; it is edited when the hold ends. */
    card: CardKey.nullable(),
    choice: BedChoice.nullable(),
  }),
  /** `card` is the hold's, told again because the hold itself is gone by the time anybody reacts. */
  z.object({
    type: z.literal('beds.hold-released'),
    bed: BedId,
    hold: HoldId,
    card: CardKey.nullable(),
    /** Who held it, where a coordinator gave it to somebody else; and why, kept outside the journal. */
    takenFrom: StaffId.optional(),
    reason: NoteId.optional(),
  }),
  /** Ends at another time: the ambulance it is kept for is still on its way, or whoever holds it said so. */
  z.object({ type: z.literal('beds.hold-renewed'), bed: BedId, hold: HoldId, expiresAt: Instant }),
  z.object({ type: z.literal('beds.hold-expired'), bed: BedId, hold: HoldId, card: CardKey.nullable() }),
  z.object({
    type: z.literal('beds.status-set'),
    bed: BedId,
    status: BedStatus,
    /** Why a bed is blocked, and until when as far as anybody knows. */
    cause: BlockCause.optional(),
    until: Instant.optional(),
  }),
  /** When whoever lies in it is to leave; null: not as it was planned. */
  z.object({ type: z.literal('beds.leaving-planned'), bed: BedId, at: Instant.nullable(), by: StaffId }),
  /**
   * It is dirty for longer than it should be, or its block should be over; `time` counts from 1. `to`: whoever on call
   * was told, since somebody is to come into it and asking did not help.
   */
  z.object({
    type: z.literal('beds.asked-after'),
    bed: BedId,
    about: z.enum(['cleaning', 'block-over']),
    time: z.number().int(),
    to: StaffId.optional(),
  }),
  /** Nothing was heard of these beds of a ward for long; is it still so? */
  z.object({ type: z.literal('beds.doubted'), facility: FacilityId, unit: Unit, beds: z.array(BedId) }),
  /** Somebody looked: they are as they were. */
  z.object({ type: z.literal('beds.confirmed'), facility: FacilityId, unit: Unit, beds: z.array(BedId) }),
])
export type BedsEvent = z.infer<typeof BedsEvent>
