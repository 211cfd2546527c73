import type { PlanRoads } from '../ambulances/plan-roads.ts'
import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import { type Crews, nearestHospital } from './crews.ts'
import { type Scenario, type ScenarioCall, standbyZones } from './scenario.ts'
import { ambulanceId, emergencyId, hospitalId, zoneName } from './scenario-network.ts'

/** The roads of a scenario as the dispatcher tells them to the core. */
export class Roads {
  readonly #scenario: Scenario
  readonly #crews: Crews
  readonly #posts: ReadonlyMap<string, number>
  readonly #hospitals: ReadonlyMap<FacilityId, number>
  readonly #units: readonly AmbulanceId[]
  readonly #scenes = new Map<EmergencyId, number>()
  readonly #toHospital = new Map<EmergencyId, ReadonlyMap<FacilityId, number>>()

  constructor(scenario: Scenario, crews: Crews) {
    this.#scenario = scenario
    this.#crews = crews
    this.#posts = new Map(standbyZones(scenario).map((zone) => [zoneName(zone), zone]))
    this.#hospitals = new Map(scenario.hospitals.map(({ zone }, index) => [hospitalId(index), zone]))
    this.#units = scenario.ambulances.map((_, index) => ambulanceId(index))
  }

  /** A call came in. It goes to the hospital it names, else to the nearest, whoever dispatches: see the crews. */
  open(index: number, { zone, hospital }: ScenarioCall): void {
    const { roads, ordinaryFactor } = this.#scenario
    const to = hospital ?? nearestHospital(this.#scenario, zone)
    const seconds = roads.between(zone, this.#crews.hospitalZone(to)) * ordinaryFactor
    this.#scenes.set(emergencyId(index), zone)
    this.#toHospital.set(emergencyId(index), new Map([[hospitalId(to), seconds]]))
  }

  reached(index: number): void {
    this.#toHospital.delete(emergencyId(index))
  }

  close(index: number): void {
    this.#scenes.delete(emergencyId(index))
  }

  now(): PlanRoads {
    const units = this.#units.flatMap((id, index) => {
      const { kind } = this.#crews.doing(index)
      if (kind === 'on-scene' || kind === 'handing-over') return []
      const place = kind === 'transporting' ? [] : this.#crews.placeOf(index)
      const arrivesInSeconds = this.#crews.arrivesInSeconds(index)
      return [[id, { place, arrivesInSeconds, mobilisationSeconds: this.#crews.mobilisation(index) }] as const]
    })
    return {
      times: this.#scenario.roads,
      pace: this.#crews.pace(),
      ordinaryFactor: this.#scenario.ordinaryFactor,
      posts: this.#posts,
      hospitals: this.#hospitals,
      scenes: this.#scenes,
      toHospital: this.#toHospital,
      units: new Map(units),
    }
  }
}
