import { z } from 'zod'
import { Topology } from './topology.ts'

export const NetworkEvent = z.discriminatedUnion('type', [
  /** The network's file was loaded and differs from what the journal knew. */
  z.object({ type: z.literal('network.configured'), topology: Topology }),
])
export type NetworkEvent = z.infer<typeof NetworkEvent>
