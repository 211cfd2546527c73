import { ACUITIES, ACUITY_TARGET_MINUTES, ACUITY_WEIGHT, type Acuity } from '../../encounters/acuity.ts'
import { DAY_MS } from '../../time.ts'
import type { StayUnit } from './bed-arrivals.ts'
import { type Compared, hindsight, waitedMinutes } from './bed-hindsight.ts'
import type { BedWorkload } from './bed-scenario.ts'
import type { PlayedRequest } from './bed-tally.ts'
import type { PlayedBeds } from './play-beds.ts'

interface WaitMetrics {
  readonly requests: number
  readonly meanMinutes: number
  readonly p50Minutes: number
  readonly p90Minutes: number
  /** In a bed within the target of their acuity. */
  readonly withinTarget: number
}

/** Of new patients, from the request to lying in the bed, road included; the warm-up is left out. */
export interface BedMetrics {
  readonly requests: number
  readonly acuities: Readonly<Record<string, WaitMetrics>>
  readonly totalWaitingHours: number
  /** Hours times `ACUITY_WEIGHT`. */
  readonly weightedWaitingHours: number
  /** Weighted waiting for intensive care, in times that of the best assignment in hindsight. */
  readonly hindsightRatio: number
  /** The same for all beds there are: most are of other units, where fewer wait. */
  readonly hindsightRatioAllUnits: number
  /** Placed in another hospital than where they were. */
  readonly transfers: number
  readonly meanRoadMinutes: number
  /** From one patient's leaving a bed to the next one's coming. */
  readonly turnoverMinutes: number
  /** Gave up waiting and went elsewhere. */
  readonly refusals: number
  /** Of patients ready for less care, until they had the other bed. */
  readonly stepDownWaitingMinutes: number
}

export function measureBeds(played: PlayedBeds, workload: BedWorkload): BedMetrics {
  const from = workload.warmUpDays * DAY_MS
  const counted = played.requests.filter(({ at }) => at >= from && at < workload.days * DAY_MS)
  const own = counted.filter(({ stepDown }) => !stepDown)
  const waits = (requests: readonly PlayedRequest[]) => requests.map((each) => waitedMinutes(each, workload))
  const weighted = sum(own.map((each) => waitedMinutes(each, workload) * ACUITY_WEIGHT[each.acuity]))
  const inHindsight = (...units: StayUnit[]) => units.map((unit) => hindsight(played, workload, unit))
  const intensiveCare = inHindsight('ICU')
  const placed = own.filter(({ placedAt }) => placedAt !== null)
  return {
    requests: own.length,
    acuities: Object.fromEntries(
      ACUITIES.map((acuity) => [acuity, waitMetrics(waits(own.filter((each) => each.acuity === acuity)), acuity)]),
    ),
    totalWaitingHours: rounded(sum(waits(own)) / 60),
    weightedWaitingHours: rounded(weighted / 60),
    hindsightRatio: ratioOf(intensiveCare),
    hindsightRatioAllUnits: ratioOf([...intensiveCare, ...inHindsight('HDU', 'WARD')]),
    transfers: placed.filter(({ travelSeconds }) => travelSeconds > 0).length,
    meanRoadMinutes: rounded(mean(placed.map(({ travelSeconds }) => travelSeconds / 60))),
    turnoverMinutes: rounded(mean(played.turnoverMinutes)),
    refusals: own.filter(({ refused }) => refused).length,
    stepDownWaitingMinutes: rounded(mean(waits(counted.filter(({ stepDown }) => stepDown)))),
  }
}

function waitMetrics(minutes: number[], acuity: Acuity): WaitMetrics {
  const ascending = minutes.toSorted((a, b) => a - b)
  const at = (share: number) => ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0
  const within = ascending.filter((each) => each <= ACUITY_TARGET_MINUTES[acuity]).length
  return {
    requests: minutes.length,
    meanMinutes: rounded(mean(minutes)),
    p50Minutes: rounded(at(0.5)),
    p90Minutes: rounded(at(0.9)),
    withinTarget: rounded(within / Math.max(1, minutes.length), 4),
  }
}

const ratioOf = (compared: readonly Compared[]): number =>
  rounded(sum(compared.map(({ played }) => played)) / sum(compared.map(({ best }) => best)), 3)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length)
const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits
