import { CORPUS } from '../../prompts/corpus/corpus.ts'
import { CRIES } from '../../prompts/corpus/cries.ts'
import { EMERGENCIES } from '../../prompts/corpus/emergencies.ts'
import { UNALARMING } from '../../prompts/corpus/unalarming.ts'
import { CONTEXTS } from '../../prompts/red-flags/contexts.ts'
import { read, type Words } from './reading.ts'
import { type Arrays, keptOrFitted } from './weights.ts'

/** Columns of the model; features share them by hash. */
const COLUMNS = 2 ** 17
const EPOCHS = 12
const STEP = 0.35
const BIAS_STEP = 0.02
/** What pulls a weight towards zero whenever its feature is seen. */
const DECAY = 2e-4
/** A miss is worse than a question. */
const CRY_WEIGHT = 2
/** Made sentences teach the vocabulary, written ones the tone. */
const MADE_WEIGHT = 0.5

/**
 * How much a message resembles a cry for help, from 0 to 1: logistic regression over words, pieces and pairs of them,
 * the concepts they stand for in pairs, and what surrounds them; fitted in the build to our own emergencies and
 * ordinary messages, always in the same order. The second net under the red flags, for words nobody thought of; it only
 * ever makes us ask. `npm run eval` says what it catches of families of emergencies it was not shown.
 */
export function resemblance(words: Words): number {
  model ??= keptOrFitted('cries', { weights: 'float', bias: 'float' }, () => fitted(lessons()))
  return probability(model, featuresOf(words))
}

/** A weight a column; `bias` is one number. */
type Model = Arrays<'weights' | 'bias'>
let model: Model | null = null

/** A message to learn from. */
interface Lesson {
  readonly text: string
  readonly cry: boolean
  /** What it is about, or where it comes from: left out as a whole to see what is understood without it. */
  readonly family: string
  readonly weight: number
  /** Written by a grammar, not by hand. */
  readonly made: boolean
}

/** All that there is to learn from; ordinary messages are those of patients and strangers. */
export function lessons(): readonly Lesson[] {
  const ordinary = new Set([
    ...UNALARMING.map(({ text }) => text),
    ...CORPUS.filter(
      ({ role, meanings }) =>
        (role === 'patient' || role === 'stranger') && meanings.every(({ name }) => name !== 'request_ambulance'),
    ).map(({ text }) => text),
  ])
  return [
    ...EMERGENCIES.map(({ text, kind }) => ({ text, cry: true, family: kind, weight: CRY_WEIGHT, made: false })),
    ...CRIES.map(({ text, kind }) => ({ text, cry: true, family: kind, weight: MADE_WEIGHT, made: true })),
    ...[...ordinary].map((text) => ({ text, cry: false, family: 'ordinary', weight: 1, made: false })),
  ]
}

/** A model that gives the resemblance of messages, of nothing but these lessons. */
export function fittedTo(rows: readonly Lesson[]): (words: Words) => number {
  const own = fitted(rows)
  return (words) => probability(own, featuresOf(words))
}

function fitted(rows: readonly Lesson[]): Model {
  const taught = rows.map(({ text, cry, weight }) => ({ features: featuresOf(read(text)), cry, weight }))
  const model: Model = { weights: new Float32Array(COLUMNS), bias: new Float32Array(1) }
  const slopes = new Float32Array(COLUMNS).fill(1e-2)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // A stride prime to the count visits every row once, cries and small talk well mixed.
    for (let n = 0; n < taught.length; n += 1) {
      const row = taught[(n * STRIDE + epoch) % taught.length]
      if (row) learn(model, row, slopes)
    }
  }
  return model
}

/** A prime larger than the corpus is long. */
const STRIDE = 104_729

interface Row {
  readonly features: Features
  readonly cry: boolean
  readonly weight: number
}

/** AdaGrad: what is seen often moves less. */
function learn(into: Model, { features, cry, weight }: Row, slopes: Float32Array): void {
  const error = ((cry ? 1 : 0) - probability(into, features)) * weight
  into.bias[0] = (into.bias[0] ?? 0) + error * BIAS_STEP
  for (const [column, value] of features) {
    const old = into.weights[column] ?? 0
    const slope = error * value - DECAY * old
    const seen = (slopes[column] ?? 0) + slope * slope
    slopes[column] = seen
    into.weights[column] = old + (STEP * slope) / Math.sqrt(seen)
  }
}

function probability({ weights, bias }: Model, features: Features): number {
  let sum = bias[0] ?? 0
  for (const [column, value] of features) sum += (weights[column] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

type Features = ReadonlyMap<number, number>

const SETTINGS = Object.keys(CONTEXTS) as readonly (keyof typeof CONTEXTS)[]
const NEAR = 5
const LENGTH = 4
const WEIGHT = { word: 1, pair: 0.7, apart: 0.5, piece: 0.35, concept: 0.8, concepts: 0.8, setting: 0.8 } as const

/** All of one length, however long the message is. */
function featuresOf({ tokens, readings, setting }: Words): Features {
  const found = new Map<number, number>()
  const add = (feature: string, weight: number): void => {
    const at = column(feature)
    if ((found.get(at) ?? 0) < weight) found.set(at, weight)
  }
  const named = readings.map(({ symbols }) => [...symbols].filter((symbol) => symbol.startsWith('@')))
  const sounds = tokens.map(({ fold }, n) => {
    if (named[n]?.includes('@kin')) return '@kin'
    return /^\d/.test(fold) ? '#' : fold
  })
  sounds.forEach((sound, n) => {
    add(sound, WEIGHT.word)
    add(`${sounds[n - 1] ?? '^'} ${sound}`, WEIGHT.pair)
    if (n > 1) add(`${sounds[n - 2]} * ${sound}`, WEIGHT.apart)
    for (const piece of piecesOf(sound)) add(`~${piece}`, WEIGHT.piece)
  })
  named.forEach((symbols, n) => {
    const before = named.slice(Math.max(0, n - NEAR), n).flat()
    for (const symbol of symbols) {
      add(symbol, WEIGHT.concept)
      for (const other of before) add([symbol, other].sort().join('&'), WEIGHT.concepts)
    }
  })
  for (const each of SETTINGS) if (setting.has(each)) add(`in ${each}`, WEIGHT.setting)
  const length = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0)) || 1
  for (const [at, value] of found) found.set(at, (value / length) * LENGTH)
  return found
}

function* piecesOf(sound: string): Generator<string> {
  if (sound.startsWith('@') || sound.length < 4) return
  const whole = `<${sound}>`
  for (let at = 0; at + 4 <= whole.length; at += 1) yield whole.slice(at, at + 4)
}

/** FNV-1a. */
function column(feature: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % COLUMNS
}
