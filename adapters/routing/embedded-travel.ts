import type { TravelTimes } from '../../bot/travel.ts'
import { type Roads, taughtSeconds } from '../../orchestrator/travel/learned.ts'

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
      seconds: from.map((a) => to.map((b) => taughtSeconds(known, a, b, departure))),
      source: 'embedded',
    }
  },
})
