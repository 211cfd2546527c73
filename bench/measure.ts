/** One figure of a bench run: always a ratio to a baseline measured in the same run. */
export interface Measure {
  readonly name: string
  readonly ratio: number
  readonly goal: { readonly atLeast: number } | { readonly atMost: number }
  /** For reading only, such as the baseline in its own unit. */
  readonly note?: string
}

export const reached = ({ ratio, goal }: Measure): boolean =>
  'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost

const round = (value: number): number => Math.round(value * 100) / 100

export function printMeasure(measure: Measure): void {
  const { name, ratio, goal, note } = measure
  const wanted = 'atLeast' in goal ? `≥ ${round(goal.atLeast)}` : `≤ ${round(goal.atMost)}`
  console.log(
    `${reached(measure) ? 'ok  ' : 'MISS'} ${ratio.toFixed(2).padStart(6)} (goal ${wanted})  ${name}${note ? `  [${note}]` : ''}`,
  )
}

/** The middle one; of an even number the upper of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The smallest value that `percent` of all do not exceed. */
export const percentile = (values: readonly number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1] ?? Number.NaN

/** Of each step the least of a few equal rounds: what other processes and the collector take away is not its own. */
export function leastOfEach(rounds: number, round: () => readonly number[]): readonly number[] {
  let least: readonly number[] = []
  for (let n = 0; n < rounds; n += 1) least = round().map((each, step) => Math.min(each, least[step] ?? each))
  return least
}
