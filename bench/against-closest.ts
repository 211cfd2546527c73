import { closestPolicy } from '../orchestrator/ambulances/closest-policy.ts'
import type { DispatchPolicy } from '../orchestrator/ambulances/fleet.ts'
import { type Metrics, measure } from '../orchestrator/simulation/metrics.ts'
import { play } from '../orchestrator/simulation/play.ts'
import type { Scenario } from '../orchestrator/simulation/scenario.ts'

const DAY_SECONDS = 86_400

/** A policy against `closest` on the same calls. */
export interface Compared {
  /** Share of late P1, mean P1 response and 99th percentile of P3 response, to those of `closest`. */
  readonly lateP1: number
  readonly meanP1: number
  readonly slowestP3: number
  /** Share of late P2 and P3 over that of `closest`, in percentage points. */
  readonly lateP2Points: number
  readonly lateP3Points: number
  readonly movesADay: number
}

/** Plays `closest` once and every policy against it. */
export function againstClosest(scenario: Scenario, policies: readonly DispatchPolicy[]): Compared[] {
  const base = metricsOf(scenario, closestPolicy)
  const days = (scenario.calls.at(-1)?.at ?? 0) / DAY_SECONDS
  return policies.map((policy) => {
    const own = metricsOf(scenario, policy)
    return {
      lateP1: of(own, 'P1').lateShare / of(base, 'P1').lateShare,
      meanP1: of(own, 'P1').meanSeconds / of(base, 'P1').meanSeconds,
      slowestP3: of(own, 'P3').p99Seconds / of(base, 'P3').p99Seconds,
      lateP2Points: 100 * (of(own, 'P2').lateShare - of(base, 'P2').lateShare),
      lateP3Points: 100 * (of(own, 'P3').lateShare - of(base, 'P3').lateShare),
      movesADay: own.moves / days,
    }
  })
}

const metricsOf = (scenario: Scenario, policy: DispatchPolicy): Metrics =>
  measure(scenario, play({ scenario, policy, from: 0, to: Number.POSITIVE_INFINITY, clock: () => 0 }))

function of({ priorities }: Metrics, priority: 'P1' | 'P2' | 'P3') {
  const metrics = priorities[priority]
  if (!metrics) throw new Error(`no ${priority} among the calls`)
  return metrics
}
