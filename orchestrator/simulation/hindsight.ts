import type { Demand } from '../ambulances/demand.ts'
import type { DispatchPolicy } from '../ambulances/fleet.ts'
import { nadiPolicy } from '../ambulances/nadi-policy.ts'
import type { NadiRules } from '../ambulances/nadi-rules.ts'
import type { Scenario, ScenarioCall } from './scenario.ts'

/** How far ahead it sees. */
const SEES_SECONDS = 1800
/** What comes in so many seconds counts 1/e of what comes now. */
const FADE_SECONDS = 900

/**
 * A reference from hindsight: Nadi's own policy, told where the life-threatening calls of the next half hour
 * will come from instead of guessing by what was. What it reaches can be reached, so the best there is, with
 * all calls known, is late no more often: it bounds the optimum of hindsight from above, never from below.
 */
export function hindsightPolicy(scenario: Scenario, rules: NadiRules): DispatchPolicy {
  const policy = nadiPolicy(rules)
  const demand = new KnownDemand(scenario)
  return { name: 'hindsight', decide: (view) => policy.decide({ ...view, demand }) }
}

class KnownDemand implements Demand {
  readonly #calls: readonly ScenarioCall[]
  readonly #shares: Float64Array
  #next = 0

  constructor({ calls, roads }: Scenario) {
    this.#calls = calls.filter(({ priority }) => priority === 'P1')
    this.#shares = new Float64Array(roads.zones)
  }

  shares(at: number): Float64Array {
    this.#shares.fill(0)
    const ahead = this.#ahead(at)
    const sum = ahead.reduce((total, call) => total + weight(call, at), 0)
    for (const call of ahead) this.#shares[call.zone] = (this.#shares[call.zone] ?? 0) + weight(call, at) / sum
    return this.#shares
  }

  ratePerSecond(at: number): number {
    return this.#ahead(at).length / SEES_SECONDS
  }

  #ahead(at: number): readonly ScenarioCall[] {
    while ((this.#calls[this.#next]?.at ?? Number.POSITIVE_INFINITY) <= at) this.#next += 1
    let end = this.#next
    while ((this.#calls[end]?.at ?? Number.POSITIVE_INFINITY) <= at + SEES_SECONDS) end += 1
    return this.#calls.slice(this.#next, end)
  }
}

const weight = (call: ScenarioCall, at: number): number => Math.exp((at - call.at) / FADE_SECONDS)
