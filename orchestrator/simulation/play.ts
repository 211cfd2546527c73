import { hourOf, LearnedDemand } from '../ambulances/demand.ts'
import { secondsLeft, supposedDurations, withDuration } from '../ambulances/duration-memory.ts'
import type { Call, DispatchPolicy, Duty, FleetView, Orders, Unit } from '../ambulances/fleet.ts'
import { LIGHTS } from '../ambulances/fleet.ts'
import { type Place, standingIn } from '../ambulances/road-times.ts'
import { ON_SCENE_SECONDS } from '../limits.ts'
import { EventQueue } from './event-queue.ts'
import { placeOn, type Trip, tripEnd, type UnitInMotion } from './fleet-in-motion.ts'
import type { Scenario, ScenarioCall } from './scenario.ts'

/** Our assumption until real handovers are seen: a quarter of an hour. */
const HANDOVER_SECONDS_EXPECTED = 900
const DAY_SECONDS = 86_400
const NOBODY: ReadonlySet<number> = new Set()
const PROGRESS_EVERY_CALLS = 500
/** Nobody is asked again sooner than this because of something held back. */
const LOOK_AGAIN_SECONDS_MIN = 5

export interface Played {
  /** Seconds from call to arrival, by index in the scenario; NaN for calls that were not played. */
  readonly responseSeconds: Float64Array
  readonly busySeconds: number
  /** Unit-seconds on duty while calls came in. */
  readonly dutySeconds: number
  /** Orders to a free unit to stand by elsewhere than it stood or was going. */
  readonly moves: number
  /** Released units sent to another base than their own. */
  readonly awayPosts: number
  readonly redirects: number
  readonly decisionMicros: number[]
}

export interface PlayOptions {
  readonly scenario: Scenario
  readonly policy: DispatchPolicy
  /** Calls before `from` are history to learn demand from, calls from `to` on do not exist. */
  readonly from: number
  readonly to: number
  /** Microseconds on any clock; measures decisions and never enters them. */
  readonly clock: () => number
  readonly progress?: (played: number, of: number) => void
}

type Happening =
  | { readonly kind: 'unit'; readonly unit: number; readonly version: number }
  | { readonly kind: 'look-again' }

/** Plays the calls on the virtual clock until the last patient is handed over. */
export function play(options: PlayOptions): Played {
  return new City(options).run()
}

class City {
  readonly #scenario: Scenario
  readonly #options: PlayOptions
  readonly #calls: readonly ScenarioCall[]
  readonly #first: number
  readonly #events = new EventQueue<Happening>()
  readonly #units: UnitInMotion[]
  readonly #demand: LearnedDemand
  #onScene = supposedDurations(ON_SCENE_SECONDS)
  #handover = supposedDurations(HANDOVER_SECONDS_EXPECTED)
  #left = { transported: 14, of: 20 }
  /** Index of the call to its unit on the way, or null; in the order they came in. */
  readonly #open = new Map<number, number | null>()
  readonly #response: Float64Array
  readonly #decisionMicros: number[] = []
  readonly #moveTimes: number[] = []
  #awayPosts = 0
  #redirects = 0
  #lookAgainAt = Number.POSITIVE_INFINITY
  #released: number[] = []
  #now = 0

  constructor(options: PlayOptions) {
    const { scenario, from, to } = options
    this.#options = options
    this.#scenario = scenario
    this.#calls = scenario.calls
    this.#first = this.#calls.findIndex(({ at }) => at >= from && at < to)
    this.#demand = new LearnedDemand(scenario.roads.zones, this.#calls[0]?.at ?? 0)
    for (const call of this.#calls) if (call.at < from) this.#learn(call)
    this.#response = new Float64Array(this.#calls.length).fill(Number.NaN)
    this.#units = scenario.ambulances.map(({ zone }) => ({
      doing: { kind: 'standing', zone },
      version: 0,
      redirects: 0,
      moves: [],
      busySince: null,
      busySeconds: 0,
    }))
  }

  run(): Played {
    const { to, progress } = this.#options
    const start = this.#calls[this.#first]?.at ?? 0
    let next = this.#first < 0 ? this.#calls.length : this.#first
    const last = this.#calls.findLastIndex(({ at }) => at < to)
    let busyAtEnd = 0
    for (;;) {
      const call = next <= last ? this.#calls[next] : undefined
      const callAt = call?.at ?? Number.POSITIVE_INFINITY
      if (call && callAt < this.#events.nextAt) {
        this.#now = callAt
        this.#arrive(next, call)
        if (next === last) busyAtEnd = this.#busyUntilNow()
        next += 1
        const [done, of] = [next - this.#first, last - this.#first + 1]
        if (done === of || done % PROGRESS_EVERY_CALLS === 0) progress?.(done, of)
        continue
      }
      const event = this.#events.pop()
      if (!event) break
      this.#now = event.at
      this.#happen(event.item)
    }
    if (this.#open.size > 0) throw new Error(`${this.#open.size} calls were never reached`)
    const end = this.#calls[last]?.at ?? start
    return {
      responseSeconds: this.#response,
      busySeconds: busyAtEnd,
      dutySeconds: (end - start) * this.#units.length,
      moves: this.#moveTimes.length,
      awayPosts: this.#awayPosts,
      redirects: this.#redirects,
      decisionMicros: this.#decisionMicros,
    }
  }

  #learn(call: ScenarioCall): void {
    if (call.priority === 'P1') this.#demand.observe(call.zone, call.at)
  }

  #arrive(index: number, call: ScenarioCall): void {
    this.#learn(call)
    this.#open.set(index, null)
    this.#decide()
  }

  #happen(event: Happening): void {
    if (event.kind === 'look-again') {
      if (this.#now < this.#lookAgainAt) return
      this.#lookAgainAt = Number.POSITIVE_INFINITY
      if (this.#open.size > 0) this.#decide()
      return
    }
    const unit = this.#unit(event.unit)
    if (unit.version !== event.version) return
    switch (unit.doing.kind) {
      case 'posting':
        this.#become(event.unit, { kind: 'standing', zone: unit.doing.trip.to })
        return
      case 'responding':
        this.#reach(event.unit, unit.doing.call)
        return
      case 'on-scene':
        this.#leaveScene(event.unit, unit.doing.call)
        return
      case 'transporting': {
        const { call, hospital } = unit.doing
        const seconds = this.#call(call).handoverSeconds
        this.#become(event.unit, { kind: 'handing-over', call, since: this.#now, hospital }, this.#now + seconds)
        return
      }
      case 'handing-over':
        this.#handover = withDuration(this.#handover, this.#call(unit.doing.call).handoverSeconds)
        this.#release(event.unit, this.#hospitalZone(unit.doing.hospital))
        return
      case 'standing':
        return
    }
  }

  #reach(unit: number, index: number): void {
    const call = this.#call(index)
    this.#response[index] = this.#now - call.at
    this.#open.delete(index)
    this.#become(unit, { kind: 'on-scene', call: index, since: this.#now }, this.#now + call.onSceneSeconds)
  }

  #leaveScene(unit: number, index: number): void {
    const call = this.#call(index)
    this.#onScene = withDuration(this.#onScene, call.onSceneSeconds)
    this.#left = { transported: this.#left.transported + (call.transport ? 1 : 0), of: this.#left.of + 1 }
    if (!call.transport) {
      this.#release(unit, call.zone)
      return
    }
    const hospital = call.hospital ?? this.#nearestHospital(call.zone)
    const trip = this.#trip(standingIn(call.zone), this.#hospitalZone(hospital), this.#scenario.ordinaryFactor, 0)
    this.#become(unit, { kind: 'transporting', trip, call: index, hospital }, tripEnd(trip))
  }

  #release(index: number, zone: number): void {
    this.#free(index)
    this.#become(index, { kind: 'standing', zone })
    this.#released.push(index)
    this.#decide()
    for (const released of this.#released) {
      if (this.#unit(released).doing.kind === 'standing') this.#post(released, this.#ambulance(released).zone)
    }
    this.#released = []
  }

  #decide(): void {
    const view = this.#view()
    const before = this.#options.clock()
    const orders = this.#options.policy.decide(view)
    this.#decisionMicros.push(this.#options.clock() - before)
    this.#carryOut(orders)
  }

  #carryOut({ send, post, lookAgainInSeconds }: Orders): void {
    const ordered = new Set(send.map(({ unit }) => unit))
    if (ordered.size < send.length || new Set(send.map(({ call }) => call)).size < send.length) {
      throw new Error(`${this.#options.policy.name} sent a unit to two calls, or two units to one`)
    }
    for (const unit of [...ordered, ...post.map((order) => order.unit)]) this.#takeOff(unit)
    for (const { call } of send) {
      const holder = this.#open.get(call)
      if (holder === undefined) throw new Error(`${this.#options.policy.name} sent a unit to a call that is not open`)
      if (holder !== null) this.#standDown(holder)
    }
    for (const { unit, call } of send) this.#send(unit, call)
    for (const { unit, zone } of post) {
      if (ordered.has(unit)) throw new Error(`${this.#options.policy.name} sent and posted unit ${unit}`)
      this.#order(unit, zone)
    }
    if (lookAgainInSeconds !== null) {
      this.#lookAgainAt = this.#now + Math.max(LOOK_AGAIN_SECONDS_MIN, lookAgainInSeconds)
      this.#events.push(this.#lookAgainAt, { kind: 'look-again' })
    }
  }

  /** The call the unit was on the way to has nobody now. */
  #takeOff(index: number): void {
    const { doing } = this.#unit(index)
    if (doing.kind === 'responding') this.#open.set(doing.call, null)
  }

  /** On the way and needed no more: free where it is, like a unit released there. */
  #standDown(index: number): void {
    const unit = this.#unit(index)
    const trip = this.#trip(this.#placeOf(unit), this.#ambulance(index).zone, this.#scenario.ordinaryFactor, 0)
    this.#free(index)
    this.#become(index, { kind: 'posting', trip }, tripEnd(trip))
  }

  #free(index: number): void {
    const unit = this.#unit(index)
    unit.busySeconds += this.#now - (unit.busySince ?? this.#now)
    unit.busySince = null
    unit.redirects = 0
  }

  #send(index: number, callIndex: number): void {
    const unit = this.#unit(index)
    const call = this.#call(callIndex)
    const { doing } = unit
    if (doing.kind === 'on-scene' || doing.kind === 'transporting' || doing.kind === 'handing-over') {
      throw new Error(`${this.#options.policy.name} sent unit ${index}, which is ${doing.kind}`)
    }
    if (doing.kind === 'responding') {
      if (doing.call === callIndex) {
        this.#open.set(callIndex, index)
        return
      }
      unit.redirects += 1
      this.#redirects += 1
    } else unit.busySince = this.#now
    const factor = LIGHTS[call.priority] ? 1 : this.#scenario.ordinaryFactor
    const trip = this.#trip(this.#placeOf(unit), call.zone, factor, this.#mobilisation(unit))
    this.#open.set(callIndex, index)
    this.#become(index, { kind: 'responding', trip, call: callIndex }, tripEnd(trip))
  }

  /** A released unit goes to its first post; for any other free unit this is a stand-by move. */
  #order(index: number, zone: number): void {
    const unit = this.#unit(index)
    const { doing } = unit
    if (doing.kind === 'responding' || this.#released.includes(index)) {
      if (doing.kind === 'responding') {
        this.#standDown(index)
      }
      if (zone !== this.#ambulance(index).zone) this.#awayPosts += 1
    } else {
      unit.moves.push(this.#now)
      this.#moveTimes.push(this.#now)
    }
    this.#post(index, zone)
  }

  #post(index: number, zone: number): void {
    const unit = this.#unit(index)
    if (unit.doing.kind !== 'standing' && unit.doing.kind !== 'posting') {
      throw new Error(`${this.#options.policy.name} posted unit ${index}, which is ${unit.doing.kind}`)
    }
    const trip = this.#trip(this.#placeOf(unit), zone, this.#scenario.ordinaryFactor, 0)
    if (unit.doing.kind === 'standing' && unit.doing.zone === zone) return
    this.#become(index, { kind: 'posting', trip }, tripEnd(trip))
  }

  #trip(from: Place, to: number, factor: number, delay: number): Trip {
    const seconds = this.#scenario.roads.from(from, to) * this.#pace() * factor
    return { from, to, startAt: this.#now + delay, seconds }
  }

  #become(index: number, doing: UnitInMotion['doing'], until?: number): void {
    const unit = this.#unit(index)
    unit.doing = doing
    unit.version += 1
    if (until !== undefined) this.#events.push(until, { kind: 'unit', unit: index, version: unit.version })
  }

  #view(): FleetView {
    const { roads, ordinaryFactor, bases, targetSeconds } = this.#scenario
    return {
      at: this.#now,
      roads,
      pace: this.#pace(),
      ordinaryFactor,
      units: this.#units.map((unit, index) => this.#seen(unit, index)),
      calls: [...this.#open].map(([index, unit]): Call => {
        const { at, zone, priority } = this.#call(index)
        return { index, zone, priority, waitedSeconds: this.#now - at, unit, notBy: NOBODY }
      }),
      posts: bases,
      demand: this.#demand,
      targetSeconds,
      released: this.#released,
      moves: within(this.#moveTimes, this.#now - DAY_SECONDS),
    }
  }

  #seen(unit: UnitInMotion, index: number): Unit {
    const { class: ambulanceClass, zone } = this.#ambulance(index)
    const { place, duty } = this.#dutyOf(unit)
    return {
      index,
      class: ambulanceClass,
      home: zone,
      place,
      duty,
      mobilisationSeconds: this.#mobilisation(unit),
      redirects: unit.redirects,
      moves: within(unit.moves, this.#now - DAY_SECONDS),
    }
  }

  #dutyOf({ doing }: UnitInMotion): { readonly place: Place; readonly duty: Duty } {
    switch (doing.kind) {
      case 'standing':
        return { place: standingIn(doing.zone), duty: { kind: 'free', post: doing.zone, arrivesInSeconds: 0 } }
      case 'posting': {
        const arrivesInSeconds = tripEnd(doing.trip) - this.#now
        return { place: placeOn(doing.trip, this.#now), duty: { kind: 'free', post: doing.trip.to, arrivesInSeconds } }
      }
      case 'responding': {
        const arrivesInSeconds = tripEnd(doing.trip) - this.#now
        const duty: Duty = { kind: 'responding', call: doing.call, arrivesInSeconds }
        return { place: placeOn(doing.trip, this.#now), duty }
      }
      case 'on-scene': {
        const { zone, hospital } = this.#call(doing.call)
        const to = this.#hospitalZone(hospital ?? this.#nearestHospital(zone))
        const share = this.#left.transported / this.#left.of
        const drive = this.#scenario.roads.between(zone, to) * this.#pace() * this.#scenario.ordinaryFactor
        const freeInSeconds =
          secondsLeft(this.#onScene, this.#now - doing.since) + share * (drive + secondsLeft(this.#handover, 0))
        return { place: standingIn(share > 0.5 ? to : zone), duty: { kind: 'engaged', freeInSeconds } }
      }
      case 'transporting': {
        const freeInSeconds = tripEnd(doing.trip) - this.#now + secondsLeft(this.#handover, 0)
        return { place: standingIn(doing.trip.to), duty: { kind: 'engaged', freeInSeconds } }
      }
      case 'handing-over': {
        const freeInSeconds = secondsLeft(this.#handover, this.#now - doing.since)
        return { place: standingIn(this.#hospitalZone(doing.hospital)), duty: { kind: 'engaged', freeInSeconds } }
      }
    }
  }

  #placeOf({ doing }: UnitInMotion): Place {
    if (doing.kind === 'standing') return standingIn(doing.zone)
    if (doing.kind === 'posting' || doing.kind === 'responding') return placeOn(doing.trip, this.#now)
    throw new Error(`a unit that is ${doing.kind} goes nowhere`)
  }

  /** A crew that stands has to get moving; one that still gets moving has that much left. */
  #mobilisation({ doing }: UnitInMotion): number {
    if (doing.kind === 'standing') return this.#scenario.mobilisationSeconds
    return doing.kind === 'responding' ? Math.max(0, doing.trip.startAt - this.#now) : 0
  }

  #nearestHospital(zone: number): number {
    let nearest = 0
    let least = Number.POSITIVE_INFINITY
    for (const [index, hospital] of this.#scenario.hospitals.entries()) {
      const seconds = this.#scenario.roads.between(zone, hospital.zone)
      if (seconds < least) {
        least = seconds
        nearest = index
      }
    }
    return nearest
  }

  #busyUntilNow(): number {
    return this.#units.reduce(
      (sum, { busySeconds, busySince }) => sum + busySeconds + (busySince === null ? 0 : this.#now - busySince),
      0,
    )
  }

  #pace(): number {
    return this.#scenario.hourFactors[hourOf(this.#now)] ?? 1
  }

  #unit(index: number): UnitInMotion {
    return known(this.#units[index], `unit ${index}`)
  }

  #ambulance(index: number): Scenario['ambulances'][number] {
    return known(this.#scenario.ambulances[index], `ambulance ${index}`)
  }

  #call(index: number): ScenarioCall {
    return known(this.#calls[index], `call ${index}`)
  }

  #hospitalZone(index: number): number {
    return known(this.#scenario.hospitals[index], `hospital ${index}`).zone
  }
}

/** How many of the ascending times lie after `since`. */
function within(times: readonly number[], since: number): number {
  let count = 0
  while (count < times.length && (times[times.length - 1 - count] ?? since) > since) count += 1
  return count
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}
