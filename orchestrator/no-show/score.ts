/** How good chances were, against what came: 1 for an event, 0 for none, one for each chance. */

export interface Bin {
  readonly count: number
  /** The mean of the chances in it. */
  readonly predicted: number
  /** The share that came about. */
  readonly observed: number
}

/**
 * The chance that an event was given a higher chance than a non-event, ties counted half (Hanley and McNeil,
 * Radiology 1982;143:29-36). Null where there were only events or none.
 */
export function areaUnderCurve(chances: readonly number[], outcomes: readonly number[]): number | null {
  const order = chances.map((chance, n) => ({ chance, event: outcomes[n] === 1 })).sort((a, b) => a.chance - b.chance)
  const events = order.filter(({ event }) => event).length
  const others = order.length - events
  if (events === 0 || others === 0) return null
  let wins = 0
  let othersBelow = 0
  for (let n = 0; n < order.length; ) {
    let [tiedEvents, tiedOthers] = [0, 0]
    const { chance } = order[n] ?? { chance: 0 }
    for (; n < order.length && order[n]?.chance === chance; n += 1) {
      if (order[n]?.event) tiedEvents += 1
      else tiedOthers += 1
    }
    wins += tiedEvents * (othersBelow + tiedOthers / 2)
    othersBelow += tiedOthers
  }
  return wins / (events * others)
}

/** The mean squared distance from what came (Brier, Monthly Weather Review 1950;78:1-3). */
export const brierScore = (chances: readonly number[], outcomes: readonly number[]): number =>
  chances.reduce((sum, chance, n) => sum + (chance - (outcomes[n] ?? 0)) ** 2, 0) / chances.length

/** Bins of equally many rows, by chance ascending. */
export function calibrationTable(chances: readonly number[], outcomes: readonly number[], bins: number): Bin[] {
  const order = chances.map((chance, n) => ({ chance, outcome: outcomes[n] ?? 0 })).sort((a, b) => a.chance - b.chance)
  const edge = (n: number): number => Math.round((n * order.length) / bins)
  return Array.from({ length: bins }, (_, n) => order.slice(edge(n), edge(n + 1)))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      count: rows.length,
      predicted: rows.reduce((sum, { chance }) => sum + chance, 0) / rows.length,
      observed: rows.reduce((sum, { outcome }) => sum + outcome, 0) / rows.length,
    }))
}
