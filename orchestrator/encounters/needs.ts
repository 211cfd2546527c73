import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { waitingFor } from './state.ts'
import { stepDowns } from './step-down.ts'
import { unsuitable } from './suits.ts'

/** A round would give somebody a bed, or name somebody who could make room. Cheap where nobody waits. */
export function allocationIsWanted(state: NetworkState, now: Instant): boolean {
  const { beds, encounters } = state
  const servable = waitingFor(encounters).some(({ request: { wanted } }) =>
    [...beds.availableInUnit.of(wanted.unit)].some((id) => {
      const bed = beds.beds.get(id)
      return bed !== undefined && unsuitable(bed, wanted) === null
    }),
  )
  return servable || stepDowns(state, new Set(), new Set(), now).length > 0
}
