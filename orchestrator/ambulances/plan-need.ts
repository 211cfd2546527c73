import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import { MOBILISATION_SECONDS } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { Topology } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, SECOND_MS } from '../time.ts'
import { by } from './by.ts'
import { positionFresh } from './dispatch-policy.ts'
import { isReady } from './duty.ts'
import { LIGHTS } from './fleet.ts'
import { postsOf } from './posts.ts'
import { isOnTheWayThere } from './replan.ts'
import type { Ambulance, Emergency } from './state.ts'

/** What roads somebody must bring before the whole fleet can be looked at. */
export interface PlanNeed {
  /** Scenes nobody has left, those nobody has reached first. */
  readonly scenes: readonly {
    readonly id: EmergencyId
    readonly point: LatLon
    readonly lights: boolean
    readonly reached: boolean
  }[]
  readonly units: readonly UnitSeen[]
}

export interface UnitSeen {
  readonly id: AmbulanceId
  readonly point: LatLon
  /** Where it is going: to a scene, a post by name, or a hospital; null when it is there or nobody knows. */
  readonly to:
    | { readonly kind: 'scene'; readonly emergency: EmergencyId }
    | { readonly kind: 'post'; readonly name: string }
    | { readonly kind: 'hospital'; readonly id: FacilityId }
    | null
  readonly mobilisationSeconds: number
}

export function planNeed(state: NetworkState, now: Instant): PlanNeed {
  const { byStage, emergencies, ambulances } = state.ambulances
  const live = [...byStage.of('open'), ...byStage.of('under-way')].flatMap((id) => emergencies.get(id) ?? [])
  const scenes = live.flatMap(({ id, location, priority, phase }) => {
    if (!location || phase === 'transporting' || phase === 'at_hospital') return []
    return [{ id, point: location.point, lights: LIGHTS[priority], reached: phase === 'on_scene' }]
  })
  return {
    scenes: scenes.sort(by(({ reached, id }) => [reached ? 1 : 0, id])),
    units: [...ambulances.values()].sort(by(({ id }) => [id])).flatMap((unit) => unitSeen(state, unit, now) ?? []),
  }
}

/** Null for a unit that cannot be planned with: off duty, with its patient, or on its way nobody knows where. */
function unitSeen(state: NetworkState, unit: Ambulance, now: Instant): UnitSeen | null {
  const job = unit.job === null ? undefined : state.ambulances.emergencies.get(unit.job)
  const seen = unit.position && positionFresh(unit, now) ? unit.position.point : null
  if (!job) return isReady(unit) ? freeUnit(topologyOf(state.network), unit, seen) : null
  if (isOnTheWayThere(job)) {
    const to = { kind: 'scene', emergency: job.id } as const
    const point = seen ?? (job.phase === 'en_route' ? null : placeOfPost(topologyOf(state.network), unit))
    return point && { id: unit.id, point, to, mobilisationSeconds: mobilisationLeft(unit, job, now) }
  }
  const hospital = job.dispatch?.hospital
  if (job.phase !== 'transporting' || !hospital || !seen) return null
  return { id: unit.id, point: seen, to: { kind: 'hospital', id: hospital }, mobilisationSeconds: 0 }
}

/** With no fresh position it is taken to be at its post. */
function freeUnit(topology: Topology, unit: Ambulance, seen: LatLon | null): UnitSeen {
  const to = seen && !unit.released ? ({ kind: 'post', name: unit.post ?? unit.base.name } as const) : null
  const mobilisationSeconds = MOBILISATION_SECONDS[unit.class]
  return { id: unit.id, point: seen ?? placeOfPost(topology, unit), to, mobilisationSeconds }
}

const placeOfPost = (topology: Topology, { post, base }: Ambulance): LatLon =>
  postsOf(topology).find(({ name }) => name === post)?.location ?? base.location

function mobilisationLeft({ class: level }: Ambulance, { phase, dispatch }: Emergency, now: Instant): number {
  if (phase === 'en_route' || !dispatch) return 0
  return Math.max(0, MOBILISATION_SECONDS[level] - (now - dispatch.at) / SECOND_MS)
}
