import { z } from 'zod'
import { type CellRow, Encoder, Encoding, type Feature, learnEncoding } from './encoding.ts'
import { fitLogistic, type LogisticFit, SparseRows, sigmoid } from './logistic.ts'

/** A fitted model as data, so that it can stand in a journal. */
export const FittedModel = z.object({
  encoding: Encoding,
  intercept: z.number(),
  weights: z.array(z.number()),
  /** Platt's straight line from what the regression says to what was seen in rows held back from it, in logits. */
  calibration: z.object({ intercept: z.number(), slope: z.number() }),
  /** How many rows it was fitted on. */
  rows: z.number().int(),
})
export type FittedModel = z.infer<typeof FittedModel>

export interface Training {
  readonly features: readonly Feature[]
  readonly rows: readonly CellRow[]
  /** 1 for somebody who did not come. */
  readonly outcomes: readonly number[]
  /** What is believed before any row is seen, in logits; the fit only corrects it. */
  readonly believed?: (row: CellRow) => number
}

/** One row in five is held back to choose the ridge and to calibrate. */
const HELD_BACK_ONE_IN = 5
const RIDGES = [1, 10, 100] as const
/** Choosing among ridges needs no more rows than this. */
const CHOOSING_ROWS_MAX = 30_000
/** Of the slope's distance from one and the intercept's from zero, in calibration. */
const CALIBRATION_RIDGE = 4
/** What is believed counts like a few rows; where nothing is, the rate is the rows' own. */
const BELIEF_RIDGE = 2

/** Spread evenly and the same every time, whatever the order of the file stands for. */
const isHeldBack = (n: number): boolean => (Math.imul(n + 1, 0x9e3779b1) >>> 8) % HELD_BACK_ONE_IN === 0

/** Fits, chooses the ridge on what was held back, calibrates there, and fits once more on everything; in steps, since it takes a moment. */
export function* fittingModel(training: Training): Generator<void, FittedModel> {
  const { features, rows } = training
  const encoding = learnEncoding(features, rows)
  const encoder = new Encoder(encoding)
  const all = rows.map((_, n) => n)
  const fitting = all.filter((n) => !isHeldBack(n))
  const held = all.filter(isHeldBack)
  const shape = { width: encoder.width, interceptRidge: training.believed ? BELIEF_RIDGE : 0 }
  const few = encoded(training, encoder, fitting.slice(0, CHOOSING_ROWS_MAX))
  const heldBack = encoded(training, encoder, held)
  let best: { loss: number; ridge: number } = { loss: Number.POSITIVE_INFINITY, ridge: RIDGES[0] }
  for (const ridge of RIDGES) {
    yield
    const loss = logLoss(heldBack, fitLogistic({ ...few, ...shape, ridge }))
    if (loss < best.loss) best = { loss, ridge }
  }
  const { ridge } = best
  yield
  const onFitting = fitLogistic({ ...encoded(training, encoder, fitting), ...shape, ridge })
  const calibration = calibrated(heldBack, onFitting)
  yield
  const fit = fitLogistic({ ...encoded(training, encoder, all), ...shape, ridge, start: onFitting })
  return { encoding, intercept: fit.intercept, weights: [...fit.weights], calibration, rows: rows.length }
}

export const fitModel = (training: Training): FittedModel => finished(fittingModel(training))

/** What comes of steps that are taken one after the other. */
export function finished<T>(steps: Iterator<void, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

interface Encoded {
  readonly rows: SparseRows
  readonly outcomes: Float64Array
  readonly offsets: Float64Array
}

function encoded({ rows, outcomes, believed }: Training, encoder: Encoder, chosen: readonly number[]): Encoded {
  const sparse = new SparseRows()
  const offsets = new Float64Array(chosen.length)
  for (const [n, at] of chosen.entries()) {
    const row = rows[at] ?? []
    encoder.encode(row, sparse)
    offsets[n] = believed?.(row) ?? 0
  }
  return { rows: sparse, outcomes: Float64Array.from(chosen, (at) => outcomes[at] ?? 0), offsets }
}

/** The regression's own logit for each row, before calibration. */
function scores({ rows, offsets }: Omit<Encoded, 'outcomes'>, { intercept, weights }: LogisticFit): Float64Array {
  const found = new Float64Array(rows.count)
  let begin = 0
  for (let row = 0; row < rows.count; row += 1) {
    const end = rows.ends[row] ?? begin
    let score = intercept + (offsets[row] ?? 0)
    for (let n = begin; n < end; n += 1) score += (rows.values[n] ?? 0) * (weights[rows.columns[n] ?? 0] ?? 0)
    found[row] = score
    begin = end
  }
  return found
}

function logLoss(held: Encoded, fit: LogisticFit): number {
  return scores(held, fit).reduce((sum, score, n) => {
    const chance = sigmoid(score)
    return sum - Math.log(Math.max(1e-12, held.outcomes[n] === 1 ? chance : 1 - chance))
  }, 0)
}

/** Platt, "Probabilistic outputs for support vector machines", 1999; the slope starts at one and needs reasons to leave it. */
function calibrated(held: Encoded, fit: LogisticFit): FittedModel['calibration'] {
  const found = scores(held, fit)
  const rows = new SparseRows()
  for (const score of found) {
    rows.put(0, score)
    rows.endRow()
  }
  const pull = { ridge: CALIBRATION_RIDGE, interceptRidge: CALIBRATION_RIDGE }
  const line = fitLogistic({ rows, width: 1, outcomes: held.outcomes, offsets: found, ...pull })
  return { intercept: line.intercept, slope: Math.max(0, 1 + (line.weights[0] ?? 0)) }
}

/** Chances for many rows, in their order. */
export class Predictor {
  readonly #model: FittedModel
  readonly #encoder: Encoder

  constructor(model: FittedModel) {
    this.#model = model
    this.#encoder = new Encoder(model.encoding)
  }

  /**
   * @param believed the logit the model was fitted on top of, 0 where there was none
   * @returns the chance that they do not come, 0 to 1
   */
  chance(row: CellRow, believed = 0): number {
    const rows = new SparseRows()
    this.#encoder.encode(row, rows)
    const [score = 0] = scores({ rows, offsets: Float64Array.of(believed) }, this.#model)
    const { intercept, slope } = this.#model.calibration
    return sigmoid(intercept + slope * score)
  }
}
