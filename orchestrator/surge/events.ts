import { z } from 'zod'
import { BedId, FacilityId, NoteId, StaffId } from '../ids.ts'
import { BedFeature, Unit } from '../network/topology.ts'
import { Instant } from '../time.ts'

export const SurgeReason = z.enum(['full', 'mass-casualty', 'outbreak', 'beds-lost', 'other'])
export type SurgeReason = z.infer<typeof SurgeReason>

export const LiftReason = z.enum(['over', 'no-staff', 'by-mistake', 'other', 'ended', 'left-network'])
export type LiftReason = z.infer<typeof LiftReason>

export const SurgeBed = z.object({ bed: BedId, features: z.array(BedFeature) })
export type SurgeBed = z.infer<typeof SurgeBed>

export const SurgeEvent = z.discriminatedUnion('type', [
  /** All extra beds that the unit has from now on; those it had and that are not named close as with a lift. */
  z.object({
    type: z.literal('surge.set'),
    facility: FacilityId,
    unit: Unit,
    beds: z.array(SurgeBed).min(1),
    until: Instant,
    reason: SurgeReason,
    /** What the coordinator wrote, kept outside the journal. */
    note: NoteId.nullable(),
    by: StaffId,
  }),
  /** Its extra beds close: each once nobody lies in it or is on the way to it. */
  z.object({
    type: z.literal('surge.lifted'),
    facility: FacilityId,
    unit: Unit,
    reason: LiftReason,
    note: NoteId.nullable(),
    /** Null: its time was over, or the network file no longer has the hospital. */
    by: StaffId.nullable(),
  }),
  z.object({ type: z.literal('surge.bed-closed'), bed: BedId }),
])
export type SurgeEvent = z.infer<typeof SurgeEvent>
