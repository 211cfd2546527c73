import { z } from 'zod'
import { BedId, EmergencyId, EncounterId, FacilityId, NoteId, StaffId, TransferId } from '../ids.ts'
import { Unit } from '../network/topology.ts'
import { Instant } from '../time.ts'

/** Where a patient is to go. Outside the network somebody has agreed on the phone, and that is where to ask. */
export const Destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facility'), facility: FacilityId, unit: Unit }),
  z.object({ kind: z.literal('outside'), name: z.string().min(1).max(120), phone: z.string().min(3).max(32) }),
])
export type Destination = z.infer<typeof Destination>

export const RefusalCause = z.enum(['no-bed', 'not-suitable', 'no-staff', 'other'])
export type RefusalCause = z.infer<typeof RefusalCause>

/** `expired`: nobody answered, or nobody ever came for the patient. */
export const TransferOutcome = z.enum(['completed', 'refused', 'cancelled', 'died', 'admitted-elsewhere', 'expired'])
export type TransferOutcome = z.infer<typeof TransferOutcome>

const transfer = TransferId

export const TransfersEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('transfers.requested'),
    transfer,
    from: FacilityId,
    /** Where the patient lies. */
    bed: BedId,
    to: Destination,
    /** When the patient is to be fetched. */
    pickupAt: Instant,
    by: StaffId,
    note: NoteId.nullable(),
  }),
  z.object({ type: z.literal('transfers.approved'), transfer, by: StaffId }),
  /** The destination had not answered: asked again, `time` counted from 1. */
  z.object({ type: z.literal('transfers.chased'), transfer, time: z.number().int() }),
  /** From now on an ambulance is looked for, as for a call of the lowest priority. */
  z.object({ type: z.literal('transfers.transport-called'), transfer, emergency: EmergencyId }),
  /** `stay`: the patient's, where Nadi knows who lay in the bed. */
  z.object({ type: z.literal('transfers.picked-up'), transfer, stay: EncounterId.nullable().optional() }),
  z.object({
    type: z.literal('transfers.closed'),
    transfer,
    outcome: TransferOutcome,
    cause: RefusalCause.nullable(),
    /** Null: by itself, because of time or because its transport ended. */
    by: StaffId.nullable(),
    /** The words of whoever ended it, where they wrote some. */
    note: NoteId.nullable().optional(),
  }),
  z.object({ type: z.literal('transfers.archived'), transfer }),
])
export type TransfersEvent = z.infer<typeof TransfersEvent>
