import { STAY_PRIOR_PATIENTS } from '../limits.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant } from '../time.ts'
import { isSinceKnown, STAY_EDGES, type StayHistory } from './state.ts'

/**
 * How long whoever lies in a bed will still stay, given how long they have. A piecewise exponential model: within each
 * stretch of the stay (`STAY_EDGES`) patients leave at a constant hourly rate, the stays that ended in it divided by
 * the hours that patients spent in it, which is the maximum-likelihood estimate (Friedman, "Piecewise exponential
 * models for survival data with covariates", Ann. Statist. 1982;10:101-113). Stays still going on count with the hours
 * they have lasted: without them the short ones are seen first, and a unit looks quicker than it is for months. Those
 * that began before Nadi heard of the bed count for nothing. Rates follow the hour of the day. How often what is said of
 * them comes true is measured by `npm run bench stays`, see docs/discharge-prediction.md.
 *
 * Before anything was seen, and as if `STAY_PRIOR_PATIENTS` patients had shown it: log-normal stays with the means of
 * `PRIOR_MEAN_HOURS`, our assumptions (docs/bed-simulation.md), and departures by day as in `PRIOR_LEAVING`, also ours.
 */
export interface StayModel {
  /** Leaving an hour, in each stretch of the stay. */
  readonly rates: readonly number[]
  /** How much likelier than on average in each hour of the local day. */
  readonly byHour: readonly number[]
  /** How many stays of this network it was learned from. */
  readonly stays: number
}

const PRIOR_MEAN_HOURS: Readonly<Record<Unit, number>> = { ICU: 120, HDU: 96, WARD: 96, ED: 8, NICU: 240 }
/** Of the logarithm of the stay. */
const PRIOR_SIGMA = 0.8
/** Most leave between the morning round and the evening, hardly anybody at night. */
const PRIOR_LEAVING = [1, 1, 1, 1, 1, 1, 2, 3, 6, 9, 13, 15, 15, 14, 14, 14, 13, 11, 8, 6, 4, 3, 2, 1]

export function stayModel({ stays, beds }: NetworkState, unit: Unit, now: Instant): StayModel {
  const seen = stays.histories.get(unit)
  return { rates: ratesOf(unit, seen, hoursSpent(beds, unit, now)), byHour: byHourOf(seen), stays: seen?.stays ?? 0 }
}

/** In each stretch of the stay, by those who lie there. One look at each of thousands, so without a list of them. */
function hoursSpent({ beds, occupiedInUnit }: NetworkState['beds'], unit: Unit, now: Instant): number[] {
  const within = STARTS.map(() => 0)
  const patients = STARTS.map(() => 0)
  for (const id of occupiedInUnit.of(unit)) {
    const bed = beds.get(id)
    if (!bed || !isSinceKnown(bed)) continue
    const lain = Math.max(0, now - bed.since) / HOUR_MS
    const bin = binOf(lain)
    within[bin] = (within[bin] ?? 0) + lain - (STARTS[bin] ?? 0)
    patients[bin] = (patients[bin] ?? 0) + 1
  }
  let beyond = 0
  const hours = STARTS.map(() => 0)
  for (let bin = STARTS.length - 1; bin >= 0; bin -= 1) {
    // Whoever is in a later stretch has spent all of this one.
    hours[bin] = (within[bin] ?? 0) + (beyond > 0 ? beyond * ((STARTS[bin + 1] ?? 0) - (STARTS[bin] ?? 0)) : 0)
    beyond += patients[bin] ?? 0
  }
  return hours
}

/** Where each stretch of a stay begins, in hours. */
const STARTS: readonly number[] = [0, ...STAY_EDGES]

function ratesOf(unit: Unit, seen: StayHistory | undefined, lying: readonly number[]): number[] {
  const edges = [0, ...STAY_EDGES]
  return edges.map((from, bin) => {
    const to = edges[bin + 1] ?? 2 * from
    const [stayed, stayedOn] = [survival(unit, from), survival(unit, to)]
    const priorRate = -Math.log(stayedOn / stayed) / (to - from)
    // Never without weight: beyond what the prior expects the rate would stand on nothing.
    const priorHours = Math.max(1, (STAY_PRIOR_PATIENTS * (to - from) * (stayed + stayedOn)) / 2)
    const spent = (seen?.hours[bin] ?? 0) + (lying[bin] ?? 0)
    return ((seen?.ended[bin] ?? 0) + priorRate * priorHours) / (spent + priorHours)
  })
}

function byHourOf(seen: StayHistory | undefined): number[] {
  const prior = PRIOR_LEAVING.reduce((sum, each) => sum + each, 0)
  const counts = PRIOR_LEAVING.map((each, hour) => (seen?.leftAt[hour] ?? 0) + (STAY_PRIOR_PATIENTS * each) / prior)
  const total = counts.reduce((sum, each) => sum + each, 0)
  return counts.map((each) => (24 * each) / total)
}

/** Share of log-normal stays that last longer than so many hours. */
function survival(unit: Unit, hours: number): number {
  if (hours === 0) return 1
  const mu = Math.log(PRIOR_MEAN_HOURS[unit]) - PRIOR_SIGMA ** 2 / 2
  return Math.max(1e-9, 1 - normalCdf((Math.log(hours) - mu) / PRIOR_SIGMA))
}

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17; wrong by 7.5e-8 at most. */
function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly
  return z < 0 ? tail : 1 - tail
}

interface Lying {
  /** Hours in the bed until now. */
  readonly lain: number
  /** Local minute of the day now. */
  readonly minuteOfDay: number
}

/** The chance that they leave within so many hours. */
export const leavesWithin = (model: StayModel, { lain, minuteOfDay }: Lying, hours: number): number =>
  chanceWithin(model, minuteOfDay, hours)(lain)

/** The same for everybody at one moment, by how long they have lain: what they share is worked out once. */
export function chanceWithin(
  { rates, byHour }: StayModel,
  minuteOfDay: number,
  hours: number,
): (lain: number) => number {
  const first = minuteOfDay / 60
  // By full hours of the clock from now: how many hours of the average day those until then are worth.
  const worth = [0]
  for (let hour = Math.floor(first); hour < first + hours; hour += 1) {
    const span = Math.min(hour + 1, first + hours) - Math.max(hour, first)
    worth.push((worth.at(-1) ?? 0) + (byHour[hour % 24] ?? 1) * span)
  }
  const worthUntil = (ahead: number): number => {
    if (ahead >= hours) return worth.at(-1) ?? 0
    const hour = Math.floor(first + ahead)
    const begun = hour - Math.floor(first)
    const since = first + ahead - Math.max(hour, first)
    return (worth[begun] ?? 0) + (byHour[hour % 24] ?? 1) * since
  }
  return (lain) => {
    let [sum, until] = [0, 0]
    for (let bin = binOf(lain); until < hours; bin += 1) {
      const next = Math.min(hours, (STARTS[bin + 1] ?? Number.POSITIVE_INFINITY) - lain)
      sum += (rates[bin] ?? 0) * (worthUntil(next) - worthUntil(until))
      until = next
    }
    return 1 - Math.exp(-sum)
  }
}

/** Expected departures from one hour of now to another: a sum over pieces of one clock hour and one stretch each. */
function hazard({ rates, byHour }: StayModel, { lain, minuteOfDay }: Lying, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; ) {
    const clock = Math.floor(minuteOfDay / 60 + at + EPSILON)
    const bin = binOf(lain + at + EPSILON)
    const edge = (STAY_EDGES[bin] ?? Number.POSITIVE_INFINITY) - lain
    const next = Math.min(to, clock + 1 - minuteOfDay / 60, edge)
    sum += (rates[bin] ?? 0) * (byHour[clock % 24] ?? 1) * (next - at)
    at = next
  }
  return sum
}

/** Hours: so that a piece which ends at an edge is over there whatever rounding does. */
const EPSILON = 1e-6

function binOf(lain: number): number {
  let bin = 0
  while (bin < STAY_EDGES.length && lain >= (STAY_EDGES[bin] ?? 0)) bin += 1
  return bin
}

const LOOK_AHEAD_HOURS = 60 * 24
/** Seven in ten leave between these. */
const EARLY = 0.15
const LATE = 0.85

/** In how many hours they leave: seven in ten between the two; `to` null: later than anybody looks ahead. */
export function leavingWindow(model: StayModel, lying: Lying): { readonly from: number; readonly to: number | null } {
  let from: number | null = null
  let sum = 0
  for (let hour = 0; hour < LOOK_AHEAD_HOURS; hour += 1) {
    sum += hazard(model, lying, hour, hour + 1)
    const left = 1 - Math.exp(-sum)
    if (from === null && left >= EARLY) from = hour
    if (left >= LATE) return { from: from ?? hour, to: hour + 1 }
  }
  return { from: from ?? LOOK_AHEAD_HOURS, to: null }
}

/** How many of them leave, with their chances: on average, and between which seven times in ten (exactly counted). */
export function howMany(chances: readonly number[]): {
  readonly mean: number
  readonly from: number
  readonly to: number
} {
  const spread = [1, ...chances.map(() => 0)]
  for (const [n, chance] of chances.entries()) {
    for (let k = n + 1; k > 0; k -= 1) spread[k] = (spread[k] ?? 0) * (1 - chance) + (spread[k - 1] ?? 0) * chance
    spread[0] = (spread[0] ?? 0) * (1 - chance)
  }
  const quantile = (share: number): number => {
    let sum = 0
    const at = spread.findIndex((each) => {
      sum += each
      return sum >= share
    })
    return at < 0 ? chances.length : at
  }
  return { mean: chances.reduce((sum, each) => sum + each, 0), from: quantile(EARLY), to: quantile(LATE) }
}
