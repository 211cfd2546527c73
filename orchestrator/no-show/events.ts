import { z } from 'zod'
import { FittedModel } from './model.ts'

/** A model was fitted on the network's own visits; from then on it is used where it did better than the prior. */
export const NoShowEvent = z.object({
  type: z.literal('no-show.refitted'),
  /** Stands on every event that uses it. */
  version: z.string(),
  visits: z.number().int().positive(),
  brier: z.object({ fitted: z.number(), prior: z.number() }),
  adopted: z.boolean(),
  model: FittedModel,
})
export type NoShowEvent = z.infer<typeof NoShowEvent>
