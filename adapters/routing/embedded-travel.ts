import type { TravelTimes } from '../../bot/travel.ts'
import { distanceKm, type LatLon } from '../../orchestrator/geo.ts'
import { bucketOf, type Roads } from '../../orchestrator/travel/learned.ts'
import { type Departure, roadSeconds, TRIP_SECONDS_MIN } from '../../orchestrator/travel/model.ts'

/**
 * Travel times from the network's own road model, corrected by what its trips taught. It needs no other machine and
 * knows a way nearly everywhere, so a recommendation never waits for a routing server.
 *
 * @param roads as they are known at the moment of asking
 */
export const embeddedTravel = (roads: () => Roads | Promise<Roads>): TravelTimes => ({
  table: async (from, to, at, lights) => {
    const known = await roads()
    const departure = { at, utcOffsetMinutes: known.utcOffsetMinutes, lights }
    return {
      seconds: from.map((a) => to.map((b) => travelSeconds(known, a, b, departure))),
      source: 'embedded',
    }
  },
})

function travelSeconds({ model, factors }: Roads, from: LatLon, to: LatLon, departure: Departure): number | null {
  const predicted = roadSeconds(model, from, to, departure)
  if (predicted === null || predicted === 0) return predicted
  const factor = factors.get(bucketOf(distanceKm(from, to), departure)) ?? 1
  return Math.max(TRIP_SECONDS_MIN, Math.round(predicted * factor))
}
