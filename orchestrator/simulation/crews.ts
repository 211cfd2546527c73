import { hourOf } from '../ambulances/demand.ts'
import { LIGHTS } from '../ambulances/fleet.ts'
import { type Place, standingIn } from '../ambulances/road-times.ts'
import { placeOn, type Trip, tripEnd, type UnitInMotion } from './fleet-in-motion.ts'
import type { Scenario, ScenarioCall } from './scenario.ts'

/** What a unit has come to. Stale when the unit has changed its mind since. */
export interface Arrival {
  readonly unit: number
  readonly version: number
}

/** What a crew tells the dispatcher. */
export type CrewReport =
  | { readonly kind: 'on-scene'; readonly call: number }
  | { readonly kind: 'transporting'; readonly call: number }
  | { readonly kind: 'at-hospital'; readonly call: number }
  | { readonly kind: 'free'; readonly call: number; readonly transported: boolean }

/** The crews and their vehicles on the roads of a scenario: they do as told and take their time. */
export class Crews {
  readonly #scenario: Scenario
  readonly #units: UnitInMotion[]
  readonly #expect: (at: number, arrival: Arrival) => void
  #now = 0

  /** @param expect is told when a unit will have done what it does now */
  constructor(scenario: Scenario, expect: (at: number, arrival: Arrival) => void) {
    this.#scenario = scenario
    this.#expect = expect
    this.#units = scenario.ambulances.map(({ zone }) => ({
      doing: { kind: 'standing', zone },
      version: 0,
      busySince: null,
      busySeconds: 0,
    }))
  }

  /** @param now seconds on the clock of the scenario */
  passTo(now: number): void {
    this.#now = now
  }

  get size(): number {
    return this.#units.length
  }

  doing(index: number): UnitInMotion['doing'] {
    return this.#unit(index).doing
  }

  /** To the call, from wherever it is. A crew that stands has to get moving first. */
  send(index: number, callIndex: number): void {
    const unit = this.#unit(index)
    const call = this.#call(callIndex)
    if (unit.busySince === null) unit.busySince = this.#now
    const factor = LIGHTS[call.priority] ? 1 : this.#scenario.ordinaryFactor
    const trip = this.#trip(this.placeOf(index), call.zone, factor, this.mobilisation(index))
    this.#become(index, { kind: 'responding', trip, call: callIndex }, tripEnd(trip))
  }

  /** Not needed any more: free where it is, and off to stand by in `zone`. */
  standDown(index: number, zone: number): void {
    const place = this.placeOf(index)
    this.#free(index)
    const trip = this.#trip(place, zone, this.#scenario.ordinaryFactor, 0)
    this.#become(index, { kind: 'posting', trip }, tripEnd(trip))
  }

  post(index: number, zone: number): void {
    const { doing } = this.#unit(index)
    if (doing.kind === 'standing' && doing.zone === zone) return
    const trip = this.#trip(this.placeOf(index), zone, this.#scenario.ordinaryFactor, 0)
    this.#become(index, { kind: 'posting', trip }, tripEnd(trip))
  }

  /** What comes of an arrival, null where nobody has to be told. */
  arrive({ unit: index, version }: Arrival): CrewReport | null {
    const { doing, version: current } = this.#unit(index)
    if (version !== current) return null
    switch (doing.kind) {
      case 'posting':
        this.#become(index, { kind: 'standing', zone: doing.trip.to })
        return null
      case 'responding': {
        const { call } = doing
        this.#become(index, { kind: 'on-scene', call }, this.#now + this.#call(call).onSceneSeconds)
        return { kind: 'on-scene', call }
      }
      case 'on-scene':
        return this.#leaveScene(index, doing.call)
      case 'transporting': {
        const { call, hospital } = doing
        this.#become(index, { kind: 'handing-over', call, hospital }, this.#now + this.#call(call).handoverSeconds)
        return { kind: 'at-hospital', call }
      }
      case 'handing-over':
        return this.#release(index, doing.call, this.hospitalZone(doing.hospital), true)
      case 'standing':
        return null
    }
  }

  #leaveScene(index: number, callIndex: number): CrewReport {
    const call = this.#call(callIndex)
    if (!call.transport) return this.#release(index, callIndex, call.zone, false)
    const hospital = call.hospital ?? nearestHospital(this.#scenario, call.zone)
    const trip = this.#trip(standingIn(call.zone), this.hospitalZone(hospital), this.#scenario.ordinaryFactor, 0)
    this.#become(index, { kind: 'transporting', trip, call: callIndex, hospital }, tripEnd(trip))
    return { kind: 'transporting', call: callIndex }
  }

  #release(index: number, call: number, zone: number, transported: boolean): CrewReport {
    this.#free(index)
    this.#become(index, { kind: 'standing', zone })
    return { kind: 'free', call, transported }
  }

  /** Where a unit is that is free or on its way to a patient. */
  placeOf(index: number): Place {
    const { doing } = this.#unit(index)
    if (doing.kind === 'standing') return standingIn(doing.zone)
    if (doing.kind === 'posting' || doing.kind === 'responding') return placeOn(doing.trip, this.#now)
    throw new Error(`a unit that is ${doing.kind} goes nowhere else`)
  }

  /** To the end of its present drive; 0 without one. */
  arrivesInSeconds(index: number): number {
    const { doing } = this.#unit(index)
    return 'trip' in doing ? tripEnd(doing.trip) - this.#now : 0
  }

  /** A crew that stands has to get moving; one that still gets moving has that much left. */
  mobilisation(index: number): number {
    const { doing } = this.#unit(index)
    if (doing.kind === 'standing') return this.#scenario.mobilisationSeconds
    return doing.kind === 'responding' ? Math.max(0, doing.trip.startAt - this.#now) : 0
  }

  /** Unit-seconds on a job until now. */
  busySeconds(): number {
    return this.#units.reduce(
      (sum, { busySeconds, busySince }) => sum + busySeconds + (busySince === null ? 0 : this.#now - busySince),
      0,
    )
  }

  pace(): number {
    return this.#scenario.hourFactors[hourOf(this.#now)] ?? 1
  }

  hospitalZone(index: number): number {
    return known(this.#scenario.hospitals[index], `hospital ${index}`).zone
  }

  #free(index: number): void {
    const unit = this.#unit(index)
    unit.busySeconds += this.#now - (unit.busySince ?? this.#now)
    unit.busySince = null
  }

  #trip(from: Place, to: number, factor: number, delay: number): Trip {
    const seconds = this.#scenario.roads.from(from, to) * this.pace() * factor
    return { from, to, startAt: this.#now + delay, seconds }
  }

  #become(index: number, doing: UnitInMotion['doing'], until?: number): void {
    const unit = this.#unit(index)
    unit.doing = doing
    unit.version += 1
    if (until !== undefined) this.#expect(until, { unit: index, version: unit.version })
  }

  #unit(index: number): UnitInMotion {
    return known(this.#units[index], `unit ${index}`)
  }

  #call(index: number): ScenarioCall {
    return known(this.#scenario.calls[index], `call ${index}`)
  }
}

/** By the matrix; the first of the folder among equals. */
export function nearestHospital({ hospitals, roads }: Scenario, zone: number): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, hospital] of hospitals.entries()) {
    const seconds = roads.between(zone, hospital.zone)
    if (seconds >= least) continue
    least = seconds
    nearest = index
  }
  return nearest
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}
