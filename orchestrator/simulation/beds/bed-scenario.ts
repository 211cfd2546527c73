import type { LatLon } from '../../geo.ts'
import type { BedFeature, Unit } from '../../network/topology.ts'

/** Beds of one kind in one hospital, and how many of them are taken when the play begins. */
export interface BedStock {
  readonly unit: Unit
  readonly features: readonly BedFeature[]
  readonly beds: number
  readonly occupied: number
}

export interface BedScenario {
  readonly hospitals: readonly {
    readonly name: string
    readonly location: LatLon
    readonly stock: readonly BedStock[]
  }[]
}

/** What is assumed about patients and hospitals; docs/bed-simulation.md says where each figure comes from. */
export interface BedWorkload {
  readonly days: number
  /** Nothing is counted before: the queues of the opening snapshot settle. */
  readonly warmUpDays: number
  /** New patients a day for a unit are so many that this share of its beds is needed on average. */
  readonly load: Readonly<Record<'ICU' | 'HDU' | 'WARD', number>>
  readonly meanStayHours: Readonly<Record<'ICU' | 'HDU' | 'WARD', number>>
  /** Shape of the log-normal length of stay. */
  readonly staySigma: number
  /** Share of a unit's new patients of each acuity, 1 to 5. */
  readonly acuityShare: Readonly<Record<'ICU' | 'HDU' | 'WARD', Readonly<Record<1 | 2 | 3 | 4 | 5, number>>>>
  /** Share of intensive-care patients who need a ventilator, by acuity. */
  readonly ventilatorShare: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>
  /** Where a patient goes when a unit has done its part; the rest leaves hospital. */
  readonly stepDown: Readonly<Record<'ICU' | 'HDU', { readonly HDU: number; readonly WARD: number }>>
  /** Arrivals by local hour, relative to each other. */
  readonly arrivalByHour: readonly number[]
  /** Hours of the day at which a doctor decides who may leave a unit. */
  readonly roundHours: readonly number[]
  /** Each hospital's rounds begin up to so much later, spread evenly. */
  readonly roundSpreadMinutes: number
  /** From the question who could do with less care to a doctor's look through the unit. */
  readonly askedMinutes: number
  /** From a reserved bed to the patient's setting off. */
  readonly preparationMinutes: number
  readonly cleaningMinutes: number
  /** Nobody waits longer; they are taken elsewhere. */
  readonly patienceHours: number
}

const DAY_CURVE = [
  0.6, 0.5, 0.45, 0.4, 0.4, 0.45, 0.6, 0.8, 1.05, 1.3, 1.4, 1.45, 1.4, 1.35, 1.3, 1.3, 1.3, 1.35, 1.35, 1.3, 1.2, 1.05,
  0.9, 0.75,
] as const

export const BED_WORKLOAD: BedWorkload = {
  days: 7,
  warmUpDays: 1,
  load: { ICU: 1, HDU: 0.85, WARD: 0.5 },
  meanStayHours: { ICU: 120, HDU: 96, WARD: 96 },
  staySigma: 0.8,
  acuityShare: {
    ICU: { 1: 0.12, 2: 0.25, 3: 0.3, 4: 0.2, 5: 0.13 },
    HDU: { 1: 0, 2: 0.2, 3: 0.4, 4: 0.25, 5: 0.15 },
    WARD: { 1: 0, 2: 0.05, 3: 0.25, 4: 0.4, 5: 0.3 },
  },
  ventilatorShare: { 1: 0.7, 2: 0.45, 3: 0.25, 4: 0.1, 5: 0.05 },
  stepDown: { ICU: { HDU: 0.4, WARD: 0.3 }, HDU: { HDU: 0, WARD: 0.4 } },
  arrivalByHour: DAY_CURVE,
  roundHours: [8, 12, 16, 20],
  roundSpreadMinutes: 240,
  askedMinutes: 45,
  preparationMinutes: 10,
  cleaningMinutes: 45,
  patienceHours: 24,
}
