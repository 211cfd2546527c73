import { z } from 'zod'
import { BedId, CardKey, FacilityId } from '../../orchestrator/ids.ts'
import { BedFeature, BedStatus, Unit } from '../../orchestrator/network/topology.ts'

/** What a staff member has under way in one conversation. */
export const StaffFrame = z.discriminatedUnion('flow', [
  /** A search: still without its unit, or answered and good for "hold it". */
  z.object({
    flow: z.literal('find-bed'),
    unit: Unit.nullable(),
    features: z.array(BedFeature),
    near: FacilityId,
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
    outside: z.boolean(),
    contact: z.object({ name: z.string(), phone: z.string() }).nullable(),
    unit: Unit.nullable(),
  }),
  /** A bed's new status, of which half was said. */
  z.object({ flow: z.literal('bed-status'), bed: BedId.nullable(), status: BedStatus.nullable() }),
])
export type StaffFrame = z.infer<typeof StaffFrame>
