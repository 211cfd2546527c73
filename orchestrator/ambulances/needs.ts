import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { by } from './by.ts'
import { stillHolds } from './coupled.ts'
import { canBeSent, positionFresh } from './dispatch-policy.ts'
import { callableAnyway, isReady } from './duty.ts'
import type { Recommendation } from './events.ts'
import { LIGHTS } from './fleet.ts'
import { isOnTheWayThere } from './replan.ts'
import type { Ambulance, Emergency } from './state.ts'
import { suits } from './suitability.ts'

/** Travel times somebody must fetch before an ambulance can be recommended. */
export interface RoutingNeed {
  readonly emergency: EmergencyId
  readonly scene: LatLon
  /** Units that could be sent, each where it is taken to stand. */
  readonly ambulances: readonly { readonly id: AmbulanceId; readonly point: LatLon }[]
  readonly facilities: readonly { readonly id: FacilityId; readonly point: LatLon }[]
  readonly lights: boolean
}

/**
 * Every open, located emergency with no recommendation, a stale one, or a shortfall that may have ended;
 * gravest and oldest first. Once `ambulances.recommend` answered a need, the same state has it no more.
 */
export function routingNeeds(state: NetworkState, now: Instant): readonly RoutingNeed[] {
  const facilities = topologyOf(state.network).facilities.map(({ id, location }) => ({ id, point: location }))
  return [...state.ambulances.byStage.of('open')]
    .flatMap((id) => state.ambulances.emergencies.get(id) ?? [])
    .sort(by(({ priority, requestedAt, id }) => [priority, requestedAt, id]))
    .flatMap((emergency): RoutingNeed[] => {
      const { id, location, priority } = emergency
      if (location === null || !needsWeighing(state, emergency)) return []
      const ambulances = sendable(state, emergency).map((unit) => ({ id: unit.id, point: pointOf(unit, now) }))
      return [{ emergency: id, scene: location.point, ambulances, facilities, lights: LIGHTS[priority] }]
    })
}

/** Whether the whole fleet has to be looked at again: something happened, and there is somebody to send or to post. */
export function planIsWanted({ ambulances }: NetworkState): boolean {
  if (ambulances.plans.get('current')?.wanted !== true) return false
  for (const stage of ['open', 'under-way']) {
    for (const id of ambulances.byStage.of(stage)) {
      const emergency = ambulances.emergencies.get(id)
      if (emergency?.location && (emergency.phase === 'open' || isOnTheWayThere(emergency))) return true
    }
  }
  for (const unit of ambulances.ambulances.values()) {
    if (unit.released && unit.job === null && isReady(unit)) return true
  }
  return false
}

function needsWeighing(state: NetworkState, emergency: Emergency): boolean {
  const { recommendation, shortfall, unreachable } = emergency
  if (emergency.held) return false // on purpose, until the fleet is looked at again
  if (recommendation) return isStale(state, emergency, recommendation)
  return shortfall === null || sendable(state, emergency).some((unit) => !unreachable.includes(unit.id))
}

/** The unit or the bed is gone, or a unit of the class that was missing came free. */
function isStale(state: NetworkState, emergency: Emergency, recommendation: Recommendation): boolean {
  const { ambulances, beds } = state
  if (!stillHolds(state, emergency, recommendation)) return true
  const bed = recommendation.bed === null ? null : beds.beds.get(recommendation.bed)
  if (bed === undefined || (bed !== null && (bed.status !== 'free' || bed.hold !== null))) return true
  const { despite } = recommendation
  if (recommendation.why !== 'best-available' && despite === undefined) return false
  const routeless = recommendation.ambulances.filter((candidate) => candidate.excluded === 'no-route')
  return [...ambulances.ambulances.values()].some(
    (better) =>
      canBeSent(better, emergency) &&
      (suits(better.class, recommendation.classNeeded) || despite !== undefined) &&
      better.id !== recommendation.ambulance &&
      !routeless.some((candidate) => candidate.ambulance === better.id),
  )
}

/** For a threat to life with nothing else there, also who could be called all the same. */
function sendable({ ambulances }: NetworkState, emergency: Emergency): Ambulance[] {
  const { priority, declinedBy, unreachable } = emergency
  const all = [...ambulances.ambulances.values()].sort(by(({ id }) => [id]))
  const ready = all.filter((unit) => canBeSent(unit, emergency))
  if (priority !== 'P1' || ready.some(({ id }) => !unreachable.includes(id))) return ready
  return [...ready, ...all.filter((unit) => callableAnyway(unit) && !declinedBy.includes(unit.id))]
}

/** An old position says less than the base the unit returns to. */
const pointOf = (unit: Ambulance, now: Instant): LatLon =>
  unit.position && positionFresh(unit, now) ? unit.position.point : unit.base.location
