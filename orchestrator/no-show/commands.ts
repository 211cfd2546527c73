import type { FittedModel } from './model.ts'

/** A model of the network's own visits, fitted outside; `visits` is the number of the last one it saw. From the system only. */
export interface NoShowCommand {
  readonly type: 'no-show.refit'
  readonly visits: number
  readonly model: FittedModel
  /** Mean squared error on visits that the trial model had not seen; less is better. */
  readonly brier: { readonly fitted: number; readonly prior: number }
}
