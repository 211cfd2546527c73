import type { RoadTimes } from '../ambulances/road-times.ts'
import type { AmbulanceClass, Priority } from '../network/topology.ts'

/** One call as it came in, and what would only be known later. Times in seconds. */
export interface ScenarioCall {
  readonly id: string
  /** From midnight of day 1. */
  readonly at: number
  readonly zone: number
  readonly priority: Priority
  readonly onSceneSeconds: number
  readonly transport: boolean
  readonly handoverSeconds: number
  /** Index of the hospital it must go to; null: the dispatcher chooses. */
  readonly hospital: number | null
}

/** A city to play calls in; zones are numbered from 0. */
export interface Scenario {
  readonly roads: RoadTimes
  /** Travel takes so many times the matrix, by hour of the day. */
  readonly hourFactors: readonly number[]
  /** P3 and P4 responses, transports and drives to a post take so many times longer: no lights, no siren. */
  readonly ordinaryFactor: number
  /** From the order to the wheels turning, for a unit that stands. */
  readonly mobilisationSeconds: number
  readonly targetSeconds: Readonly<Record<Priority, number>>
  /** Zones. */
  readonly bases: readonly number[]
  readonly ambulances: readonly { readonly id: string; readonly class: AmbulanceClass; readonly zone: number }[]
  readonly hospitals: readonly {
    readonly id: string
    readonly zone: number
    readonly capabilities: readonly string[]
  }[]
  /** In the order they came in. */
  readonly calls: readonly ScenarioCall[]
}
