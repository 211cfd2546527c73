import { isReady } from '../../orchestrator/ambulances/duty.ts'
import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { AmbulanceId } from '../../orchestrator/ids.ts'
import type { AmbulanceClass } from '../../orchestrator/network/topology.ts'
import type { RenderFrame } from '../render-frame.ts'
import { positionAge } from './words.ts'

export interface UnitToSend {
  readonly ambulance: AmbulanceId
  readonly class: AmbulanceClass
  /** As weighed for the recommendation; null where it was not, or no way is known. */
  readonly etaSeconds: number | null
  readonly lowerClass: boolean
  /** Of its position: `14 min old`, where that matters. */
  readonly age: string | null
}

/**
 * Every unit a coordinator could send now, free and on duty: those of the class needed first, then the
 * nearest. A unit that gave this job back is left out.
 */
export function unitsToSend({ state, now }: RenderFrame, { recommendation, declinedBy }: Emergency): UnitToSend[] {
  const weighed = new Map(recommendation?.ambulances.map((candidate) => [candidate.ambulance, candidate]))
  return [...state.ambulances.ambulances.values()]
    .filter((unit) => isReady(unit) || (recommendation?.despite && unit.id === recommendation.ambulance))
    .filter(({ id, job }) => job === null && !declinedBy.includes(id))
    .map((unit) => ({
      ambulance: unit.id,
      class: unit.class,
      etaSeconds: weighed.get(unit.id)?.etaSeconds ?? null,
      lowerClass: recommendation?.classNeeded === 'ALS' && unit.class === 'BLS',
      age: positionAge(unit, now),
    }))
    .sort(
      (a, b) =>
        Number(a.lowerClass) - Number(b.lowerClass) ||
        (a.etaSeconds ?? Number.MAX_VALUE) - (b.etaSeconds ?? Number.MAX_VALUE) ||
        (a.ambulance < b.ambulance ? -1 : 1),
    )
}
