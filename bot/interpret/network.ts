import { type Contest, type Numbered, softmax, type TrainingRow } from './classifier.ts'

/** Units between features and labels. */
const HIDDEN = 32
const EPOCHS = 4
/** The step at the beginning; by the end it has shrunk by `SLOWING`. */
const STEP = 0.15
const SLOWING = 0.8
const SHRINK = 1e-4
/** Weights start within this of 0. */
const INNER_SPREAD = 0.05
const OUTER_SPREAD = 0.15
/** The share of a message's features that each lesson hides, so that none is relied on alone. */
const HIDDEN_SHARE = 0.25
/** How much of the certainty goes to all other labels together: nobody labels without error. */
const SMOOTHING = 0.05
/** Smaller errors change nothing worth the time. */
const NEGLIGIBLE = 4e-3
const HISTORY = 0.05

/** Both layers' weights: a row of `HIDDEN` a feature, and a row of labels a hidden unit. */
interface Layers {
  readonly inner: Float32Array
  readonly outer: Float32Array
}

/**
 * A network with one hidden layer (tanh) over the features of a message, trained by AdaGrad with features dropped at
 * random (Srivastava et al. 2014) and smoothed labels (Szegedy et al. 2016). It finds what different features have in
 * common, which the linear classifier cannot. Chance comes from `seed`: the same rows give the same weights.
 */
export class Network implements Layers {
  readonly inner: Float32Array
  readonly outer: Float32Array
  readonly #labels: number
  readonly #hidden = new Float32Array(HIDDEN)

  constructor({ inner, outer }: Layers) {
    this.inner = inner
    this.outer = outer
    this.#labels = outer.length / HIDDEN
  }

  static fitted(rows: readonly TrainingRow[], labels: number, features: number, seed: number): Network {
    const chance = chanceFrom(seed)
    const within = (spread: number) => () => (chance() * 2 - 1) * spread
    const network = new Network({
      inner: new Float32Array(features * HIDDEN).map(within(INNER_SPREAD)),
      outer: new Float32Array(HIDDEN * labels).map(within(OUTER_SPREAD)),
    })
    const lesson = new Lesson(network, labels)
    const order = rows.slice()
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      shuffle(order, chance)
      const step = STEP * (1 - (SLOWING * epoch) / EPOCHS)
      for (const row of order) lesson.learn({ ...row, features: someOf(row.features, chance) }, step)
    }
    return network
  }

  /** The probability of each label of the contest, in its order; they sum to 1. */
  classify(features: Numbered, contest: Contest): Float32Array {
    const scores = new Float32Array(contest.length)
    this.predict(features, contest, this.#hidden, scores)
    return scores
  }

  /** Fills `hidden` and `scores`. In these loops every index is in bounds, and checking costs more than the work. */
  predict({ ids, values }: Numbered, contest: Contest, hidden: Float32Array, scores: Float32Array): void {
    const { inner, outer } = this
    hidden.fill(0)
    for (let index = 0; index < ids.length; index += 1) {
      const base = (ids[index] as number) * HIDDEN
      const value = values[index] as number
      for (let unit = 0; unit < HIDDEN; unit += 1)
        hidden[unit] = (hidden[unit] as number) + value * (inner[base + unit] as number)
    }
    scores.fill(0)
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const value = Math.tanh(hidden[unit] as number)
      hidden[unit] = value
      const base = unit * this.#labels
      for (let place = 0; place < contest.length; place += 1)
        scores[place] = (scores[place] as number) + value * (outer[base + (contest[place] as number)] as number)
    }
    softmax(scores, contest.length)
  }
}

/** One row after the other, remembering how far each weight has moved. */
class Lesson {
  readonly #network: Network
  readonly #labels: number
  readonly #innerHistory: Float32Array
  readonly #outerHistory: Float32Array
  readonly #hidden = new Float32Array(HIDDEN)
  readonly #slopes = new Float32Array(HIDDEN)
  readonly #scores: Float32Array

  constructor(network: Network, labels: number) {
    this.#network = network
    this.#labels = labels
    this.#innerHistory = new Float32Array(network.inner.length).fill(HISTORY)
    this.#outerHistory = new Float32Array(network.outer.length).fill(HISTORY)
    this.#scores = new Float32Array(labels)
  }

  learn({ features, target, contest }: TrainingRow, step: number): void {
    this.#network.predict(features, contest, this.#hidden, this.#scores)
    this.#slopes.fill(0)
    const others = SMOOTHING / (contest.length - 1)
    for (let place = 0; place < contest.length; place += 1) {
      const column = contest[place] as number
      const error = (this.#scores[place] as number) - (column === target ? 1 - SMOOTHING : others)
      if (Math.abs(error) >= NEGLIGIBLE) this.#learnLabel(column, error, step)
    }
    this.#learnFeatures(features, step)
  }

  #learnLabel(column: number, error: number, step: number): void {
    const { outer } = this.#network
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const at = unit * this.#labels + column
      const weight = outer[at] as number
      this.#slopes[unit] = (this.#slopes[unit] as number) + error * weight
      move(outer, this.#outerHistory, at, error * (this.#hidden[unit] as number) + SHRINK * weight, step)
    }
  }

  #learnFeatures({ ids, values }: Numbered, step: number): void {
    const { inner } = this.#network
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const output = this.#hidden[unit] as number
      this.#slopes[unit] = (this.#slopes[unit] as number) * (1 - output * output)
    }
    for (let index = 0; index < ids.length; index += 1) {
      const base = (ids[index] as number) * HIDDEN
      const value = values[index] as number
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const at = base + unit
        const gradient = (this.#slopes[unit] as number) * value + SHRINK * (inner[at] as number)
        move(inner, this.#innerHistory, at, gradient, step)
      }
    }
  }
}

/** AdaGrad: the further a weight has moved, the smaller its steps. */
function move(weights: Float32Array, history: Float32Array, at: number, gradient: number, step: number): void {
  const seen = (history[at] as number) + gradient * gradient
  history[at] = seen
  weights[at] = (weights[at] as number) - (step * gradient) / Math.sqrt(seen)
}

/** Without the features that this lesson hides, and the rest louder by as much. */
function someOf({ ids, values }: Numbered, chance: () => number): Numbered {
  const left = Int32Array.from(ids.keys()).filter(() => chance() >= HIDDEN_SHARE)
  return {
    ids: left.map((index) => ids[index] as number), // in bounds
    values: Float32Array.from(left, (index) => (values[index] as number) / (1 - HIDDEN_SHARE)),
  }
}

function shuffle(rows: TrainingRow[], chance: () => number): void {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const row = rows[last] as TrainingRow // both in bounds
    rows[last] = rows[other] as TrainingRow
    rows[other] = row
  }
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
