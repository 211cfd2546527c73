import type { FacilityId } from '../orchestrator/ids.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { HOUR_MS, type Instant } from '../orchestrator/time.ts'
import type { TravelTimes } from './travel.ts'

/** Travel between the network's facilities in ordinary traffic, kept at hand since flows cannot wait for it. */
export class FacilityTravel {
  readonly #travel: TravelTimes
  readonly #seconds = new Map<string, number>()
  #asOf: Instant | null = null

  constructor(travel: TravelTimes) {
    this.#travel = travel
  }

  /** Measures anew when an hour has passed since; keeps the old figures where that fails. */
  async refresh(topology: Topology, now: Instant): Promise<void> {
    if (this.#asOf !== null && now - this.#asOf < HOUR_MS) return
    const points = topology.facilities.map(({ location }) => location)
    const { seconds: table } = await this.#travel.table(points, points, now, false)
    for (const [row, from] of topology.facilities.entries()) {
      for (const [column, to] of topology.facilities.entries()) {
        const seconds = table[row]?.[column]
        if (seconds !== null && seconds !== undefined) this.#seconds.set(`${from.id} ${to.id}`, seconds)
      }
    }
    this.#asOf = now
  }

  readonly seconds = (from: FacilityId, to: FacilityId): number | null => this.#seconds.get(`${from} ${to}`) ?? null
}
