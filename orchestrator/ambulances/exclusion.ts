import type { Instant } from '../time.ts'
import { endsTooSoon, notReady, overlookedAs } from './duty.ts'
import type { AmbulanceCandidate, Overlooked } from './events.ts'
import type { Ambulance, Emergency } from './state.ts'

/** Why a free unit cannot be sent to this call, apart from roads and class; null when it can. */
export function excludedFrom(
  ambulance: Ambulance,
  { declinedBy }: Pick<Emergency, 'declinedBy'>,
  jobSeconds: number | null,
  at: Instant,
): Overlooked | 'busy' | 'gave-back' | null {
  if (ambulance.job !== null) return 'busy'
  const why = notReady(ambulance)
  const mayBeOverlooked = why === null || overlookedAs(why) !== null
  if (declinedBy.includes(ambulance.id) && mayBeOverlooked) return 'gave-back'
  if (why !== null) return why
  return jobSeconds !== null && endsTooSoon(ambulance, jobSeconds, at) ? 'shift-ends' : null
}

/**
 * For a threat to life with nothing else there: the mildest of what keeps units back is overlooked, and stands on each
 * candidate. Others as they are.
 */
export function overlooking(units: readonly AmbulanceCandidate[]): AmbulanceCandidate[] {
  const tierOf = ({ excluded, etaSeconds }: AmbulanceCandidate): number =>
    (excluded !== null && etaSeconds !== null ? overlookedAs(excluded) : null) ?? Number.POSITIVE_INFINITY
  const mildest = Math.min(...units.map(tierOf))
  if (!Number.isFinite(mildest)) return [...units]
  return units.map((unit) =>
    tierOf(unit) === mildest ? { ...unit, excluded: null, despite: unit.excluded as Overlooked } : unit,
  )
}
