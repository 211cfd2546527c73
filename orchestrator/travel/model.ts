import { z } from 'zod'
import { distanceKm, LatLon } from '../geo.ts'
import { type Instant, localTime } from '../time.ts'

/** Seconds between named places with no traffic; null where there is no way. */
export const TravelMatrix = z.object({
  zones: z.array(z.object({ name: z.string().min(1), location: LatLon })),
  /** A row for each origin, a column for each destination. */
  seconds: z.array(z.array(z.number().nonnegative().nullable())),
})

export type TravelMatrix = z.infer<typeof TravelMatrix>

/** How long roads take, as a network says it; see `BENGALURU_ROADS` for what each figure means. */
export const TravelModel = z.object({
  detourFactor: z.number().min(1).max(4),
  roadKmh: z.array(z.number().min(1).max(200)).length(24),
  lightsSpeedFactor: z.number().min(1).max(3),
  matrix: TravelMatrix.optional(),
})
export type TravelModel = z.infer<typeof TravelModel>

export const BENGALURU_ROADS: TravelModel = {
  /**
   * Road kilometres for each kilometre of great circle. Boscoe, Henry and Zdeb, "A nationwide comparison of
   * driving distance versus straight-line distance to hospitals", Prof. Geogr. 2012;64(2), measured 1.417
   * on average over 66,000 trips to hospitals.
   */
  detourFactor: 1.4,
  /**
   * Kilometres an hour by local hour of departure. Its anchors are the TomTom Traffic Index 2025: 14.6 in the
   * morning rush, 13.2 in the evening rush, 16.6 over the day; 74.4 % above free flow on average, where 10 km
   * take 36 min 9 s, which puts free flow at 29. The hours between are interpolated: our assumption.
   */
  roadKmh: [
    29, 29, 29, 29, 29, 28, 25, 19, 15, 14.6, 14.6, 16, 17, 17, 17, 16.5, 15.5, 13.2, 13.2, 13.2, 15, 19, 23, 27,
  ],
  /**
   * How much faster lights and siren are. Studies that drove the same way twice disagree, from under a minute
   * saved (Hunt et al., Ann Emerg Med 1995;25:507-511) to 38.5 % of the time (Ho and Casey, Ann Emerg Med
   * 1998;32:585-588); a fifth of the time is a cautious middle.
   */
  lightsSpeedFactor: 1.25,
}

/** Nobody starts, drives and stops in less, however near it is. */
export const TRIP_SECONDS_MIN = 60
/** A point further from every zone than this is not described by the matrix. */
const ZONE_RADIUS_KM = 4
/** A trip may be so much longer or shorter than the one between its zones, in great circles, and still be like it. */
const LIKE_ITS_ZONES = 2

export interface Departure {
  readonly at: Instant
  readonly utcOffsetMinutes: number
  readonly lights: boolean
}

/**
 * Seconds by road, before anything was learned: the time between the two nearest zones of the matrix, stretched by
 * how much longer the trip is than theirs; without such zones great circle × detour. Both at the speed of the hour.
 * Zero for no distance; null where the matrix says that there is no way.
 */
export function roadSeconds(model: TravelModel, from: LatLon, to: LatLon, departure: Departure): number | null {
  const km = distanceKm(from, to)
  if (km === 0) return 0
  const free = zoneSeconds(model, from, to, km)
  if (free === null) return null
  const slower = (free ?? freeSeconds(model, km)) * paceOf(model, departure)
  return Math.max(TRIP_SECONDS_MIN, slower)
}

/** So many times longer than with no traffic and without lights. */
export function paceOf(
  { roadKmh, lightsSpeedFactor }: TravelModel,
  { at, utcOffsetMinutes, lights }: Departure,
): number {
  const freeKmh = Math.max(...roadKmh)
  const kmh = roadKmh[hourOf(at, utcOffsetMinutes)] ?? freeKmh
  return freeKmh / kmh / (lights ? lightsSpeedFactor : 1)
}

export const hourOf = (at: Instant, utcOffsetMinutes: number): number =>
  Math.floor(localTime(at, utcOffsetMinutes).minuteOfDay / 60)

const freeSeconds = ({ detourFactor, roadKmh }: TravelModel, km: number): number =>
  ((km * detourFactor) / Math.max(...roadKmh)) * 3600

/** Undefined where the matrix says nothing about this trip. */
function zoneSeconds({ matrix }: TravelModel, from: LatLon, to: LatLon, km: number): number | null | undefined {
  if (!matrix) return undefined
  const a = nearestZone(matrix.zones, from)
  const b = nearestZone(matrix.zones, to)
  if (a === null || b === null || a === b) return undefined
  const seconds = matrix.seconds[a]?.[b]
  const [start, end] = [matrix.zones[a], matrix.zones[b]]
  if (seconds === null || seconds === undefined || !start || !end) return seconds
  const share = km / Math.max(distanceKm(start.location, end.location), Number.EPSILON)
  return seconds * Math.min(LIKE_ITS_ZONES, Math.max(1 / LIKE_ITS_ZONES, share))
}

function nearestZone(zones: TravelMatrix['zones'], point: LatLon): number | null {
  let nearest: number | null = null
  let within = ZONE_RADIUS_KM
  for (const [n, { location }] of zones.entries()) {
    const km = distanceKm(location, point)
    if (km > within) continue
    nearest = n
    within = km
  }
  return nearest
}
