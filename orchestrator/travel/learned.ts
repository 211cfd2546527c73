import { distanceKm, type LatLon } from '../geo.ts'
import { LEARNED_FACTOR_MAX, LEARNED_TRIPS_KEPT, LEARNED_TRIPS_PRIOR } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import {
  type Departure,
  hourOf,
  BENGALURU_ROADS as ROADS,
  roadSeconds,
  TRIP_SECONDS_MIN,
  type TravelModel,
} from './model.ts'

/** Everything the embedded model of road times works with. */
export interface Roads {
  readonly model: TravelModel
  readonly utcOffsetMinutes: number
  /** By bucket; 1 where nothing was learned. */
  readonly factors: ReadonlyMap<string, number>
}

/** Before any trip was made. */
export const plainRoads = (utcOffsetMinutes: number, model: TravelModel = ROADS): Roads => ({
  model,
  utcOffsetMinutes,
  factors: new Map(),
})

/** The network's own figures and what its trips taught. */
export function roadsOf(state: NetworkState): Roads {
  const { travel, utcOffsetMinutes } = topologyOf(state.network)
  const factors = [...state.travel.observed.values()].map(
    ({ bucket, ratios }) => [bucket, learnedFactor(ratios)] as const,
  )
  return { ...plainRoads(utcOffsetMinutes, travel), factors: new Map(factors) }
}

/** Seconds by road as the model says, corrected by what trips taught; null where it knows no way. */
export function taughtSeconds(
  { model, factors }: Roads,
  from: LatLon,
  to: LatLon,
  departure: Departure,
): number | null {
  const predicted = roadSeconds(model, from, to, departure)
  if (predicted === null || predicted === 0) return predicted
  const factor = factors.get(bucketOf(distanceKm(from, to), departure)) ?? 1
  return Math.max(TRIP_SECONDS_MIN, Math.round(predicted * factor))
}

const HOURS_A_BAND = 3
/** Upper edges; trips beyond the last are one band. */
const BAND_KM = [2, 5, 10, 20]

/** Trips that are alike: of the same three hours of the day and about as long. */
export function bucketOf(km: number, { at, utcOffsetMinutes }: Departure): string {
  const hours = Math.floor(hourOf(at, utcOffsetMinutes) / HOURS_A_BAND)
  const band = BAND_KM.findIndex((edge) => km <= edge)
  return `${hours}:${band < 0 ? BAND_KM.length : band}`
}

/**
 * How many times longer than predicted such trips take: the median of the trips, which a few forgotten buttons do
 * not move, drawn to 1 in proportion to how few there are (as if so many trips had taken exactly as predicted),
 * and bounded.
 */
export function learnedFactor(ratios: readonly number[]): number {
  if (ratios.length === 0) return 1
  const trust = ratios.length / (ratios.length + LEARNED_TRIPS_PRIOR)
  const factor = Math.exp(trust * Math.log(median(ratios)))
  return Math.min(LEARNED_FACTOR_MAX, Math.max(1 / LEARNED_FACTOR_MAX, factor))
}

export const withTrip = (ratios: readonly number[], ratio: number): readonly number[] =>
  [...ratios, ratio].slice(-LEARNED_TRIPS_KEPT)

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)] ?? 1
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 1
  return (low + high) / 2
}
