import type { Bed } from '../../orchestrator/beds/state.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
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

const BED = /(?<![\w-])(?:[A-Z]{2,6}[ -])?(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}\b/i

/** The bed that a sentence names, and what was said where it is none. */
export function bedNamedIn(
  state: NetworkState,
  text: string,
  at: FacilityId,
): { bed: Bed | null; said: string | null } {
  const said = BED.exec(text)?.[0] ?? null
  if (said === null) return { bed: null, said }
  // "to ICU-3" may have taken a word before it for a hospital.
  const bare = /(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}$/i.exec(said)?.[0] ?? said
  const bed = namedBed(state, said, at) ?? namedBed(state, bare, at)
  const house = lookupsOf(state.network).facilities.has(said.slice(0, -bare.length - 1).toUpperCase() as FacilityId)
  return { bed, said: (house ? said : bare).toUpperCase() }
}

/** Every bed of the network that a sentence names, in its order. */
export const bedsNamedIn = (state: NetworkState, text: string, at: FacilityId): Bed[] =>
  [...text.matchAll(new RegExp(BED, 'gi'))].flatMap(([said]) => bedNamedIn(state, said, at).bed ?? [])

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
