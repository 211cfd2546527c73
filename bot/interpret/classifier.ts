import type { Features } from './features.ts'

/** The features that more than one message has, numbered. */
export class Vocabulary {
  readonly hashes: Int32Array
  readonly #ids = new Map<number, number>()

  /** `hashes`: of the features, in the order of their numbers. */
  constructor(hashes: Int32Array) {
    this.hashes = hashes
    for (const hash of hashes) this.#ids.set(hash, this.#ids.size)
  }

  static of(messages: readonly Features[]): Vocabulary {
    const once = new Set<number>()
    const known = new Set<number>()
    for (const { hashes } of messages) {
      for (const hash of hashes) {
        if (known.has(hash)) continue
        if (once.delete(hash)) known.add(hash)
        else once.add(hash)
      }
    }
    return new Vocabulary(Int32Array.from(known))
  }

  get size(): number {
    return this.#ids.size + UNKNOWN_COUNTED
  }

  /** The known features by number, and how many words are unknown, scaled to a fixed length. */
  numbered({ hashes, values, words }: Features): Numbered {
    const ids = new Int32Array(hashes.length + 1)
    const scaled = new Float32Array(hashes.length + 1)
    let squares = UNKNOWN_WEIGHT * UNKNOWN_WEIGHT
    let known = 0
    for (let index = 0; index < hashes.length; index += 1) {
      const id = this.#ids.get(hashes[index] as number) // in bounds
      if (id === undefined) continue
      const value = values[index] as number // in bounds
      squares += value * value
      ids[known] = id
      scaled[known] = value
      known += 1
    }
    ids[known] = this.#unknown(words)
    scaled[known] = UNKNOWN_WEIGHT
    known += 1
    const scale = LENGTH / Math.sqrt(squares)
    for (let index = 0; index < known; index += 1) scaled[index] = (scaled[index] as number) * scale // in bounds
    return { ids: ids.subarray(0, known), values: scaled.subarray(0, known) }
  }

  /** The number of "so many words unknown". */
  #unknown(words: Int32Array): number {
    let count = 0
    for (const word of words) if (!this.#ids.has(word)) count += 1
    return this.#ids.size + Math.min(count, UNKNOWN_COUNTED - 1)
  }
}

export interface Numbered {
  readonly ids: Int32Array
  readonly values: Float32Array
}

/** None, one, two, or more words that training did not meet twice. */
const UNKNOWN_COUNTED = 4
const UNKNOWN_WEIGHT = 0.7
/** Features are scaled to this length, which sets how sure a full match can get. */
const LENGTH = 2

/** Labels that compete with each other, by their columns: what one kind of speaker may mean. */
export type Contest = Int32Array

export interface TrainingRow {
  readonly features: Numbered
  /** The column of its label. */
  readonly target: number
  readonly contest: Contest
}

const EPOCHS = 3
const STEP = 0.5
const SHRINK = 1e-4
/** Smaller errors change nothing worth the time. */
const NEGLIGIBLE = 6e-3
/** A stride that mixes the labels, which stand together in the corpus; a prime no number of rows is a multiple of. */
const STRIDE = 7919

/**
 * Multinomial logistic regression trained by AdaGrad (Duchi, Hazan and Singer 2011), one set of weights for all
 * contests: what is learnt from one kind of speaker helps to understand the others. No randomness: the same rows in the
 * same order give the same weights.
 */
export class Classifier {
  /** A row of weights a feature, a column a label. */
  readonly weights: Float32Array
  readonly #width: number
  readonly #scores: Float32Array

  constructor(weights: Float32Array, labels: number) {
    this.weights = weights
    this.#width = labels
    this.#scores = new Float32Array(labels)
  }

  static fitted(rows: readonly TrainingRow[], labels: number, features: number): Classifier {
    const classifier = new Classifier(new Float32Array(features * labels), labels)
    const history = new Float32Array(features * labels).fill(1e-2)
    for (let step = 0; step < rows.length * EPOCHS; step += 1) {
      const row = rows[(step * STRIDE) % rows.length]
      if (row !== undefined) classifier.#learn(row, history)
    }
    return classifier
  }

  /** The probability of each label of the contest, in its order; they sum to 1. */
  classify(features: Numbered, contest: Contest): Float32Array {
    const scores = new Float32Array(contest.length)
    this.#predict(features, contest, scores)
    return scores
  }

  // in these two loops every index is in bounds, and checking costs more than the work
  #predict({ ids, values }: Numbered, contest: Contest, scores: Float32Array): void {
    const width = this.#width
    const weights = this.weights
    const labels = contest.length
    scores.fill(0)
    for (let index = 0; index < ids.length; index += 1) {
      const base = (ids[index] as number) * width
      const value = values[index] as number
      for (let place = 0; place < labels; place += 1)
        scores[place] = (scores[place] as number) + value * (weights[base + (contest[place] as number)] as number)
    }
    softmax(scores, labels)
  }

  #learn({ features, target, contest }: TrainingRow, history: Float32Array): void {
    const scores = this.#scores
    const weights = this.weights
    const width = this.#width
    this.#predict(features, contest, scores)
    const { ids, values } = features
    for (let place = 0; place < contest.length; place += 1) {
      const column = contest[place] as number
      const error = column === target ? (scores[place] as number) - 1 : (scores[place] as number)
      if (Math.abs(error) < NEGLIGIBLE) continue
      for (let index = 0; index < ids.length; index += 1) {
        const at = (ids[index] as number) * width + column
        const weight = weights[at] as number
        const gradient = error * (values[index] as number) + SHRINK * weight
        const seen = (history[at] as number) + gradient * gradient
        history[at] = seen
        weights[at] = weight - (STEP * gradient) / Math.sqrt(seen)
      }
    }
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array, labels: number): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let place = 0; place < labels; place += 1) highest = Math.max(highest, scores[place] as number)
  let total = 0
  for (let place = 0; place < labels; place += 1) {
    const power = Math.exp((scores[place] as number) - highest)
    scores[place] = power
    total += power
  }
  for (let place = 0; place < labels; place += 1) scores[place] = (scores[place] as number) / total
}
