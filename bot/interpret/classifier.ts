export type Features = ReadonlyMap<string, number>

interface Scored<L> {
  readonly label: L
  /** Among the labels asked about; they sum to 1. */
  readonly probability: number
}

/** Reads the likely labels of a message, best first; `allowed` restricts and renormalises. */
export interface Classifier<L> {
  classify(features: Features, allowed: (label: L) => boolean): readonly Scored<L>[]
}

const EPOCHS = 10
const STEP = 0.5
const SHRINK = 1e-4
/** Smaller errors change nothing worth the time. */
const NEGLIGIBLE = 3e-3
/** Features are scaled to this length, which sets how sure a full match can get. */
const LENGTH = 3

/**
 * Multinomial logistic regression trained in place by AdaGrad (Duchi, Hazan and Singer 2011): no randomness, the same
 * examples in the same order give the same weights. A few hundred milliseconds for a thousand short messages.
 */
export function trainClassifier<L>(
  examples: readonly { readonly features: Features; readonly label: L }[],
): Classifier<L> {
  const labels = [...new Set(examples.map((example) => example.label))]
  const vocabulary = new Map<string, number>()
  for (const { features } of examples) {
    for (const name of features.keys()) if (!vocabulary.has(name)) vocabulary.set(name, vocabulary.size)
  }
  const width = labels.length
  const weights = new Float32Array(vocabulary.size * width)
  const history = new Float32Array(vocabulary.size * width).fill(1e-2)
  const rows = examples.map(({ features, label }) => ({
    ...sparse(features, vocabulary),
    target: labels.indexOf(label),
  }))
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = 0; index < rows.length; index += 1) {
      // a stride coprime to any likely length mixes the labels, which stand together in the corpus
      const row = rows[(index * 7919 + epoch) % rows.length]
      if (row !== undefined) learn(row, weights, history, width)
    }
  }
  return {
    classify(features, allowed) {
      const scores = softmax(logits(sparse(features, vocabulary), weights, width), (column) => {
        const label = labels[column]
        return label !== undefined && allowed(label)
      })
      return labels
        .map((label, column) => ({ label, probability: scores[column] ?? 0 }))
        .filter((scored) => scored.probability > 0)
        .sort((a, b) => b.probability - a.probability)
    },
  }
}

interface Sparse {
  readonly ids: Int32Array
  readonly values: Float32Array
}

function sparse(features: Features, vocabulary: ReadonlyMap<string, number>): Sparse {
  const ids: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [name, value] of features) {
    squares += value * value
    const id = vocabulary.get(name)
    if (id === undefined) continue
    ids.push(id)
    values.push(value)
  }
  const scale = LENGTH / Math.sqrt(squares || 1)
  return { ids: Int32Array.from(ids), values: Float32Array.from(values, (value) => value * scale) }
}

function logits({ ids, values }: Sparse, weights: Float32Array, width: number): Float64Array {
  const sums = new Float64Array(width)
  for (let index = 0; index < ids.length; index += 1) {
    const base = (ids[index] ?? 0) * width
    const value = values[index] ?? 0
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] ?? 0) + value * (weights[base + column] ?? 0)
  }
  return sums
}

function softmax(sums: Float64Array, allowed: (column: number) => boolean): Float64Array {
  const highest = Math.max(...sums.filter((_, column) => allowed(column)))
  const powers = sums.map((sum, column) => (allowed(column) ? Math.exp(sum - highest) : 0))
  const total = powers.reduce((left, right) => left + right, 0)
  return powers.map((power) => power / (total || 1))
}

function learn(
  row: Sparse & { readonly target: number },
  weights: Float32Array,
  history: Float32Array,
  width: number,
): void {
  const errors = softmax(logits(row, weights, width), () => true)
  errors[row.target] = (errors[row.target] ?? 0) - 1
  for (let index = 0; index < row.ids.length; index += 1) {
    const base = (row.ids[index] ?? 0) * width
    const value = row.values[index] ?? 0
    for (let column = 0; column < width; column += 1) {
      const error = errors[column] ?? 0
      if (Math.abs(error) < NEGLIGIBLE) continue
      const at = base + column
      const weight = weights[at] ?? 0
      const gradient = error * value + SHRINK * weight
      const seen = (history[at] ?? 0) + gradient * gradient
      history[at] = seen
      weights[at] = weight - (STEP * gradient) / Math.sqrt(seen)
    }
  }
}
