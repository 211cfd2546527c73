import type { BedId, FacilityId } from '../ids.ts'
import { DOOR_IN_DOOR_OUT_SECONDS, NO_BED_SECONDS, QUEUE_SHARE, WEIGHED_HOSPITALS_KEPT } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import { diverts, handoverSeconds } from '../receiving/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { freeBedAt } from './bed-choice.ts'
import { by } from './by.ts'
import { capabilityNeeded } from './capability.ts'
import type { HospitalCandidate, PlannedRide } from './events.ts'
import type { Emergency } from './state.ts'

/**
 * The hospital to bring the patient to, and the hospitals weighed, best first: the one where they have the care they
 * need soonest, from leaving the scene. That is the drive, the handover with the ambulances that are before them, and
 * what a missing bed costs; where the hospital lacks what the complaint needs, also the stay there until they leave
 * again and the way to the nearest that has it. Hospitals on divert come last: when all are, none is. One with neither
 * the capability nor an emergency department is never chosen. Ties go to the shorter drive, then the lower id.
 *
 * @param toHospital seconds by road from the scene; a hospital that is missing has no known way and comes after the others
 */
export function chooseHospital(
  state: NetworkState,
  emergency: Emergency,
  toHospital: ReadonlyMap<FacilityId, number>,
  at: Instant,
): ChosenHospital {
  if (emergency.planned) return destinationOf(emergency.planned, toHospital)
  const { facilities } = topologyOf(state.network)
  const needed = capabilityNeeded(emergency.complaint, facilities)
  const able = facilities.filter(({ capabilities }) => capabilities.includes(needed))
  const ableIds = new Set(able.map(({ id }) => id))
  const takers = new Set(facilities.flatMap(({ id, capabilities }) => (capabilities.includes('ED') ? [id] : [])))
  const ahead = aheadOf(state, emergency)
  const nearestAble = least(able.flatMap(({ id }) => toHospital.get(id) ?? []))
  const hospitals = facilities
    .map(({ id }) => {
      const care = { capable: ableIds.has(id), nearestAble, ahead: ahead.get(id) ?? 0 }
      const hospital = weighed(state, emergency, id, care, toHospital, at)
      return { hospital, keys: [...rank(hospital, takers), hospital.travelSeconds, hospital.facility] }
    })
    .sort(by(({ keys }) => keys))
    .map(({ hospital }) => hospital)
  const first = hospitals[0]
  return {
    chosen: first && takesAnybody(first, takers) ? first : null,
    hospitals: hospitals.slice(0, WEIGHED_HOSPITALS_KEPT),
    moreHospitals: Math.max(0, hospitals.length - WEIGHED_HOSPITALS_KEPT),
  }
}

interface ChosenHospital {
  readonly chosen: HospitalCandidate | null
  /** Best first, as many as an event keeps. */
  readonly hospitals: HospitalCandidate[]
  /** Weighed as well. */
  readonly moreHospitals: number
}

/** Agreed beforehand, and its bed is kept by the transfer. */
function destinationOf({ to }: PlannedRide, toHospital: ReadonlyMap<FacilityId, number>): ChosenHospital {
  if (to === null) return { chosen: null, hospitals: [], moreHospitals: 0 }
  const chosen = { facility: to, travelSeconds: toHospital.get(to) ?? null, capable: true, bed: null }
  return { chosen, hospitals: [chosen], moreHospitals: 0 }
}

const least = (seconds: readonly number[]): number | null => (seconds.length > 0 ? Math.min(...seconds) : null)

function weighed(
  state: NetworkState,
  emergency: Emergency,
  id: FacilityId,
  {
    capable,
    nearestAble,
    ahead,
  }: { readonly capable: boolean; readonly nearestAble: number | null; readonly ahead: number },
  toHospital: ReadonlyMap<FacilityId, number>,
  at: Instant,
): HospitalCandidate {
  const travelSeconds = toHospital.get(id) ?? null
  const bed = bedFor(state, emergency, id)
  const alone = handoverSeconds(state.receiving, id, at)
  const handover = Math.round(alone * (1 + QUEUE_SHARE * ahead))
  const onward = capable ? 0 : DOOR_IN_DOOR_OUT_SECONDS + (nearestAble ?? 0)
  const penaltySeconds = (bed === null ? NO_BED_SECONDS : 0) + onward
  return {
    facility: id,
    travelSeconds,
    capable,
    bed,
    divert: diverts(state.receiving, id, emergency.priority),
    handoverSeconds: handover,
    penaltySeconds,
    careSeconds: travelSeconds === null ? null : travelSeconds + handover + penaltySeconds,
  }
}

/** Before the numbers: those that take nobody at all, those on divert, and, without a drive known, those that lack it. */
function rank(candidate: HospitalCandidate, takers: ReadonlySet<FacilityId>): (number | null)[] {
  const { careSeconds = null, divert, capable, bed } = candidate
  return [takesAnybody(candidate, takers) ? 0 : 1, divert ? 1 : 0, careSeconds, capable ? (bed === null ? 1 : 0) : 2]
}

/** @param takers hospitals with an emergency department */
const takesAnybody = ({ facility, capable }: HospitalCandidate, takers: ReadonlySet<FacilityId>): boolean =>
  capable || takers.has(facility)

/** The bed that is kept for this very patient counts as free for them. */
function bedFor(state: NetworkState, { priority, dispatch }: Emergency, facility: FacilityId): BedId | null {
  const kept = dispatch?.hold && dispatch.bed ? state.beds.beds.get(dispatch.bed) : undefined
  if (kept?.facility === facility) return kept.id
  return freeBedAt(state, facility, priority)?.id ?? null
}

/** By hospital: other ambulances on their way to its door with a patient, or standing at it. */
function aheadOf({ ambulances }: NetworkState, { id }: Emergency): ReadonlyMap<FacilityId, number> {
  const ahead = new Map<FacilityId, number>()
  for (const other of ambulances.byStage.of('under-way')) {
    const { phase, dispatch } = ambulances.emergencies.get(other) ?? {}
    const hospital = dispatch?.hospital
    if (other === id || !hospital || (phase !== 'transporting' && phase !== 'at_hospital')) continue
    ahead.set(hospital, (ahead.get(hospital) ?? 0) + 1)
  }
  return ahead
}
