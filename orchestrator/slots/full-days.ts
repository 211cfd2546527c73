import type { FacilityId, ServiceCode } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import type { LocalDay } from '../time.ts'

interface Whole {
  readonly service: ServiceCode
  readonly facility: FacilityId | null
  readonly day: LocalDay
}

/** As many as two years of forty services in six hospitals; then they are found anew. */
const KNOWN_MAX = 200_000

/**
 * Days on which the bookings alone leave no room for a service. A booking more changes nothing about that; `removals`,
 * how many have gone from that day so far, says when it has to be looked at again.
 */
export class FullDays {
  readonly #known = new Map<string, number>()
  #topology: Topology | null = null

  has(topology: Topology, whole: Whole, removals: number): boolean {
    return this.#topology === topology && this.#known.get(keyOf(whole)) === removals
  }

  add(topology: Topology, whole: Whole, removals: number): void {
    if (this.#topology !== topology || this.#known.size >= KNOWN_MAX) this.#known.clear()
    this.#topology = topology
    this.#known.set(keyOf(whole), removals)
  }
}

const keyOf = ({ service, facility, day }: Whole): string => `${service} ${facility ?? ''} ${day}`
