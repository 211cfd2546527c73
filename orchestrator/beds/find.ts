import type { BedId, FacilityId } from '../ids.ts'
import type { BedFeature, BedStatus, Sex, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { isDoubtable } from './asking.ts'
import { type BedNeeds, type Unfit, unfit } from './fit.ts'
import type { Bed, BedsState } from './state.ts'

export interface BedSearch extends BedNeeds {
  readonly unit: Unit
  /** By road from where the patient is; null where no way is known, or where that does not matter. */
  readonly secondsTo: (facility: FacilityId) => number | null
}

interface BedCandidate {
  readonly bed: BedId
  readonly facility: FacilityId
  readonly travelSeconds: number | null
  readonly features: readonly BedFeature[]
  /** Nobody has said for long whether it is still so. */
  readonly doubted: boolean
}

/** A bed of the unit that is no answer, and the first reason. */
interface RuledOutBed {
  readonly bed: BedId
  readonly facility: FacilityId
  readonly why: Unfit | 'held' | Exclude<BedStatus, 'free'>
}

/** Free beds that are for women or for men alone, where it was not said which is wanted. */
export type KeptBySex = Readonly<Record<Sex, number>>

export interface FoundBeds {
  /** Best first, twenty at most. */
  readonly candidates: readonly BedCandidate[]
  readonly keptBySex: KeptBySex
  /** By bed id. Looked for when it is read, since all beds of the unit have to be seen. */
  readonly ruledOut: readonly RuledOutBed[]
}

/** Nobody reads further down, and an explanation keeps fewer. */
const FOUND_MAX = 20

/**
 * Free beds nobody holds: nearest first; at the same distance one that was heard of lately, then the one with the
 * fewest features nobody asked for (a ventilator bed is kept for whoever needs it), then by id. The best twenty.
 */
export function findBeds(state: NetworkState, search: BedSearch): FoundBeds {
  const keptBySex = { female: 0, male: 0 }
  const candidates: BedCandidate[] = []
  for (const found of fitting(state.beds, search, keptBySex)) {
    const last = candidates[FOUND_MAX - 1]
    if (last && !isBetter(found, last)) continue
    if (last) candidates.pop()
    insert(candidates, found)
  }
  return {
    candidates,
    keptBySex,
    get ruledOut() {
      return ruledOutBeds(state, search)
    },
  }
}

/** What one hospital has free of what is wanted. */
export interface FreeAt {
  readonly facility: FacilityId
  readonly travelSeconds: number | null
  /** Best first, as many as were asked for at most. */
  readonly beds: readonly BedId[]
  /** How many there are in all. */
  readonly free: number
}

/** For several patients who are to stay together: every hospital with a fitting bed free, nearest first. */
export function findTogether(state: NetworkState, search: BedSearch, count: number): FreeAt[] {
  const places = new Map<FacilityId, BedCandidate[]>()
  for (const found of fitting(state.beds, search, { female: 0, male: 0 })) {
    const there = places.get(found.facility)
    if (there) there.push(found)
    else places.set(found.facility, [found])
  }
  return [...places.entries()]
    .map(([facility, there]) => ({
      facility,
      travelSeconds: there[0]?.travelSeconds ?? null,
      beds: there
        .sort((a, b) => (isBetter(a, b) ? -1 : 1))
        .slice(0, count)
        .map(({ bed }) => bed),
      free: there.length,
    }))
    .sort((a, b) => (a.travelSeconds ?? FAR) - (b.travelSeconds ?? FAR) || (a.facility < b.facility ? -1 : 1))
}

/** Free beds that fit, in no order; those that only the patient's sex is missing for are counted. */
function* fitting(
  { beds, availableInUnit }: BedsState,
  search: BedSearch,
  keptBySex: Record<Sex, number>,
): Generator<BedCandidate> {
  const roads = new Map<FacilityId, number | null>()
  for (const free of availableInUnit.of(search.unit)) {
    const bed = beds.get(free)
    if (!bed) continue
    const wrong = unfit(bed, search)
    if (wrong === 'sex' && search.sex === null && bed.sex !== null) keptBySex[bed.sex] += 1
    if (wrong) continue
    const { id, facility, features } = bed
    const known = roads.get(facility)
    const travelSeconds = known === undefined ? search.secondsTo(facility) : known
    roads.set(facility, travelSeconds)
    yield { bed: id, facility, features, travelSeconds, doubted: isDoubted(bed) }
  }
}

/** Somebody was asked whether it is still so, and nobody has answered. */
const isDoubted = (bed: Bed): boolean => bed.askedAt !== null && isDoubtable(bed)

function insert(candidates: BedCandidate[], found: BedCandidate): void {
  let place = candidates.length
  for (let above = candidates[place - 1]; above && isBetter(found, above); ) {
    place -= 1
    above = candidates[place - 1]
  }
  candidates.splice(place, 0, found)
}

function ruledOutBeds({ beds }: NetworkState, search: BedSearch): RuledOutBed[] {
  const ruledOut: RuledOutBed[] = []
  for (const bed of beds.beds.values()) {
    const why = bed.unit === search.unit ? whyNot(bed, search) : null
    if (why !== null) ruledOut.push({ bed: bed.id, facility: bed.facility, why })
  }
  return ruledOut.sort((a, b) => (a.bed < b.bed ? -1 : 1))
}

function whyNot(bed: Bed, needs: BedNeeds): RuledOutBed['why'] | null {
  const wrong = unfit(bed, needs)
  if (wrong) return wrong
  if (bed.hold !== null) return 'held'
  return bed.status === 'free' ? null : bed.status
}

const FAR = Number.MAX_VALUE

/** Every candidate has what was asked for, so the one with fewer features wastes fewer. */
function isBetter(a: BedCandidate, b: BedCandidate): boolean {
  const near = (a.travelSeconds ?? FAR) - (b.travelSeconds ?? FAR)
  if (near !== 0) return near < 0
  if (a.doubted !== b.doubted) return b.doubted
  const spare = a.features.length - b.features.length
  return spare === 0 ? a.bed < b.bed : spare < 0
}
