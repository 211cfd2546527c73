import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { Topology, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { ACUITY_WEIGHT } from './acuity.ts'
import { roadMinutes } from './bed-options.ts'
import type { TravelSeconds } from './commands.ts'

/**
 * Patients of acuity 1 who come in an hour for each bed of the unit: a bed turns over in about five days and every
 * eighth patient is so urgent. Our assumption; they come where the beds are.
 */
const URGENT_PER_BED_HOUR = 0.001
/** A second may come before the first's bed has been replaced. Chosen on plays of seeds 1 and 2. */
const SEVERAL_AT_ONCE = 3
/** With no other bed free an urgent patient is as good as so far from one. */
const NO_BED_MINUTES = 90
/** With more free beds than this none is worth keeping. */
const SCARCE_BEDS_MAX = 100

/**
 * What each free bed of intensive care is worth to the most urgent who may come next: the weighted minutes an hour
 * of road that they save while it stands free, against the next nearest free bed. Much where it is the only one for
 * miles, nothing where another stands beside it. A bed with equipment is measured against its like.
 */
export function keptForUrgent(state: NetworkState, unit: Unit, travel: TravelSeconds): ReadonlyMap<BedId, number> {
  const values = new Map<BedId, number>()
  const free = state.beds.availableInUnit.of(unit)
  if (unit !== 'ICU' || free.size > SCARCE_BEDS_MAX) return values
  const beds = [...free].sort().flatMap((id) => state.beds.beds.get(id) ?? [])
  const kinds = new Map(beds.map(({ features }) => [features.join(), features]))
  for (const [kind, features] of kinds) {
    const like = beds.filter((bed) => features.every((each) => bed.features.includes(each)))
    const saved = minutesSaved(state, unit, new Set(like.map(({ facility }) => facility)), travel)
    // Of several in one place only the last is missed.
    const last = new Map(like.map((bed) => [bed.facility, bed]))
    for (const [facility, bed] of last) {
      if (bed.features.join() !== kind) continue
      values.set(bed.id, ACUITY_WEIGHT[1] * URGENT_PER_BED_HOUR * SEVERAL_AT_ONCE * (saved.get(facility) ?? 0))
    }
  }
  return values
}

/** By facility with a free bed: the minutes it is nearer than the next, over all beds of the unit around it. */
function minutesSaved(
  { network }: NetworkState,
  unit: Unit,
  places: ReadonlySet<FacilityId>,
  travel: TravelSeconds,
): Map<FacilityId, number> {
  const saved = new Map<FacilityId, number>()
  for (const [from, beds] of bedsByFacility(topologyOf(network), unit)) {
    let nearest: FacilityId | null = null
    let least = NO_BED_MINUTES
    let next = NO_BED_MINUTES
    for (const to of places) {
      const minutes = from === to ? 0 : roadMinutes(travel(from, to))
      if (minutes < least) {
        next = least
        least = minutes
        nearest = to
      } else if (minutes < next) next = minutes
    }
    if (nearest !== null) saved.set(nearest, (saved.get(nearest) ?? 0) + beds * (next - least))
  }
  return saved
}

// A topology is immutable, so its beds are counted once.
const counted = new WeakMap<Topology, Map<Unit, ReadonlyMap<FacilityId, number>>>()

export function bedsByFacility(topology: Topology, unit: Unit): ReadonlyMap<FacilityId, number> {
  const units = counted.get(topology) ?? new Map<Unit, ReadonlyMap<FacilityId, number>>()
  counted.set(topology, units)
  const known = units.get(unit)
  if (known) return known
  const counts = new Map<FacilityId, number>()
  for (const bed of topology.beds) {
    if (bed.unit === unit) counts.set(bed.facility, (counts.get(bed.facility) ?? 0) + 1)
  }
  units.set(unit, counts)
  return counts
}
