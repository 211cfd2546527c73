import { z } from 'zod'
import { FacilityId, StaffId } from '../ids.ts'
import { Unit } from '../network/topology.ts'
import { Instant } from '../time.ts'

export const DivertReason = z.enum(['full', 'staffing', 'equipment', 'infection-control', 'incident', 'other'])
export type DivertReason = z.infer<typeof DivertReason>

export const ReceivingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('receiving.divert-set'),
    facility: FacilityId,
    /** Null: the whole hospital. */
    unit: Unit.nullable(),
    on: z.boolean(),
    reason: DivertReason.optional(),
    /** When it ends by itself; absent from journals of the time before it did. */
    until: Instant.optional(),
    /** Null: it ended as it was said. */
    by: StaffId.nullable(),
  }),
  z.object({
    type: z.literal('receiving.delay-declared'),
    facility: FacilityId,
    /** Null: as usual again. */
    minutes: z.number().int().nullable(),
    by: StaffId.nullable(),
  }),
])
export type ReceivingEvent = z.infer<typeof ReceivingEvent>
