import { SYSTEM } from '../../actor.ts'
import { availability } from '../../beds/state.ts'
import { check, decide, evolve } from '../../core.ts'
import type { Command, Event } from '../../decision.ts'
import type { Acuity } from '../../encounters/acuity.ts'
import { dueEncounters, nextDueEncounters } from '../../encounters/timers.ts'
import { distanceKm } from '../../geo.ts'
import { type BedId, EncounterId, type FacilityId } from '../../ids.ts'
import { emptyState } from '../../state.ts'
import { HOUR_MS, type Instant, instant, MINUTE_MS, plusMinutes } from '../../time.ts'
import { EventQueue } from '../event-queue.ts'
import { type Arrival, BedChance, type Stay, type StayUnit } from './bed-arrivals.ts'
import type { BedPolicy } from './bed-policies.ts'
import type { BedScenario, BedWorkload } from './bed-scenario.ts'
import { bedTopology } from './bed-topology.ts'

/** Road for great circle, and an ambulance's way across a full city: our assumptions, the same for every policy. */
const DETOUR_FACTOR = 1.4
const ROAD_KMH = 22
const ACUITY_STEPPING_DOWN: Acuity = 4
const PROGRESS_EVERY = 500

/** One request for a bed, from the moment it was made. */
export interface PlayedRequest {
  readonly encounter: EncounterId
  readonly acuity: Acuity
  readonly unit: StayUnit
  readonly features: Stay['features']
  readonly near: FacilityId
  readonly stepDown: boolean
  readonly at: Instant
  placedAt: Instant | null
  travelSeconds: number
  refused: boolean
}

/** A bed that became free, whatever came of it. */
export interface BedOpening {
  readonly bed: BedId
  readonly at: Instant
}

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
  readonly #stays = new Map<EncounterId, { readonly stays: readonly Stay[]; at: number; readyAt: Instant | null }>()
  readonly #requests = new Map<EncounterId, PlayedRequest>()
  readonly #played: PlayedRequest[] = []
  readonly #openings: BedOpening[] = []
  readonly #leftAt = new Map<BedId, Instant>()
  readonly #turnoverMinutes: number[] = []
  readonly #inWard = new Map<string, Set<EncounterId>>()
  readonly #roads = new Map<FacilityId, Map<FacilityId, number>>()
  #now: Instant = instant(0)
  #seq = 0
  #rounds = 0

  constructor(options: PlayBedsOptions) {
    this.#options = options
    this.#topology = bedTopology(options.scenario)
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
    return {
      requests: this.#played,
      openings: this.#openings,
      turnoverMinutes: this.#turnoverMinutes,
      topology: this.#topology,
      travelSeconds: this.#road,
    }
  }

  /** A day more than patients come, so that whoever came has had the time to get a bed. */
  get #end(): number {
    return (this.#options.workload.days * 24 + this.#options.workload.patienceHours) * HOUR_MS
  }

  /** As the snapshot says: so many of each kind are taken when the play begins. */
  #fill(chance: BedChance): void {
    const { scenario } = this.#options
    for (const bed of this.#topology.beds) this.#openings.push({ bed: bed.id, at: this.#now })
    for (const [index, hospital] of scenario.hospitals.entries()) {
      for (const [n, { unit, features, occupied }] of hospital.stock.entries()) {
        if (unit !== 'ICU' && unit !== 'HDU' && unit !== 'WARD') continue
        for (let taken = 0; taken < occupied; taken += 1) {
          const bed = this.#topology.bedOf(index, n, taken)
          const encounter = EncounterId.parse(`IN-${bed}`)
          this.#stays.set(encounter, { stays: chance.foundIn(unit, features), at: 0, readyAt: null })
          this.#execute({ type: 'encounters.place', encounter, patient: null, bed })
        }
      }
    }
    const taken = new Set([...this.#state.beds.beds.values()].filter(({ occupant }) => occupant).map(({ id }) => id))
    this.#openings.splice(0, this.#openings.length, ...this.#openings.filter(({ bed }) => !taken.has(bed)))
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
        if (this.#stays.get(event.encounter)?.at === event.stay) this.#moveOn(event.encounter)
        return
      case 'asked':
        for (const encounter of [...(this.#inWard.get(event.ward) ?? [])].sort()) this.#moveOn(encounter)
        return
      case 'clean':
        this.#openings.push({ bed: event.bed, at: this.#now })
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
    this.#stays.set(encounter, { stays: arrival.stays, at: 0, readyAt: null })
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
    const asked = { encounter, acuity, unit, features, near, stepDown, at: this.#now }
    const request = { ...asked, placedAt: null, travelSeconds: 0, refused: false }
    this.#requests.set(encounter, request)
    this.#played.push(request)
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
    const way = this.#stays.get(id)
    const encounter = this.#state.encounters.encounters.get(id)
    if (!way || !encounter || encounter.bed === null || encounter.request || (way.readyAt ?? Infinity) > this.#now)
      return
    const next = way.stays[way.at + 1]
    const here = this.#state.beds.beds.get(encounter.bed)?.facility
    if (next && here) this.#request(id, next, here, ACUITY_STEPPING_DOWN, true)
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
        const request = this.#requests.get(event.encounter)
        if (request) request.travelSeconds = seconds
        const { encounter, bed } = event
        this.#later(this.#options.workload.preparationMinutes + seconds / 60, { kind: 'at-the-bed', encounter, bed })
        return
      }
      case 'encounters.placed':
        this.#placed(event)
        return
      case 'encounters.discharged':
        this.#left(event.bed, event.encounter)
        return
      case 'encounters.request-cancelled': {
        const request = this.#requests.get(event.encounter)
        if (request) request.refused = true
        return
      }
      case 'encounters.step-down-proposed':
        this.#later(this.#options.workload.askedMinutes, { kind: 'asked', ward: this.#wardOf(event.bed) })
    }
  }

  #placed({ encounter, bed, from }: Extract<Event, { type: 'encounters.placed' }>): void {
    const request = this.#requests.get(encounter)
    if (request) {
      request.placedAt = this.#now
      this.#requests.delete(encounter)
    }
    const since = this.#leftAt.get(bed)
    if (since !== undefined) this.#turnoverMinutes.push((this.#now - since) / MINUTE_MS)
    if (from !== null) this.#left(from, encounter)
    this.#patientsIn(bed).add(encounter)
    const way = this.#stays.get(encounter)
    if (!way) return
    if (from !== null) way.at += 1
    way.readyAt = plusMinutes(this.#now, (way.stays[way.at]?.hours ?? 0) * 60)
    this.#at(this.#nextRound(way.readyAt, bed), { kind: 'done-here', encounter, stay: way.at })
  }

  #left(bed: BedId, encounter: EncounterId): void {
    this.#patientsIn(bed).delete(encounter)
    this.#leftAt.set(bed, this.#now)
    this.#later(this.#options.workload.cleaningMinutes, { kind: 'clean', bed })
  }

  #wardOf(bed: BedId): string {
    const row = this.#state.beds.beds.get(bed)
    return row ? availability(row) : ''
  }

  #patientsIn(bed: BedId): Set<EncounterId> {
    const ward = this.#wardOf(bed)
    const patients = this.#inWard.get(ward) ?? new Set()
    this.#inWard.set(ward, patients)
    return patients
  }

  /** Doctors come at their hours, to each hospital at its own minute; the clock starts at midnight. */
  #nextRound(at: Instant, bed: BedId): number {
    const facility = this.#state.beds.beds.get(bed)?.facility
    const index = this.#topology.facilities.findIndex(({ id }) => id === facility)
    const offset = ((index * 37) % this.#options.workload.roundSpreadMinutes) / 60
    const hours = at / HOUR_MS - offset
    const day = Math.floor(hours / 24) * 24
    const { roundHours } = this.#options.workload
    const next = [...roundHours, (roundHours[0] ?? 9) + 24].find((hour) => day + hour >= hours) ?? 24
    return (day + next + offset) * HOUR_MS
  }

  readonly #road = (from: FacilityId, to: FacilityId): number => {
    const known = this.#roads.get(from)?.get(to)
    if (known !== undefined) return known
    const [a, b] = [from, to].map((id) => this.#topology.placeOf(id))
    const seconds = a && b ? Math.round(((distanceKm(a, b) * DETOUR_FACTOR) / ROAD_KMH) * 3600) : 0
    const roads = this.#roads.get(from) ?? new Map<FacilityId, number>()
    this.#roads.set(from, roads.set(to, seconds))
    return seconds
  }
}
