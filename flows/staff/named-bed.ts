import type { Bed } from '../../orchestrator/beds/state.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import type { NetworkState } from '../../orchestrator/state.ts'

/**
 * The bed a colleague means: its id in any case and with any separators ("lgh icu 3"), or unit and number
 * alone, which is a bed of their own facility ("ICU-3").
 */
export function namedBed(state: NetworkState, said: string, at: FacilityId): Bed | null {
  const key = plain(said)
  for (const bed of state.beds.beds.values()) {
    if (plain(bed.id) === key || (bed.facility === at && plain(bed.id) === plain(at) + key)) return bed
  }
  return null
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
