import type { TravelTimes } from '../../bot/travel.ts'
import { distanceKm, type LatLon } from '../../orchestrator/geo.ts'
import { type Instant, localTime } from '../../orchestrator/time.ts'

/**
 * Road kilometres for each kilometre of great circle. Boscoe, Henry and Zdeb, "A nationwide comparison of
 * driving distance versus straight-line distance to hospitals", Prof. Geogr. 2012;64(2), measured 1.417
 * on average over 66,000 trips to hospitals.
 */
const DETOUR_FACTOR = 1.4

/**
 * Kilometres an hour on Bengaluru's roads, by local hour of departure. Its anchors are the TomTom Traffic
 * Index 2025: 14.6 in the morning rush, 13.2 in the evening rush, 16.6 over the day; 74.4 % above free flow
 * on average, where 10 km take 36 min 9 s, which puts free flow at 29. The hours between are interpolated.
 */
const ROAD_KMH = [
  29, 29, 29, 29, 29, 28, 25, 19, 15, 14.6, 14.6, 16, 17, 17, 17, 16.5, 15.5, 13.2, 13.2, 13.2, 15, 19, 23, 27,
] as const

/**
 * How much faster lights and siren are. Studies that drove the same way twice disagree, from under a minute
 * saved (Hunt et al., Ann Emerg Med 1995;25:507-511) to 38.5 % of the time (Ho and Casey, Ann Emerg Med
 * 1998;32:585-588); a fifth of the time is a cautious middle.
 */
const LIGHTS_SPEED_FACTOR = 1.25

/** Nobody starts, drives and stops in less, however near it is. */
const SECONDS_MIN = 60

const FREE_FLOW_KMH = ROAD_KMH[0]

/**
 * Travel times from a formula alone: great circle, detour, speed of the hour. It needs no network, is the same
 * in both directions, and knows a way everywhere, so a recommendation never waits for a routing server.
 */
export const embeddedTravel = (utcOffsetMinutes: number): TravelTimes => ({
  table: async (from, to, departAt, lights) => {
    const kmh = roadKmh(departAt, utcOffsetMinutes) * (lights ? LIGHTS_SPEED_FACTOR : 1)
    return from.map((a) => to.map((b) => travelSeconds(a, b, kmh)))
  },
})

function roadKmh(departAt: Instant, utcOffsetMinutes: number): number {
  const { minuteOfDay } = localTime(departAt, utcOffsetMinutes)
  return ROAD_KMH[Math.floor(minuteOfDay / 60)] ?? FREE_FLOW_KMH
}

function travelSeconds(from: LatLon, to: LatLon, kmh: number): number {
  const km = distanceKm(from, to)
  if (km === 0) return 0
  return Math.max(SECONDS_MIN, Math.round(((km * DETOUR_FACTOR) / kmh) * 3600))
}
