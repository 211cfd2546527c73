import { z } from 'zod'
import { CoverId, FacilityId, StaffId } from '../ids.ts'
import { Duty } from '../network/topology.ts'
import { Instant } from '../time.ts'

const cover = CoverId

export const RotaEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('rota.covered'),
    cover,
    duty: Duty,
    facility: FacilityId.nullable(),
    staff: StaffId,
    instead: StaffId.nullable(),
    from: Instant,
    until: Instant,
    /** Who would have been called by the rota as it was, in that order: what the cover was put before. */
    rota: z.array(StaffId),
    by: StaffId,
  }),
  z.object({
    type: z.literal('rota.cover-ended'),
    cover,
    duty: Duty,
    facility: FacilityId.nullable(),
    staff: StaffId,
    /** Null: its time was over. */
    by: StaffId.nullable(),
  }),
])
export type RotaEvent = z.infer<typeof RotaEvent>
