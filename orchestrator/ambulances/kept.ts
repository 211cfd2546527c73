import { WEIGHED_UNITS_KEPT } from '../limits.ts'
import type { AmbulanceCandidate, Recommendation } from './events.ts'

/**
 * The best candidates as an event keeps them, and how many more were weighed. Units with no way there are always kept:
 * they are what a shortfall goes by.
 */
export function kept(ambulances: readonly AmbulanceCandidate[]): Pick<Recommendation, 'ambulances' | 'moreAmbulances'> {
  const listed = ambulances.filter(({ excluded }, n) => n < WEIGHED_UNITS_KEPT || excluded === 'no-route')
  const more = ambulances.length - listed.length
  return { ambulances: listed, ...(more > 0 ? { moreAmbulances: more } : {}) }
}
