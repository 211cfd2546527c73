export type Features = ReadonlyMap<string, number>

export interface Scored<L> {
  readonly label: L
  /** All labels of the classifier sum to 1. */
  readonly probability: number
}

/** Features by number, scaled to a fixed length. */
export interface Sparse {
  readonly ids: Int32Array
  readonly values: Float32Array
}

/** Features are scaled to this length, which sets how sure a full match can get. */
const LENGTH = 3

/** The features that more than one message has, numbered; classifiers may share them. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()

  constructor(messages: readonly Features[]) {
    const once = new Set<string>()
    for (const features of messages) {
      for (const name of features.keys()) {
        if (this.#ids.has(name)) continue
        if (once.delete(name)) this.#ids.set(name, this.#ids.size)
        else once.add(name)
      }
    }
  }

  get size(): number {
    return this.#ids.size
  }

  sparse(features: Features): Sparse {
    const ids = new Int32Array(features.size)
    const values = new Float32Array(features.size)
    let squares = 0
    let known = 0
    for (const [name, value] of features) {
      const id = this.#ids.get(name)
      if (id === undefined) continue
      squares += value * value
      ids[known] = id
      values[known] = value
      known += 1
    }
    const scale = LENGTH / Math.sqrt(squares || 1)
    for (let index = 0; index < known; index += 1) values[index] = (values[index] as number) * scale // in bounds
    return { ids: ids.subarray(0, known), values: values.subarray(0, known) }
  }
}

export interface TrainingRow<L> {
  readonly features: Sparse
  readonly label: L
}

const EPOCHS = 6
const STEP = 0.5
const SHRINK = 1e-4
/** Smaller errors change nothing worth the time. */
const NEGLIGIBLE = 6e-3
/** A stride that mixes the labels, which stand together in the corpus; a prime no number of rows is a multiple of. */
const STRIDE = 7919

/**
 * Multinomial logistic regression trained by AdaGrad (Duchi, Hazan and Singer 2011): no randomness, the same rows in
 * the same order give the same weights.
 */
export class Classifier<L> {
  readonly #labels: readonly L[]
  readonly #weights: Float32Array

  constructor(rows: readonly TrainingRow<L>[], vocabulary: Vocabulary) {
    this.#labels = [...new Set(rows.map(({ label }) => label))]
    const columns = new Map(this.#labels.map((label, column) => [label, column]))
    const targets = rows.map(({ label }) => columns.get(label) ?? 0)
    this.#weights = new Float32Array(vocabulary.size * this.#labels.length)
    const history = new Float32Array(this.#weights.length).fill(1e-2)
    const errors = new Float32Array(this.#labels.length)
    for (let step = 0; step < rows.length * EPOCHS; step += 1) {
      const at = (step * STRIDE) % rows.length
      const row = rows[at]
      if (row !== undefined) this.#learn(row.features, targets[at] ?? 0, history, errors)
    }
  }

  /** The likely labels of a message, best first. */
  classify(features: Sparse): readonly Scored<L>[] {
    const scores = new Float32Array(this.#labels.length)
    this.#predict(features, scores)
    return this.#labels
      .map((label, column) => ({ label, probability: scores[column] ?? 0 }))
      .sort((a, b) => b.probability - a.probability)
  }

  // in these two loops every index is in bounds, and checking costs more than the work
  #predict({ ids, values }: Sparse, scores: Float32Array): void {
    const width = scores.length
    scores.fill(0)
    for (let index = 0; index < ids.length; index += 1) {
      const base = (ids[index] as number) * width
      const value = values[index] as number
      for (let column = 0; column < width; column += 1)
        scores[column] = (scores[column] as number) + value * (this.#weights[base + column] as number)
    }
    softmax(scores)
  }

  #learn(features: Sparse, target: number, history: Float32Array, errors: Float32Array): void {
    this.#predict(features, errors)
    errors[target] = (errors[target] as number) - 1
    const { ids, values } = features
    for (let column = 0; column < errors.length; column += 1) {
      const error = errors[column] as number
      if (Math.abs(error) < NEGLIGIBLE) continue
      for (let index = 0; index < ids.length; index += 1) {
        const at = (ids[index] as number) * errors.length + column
        const weight = this.#weights[at] as number
        const gradient = error * (values[index] as number) + SHRINK * weight
        const seen = (history[at] as number) + gradient * gradient
        history[at] = seen
        this.#weights[at] = weight - (STEP * gradient) / Math.sqrt(seen)
      }
    }
  }
}

function softmax(scores: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) highest = Math.max(highest, score)
  let total = 0
  for (let column = 0; column < scores.length; column += 1) {
    const power = Math.exp((scores[column] ?? 0) - highest)
    scores[column] = power
    total += power
  }
  for (let column = 0; column < scores.length; column += 1) scores[column] = (scores[column] ?? 0) / total
}
