import { z } from 'zod'
import { HandoffId, NoteId, PatientId, StaffId } from '../ids.ts'

const handoff = HandoffId
const patient = PatientId

/** A conversation handed to people: what is said goes from one to the other, as notes, and Nadi reads none of it. */
export const HandoffsEvent = z.discriminatedUnion('type', [
  /** `note`: what they said when they asked for somebody. */
  z.object({ type: z.literal('handoffs.opened'), handoff, patient, note: NoteId.nullable() }),
  z.object({ type: z.literal('handoffs.patient-said'), handoff, patient, note: NoteId }),
  z.object({ type: z.literal('handoffs.colleague-said'), handoff, patient, staff: StaffId, note: NoteId }),
  z.object({
    type: z.literal('handoffs.closed'),
    handoff,
    patient,
    by: z.enum(['patient', 'staff', 'timer']),
    /** Whether a colleague ever wrote. */
    answered: z.boolean(),
  }),
])
export type HandoffsEvent = z.infer<typeof HandoffsEvent>
