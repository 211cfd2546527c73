import type { AmbulanceId, FacilityId } from '../ids.ts'
import { MOBILISATION_SECONDS, POSITION_FRESH_MINUTES } from '../limits.ts'
import type { AmbulanceClass } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { by } from './by.ts'
import { isReady } from './duty.ts'
import type { AmbulanceCandidate, Recommendation, Shortfall } from './events.ts'
import { excludedFrom, overlooking } from './exclusion.ts'
import { chooseHospital } from './hospital-policy.ts'
import { kept } from './kept.ts'
import { jobSeconds, lackingOf } from './soonest-free.ts'
import type { Ambulance, Emergency } from './state.ts'
import { classNeeded, suits } from './suitability.ts'

export type Weighed =
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation }
  | { readonly kind: 'shortfall'; readonly shortfall: Shortfall; readonly ambulances: AmbulanceCandidate[] }

/** Free, on duty, and not a unit that already gave this job back. */
export const canBeSent = (ambulance: Ambulance, emergency: Emergency): boolean =>
  isReady(ambulance) && ambulance.job === null && !emergency.declinedBy.includes(ambulance.id)

export const positionFresh = ({ position }: Ambulance, at: Instant): boolean =>
  position !== null && at - position.at <= POSITION_FRESH_MINUTES * MINUTE_MS

/**
 * The ambulance and hospital to propose for an emergency, or why there is none; always with every candidate
 * weighed, best first. The nearest unit of the class needed by time to the scene (mobilisation and travel);
 * where none of that class is free, the nearest of a lower class rather than nobody. Ties go to the lower id.
 *
 * @param toScene seconds by road to the scene; a unit that is missing has no way there
 * @param toHospital seconds by road from the scene
 */
export function recommend(
  state: NetworkState,
  emergency: Emergency,
  toScene: ReadonlyMap<AmbulanceId, number>,
  toHospital: ReadonlyMap<FacilityId, number>,
  at: Instant,
): Weighed {
  const needed = classNeeded(emergency.priority)
  const afterScene = jobSeconds(state, toHospital)
  const weighed = [...state.ambulances.ambulances.values()].map((ambulance) =>
    candidate(ambulance, emergency, toScene, afterScene, at),
  )
  const nothingElse = emergency.priority === 'P1' && weighed.every(({ excluded }) => excluded !== null)
  const reachable = nothingElse ? overlooking(weighed) : weighed
  const why = reachable.some((unit) => isSuitable(unit, needed)) ? 'nearest-suitable' : 'best-available'
  const ambulances = reachable
    .map((unit) => (why === 'nearest-suitable' && !suits(unit.class, needed) ? tooLow(unit) : unit))
    .sort(by((unit) => [unit.excluded === null ? 0 : 1, unit.etaSeconds, unit.ambulance]))
  const chosen = ambulances[0]
  if (!chosen || chosen.excluded !== null || chosen.etaSeconds === null) {
    return { kind: 'shortfall', shortfall: shortfallOf(state, ambulances, needed), ambulances }
  }
  const { chosen: hospital, hospitals, moreHospitals } = chooseHospital(state, emergency, toHospital, at)
  const recommendation: Recommendation = {
    ambulance: chosen.ambulance,
    class: chosen.class,
    classNeeded: needed,
    etaSeconds: chosen.etaSeconds,
    why,
    ...lackingOf(state, chosen, needed, at),
    ...(chosen.despite ? { despite: chosen.despite } : {}),
    hospital: hospital?.facility ?? null,
    bed: hospital?.bed ?? null,
    transportSeconds: hospital?.travelSeconds ?? null,
    ...kept(ambulances),
    hospitals,
    ...(moreHospitals > 0 ? { moreHospitals } : {}),
  }
  return { kind: 'recommendation', recommendation }
}

/** Free units with no way to the scene. */
export const unreachableOf = (ambulances: readonly AmbulanceCandidate[]): AmbulanceId[] =>
  ambulances.filter((unit) => unit.excluded === 'no-route').map((unit) => unit.ambulance)

function candidate(
  ambulance: Ambulance,
  emergency: Emergency,
  toScene: ReadonlyMap<AmbulanceId, number>,
  afterScene: number,
  at: Instant,
): AmbulanceCandidate {
  const travel = toScene.get(ambulance.id)
  const etaSeconds = travel === undefined ? null : MOBILISATION_SECONDS[ambulance.class] + travel
  const job = etaSeconds === null ? null : etaSeconds + afterScene
  return {
    ambulance: ambulance.id,
    class: ambulance.class,
    etaSeconds,
    positionFresh: positionFresh(ambulance, at),
    excluded: excludedFrom(ambulance, emergency, job, at) ?? (travel === undefined ? 'no-route' : null),
  }
}

const isSuitable = (unit: AmbulanceCandidate, needed: AmbulanceClass): boolean =>
  unit.excluded === null && suits(unit.class, needed)

const tooLow = (unit: AmbulanceCandidate): AmbulanceCandidate =>
  unit.excluded === null ? { ...unit, excluded: 'class-too-low' } : unit

/** Why none of the units that were weighed can go. */
export function shortfallOf(
  { ambulances: fleet }: NetworkState,
  ambulances: readonly AmbulanceCandidate[],
  needed: AmbulanceClass,
): Shortfall {
  const wayless = ambulances.filter(({ excluded }) => excluded === 'no-route')
  const isOld = ({ ambulance, positionFresh: fresh }: AmbulanceCandidate): boolean =>
    !fresh && (fleet.ambulances.get(ambulance)?.position ?? null) !== null
  if (wayless.length > 0) return wayless.every(isOld) ? 'positions-old' : 'no-route'
  const busy = ambulances.filter(({ excluded }) => excluded === 'busy')
  if (busy.length > 0) return busy.some((unit) => suits(unit.class, needed)) ? 'all-busy' : 'class-missing'
  if (ambulances.some(({ excluded }) => excluded === 'gave-back')) return 'given-back'
  return ambulances.some(({ excluded }) => excluded !== null && NOT_NOW.has(excluded)) ? 'not-ready' : 'none-on-duty'
}

/** There are crews, and none that could go now. */
const NOT_NOW: ReadonlySet<string> = new Set(['shift-ends', 'rest', 'break', 'fuel', 'vehicle'])
