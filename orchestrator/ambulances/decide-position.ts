import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { distanceKm, type LatLon } from '../geo.ts'
import { POSITION_BLUR_KM, POSITION_KMH_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import { isCrewOf, mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { outOfArea } from './service-area.ts'

/**
 * Where a unit is. A position overtaken by a newer one says nothing. One that no ambulance could have reached since
 * the last is doubted: it counts only when the next one agrees with it, for then it was the last that was wrong.
 */
export function decidePosition(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.set-position'>,
  { actor, at }: Issued,
): Decision {
  const { ambulance, position, takenAt } = command
  if (!isCrewOf(actor, ambulance) && !mayCoordinate(actor) && actor.role !== 'system') return notPermitted(command)
  const unit = state.ambulances.ambulances.get(ambulance)
  if (!unit) return reject({ code: 'ambulance.unknown', ambulance })
  const outside = outOfArea(state, position)
  if (outside) return reject(outside)
  // A phone whose clock is ahead must not keep later positions out.
  const taken = instant(Math.min(takenAt ?? at, at))
  const { position: last, doubted } = unit
  if (last && taken < last.at) return accept()
  const here = { point: position, at: taken }
  if (last && !couldBe(last, here) && !(doubted && couldBe(doubted, here))) {
    return accept({ type: 'ambulances.position-doubted', ambulance, position, at: taken })
  }
  return accept({ type: 'ambulances.positioned', ambulance, position, at: taken })
}

interface Sighting {
  readonly point: LatLon
  readonly at: Instant
}

/** One vehicle can have been at both; what a phone's position is out by is given on top. */
function couldBe(before: Sighting, after: Sighting): boolean {
  const hours = Math.max(0, after.at - before.at) / HOUR_MS
  return distanceKm(before.point, after.point) <= POSITION_BLUR_KM + POSITION_KMH_MAX * hours
}
