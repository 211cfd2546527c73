import { distanceKm, type LatLon } from '../geo.ts'
import { SERVICE_RADIUS_KM } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { AmbulancesRejection } from './rejections.ts'

/** Why a point cannot be where somebody is: further from every facility than anybody would go. */
export function outOfArea(state: NetworkState, point: LatLon): AmbulancesRejection | null {
  const { facilities } = topologyOf(state.network)
  const nearestKm = Math.min(...facilities.map((facility) => distanceKm(facility.location, point)))
  return nearestKm > SERVICE_RADIUS_KM ? { code: 'location.out-of-area', nearestKm: Math.round(nearestKm) } : null
}
