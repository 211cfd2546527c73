import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS, type Instant, SECOND_MS } from '../time.ts'
import { by } from './by.ts'
import { secondsLeft } from './duration-memory.ts'
import { endsTooSoon, isReady } from './duty.ts'
import type { Call, Duty, FleetView, Unit } from './fleet.ts'
import { demandOf, localSeconds, NOTHING_SEEN } from './learned.ts'
import type { PlanRoads } from './plan-roads.ts'
import { postsOf } from './posts.ts'
import { isOnTheWayThere } from './replan.ts'
import { type Place, standingIn } from './road-times.ts'
import { jobSeconds } from './soonest-free.ts'
import type { Ambulance, Emergency } from './state.ts'

/** The fleet as a policy sees it, and who is behind its numbers. */
export interface FleetSeen {
  readonly view: FleetView
  readonly units: readonly Ambulance[]
  readonly calls: readonly Emergency[]
  /** Names of `view.posts`. */
  readonly posts: readonly string[]
}

/** Everything a policy may know at this moment, read off the state and the roads. */
export function fleetSeen(state: NetworkState, roads: PlanRoads, at: Instant): FleetSeen {
  const topology = topologyOf(state.network)
  const calls = callsToReach(state, roads)
  const units = unitsInOrder(state, roads)
  const seen = new Seeing(state, roads, at, calls, units)
  const posts = postsOf(topology).flatMap(({ name }) => (roads.posts.has(name) ? [name] : []))
  const views = units.map((unit, index) => seen.unit(unit, index))
  const view: FleetView = {
    at: localSeconds(at, topology.utcOffsetMinutes),
    roads: roads.times,
    pace: roads.pace,
    ordinaryFactor: roads.ordinaryFactor,
    units: views,
    calls: calls.map((emergency, index) => seen.call(emergency, index)),
    posts: posts.map((name) => roads.posts.get(name) ?? 0),
    demand: demandOf(state.ambulances.demand.get('current'), topology),
    targetSeconds: topology.targetSeconds,
    released: views
      .filter(({ index, duty }) => duty.kind === 'free' && units[index]?.released)
      .map(({ index }) => index),
    moves: views.reduce((sum, { moves }) => sum + moves, 0),
  }
  return { view, units, calls, posts }
}

/** Every call nobody has reached, in the order they came in. */
function callsToReach(
  { ambulances: { byStage, emergencies } }: NetworkState,
  { scenes, units }: PlanRoads,
): Emergency[] {
  return [...byStage.of('open'), ...byStage.of('under-way')]
    .flatMap((id) => emergencies.get(id) ?? [])
    .filter(({ id, location }) => location !== null && scenes.has(id))
    .filter((emergency) => emergency.phase === 'open' || (isOnTheWayThere(emergency) && isSeen(emergency, units)))
    .sort(by(({ requestedAt, id }) => [requestedAt, id]))
}

/** A unit on its way nobody knows where is left alone, and so is its call. */
const isSeen = ({ dispatch }: Emergency, units: PlanRoads['units']): boolean =>
  dispatch !== null && units.has(dispatch.ambulance)

/** On duty or on a job, in the order of the network file; last those that have left it and finish a job. */
function unitsInOrder(
  { ambulances: { ambulances, emergencies }, network }: NetworkState,
  roads: PlanRoads,
): Ambulance[] {
  const listed = topologyOf(network).ambulances.flatMap(({ id }) => ambulances.get(id) ?? [])
  const present = listed.length < ambulances.size ? [...new Set([...listed, ...ambulances.values()])] : listed
  return present.filter((unit) => {
    const { id, job } = unit
    const emergency = job === null ? undefined : emergencies.get(job)
    if (!emergency) return isReady(unit) && roads.units.has(id)
    return isOnTheWayThere(emergency) ? roads.units.has(id) : comesFreeAt(emergency, roads) !== null
  })
}

/** The node of the hospital it takes its patient to, else of the scene; null where neither is known. */
function comesFreeAt({ id, dispatch }: Emergency, { scenes, hospitals }: PlanRoads): number | null {
  const hospital = dispatch?.hospital ? hospitals.get(dispatch.hospital) : undefined
  return hospital ?? scenes.get(id) ?? null
}

class Seeing {
  readonly #state: NetworkState
  readonly #roads: PlanRoads
  readonly #at: Instant
  readonly #callIndex: ReadonlyMap<EmergencyId, number>
  readonly #unitIndex: ReadonlyMap<AmbulanceId, number>
  /** With a shift that ends, or not to be sent to another call: few, as a rule none. */
  readonly #limited: readonly Ambulance[]

  constructor(
    state: NetworkState,
    roads: PlanRoads,
    at: Instant,
    calls: readonly Emergency[],
    units: readonly Ambulance[],
  ) {
    this.#state = state
    this.#roads = roads
    this.#at = at
    this.#callIndex = new Map(calls.map(({ id }, index) => [id, index]))
    this.#unitIndex = new Map(units.map(({ id }, index) => [id, index]))
    this.#limited = units.filter((unit) => !isReady(unit) || endsTooSoon(unit, LONGEST_JOB_SECONDS, at))
  }

  call(emergency: Emergency, index: number): Call {
    const { id, priority, requestedAt, dispatch } = emergency
    return {
      index,
      zone: this.#roads.scenes.get(id) ?? 0,
      priority,
      waitedSeconds: (this.#at - requestedAt) / SECOND_MS,
      unit: dispatch ? (this.#unitIndex.get(dispatch.ambulance) ?? null) : null,
      notBy: this.#notBy(emergency),
    }
  }

  /** Who gave it back, whose shift ends before it could be done, and who goes home or for fuel after the job it has. */
  #notBy({ id, declinedBy, dispatch }: Emergency): Call['notBy'] {
    if (declinedBy.length === 0 && this.#limited.length === 0) return NOBODY
    const { times, pace, ordinaryFactor, scenes, toHospital } = this.#roads
    const scene = scenes.get(id) ?? 0
    const after = this.#limited.length === 0 ? 0 : jobSeconds(this.#state, toHospital.get(id) ?? NO_TIMES)
    const limited = this.#limited.filter((unit) => {
      if (unit.job !== null) return unit.id !== dispatch?.ambulance && !isReady(unit)
      const road = this.#roads.units.get(unit.id)
      const drive = road ? times.from(road.place, scene) * pace * ordinaryFactor : 0
      return endsTooSoon(unit, (road?.mobilisationSeconds ?? 0) + drive + after, this.#at)
    })
    return new Set(
      [...declinedBy, ...limited.map((unit) => unit.id)].flatMap((unit) => this.#unitIndex.get(unit) ?? []),
    )
  }

  unit(ambulance: Ambulance, index: number): Unit {
    const { id, class: level, base, redirects, moves } = ambulance
    const road = this.#roads.units.get(id)
    const job = ambulance.job === null ? undefined : this.#state.ambulances.emergencies.get(ambulance.job)
    const { place, duty } = job ? this.#onJob(job, road) : this.#free(ambulance, road)
    return {
      index,
      class: level,
      home: this.#roads.posts.get(base.name) ?? 0,
      place,
      duty,
      mobilisationSeconds: duty.kind === 'engaged' ? 0 : (road?.mobilisationSeconds ?? 0),
      redirects,
      moves: moves.length === 0 ? 0 : moves.filter((moved) => this.#at - moved < DAY_MS).length,
    }
  }

  #free({ post, base, released }: Ambulance, road: Road): Seen {
    const place = road?.place ?? NOWHERE
    // Nobody has said yet where it goes: it stands by where it came free.
    if (released) return { place, duty: { kind: 'free', post: place[0]?.zone ?? 0, arrivesInSeconds: 0 } }
    const node = this.#roads.posts.get(post ?? base.name) ?? 0
    return { place, duty: { kind: 'free', post: node, arrivesInSeconds: road?.arrivesInSeconds ?? 0 } }
  }

  #onJob(job: Emergency, road: Road): Seen {
    const call = this.#callIndex.get(job.id)
    if (call !== undefined && road) {
      return { place: road.place, duty: { kind: 'responding', call, arrivesInSeconds: road.arrivesInSeconds } }
    }
    return this.#engaged(job, road)
  }

  /** With a patient, as far as anybody can say: what such jobs took so far, given how long this one has taken. */
  #engaged(job: Emergency, road: Road): Seen {
    const { id, phase, phaseSince } = job
    const { times, pace, ordinaryFactor, scenes } = this.#roads
    const { onScene, handover, left } = this.#state.ambulances.durations.get('current') ?? NOTHING_SEEN
    const elapsed = (this.#at - phaseSince) / SECOND_MS
    const scene = scenes.get(id)
    const hospital = comesFreeAt(job, this.#roads) ?? 0
    switch (phase) {
      case 'at_hospital':
        return engaged(standingIn(hospital), secondsLeft(handover, elapsed))
      case 'transporting':
        return engaged(standingIn(hospital), (road?.arrivesInSeconds ?? 0) + secondsLeft(handover, 0))
      default: {
        const share = left.transported / left.of
        const drive = scene === undefined ? 0 : times.between(scene, hospital) * pace * ordinaryFactor
        const seconds = secondsLeft(onScene, elapsed) + share * (drive + secondsLeft(handover, 0))
        return engaged(standingIn(share > 0.5 ? hospital : (scene ?? hospital)), seconds)
      }
    }
  }
}

type Road = ReturnType<PlanRoads['units']['get']>

interface Seen {
  readonly place: Place
  readonly duty: Duty
}

const engaged = (place: Place, freeInSeconds: number): Seen => ({ place, duty: { kind: 'engaged', freeInSeconds } })

/** No job takes longer: a shift that ends later than this is no matter. */
const LONGEST_JOB_SECONDS = 4 * 3600
const NOBODY: ReadonlySet<number> = new Set()
const NO_TIMES: ReadonlyMap<FacilityId, number> = new Map()
const NOWHERE: Place = standingIn(0)
