import { parseArgs } from 'node:util'
import { fitModel, Predictor } from '../../orchestrator/no-show/model.ts'
import { areaUnderCurve, type Bin, brierScore, calibrationTable } from '../../orchestrator/no-show/score.ts'
import { refuseAny } from './faults.ts'
import { readRawTable } from './raw-table.ts'
import { readTarget } from './target.ts'
import { shapeOf, typedRows } from './typed-table.ts'

/** The command line asks for something there is not. */
class NoShowUsageError extends Error {
  readonly code = 'noshow.usage'
}

const OPTIONS = {
  train: { type: 'string' },
  test: { type: 'string' },
  target: { type: 'string' },
  features: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const BINS = 10
const DOUBTS_SHOWN = 5
/** Fewer rows of either kind teach nothing. */
const EACH_KIND_MIN = 5

interface Result {
  readonly train: { readonly rows: number; readonly noShowRate: number }
  readonly test: { readonly rows: number; readonly noShowRate: number }
  /** What the model saw, after dates were taken apart. */
  readonly features: readonly string[]
  /** Null where the test file has one kind of row only. */
  readonly auc: number | null
  readonly brier: number
  /** Of saying the training file's rate of everybody. */
  readonly baselineBrier: number
  /** The mean distance of predicted and observed in the bins, weighted by their rows. */
  readonly calibrationError: number
  readonly calibration: readonly Bin[]
}

/** `nadi noshow evaluate …`: fits on one file, is judged on another. */
export function evaluateNoShow(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const train = needed('--train CSV', values.train)
  const test = needed('--test CSV', values.test)
  const target = needed('--target COL', values.target).trim()
  const names = needed('--features a,b,c', values.features)
    .split(',')
    .map((name) => name.trim())
  const features = [...new Set(names.filter((name) => name !== ''))]
  if (features.length === 0) throw new NoShowUsageError('--features names no column')
  if (features.includes(target)) throw new NoShowUsageError(`${target} is the target and cannot be a feature`)
  const result = evaluate(train, test, target, features)
  console.log(values.json ? JSON.stringify(result) : shown(result))
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new NoShowUsageError(`${option} is needed`)
  return value
}

function evaluate(trainFile: string, testFile: string, target: string, names: readonly string[]): Result {
  const train = readRawTable(trainFile, [...names, target])
  const test = readRawTable(testFile, [...names, target])
  const shape = shapeOf(train, names)
  const trainRows = typedRows(train, shape)
  const testRows = typedRows(test, shape)
  const outcomes = readTarget(train, target)
  const came = readTarget(test, target)
  warn([...trainRows.doubts, ...testRows.doubts])
  const missed = outcomes.filter((outcome) => outcome === 1).length
  const enough = Math.min(missed, outcomes.length - missed) >= EACH_KIND_MIN
  const counted = `${missed} of ${outcomes.length} rows are no-shows`
  refuseAny(enough ? [] : [`${trainFile}: ${counted}; at least ${EACH_KIND_MIN} of each kind are needed`])
  const predictor = new Predictor(fitModel({ features: shape.features, rows: trainRows.rows, outcomes }))
  const chances = testRows.rows.map((row) => predictor.chance(row))
  const rate = missed / outcomes.length
  const calibration = calibrationTable(chances, came, BINS)
  return {
    train: { rows: outcomes.length, noShowRate: rate },
    test: { rows: came.length, noShowRate: came.filter((outcome) => outcome === 1).length / came.length },
    features: shape.features.map(({ name }) => name),
    auc: areaUnderCurve(chances, came),
    brier: brierScore(chances, came),
    baselineBrier: brierScore(
      chances.map(() => rate),
      came,
    ),
    calibrationError: calibration.reduce(
      (sum, { count, predicted, observed }) => sum + (count / came.length) * Math.abs(predicted - observed),
      0,
    ),
    calibration,
  }
}

function warn(doubts: readonly string[]): void {
  if (doubts.length === 0) return
  const more = doubts.length > DOUBTS_SHOWN ? `\n  and ${doubts.length - DOUBTS_SHOWN} more` : ''
  process.stderr.write(`taken as missing:\n  ${doubts.slice(0, DOUBTS_SHOWN).join('\n  ')}${more}\n`)
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function shown({ train, test, features, auc, brier, baselineBrier, calibrationError, calibration }: Result): string {
  const cells = [
    ['bin', 'rows', 'predicted', 'observed'],
    ...calibration.map(({ count, predicted, observed }, n) => [
      String(n + 1),
      String(count),
      percent(predicted),
      percent(observed),
    ]),
  ]
  return [
    `trained on ${train.rows} rows (${percent(train.noShowRate)} no-shows), tested on ${test.rows} (${percent(test.noShowRate)})`,
    `features: ${features.join(', ')}`,
    `AUC    ${auc === null ? 'not defined: the test rows are all of one kind' : auc.toFixed(4)}`,
    `Brier  ${brier.toFixed(4)} (the rate of the training file for everybody: ${baselineBrier.toFixed(4)})`,
    `calibration, mean distance ${percent(calibrationError)}:`,
    ...cells.map((row) => row.map((cell, n) => cell.padStart(n === 0 ? 4 : 10)).join('')),
  ].join('\n')
}
