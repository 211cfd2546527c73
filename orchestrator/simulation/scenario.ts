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

/** Where a free unit may stand by: in any zone, or at the bases only. */
export type Standby = 'zones' | 'bases'

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
  readonly standby: Standby
  readonly ambulances: readonly { readonly id: string; readonly class: AmbulanceClass; readonly zone: number }[]
  readonly hospitals: readonly {
    readonly id: string
    readonly zone: number
    readonly capabilities: readonly string[]
  }[]
  /** In the order they came in. */
  readonly calls: readonly ScenarioCall[]
}

/** The zones where a free unit may stand by, each once, the bases first. */
export function standbyZones({ bases, ambulances, roads, standby }: Scenario): number[] {
  const homes = [...bases, ...ambulances.map(({ zone }) => zone)]
  const all = standby === 'zones' ? Array.from({ length: roads.zones }, (_, zone) => zone) : []
  return [...new Set([...homes, ...all])]
}
