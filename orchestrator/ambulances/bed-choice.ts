import { ANYBODY, unfit } from '../beds/fit.ts'
import { availability, type Bed } from '../beds/state.ts'
import type { FacilityId } from '../ids.ts'
import type { Priority, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { by } from './by.ts'

/** Units that can receive an emergency, best first. A life threat is kept an intensive-care bed where there is one. */
const unitsFor = (priority: Priority): readonly Unit[] => (priority === 'P1' ? ['ICU', 'ED', 'HDU'] : ['ED', 'HDU'])

/** The bed at this hospital an emergency of this priority would be given now: free, not held, best unit, lowest id. */
export function freeBedAt(state: NetworkState, facility: FacilityId, priority: Priority): Bed | null {
  for (const unit of unitsFor(priority)) {
    const beds = [...state.beds.available.of(availability({ unit, facility }))]
      .flatMap((id) => state.beds.beds.get(id) ?? [])
      .filter((bed) => unfit(bed, ANYBODY) === null)
      .sort(by((bed) => [bed.id]))
    if (beds[0]) return beds[0]
  }
  return null
}
