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
  /** Best first, twenty at most. */
  readonly candidates: readonly BedCandidate[]
  /** By bed id. Looked for when it is read, since all beds of the unit have to be seen. */
  readonly ruledOut: readonly RuledOutBed[]
}

/** Nobody reads further down, and an explanation keeps fewer. */
const FOUND_MAX = 20

/**
 * Free beds nobody holds: nearest first; at the same distance the one with the fewest features nobody asked
 * for (a ventilator bed is kept for whoever needs it), then by id. The best twenty.
 */
export function findBeds(state: NetworkState, search: BedSearch): FoundBeds {
  const { beds, availableInUnit } = state.beds
  const roads = new Map<FacilityId, number | null>()
  const candidates: BedCandidate[] = []
  for (const free of availableInUnit.of(search.unit)) {
    const bed = beds.get(free)
    if (!bed || whyNot(bed, search.features) !== null) continue
    const { id, facility, features } = bed
    const travelSeconds = roads.get(facility) ?? travelTo(facility, search)
    roads.set(facility, travelSeconds)
    const last = candidates[FOUND_MAX - 1]
    if (last && !isBetter(id, features, travelSeconds, last)) continue
    if (last) candidates.pop()
    let place = candidates.length
    for (let above = candidates[place - 1]; above && isBetter(id, features, travelSeconds, above); ) {
      place -= 1
      above = candidates[place - 1]
    }
    candidates.splice(place, 0, { bed: id, facility, features, travelSeconds })
  }
  return {
    candidates,
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

/** Seconds by road from where the patient is; null where that or the way is not known. */
export function travelTo(facility: FacilityId, { near, travelSeconds }: BedSearch): number | null {
  if (near === null) return null
  return near === facility ? 0 : travelSeconds(near, facility)
}

/** Every candidate has what was asked for, so the one with fewer features wastes fewer. */
function isBetter(id: BedId, features: readonly BedFeature[], seconds: number | null, than: BedCandidate): boolean {
  const near = (seconds ?? Number.MAX_VALUE) - (than.travelSeconds ?? Number.MAX_VALUE)
  const spare = features.length - than.features.length
  if (near !== 0) return near < 0
  return spare === 0 ? id < than.bed : spare < 0
}

const byId = (a: { readonly bed: BedId }, b: { readonly bed: BedId }): number => (a.bed < b.bed ? -1 : 1)
