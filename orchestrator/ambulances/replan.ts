import type { LatLon } from '../geo.ts'
import type { AmbulanceId, EmergencyId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { by } from './by.ts'
import { positionFresh } from './dispatch-policy.ts'
import { LIGHTS } from './fleet.ts'
import { type Emergency, patientOnBoard } from './state.ts'

/** Travel times somebody must fetch before the plan of a job under way can be made anew. */
export interface ReplanNeed {
  readonly emergency: EmergencyId
  /** The unit, where it is taken to be, while it is still on its way to the scene. */
  readonly unit: { readonly id: AmbulanceId; readonly point: LatLon } | null
  /** Where the way to the hospital begins: the scene, or the unit once the patient is on board. */
  readonly from: LatLon
  readonly facilities: readonly { readonly id: FacilityId; readonly point: LatLon }[]
  readonly lights: boolean
}

/** Gravest and oldest first. Once `ambulances.replan` answered a need, the same state has it no more. */
export function replanNeeds(state: NetworkState, now: Instant): readonly ReplanNeed[] {
  const facilities = topologyOf(state.network).facilities.map(({ id, location }) => ({ id, point: location }))
  return [...state.ambulances.byStage.of('under-way')]
    .flatMap((id) => state.ambulances.emergencies.get(id) ?? [])
    .sort(by(({ priority, requestedAt, id }) => [priority, requestedAt, id]))
    .flatMap((emergency): ReplanNeed[] => {
      const { id, location, priority, dispatch, replan } = emergency
      const unit = dispatch && state.ambulances.ambulances.get(dispatch.ambulance)
      if (replan === null || !location || !unit) return []
      const seen = unit.position && positionFresh(unit, now) ? unit.position.point : null
      const from = patientOnBoard(emergency.phase) && seen ? seen : location.point
      const there = seen ?? unit.base.location
      return [
        {
          emergency: id,
          unit: isOnTheWayThere(emergency) ? { id: unit.id, point: there } : null,
          from,
          facilities,
          lights: LIGHTS[priority],
        },
      ]
    })
}

/** The crew has not reached the patient yet. */
export const isOnTheWayThere = ({ phase }: Emergency): boolean =>
  phase === 'dispatched' || phase === 'accepted' || phase === 'en_route'
