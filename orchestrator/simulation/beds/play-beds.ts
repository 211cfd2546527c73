import { SYSTEM } from '../../actor.ts'
import { availability } from '../../beds/state.ts'
import { check, decide, evolve } from '../../core.ts'
import type { Command, Event } from '../../decision.ts'
import type { Acuity } from '../../encounters/acuity.ts'
import { dueEncounters, nextDueEncounters } from '../../encounters/timers.ts'
import { type BedId, EncounterId, type FacilityId } from '../../ids.ts'
import { emptyState } from '../../state.ts'
import { HOUR_MS, type Instant, instant, plusMinutes } from '../../time.ts'
import { EventQueue } from '../event-queue.ts'
import { type Arrival, BedChance, type Stay } from './bed-arrivals.ts'
import type { BedPolicy } from './bed-policies.ts'
import { roadsOf } from './bed-roads.ts'
import type { BedScenario, BedWorkload } from './bed-scenario.ts'
import { type BedOpening, BedTally, type PlayedRequest } from './bed-tally.ts'
import { bedTopology } from './bed-topology.ts'
import { InPatients } from './in-patients.ts'
import { nextRound } from './ward-rounds.ts'

const ACUITY_STEPPING_DOWN: Acuity = 4
const PROGRESS_EVERY = 500

export interface PlayedBeds {
  readonly requests: readonly PlayedRequest[]
  readonly openings: readonly BedOpening[]
  /** From one patient's leaving to the next one's coming. */
  readonly turnoverMinutes: readonly number[]
  readonly topology: ReturnType<typeof bedTopology>
  readonly travelSeconds: (from: FacilityId, to: FacilityId) => number
}

export interface PlayBedsOptions {
  readonly scenario: BedScenario
  readonly workload: BedWorkload
  readonly policy: BedPolicy
  readonly seed: number
  /** Invariants after every command, as in production; left out they make a long play faster. */
  readonly checked?: boolean
  readonly progress?: (played: number, of: number) => void
}

type Happening =
  | { readonly kind: 'arrival'; readonly index: number }
  | { readonly kind: 'at-the-bed'; readonly encounter: EncounterId; readonly bed: BedId }
  | { readonly kind: 'done-here'; readonly encounter: EncounterId; readonly stay: number }
  /** A colleague looks through a unit for somebody who could do with less care. */
  | { readonly kind: 'asked'; readonly ward: string }
  | { readonly kind: 'clean'; readonly bed: BedId }

/** Plays the workload through the core on the virtual clock. */
export const playBeds = (options: PlayBedsOptions): PlayedBeds => new Hospitals(options).run()

class Hospitals {
  readonly #options: PlayBedsOptions
  readonly #state = emptyState()
  readonly #topology: ReturnType<typeof bedTopology>
  readonly #queue = new EventQueue<Happening>()
  readonly #arrivals: readonly Arrival[]
  readonly #patients = new InPatients()
  readonly #tally = new BedTally()
  readonly #road: (from: FacilityId, to: FacilityId) => number
  #now: Instant = instant(0)
  #seq = 0
  #rounds = 0

  constructor(options: PlayBedsOptions) {
    this.#options = options
    this.#topology = bedTopology(options.scenario)
    this.#road = roadsOf(this.#topology)
    const chance = new BedChance(options.workload, options.seed)
    this.#apply([{ type: 'network.configured', topology: this.#topology }])
    this.#fill(chance)
    this.#arrivals = chance.arrivals(options.scenario)
    for (const [index, { atHours }] of this.#arrivals.entries()) this.#at(atHours * HOUR_MS, { kind: 'arrival', index })
  }

  run(): PlayedBeds {
    let seen = 0
    for (;;) {
      const due = nextDueEncounters(this.#state)
      if (due !== null && due < this.#queue.nextAt && due <= this.#end) {
        this.#now = due
        for (const command of dueEncounters(this.#state, due)) this.#execute(command)
        continue
      }
      const next = this.#queue.pop()
      if (!next || next.at > this.#end) break
      this.#now = instant(next.at)
      this.#happen(next.item)
      this.#round()
      if (next.item.kind === 'arrival' && (++seen === this.#arrivals.length || seen % PROGRESS_EVERY === 0)) {
        this.#options.progress?.(seen, this.#arrivals.length)
      }
    }
    const { requests, openings, turnoverMinutes } = this.#tally
    return { requests, openings, turnoverMinutes, topology: this.#topology, travelSeconds: this.#road }
  }

  /** A day more than patients come, so that whoever came has had the time to get a bed. */
  get #end(): number {
    return (this.#options.workload.days * 24 + this.#options.workload.patienceHours) * HOUR_MS
  }

  /** As the snapshot says: so many of each kind are taken when the play begins. */
  #fill(chance: BedChance): void {
    const { scenario } = this.#options
    for (const [index, hospital] of scenario.hospitals.entries()) {
      for (const [n, { unit, features, occupied }] of hospital.stock.entries()) {
        if (unit !== 'ICU' && unit !== 'HDU' && unit !== 'WARD') continue
        for (let taken = 0; taken < occupied; taken += 1) {
          const bed = this.#topology.bedOf(index, n, taken)
          const encounter = EncounterId.parse(`IN-${bed}`)
          this.#patients.expect(encounter, chance.foundIn(unit, features))
          this.#execute({ type: 'encounters.place', encounter, patient: null, bed })
        }
      }
    }
    for (const { id, occupant } of this.#state.beds.beds.values()) {
      if (occupant === null) this.#tally.opened(id, this.#now)
    }
  }

  #at(milliseconds: number, item: Happening): void {
    this.#queue.push(Math.round(milliseconds), item)
  }

  #later(minutes: number, item: Happening): void {
    this.#at(plusMinutes(this.#now, minutes), item)
  }

  #happen(event: Happening): void {
    switch (event.kind) {
      case 'arrival':
        this.#arrive(event.index)
        return
      case 'at-the-bed': {
        const request = this.#state.encounters.encounters.get(event.encounter)?.request
        // The reservation may have gone to somebody else meanwhile.
        if (request?.allocation?.bed === event.bed) {
          this.#execute({ type: 'encounters.place', encounter: event.encounter, patient: null, bed: event.bed })
        }
        return
      }
      case 'done-here':
        if (this.#patients.isIn(event.encounter, event.stay)) this.#moveOn(event.encounter)
        return
      case 'asked':
        for (const encounter of this.#patients.of(event.ward)) this.#moveOn(encounter)
        return
      case 'clean':
        this.#tally.opened(event.bed, this.#now)
        this.#apply([{ type: 'beds.status-set', bed: event.bed, status: 'free' }])
        return
    }
  }

  #arrive(index: number): void {
    const arrival = this.#arrivals[index]
    const [stay] = arrival?.stays ?? []
    const near = arrival && this.#topology.facilities[arrival.hospital]?.id
    if (!arrival || !stay || !near) return
    const encounter = EncounterId.parse(`N-${index + 1}`)
    this.#patients.expect(encounter, arrival.stays)
    this.#request(encounter, stay, near, arrival.acuity, false)
  }

  #request(
    encounter: EncounterId,
    { unit, features }: Stay,
    near: FacilityId,
    acuity: Acuity,
    stepDown: boolean,
  ): void {
    const deadline = stepDown ? null : plusMinutes(this.#now, this.#options.workload.patienceHours * 60)
    this.#tally.asked({ encounter, acuity, unit, features, near, stepDown, at: this.#now })
    const why = stepDown ? 'step-down' : 'admission'
    const wanted = { unit, features: [...features], sex: null, near, hereOnly: false, deadline, why } as const
    this.#execute({
      type: 'encounters.request-bed',
      encounter,
      patient: null,
      assessment: { acuity, vitals: null },
      wanted,
    })
  }

  /** A doctor looks at a patient, who may be ready for less care or to leave. */
  #moveOn(id: EncounterId): void {
    const onward = this.#patients.onward(id, this.#now)
    const encounter = this.#state.encounters.encounters.get(id)
    if (!onward || !encounter || encounter.bed === null || encounter.request) return
    const here = this.#state.beds.beds.get(encounter.bed)?.facility
    if (onward.stay && here) this.#request(id, onward.stay, here, ACUITY_STEPPING_DOWN, true)
    else this.#execute({ type: 'encounters.discharge', encounter: id, to: 'home' })
  }

  #round(): void {
    this.#rounds += 1
    this.#options.policy.round(this.#state, this.#road, this.#rounds, (command) => this.#execute(command))
  }

  #execute(command: Command): void {
    const decision = decide(this.#state, command, { at: this.#now, actor: SYSTEM })
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.rejection.code}`)
    this.#apply(decision.events)
  }

  #apply(events: readonly Event[]): void {
    const recorded = events.map((event) => ({ seq: ++this.#seq, at: this.#now, actor: SYSTEM, event }))
    for (const each of recorded) {
      evolve(this.#state, each)
      this.#notice(each.event)
    }
    const broken = this.#options.checked ? check(this.#state, recorded) : []
    if (broken.length > 0) throw new Error(`invariant broken: ${broken.join('; ')}`)
  }

  #notice(event: Event): void {
    switch (event.type) {
      case 'encounters.bed-allocated': {
        const seconds = event.reasons.candidates[0]?.travelSeconds ?? 0
        const { encounter, bed } = event
        this.#tally.reserved(encounter, seconds)
        const there = plusMinutes(this.#now, this.#options.workload.preparationMinutes + seconds / 60)
        this.#at(Math.max(there, this.#cleanAt(bed)), { kind: 'at-the-bed', encounter, bed })
        return
      }
      case 'encounters.placed':
        this.#placed(event)
        return
      case 'encounters.discharged':
        this.#left(event.bed, event.encounter)
        return
      case 'encounters.request-cancelled':
        this.#tally.gaveUp(event.encounter)
        return
      case 'encounters.step-down-proposed':
        this.#later(this.#options.workload.askedMinutes, { kind: 'asked', ward: this.#wardOf(event.bed) })
    }
  }

  #placed({ encounter, bed, from }: Extract<Event, { type: 'encounters.placed' }>): void {
    this.#tally.placed(encounter, bed, this.#now)
    if (from !== null) this.#left(from, encounter)
    const until = this.#patients.cameIn(encounter, this.#wardOf(bed), from !== null, this.#now)
    if (!until) return
    const facility = this.#state.beds.beds.get(bed)?.facility
    const index = this.#topology.facilities.findIndex(({ id }) => id === facility)
    const seen = nextRound(until.readyAt, index, this.#options.workload)
    this.#at(seen, { kind: 'done-here', encounter, stay: until.stay })
  }

  #left(bed: BedId, encounter: EncounterId): void {
    this.#patients.left(encounter, this.#wardOf(bed))
    this.#tally.left(bed, this.#now)
    this.#later(this.#options.workload.cleaningMinutes, { kind: 'clean', bed })
  }

  /** When it will be clean, now where it is. */
  #cleanAt(id: BedId): Instant {
    const bed = this.#state.beds.beds.get(id)
    return bed?.status === 'cleaning' ? plusMinutes(bed.since, this.#options.workload.cleaningMinutes) : this.#now
  }

  #wardOf(bed: BedId): string {
    const row = this.#state.beds.beds.get(bed)
    return row ? availability(row) : ''
  }
}
