import { z } from 'zod'
import type { Acuity } from './acuity.ts'

/** What is measured at the bedside; whoever gives one gives all, since a partial score is too low. */
export const Vitals = z.object({
  /** Breaths a minute. */
  respiration: z.number(),
  /** Per cent. */
  saturation: z.number(),
  /** Breathing more than room air. */
  oxygen: z.boolean(),
  /** Systolic, mmHg. */
  systolic: z.number(),
  /** Beats a minute. */
  pulse: z.number(),
  /** New confusion, or answering to voice or pain only, or not at all. */
  alert: z.boolean(),
  /** Degrees Celsius. */
  temperature: z.number(),
  /** The second saturation scale: a clinician said that 88 to 92 % is this patient's target. */
  hypercapnic: z.boolean().default(false),
})
export type Vitals = z.infer<typeof Vitals>

type Measured = Exclude<keyof Vitals, 'oxygen' | 'alert' | 'hypercapnic'>

/**
 * Who is not scored: NEWS2 is not to be used under 16 years of age nor in pregnancy (same source as its thresholds, see
 * `news2`), where normal vital signs are others. A clinician's own judgement of the acuity is asked for instead.
 */
export type NotScored = 'child' | 'pregnant'

/** Wider than anything seen in a living patient: what lies outside was mistyped. Inclusive. */
const PHYSIOLOGICAL: Readonly<Record<Measured, readonly [number, number]>> = {
  respiration: [1, 80],
  saturation: [30, 100],
  systolic: [30, 300],
  pulse: [10, 300],
  temperature: [20, 45],
}

export interface Implausible {
  readonly vital: Measured
  readonly value: number
  readonly min: number
  readonly max: number
}

/** The first vital sign that cannot be, null where all can. */
export function implausible(vitals: Vitals): Implausible | null {
  for (const vital of Object.keys(PHYSIOLOGICAL) as Measured[]) {
    const [min, max] = PHYSIOLOGICAL[vital]
    const value = vitals[vital]
    if (!(value >= min && value <= max)) return { vital, value, min, max }
  }
  return null
}

/** Points up to and including a value; past the last it is the points of `Infinity`. */
type Bands = readonly (readonly [upTo: number, points: number])[]

const RESPIRATION: Bands = [
  [8, 3],
  [11, 1],
  [20, 0],
  [24, 2],
  [Number.POSITIVE_INFINITY, 3],
]
const SATURATION: Bands = [
  [91, 3],
  [93, 2],
  [95, 1],
  [Number.POSITIVE_INFINITY, 0],
]
const SATURATION_HYPERCAPNIC: Bands = [
  [83, 3],
  [85, 2],
  [87, 1],
  [Number.POSITIVE_INFINITY, 0],
]
/** Too much oxygen harms where carbon dioxide is retained; counts only while oxygen is given. */
const SATURATION_HYPERCAPNIC_OXYGEN: Bands = [
  [83, 3],
  [85, 2],
  [87, 1],
  [92, 0],
  [94, 1],
  [96, 2],
  [Number.POSITIVE_INFINITY, 3],
]
const SYSTOLIC: Bands = [
  [90, 3],
  [100, 2],
  [110, 1],
  [219, 0],
  [Number.POSITIVE_INFINITY, 3],
]
const PULSE: Bands = [
  [40, 3],
  [50, 1],
  [90, 0],
  [110, 1],
  [130, 2],
  [Number.POSITIVE_INFINITY, 3],
]
const TEMPERATURE: Bands = [
  [35, 3],
  [36, 1],
  [38, 0],
  [39, 1],
  [Number.POSITIVE_INFINITY, 2],
]
const OXYGEN_POINTS = 2
const NOT_ALERT_POINTS = 3

const points = (bands: Bands, value: number): number => bands.find(([upTo]) => value <= upTo)?.[1] ?? 0

export interface Score {
  /** 0 to 20. */
  readonly total: number
  /** One vital sign alone gives three points. */
  readonly anyThree: boolean
}

/**
 * National Early Warning Score 2. Thresholds: Royal College of Physicians, "National Early Warning Score
 * (NEWS) 2", London 2017, chart 1. Vital signs are whole numbers there, temperature has one decimal.
 */
export function news2(vitals: Vitals): Score {
  const { respiration, saturation, oxygen, systolic, pulse, alert, temperature, hypercapnic } = vitals
  const each = [
    points(RESPIRATION, Math.round(respiration)),
    points(saturationBands(hypercapnic, oxygen), Math.round(saturation)),
    oxygen ? OXYGEN_POINTS : 0,
    points(SYSTOLIC, Math.round(systolic)),
    points(PULSE, Math.round(pulse)),
    alert ? 0 : NOT_ALERT_POINTS,
    points(TEMPERATURE, Math.round(temperature * 10) / 10),
  ]
  return { total: each.reduce((sum, one) => sum + one, 0), anyThree: each.includes(3) }
}

function saturationBands(hypercapnic: boolean, oxygen: boolean): Bands {
  if (!hypercapnic) return SATURATION
  return oxygen ? SATURATION_HYPERCAPNIC_OXYGEN : SATURATION_HYPERCAPNIC
}

/**
 * The score's four clinical risks (high, medium, low-medium, low, of the same source) as acuity 1 to 4, and
 * nothing abnormal as 5. That this orders the wait for a bed is Nadi's rule, not the college's; a clinician
 * who states an acuity is always followed instead.
 */
export function acuityOf({ total, anyThree }: Score): Acuity {
  if (total >= 7) return 1
  if (total >= 5) return 2
  if (anyThree) return 3
  return total > 0 ? 4 : 5
}
