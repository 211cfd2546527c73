import { z } from 'zod'
import { FacilityId, StaffId } from '../ids.ts'
import { Unit } from '../network/topology.ts'

export const ReceivingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('receiving.divert-set'),
    facility: FacilityId,
    /** Null: the whole hospital. */
    unit: Unit.nullable(),
    on: z.boolean(),
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
