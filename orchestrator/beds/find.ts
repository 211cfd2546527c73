import type { BedId, FacilityId } from '../ids.ts'
import type { BedFeature, BedStatus, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Bed } from './state.ts'

export interface BedSearch {
  readonly unit: Unit
  /** All of these are needed. */
  readonly features: readonly BedFeature[]
  /** Where the patient is; null asks for any bed, wherever it stands. */
  readonly near: FacilityId | null
  /** By road; null where no way is known. */
  readonly travelSeconds: (from: FacilityId, to: FacilityId) => number | null
}

interface BedCandidate {
  readonly bed: BedId
  readonly facility: FacilityId
  readonly travelSeconds: number | null
  readonly features: readonly BedFeature[]
}

/** A bed of the unit that is no answer, and the first reason. */
interface RuledOutBed {
  readonly bed: BedId
  readonly facility: FacilityId
  readonly why: 'feature-missing' | 'held' | Exclude<BedStatus, 'free'>
}

export interface FoundBeds {
  /** Best first. */
  readonly candidates: readonly BedCandidate[]
  /** By bed id. Looked for when it is read, since all beds of the unit have to be seen. */
  readonly ruledOut: readonly RuledOutBed[]
}

/**
 * Free beds nobody holds: nearest first; at the same distance the one with the fewest features nobody asked
 * for (a ventilator bed is kept for whoever needs it), then by id.
 */
export function findBeds(state: NetworkState, search: BedSearch): FoundBeds {
  const { beds, availableInUnit } = state.beds
  const candidates: BedCandidate[] = []
  for (const free of availableInUnit.of(search.unit)) {
    const bed = beds.get(free)
    if (!bed || whyNot(bed, search.features) !== null) continue
    const { id, facility, features } = bed
    candidates.push({ bed: id, facility, features, travelSeconds: travelTo(facility, search) })
  }
  return {
    candidates: candidates.sort(better),
    get ruledOut() {
      return ruledOutBeds(state, search)
    },
  }
}

function ruledOutBeds({ beds }: NetworkState, { unit, features }: BedSearch): RuledOutBed[] {
  const ruledOut: RuledOutBed[] = []
  for (const bed of beds.beds.values()) {
    const why = bed.unit === unit ? whyNot(bed, features) : null
    if (why !== null) ruledOut.push({ bed: bed.id, facility: bed.facility, why })
  }
  return ruledOut.sort(byId)
}

function whyNot({ status, hold, features }: Bed, needed: readonly BedFeature[]): RuledOutBed['why'] | null {
  if (!needed.every((feature) => features.includes(feature))) return 'feature-missing'
  if (hold !== null) return 'held'
  return status === 'free' ? null : status
}

function travelTo(facility: FacilityId, { near, travelSeconds }: BedSearch): number | null {
  if (near === null) return null
  return near === facility ? 0 : travelSeconds(near, facility)
}

/** Every candidate has what was asked for, so the one with fewer features wastes fewer. */
function better(a: BedCandidate, b: BedCandidate): number {
  const [near, far] = [a.travelSeconds ?? Number.MAX_VALUE, b.travelSeconds ?? Number.MAX_VALUE]
  return near - far || a.features.length - b.features.length || byId(a, b)
}

const byId = (a: { readonly bed: BedId }, b: { readonly bed: BedId }): number => (a.bed < b.bed ? -1 : 1)
