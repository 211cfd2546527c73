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
  if (said === null) return numberedIn(state, text, at)
  // "to ICU-3" may have taken a word before it for a hospital.
  const bare = /(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}$/i.exec(said)?.[0] ?? said
  const bed = namedBed(state, said, at) ?? namedBed(state, bare, at)
  const house = lookupsOf(state.network).facilities.has(said.slice(0, -bare.length - 1).toUpperCase() as FacilityId)
  return { bed, said: (house ? said : bare).toUpperCase() }
}

const NUMBERED =
  /(?:\b(ICU|HDU|WARD|ED|NICU)[ -]?)?(?:\bbed|बेड)\s*(?:no\.?|num(?:ber)?|#)?\s*(\d{1,3})\b(?!\s*(?:[.:]\d|%|pts?\b|patients?\b|people|min|h\b|hours?|hrs?|[ap]m\b|days?|more|beds?))(?:\s*(?:of|in|at)?(?:\s+the)?\s*\b(ICU|HDU|WARD|ED|NICU)\b)?/i
const SEEKS = /\b(need|want|chahiye|find|nearest|any|looking)\b/i

/** The beds of their house that "bed 7" may be: in a ward everybody knows which. */
export function bedsNumbered(state: NetworkState, text: string, at: FacilityId): Bed[] {
  const [, before, number, after] = NUMBERED.exec(text) ?? []
  if (number === undefined || SEEKS.test(text)) return []
  const unit = (before ?? after)?.toUpperCase()
  return [...state.beds.beds.values()]
    .filter((bed) => bed.facility === at && bed.id.endsWith(`-${Number(number)}`))
    .filter((bed) => unit === undefined || bed.unit === unit)
}

/** "Bed 9 icu", "icu bed 9"; a number alone where one bed of the house has it. */
function numberedIn(state: NetworkState, text: string, at: FacilityId): { bed: Bed | null; said: string | null } {
  const [only, another] = bedsNumbered(state, text, at)
  if (only && !another) return { bed: only, said: only.id }
  const [, before, number, after] = NUMBERED.exec(text) ?? []
  const unit = before ?? after
  const unknown = !only && unit !== undefined && !SEEKS.test(text)
  return { bed: null, said: unknown ? `${unit}-${number}`.toUpperCase() : null }
}

/** Every bed of the network that a sentence names, in its order. */
export const bedsNamedIn = (state: NetworkState, text: string, at: FacilityId): Bed[] =>
  [...text.matchAll(new RegExp(BED, 'gi'))].flatMap(([said]) => bedNamedIn(state, said, at).bed ?? [])

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
