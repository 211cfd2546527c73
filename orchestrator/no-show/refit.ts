import { REFIT_EVERY_VISITS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import type { NoShowCommand } from './commands.ts'
import { sigmoid } from './logistic.ts'
import { type FittedModel, finished, fittingModel, Predictor } from './model.ts'
import { priorLogit } from './prior.ts'
import { brierScore } from './score.ts'
import { FEATURES, rowOf } from './signs.ts'
import { type Signs, type Visit, visitsOf } from './state.ts'

/** The newest of the visits judge a model that was fitted on the others. */
const JUDGING_SHARE = 0.2

/** The visits to fit on when enough have been added, oldest first; null while there are too few. */
export function refitNeed({ noShow }: NetworkState): readonly Visit[] | null {
  const all = noShow.counts.get('all') ?? 0
  return all - (noShow.counts.get('fitted') ?? 0) >= REFIT_EVERY_VISITS ? visitsOf(noShow) : null
}

/**
 * A model of the network's own visits, on top of the prior, and how it does on visits it has not seen: the same visits
 * give the same bits. Takes a moment for thousands of visits, so it is made outside of any decision, and in steps between
 * which others can be served.
 */
export function* refitting(visits: readonly Visit[]): Generator<void, NoShowCommand> {
  const cut = Math.floor((1 - JUDGING_SHARE) * visits.length)
  const judged = visits.slice(cut)
  const outcomes = judged.map(({ came }) => (came ? 0 : 1))
  const trial = new Predictor(yield* fitted(visits.slice(0, cut)))
  const fittedBrier = brierScore(
    judged.map((visit) => trial.chance(rowOf(visit), priorLogit(visit))),
    outcomes,
  )
  const priorBrier = brierScore(
    judged.map((visit) => sigmoid(priorLogit(visit))),
    outcomes,
  )
  return {
    type: 'no-show.refit',
    visits: visits.at(-1)?.n ?? 0,
    model: yield* fitted(visits),
    brier: { fitted: rounded(fittedBrier), prior: rounded(priorBrier) },
  }
}

/** All of it at once. */
export const refit = (visits: readonly Visit[]): NoShowCommand => finished(refitting(visits))

/** Each visit counts as it was before they were asked, and as it was in the end. */
function* fitted(visits: readonly Visit[]): Generator<void, FittedModel> {
  const seen = visits.flatMap((visit): Visit[] =>
    visit.answer === 'not-asked' ? [visit] : [{ ...visit, answer: 'not-asked' }, visit],
  )
  const beliefs = new Map(seen.map((visit) => [rowOf(visit), visit] as const))
  const rows = [...beliefs.keys()]
  const believed = (row: (typeof rows)[number]): number => priorLogit(beliefs.get(row) ?? NOTHING_KNOWN)
  return yield* fittingModel({ features: FEATURES, rows, outcomes: seen.map(({ came }) => (came ? 0 : 1)), believed })
}

const NOTHING_KNOWN: Omit<Signs, 'service'> = {
  leadDays: 0,
  travelMinutes: null,
  kept: 0,
  missed: 0,
  weekday: 0,
  hour: 0,
  answer: 'not-asked',
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5
