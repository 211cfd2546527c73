import type { Acuity } from '../../encounters/acuity.ts'
import type { BedFeature } from '../../network/topology.ts'
import { randomStream } from '../random-stream.ts'
import type { BedScenario, BedWorkload } from './bed-scenario.ts'

export type StayUnit = 'ICU' | 'HDU' | 'WARD'

/** One unit of a patient's way through hospital. */
export interface Stay {
  readonly unit: StayUnit
  readonly features: readonly BedFeature[]
  /** Of care in that unit, from when they are in the bed. */
  readonly hours: number
}

export interface Arrival {
  /** Hours from the start. */
  readonly atHours: number
  /** Index of the hospital the patient is at. */
  readonly hospital: number
  readonly acuity: Acuity
  readonly stays: readonly Stay[]
}

/** Everything that chance decides, drawn before anybody decides anything: the same for every policy. */
export class BedChance {
  readonly #random: () => number
  readonly #workload: BedWorkload

  constructor(workload: BedWorkload, seed: number) {
    this.#random = randomStream(seed)
    this.#workload = workload
  }

  /** What is left for a patient found in a bed at the start: a stay seen at a random moment of it. */
  foundIn(unit: StayUnit, features: readonly BedFeature[]): readonly Stay[] {
    const rest = this.#way(unit, this.#acuity(unit), features).slice(1)
    // Long stays are found more often (a log-normal one by sigma²), at any moment with equal chance.
    const hours = this.#hours(unit, this.#workload.staySigma) * this.#random()
    return [{ unit, features, hours }, ...rest]
  }

  /** New patients of all units, in order. */
  arrivals(scenario: BedScenario): readonly Arrival[] {
    const arrivals: Arrival[] = []
    for (const [unit, perDay] of newPerDay(scenario, this.#workload)) {
      const weights = scenario.hospitals.map(({ stock }) => bedsOf(stock, unit))
      for (const atHours of this.#times(perDay)) {
        const acuity = this.#acuity(unit)
        arrivals.push({ atHours, hospital: this.#pick(weights), acuity, stays: this.#way(unit, acuity, null) })
      }
    }
    return arrivals.sort((a, b) => a.atHours - b.atHours)
  }

  *#times(perDay: number): Generator<number> {
    const { arrivalByHour: curve, days } = this.#workload
    const peak = Math.max(...curve)
    const mean = curve.reduce((sum, each) => sum + each, 0) / curve.length
    const perHour = (perDay / 24) * (peak / mean)
    for (let at = this.#gap(perHour); at < days * 24; at += this.#gap(perHour)) {
      if (this.#random() * peak < (curve[Math.floor(at % 24)] ?? 0)) yield at
    }
  }

  #gap = (perHour: number): number => -Math.log(1 - this.#random()) / perHour

  #way(unit: StayUnit, acuity: Acuity, features: readonly BedFeature[] | null): Stay[] {
    const { ventilatorShare, stepDown } = this.#workload
    const ventilated = unit === 'ICU' && this.#random() < ventilatorShare[acuity]
    const stay: Stay = { unit, features: features ?? (ventilated ? ['ventilator'] : []), hours: this.#hours(unit) }
    if (unit === 'WARD') return [stay]
    const { HDU, WARD } = stepDown[unit]
    const draw = this.#random()
    if (draw < HDU) return [stay, ...this.#way('HDU', acuity, [])]
    return draw < HDU + WARD ? [stay, ...this.#way('WARD', acuity, [])] : [stay]
  }

  /** Log-normal with the mean asked for. */
  #hours(unit: StayUnit, shift = 0): number {
    const { staySigma: sigma, meanStayHours } = this.#workload
    const normal = shift + Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random())
    return Math.max(2, meanStayHours[unit] * Math.exp(sigma * normal - (sigma * sigma) / 2))
  }

  #acuity(unit: StayUnit): Acuity {
    const shares = this.#workload.acuityShare[unit]
    return ([1, 2, 3, 4, 5] as const)[this.#pick([shares[1], shares[2], shares[3], shares[4], shares[5]])] ?? 5
  }

  #pick(weights: readonly number[]): number {
    let left = this.#random() * weights.reduce((sum, each) => sum + each, 0)
    return Math.max(
      0,
      weights.findIndex((weight) => {
        left -= weight
        return left < 0
      }),
    )
  }
}

const bedsOf = (stock: BedScenario['hospitals'][number]['stock'], unit: StayUnit): number =>
  stock.filter((each) => each.unit === unit).reduce((sum, { beds }) => sum + beds, 0)

/** Those who come into a unit by stepping down need no arrival of their own. */
function newPerDay(scenario: BedScenario, { load, meanStayHours, stepDown }: BedWorkload): [StayUnit, number][] {
  const needed = (unit: StayUnit) =>
    (load[unit] * scenario.hospitals.reduce((sum, { stock }) => sum + bedsOf(stock, unit), 0) * 24) /
    meanStayHours[unit]
  const icu = needed('ICU')
  const hdu = Math.max(0, needed('HDU') - icu * stepDown.ICU.HDU)
  const hduAll = hdu + icu * stepDown.ICU.HDU
  const ward = Math.max(0, needed('WARD') - icu * stepDown.ICU.WARD - hduAll * stepDown.HDU.WARD)
  return [
    ['ICU', icu],
    ['HDU', hdu],
    ['WARD', ward],
  ]
}
