import { SYSTEM } from '../actor.ts'
import type { AmbulancesCommand } from '../ambulances/commands.ts'
import { planFor } from '../ambulances/coupled.ts'
import type { DispatchPolicy } from '../ambulances/fleet.ts'
import { planIsWanted } from '../ambulances/needs.ts'
import type { Event } from '../decision.ts'
import type { EmergencyId } from '../ids.ts'
import { SECOND_MS } from '../time.ts'
import { CoreRun, instantOf } from './core-run.ts'
import { type Arrival, type CrewReport, Crews } from './crews.ts'
import { EventQueue } from './event-queue.ts'
import { Roads } from './roads.ts'
import type { Scenario, ScenarioCall } from './scenario.ts'
import {
  ambulanceId,
  DISPATCHER,
  emergencyId,
  indexOf,
  reporterId,
  scenarioNetwork,
  zoneName,
} from './scenario-network.ts'

const PROGRESS_EVERY_CALLS = 500

export interface Played {
  /** Seconds from call to arrival, by index in the scenario; NaN for calls that were not played. */
  readonly responseSeconds: Float64Array
  readonly busySeconds: number
  /** Unit-seconds on duty while calls came in. */
  readonly dutySeconds: number
  /** Orders to a free unit to stand by elsewhere than it stood or was going. */
  readonly moves: number
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
  /** Looks at the invariants of the core after every event: for tests, since it takes its time. */
  readonly checked?: boolean
}

/**
 * Plays the calls through the real core on the virtual clock until the last patient is handed over: people call,
 * the dispatcher plans, the coordinator approves whatever is recommended, crews do as told and report.
 */
export function play(options: PlayOptions): Played {
  return new City(options).run()
}

type Happening = { readonly kind: 'arrival'; readonly arrival: Arrival } | { readonly kind: 'timers' }

class City {
  readonly #options: PlayOptions
  readonly #scenario: Scenario
  readonly #core: CoreRun
  readonly #happenings = new EventQueue<Happening>()
  readonly #crews: Crews
  readonly #roads: Roads
  readonly #response: Float64Array
  readonly #decisionMicros: number[] = []
  #moves = 0
  #now = 0

  constructor(options: PlayOptions) {
    const { scenario, checked = false } = options
    this.#options = options
    this.#scenario = scenario
    this.#core = new CoreRun(scenarioNetwork(scenario), (event) => this.#hear(event), checked)
    this.#crews = new Crews(scenario, (at, arrival) => this.#happenings.push(at, { kind: 'arrival', arrival }))
    this.#roads = new Roads(scenario, this.#crews)
    this.#response = new Float64Array(scenario.calls.length).fill(Number.NaN)
  }

  run(): Played {
    const { from, to } = this.#options
    const { calls } = this.#scenario
    const first = calls.findIndex(({ at }) => at >= from && at < to)
    const last = calls.findLastIndex(({ at }) => at < to)
    this.#remember(calls.slice(0, Math.max(0, first)))
    let next = first < 0 ? calls.length : first
    let busyAtEnd = 0
    for (;;) {
      const call = next <= last ? calls[next] : undefined
      if (call && call.at < this.#happenings.nextAt) {
        this.#passTo(call.at)
        this.#comesIn(next, call)
        if (next === last) busyAtEnd = this.#crews.busySeconds()
        next += 1
        this.#progress(next - first, last - first + 1)
        continue
      }
      const happening = this.#happenings.pop()
      if (!happening) break
      this.#passTo(happening.at)
      this.#happen(happening.item)
    }
    const waiting = this.#core.state.ambulances.byStage.of('open').size
    if (waiting > 0) throw new Error(`${waiting} calls were never reached`)
    const [start, end] = [calls[first]?.at ?? 0, calls[last]?.at ?? 0]
    return {
      responseSeconds: this.#response,
      busySeconds: busyAtEnd,
      dutySeconds: (end - start) * this.#crews.size,
      moves: this.#moves,
      decisionMicros: this.#decisionMicros,
    }
  }

  #passTo(seconds: number): void {
    this.#core.passTo(seconds)
    this.#now = seconds
    this.#crews.passTo(seconds)
  }

  #progress(done: number, of: number): void {
    if (done === of || done % PROGRESS_EVERY_CALLS === 0) this.#options.progress?.(done, of)
  }

  /** Calls of the time before, which somebody else looked after. */
  #remember(before: readonly ScenarioCall[]): void {
    for (const [index, call] of before.entries()) {
      if (call.priority !== 'P1') continue
      this.#passTo(call.at)
      this.#execute(this.#request(index, call))
      this.#execute({ type: 'ambulances.cancel', emergency: emergencyId(index) })
    }
  }

  #comesIn(index: number, call: ScenarioCall): void {
    this.#roads.open(index, call)
    this.#execute(this.#request(index, call))
    this.#planIfWanted()
  }

  #request(index: number, { zone, priority }: ScenarioCall): AmbulancesCommand {
    return {
      type: 'ambulances.request',
      emergency: emergencyId(index),
      reporter: reporterId(index),
      priority,
      complaint: 'unspecified',
      signs: [],
      note: null,
      location: { point: { lat: 0, lon: 0 }, source: 'place', place: zoneName(zone) },
    }
  }

  #happen(happening: Happening): void {
    if (happening.kind === 'timers') {
      this.#core.serve(instantOf(this.#now))
      this.#planIfWanted()
      return
    }
    const { arrival } = happening
    const report = this.#crews.arrive(arrival)
    if (report) this.#report(arrival.unit, report)
  }

  #report(unit: number, report: CrewReport): void {
    const ambulance = ambulanceId(unit)
    switch (report.kind) {
      case 'on-scene':
        this.#response[report.call] = this.#now - (this.#scenario.calls[report.call]?.at ?? 0)
        this.#roads.reached(report.call)
        this.#execute({ type: 'ambulances.report-status', ambulance, status: 'on_scene' })
        return
      case 'transporting':
        this.#execute({ type: 'ambulances.report-status', ambulance, status: 'transporting' })
        return
      case 'at-hospital':
        this.#execute({ type: 'ambulances.report-status', ambulance, status: 'at_hospital' })
        return
      case 'free':
        this.#roads.close(report.call)
        this.#execute(
          report.transported
            ? { type: 'ambulances.report-status', ambulance, status: 'available' }
            : {
                type: 'ambulances.end-on-scene',
                ambulance,
                emergency: emergencyId(report.call),
                outcome: 'treated-on-scene',
              },
        )
        this.#planIfWanted()
    }
  }

  /** The dispatcher looks at the whole fleet, and whatever comes of it is approved. */
  #planIfWanted(): void {
    if (!planIsWanted(this.#core.state)) return
    const roads = this.#roads.now()
    const before = this.#options.clock()
    const events = this.#core.execute(
      { type: 'ambulances.plan', roads, policy: this.#options.policy },
      SYSTEM,
      this.#now,
    )
    this.#decisionMicros.push(this.#options.clock() - before)
    for (const event of events) {
      if (event.type === 'ambulances.recommended') this.#approve(event.emergency)
      if (event.type === 'ambulances.reassignment-proposed') this.#approve(event.emergency)
    }
  }

  /** Unless it was carried out already, together with another. */
  #approve(id: EmergencyId): void {
    const emergency = this.#core.state.ambulances.emergencies.get(id)
    const plan = emergency && planFor(emergency)
    if (!plan) return
    const events = this.#execute({ type: 'ambulances.dispatch', emergency: id, ambulance: plan.ambulance })
    for (const event of events) {
      if (event.type !== 'ambulances.dispatched') continue
      this.#execute({ type: 'ambulances.report-status', ambulance: event.ambulance, status: 'en_route' })
    }
  }

  #execute(command: AmbulancesCommand): readonly Event[] {
    return this.#core.execute(command, DISPATCHER, this.#now)
  }

  /** What the crews hear. */
  #hear(event: Event): void {
    switch (event.type) {
      case 'ambulances.dispatched':
        this.#crews.send(indexOf(event.ambulance), indexOf(event.emergency))
        break
      case 'ambulances.redirected': {
        const unit = indexOf(event.ambulance)
        // One that goes elsewhere turns round with its next order.
        if (event.to === null) this.#crews.standDown(unit, this.#postOf(unit, event.post))
        break
      }
      case 'ambulances.posted':
        if (event.why === 'cover') this.#moves += 1
        this.#crews.post(indexOf(event.ambulance), Number(event.post))
        break
      case 'ambulances.planned':
        if (event.lookAgainAt !== null) this.#happenings.push(event.lookAgainAt / SECOND_MS, { kind: 'timers' })
        break
    }
  }

  #postOf(unit: number, post: string | null): number {
    return post === null ? (this.#scenario.ambulances[unit]?.zone ?? 0) : Number(post)
  }
}
