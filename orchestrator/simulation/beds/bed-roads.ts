import { distanceKm } from '../../geo.ts'
import type { FacilityId } from '../../ids.ts'
import type { bedTopology } from './bed-topology.ts'

/** Road for great circle, and an ambulance's way across a full city: our assumptions, the same for every policy. */
const DETOUR_FACTOR = 1.4
const ROAD_KMH = 22

/** Seconds by road, each way looked up once. */
export function roadsOf({ placeOf }: ReturnType<typeof bedTopology>): (from: FacilityId, to: FacilityId) => number {
  const known = new Map<FacilityId, Map<FacilityId, number>>()
  return (from, to) => {
    const roads = known.get(from) ?? new Map<FacilityId, number>()
    const before = roads.get(to)
    if (before !== undefined) return before
    const [a, b] = [placeOf(from), placeOf(to)]
    const seconds = a && b ? Math.round(((distanceKm(a, b) * DETOUR_FACTOR) / ROAD_KMH) * 3600) : 0
    known.set(from, roads.set(to, seconds))
    return seconds
  }
}
