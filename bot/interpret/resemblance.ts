import { CORPUS } from '../../prompts/corpus/corpus.ts'
import { EMERGENCIES } from '../../prompts/corpus/emergencies.ts'
import { UNALARMING } from '../../prompts/corpus/unalarming.ts'
import { clean, type Token, tokenise } from './normalise.ts'
import { type Arrays, keptOrFitted } from './weights.ts'

/** Columns of the model; words share them by hash. */
const COLUMNS = 2 ** 15
const EPOCHS = 6
const STEP = 0.5
/** A miss is worse than a question. */
const CRY_WEIGHT = 2
/** Beginnings of words count as well: Hindi inflects at the end. */
const STEM_LETTERS = 4

/**
 * How much a message resembles a cry for help, from 0 to 1: logistic regression over sounds of words, pairs of words
 * and beginnings, fitted in the build to our own emergencies and ordinary messages, always in the same order. The second net
 * under the red flags, for words nobody thought of; it only ever makes us ask.
 */
export function resemblance(tokens: readonly Token[]): number {
  model ??= keptOrFitted('cries', { weights: 'float', bias: 'float' }, fitted)
  return probability(model, columnsOf(tokens))
}

/** A weight a column; `bias` is one number. */
type Model = Arrays<'weights' | 'bias'>
let model: Model | null = null

function fitted(): Model {
  const cries = EMERGENCIES.map(({ text }) => text)
  const ordinary = new Set([
    ...UNALARMING.map(({ text }) => text),
    ...CORPUS.filter(
      ({ role, meanings }) => role === 'patient' && meanings.every(({ name }) => name !== 'request_ambulance'),
    ).map(({ text }) => text),
  ])
  const rows = [...cries.map((text) => rowOf(text, 1)), ...[...ordinary].map((text) => rowOf(text, 0))]
  const model: Model = { weights: new Float32Array(COLUMNS), bias: new Float32Array(1) }
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // A stride prime to the count visits every row once, cries and small talk well mixed.
    for (let n = 0; n < rows.length; n += 1) {
      const row = rows[(n * STRIDE + epoch) % rows.length]
      if (row) learn(model, row)
    }
  }
  return model
}

/** A prime larger than the corpus is long. */
const STRIDE = 104_729

interface Row {
  readonly columns: readonly number[]
  readonly cry: 0 | 1
}

const rowOf = (text: string, cry: 0 | 1): Row => ({ columns: columnsOf(tokenise(clean(text))), cry })

function learn(into: Model, { columns, cry }: Row): void {
  const error = (cry - probability(into, columns)) * (cry === 1 ? CRY_WEIGHT : 1) * STEP
  const share = error / Math.sqrt(columns.length)
  into.bias[0] = (into.bias[0] ?? 0) + error * 0.1
  for (const column of columns) into.weights[column] = (into.weights[column] ?? 0) + share
}

function probability({ weights, bias }: Model, columns: readonly number[]): number {
  const sum = columns.reduce((total, column) => total + (weights[column] ?? 0), 0)
  return 1 / (1 + Math.exp(-((bias[0] ?? 0) + sum / Math.sqrt(Math.max(1, columns.length)))))
}

function columnsOf(tokens: readonly Token[]): readonly number[] {
  const sounds = tokens.map(({ fold }) => fold)
  const features = sounds.flatMap((sound, n) => [
    sound,
    ...(n > 0 ? [`${sounds[n - 1]} ${sound}`] : []),
    ...(n > 1 ? [`${sounds[n - 2]} * ${sound}`] : []),
    ...(sound.length > STEM_LETTERS ? [`${sound.slice(0, STEM_LETTERS)}-`] : []),
  ])
  return [...new Set(features.map(column))]
}

/** FNV-1a. */
function column(feature: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % COLUMNS
}
