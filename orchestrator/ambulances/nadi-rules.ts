import type { Priority } from '../network/topology.ts'
import type { CoverageRules } from './coverage.ts'

type ByPriority = Readonly<Record<Priority, number>>

/**
 * What Nadi's policy weighs. Costs are in late life-threatening calls: 1 is as bad as reaching one P1 late.
 * Nothing here knows a city: places, roads, demand and durations are learned or given.
 */
export interface NadiRules {
  readonly coverage: CoverageRules
  /** Half the width of the step between in time and late, for coverage. */
  readonly blurSeconds: number
  /** Reaching a call later than its target. */
  readonly lateCost: ByPriority
  /** Each hour from call to arrival. */
  readonly hourCost: ByPriority
  /** How much dearer each hour is for a call that has waited as long as its target. */
  readonly impatience: number
  /** Half the width of the step between in time and late, for a call. */
  readonly lateBlurSeconds: number
  /** Each hour a unit drives. */
  readonly unitHourCost: number
  /** For about so long a job takes a unit away from the calls to come. */
  readonly priceSeconds: number
  /** What driving takes away, in times what one more unit at the best post would save. */
  readonly drivePrice: number
  /** A call left for later is expected to wait so much longer. */
  readonly laterSeconds: ByPriority
  /** With so much to spare until the target, a call left for later is late with chance 1/e. */
  readonly spareSeconds: ByPriority
  /** The unit for a call left for later takes away so many times 1/units of the coverage. */
  readonly laterShare: number
  /** Leaving a call for later, over and above: keeps a P1 from ever waiting for a better unit. */
  readonly holdCost: ByPriority
  /** Taking the unit from a call that gets no other at once; less than leaving a P1, which may do even that. */
  readonly leftCost: number
  /** A P2 to P4 may be kept for an engaged unit that will be free and closer, or for later, while a unit is free. */
  readonly hold: boolean
  /** Units free this soon are weighed with the free ones. */
  readonly soonSeconds: number
  /** Sending a crew elsewhere, or taking a call from it. */
  readonly redirectCost: number
  /** So often at most between two times a crew is free. */
  readonly redirectsMax: number
  /** A unit of a lower class than needed goes only where no other is. */
  readonly lowerClassCost: number
  /** Released units go where they add most coverage, not to their own base. */
  readonly choosePosts: boolean
  /** Stand-by moves in any 24 hours, of all crews and of one. */
  readonly movesADay: number
  readonly movesACrew: number
  /** A move must add so many times 1/units to the coverage, and e^rise times as much when the allowance is used up. */
  readonly moveGain: number
  readonly moveGainRise: number
}

/** Chosen on calls made for the purpose, see docs/ambulance-policies.md. */
export const NADI_RULES: NadiRules = {
  coverage: { busyShare: 0.06, horizonSeconds: 1000, returnShape: 1.4 },
  blurSeconds: 50,
  lateCost: { P1: 1, P2: 0.55, P3: 0.75, P4: 0.4 },
  hourCost: { P1: 1.12, P2: 0.29, P3: 0.21, P4: 0.1 },
  impatience: 0.25,
  lateBlurSeconds: 15,
  unitHourCost: 0.18,
  drivePrice: 2,
  priceSeconds: 3300,
  laterSeconds: { P1: 1800, P2: 600, P3: 600, P4: 900 },
  spareSeconds: { P1: 300, P2: 600, P3: 1200, P4: 1800 },
  laterShare: 0.5,
  holdCost: { P1: 100, P2: 0, P3: 0, P4: 0 },
  leftCost: 50,
  hold: true,
  soonSeconds: 850,
  redirectCost: 0.05,
  redirectsMax: 3,
  lowerClassCost: 2,
  choosePosts: true,
  movesADay: 39,
  movesACrew: 6,
  moveGain: 0.08,
  moveGainRise: 1.5,
}
