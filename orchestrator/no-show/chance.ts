import type { NetworkState } from '../state.ts'
import { sigmoid } from './logistic.ts'
import { type FittedModel, Predictor } from './model.ts'
import { PRIOR, priorLogit } from './prior.ts'
import { type Booking, rowOf, signsOf } from './signs.ts'

/** Which estimate stands on an event: the network's own, or the prior. */
export const noShowModel = ({ noShow }: NetworkState): string => noShow.own.get('current')?.version ?? PRIOR

/** The chance, 0 to 1, that they do not come and do not say so. */
export function noShowChance(state: NetworkState, booking: Booking): number {
  const signs = signsOf(state, booking)
  const believed = priorLogit(signs)
  const own = state.noShow.own.get('current')
  return own ? predictorOf(own.model).chance(rowOf(signs), believed) : sigmoid(believed)
}

// A model is immutable, so what it is read with is built once and goes with it.
const predictors = new WeakMap<FittedModel, Predictor>()

function predictorOf(model: FittedModel): Predictor {
  const known = predictors.get(model)
  if (known) return known
  const built = new Predictor(model)
  predictors.set(model, built)
  return built
}
