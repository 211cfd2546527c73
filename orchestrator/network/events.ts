import { z } from 'zod'
import { NoteId, StaffId } from '../ids.ts'
import { Topology } from './topology.ts'

export const NetworkEvent = z.discriminatedUnion('type', [
  /** The network's file was loaded and differs from what the journal knew. */
  z.object({ type: z.literal('network.configured'), topology: Topology }),
  z.object({ type: z.literal('network.paged'), staff: StaffId, by: StaffId, note: NoteId.nullable() }),
])
export type NetworkEvent = z.infer<typeof NetworkEvent>
