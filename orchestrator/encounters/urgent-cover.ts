import type { Bed } from '../beds/state.ts'
import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { Topology, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { ACUITY_WEIGHT } from './acuity.ts'
import type { BedSoon } from './bed-classes.ts'
import { onceReady, roadMinutes } from './bed-options.ts'
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
 * What each bed of intensive care that is free or being cleaned is worth to the most urgent who may come next: the
 * weighted minutes an hour that they save while it is to be had, against the next best bed. Much where it is the only
 * one for miles, nothing where another stands beside it. A bed with equipment is measured against its like.
 */
export function keptForUrgent(
  state: NetworkState,
  unit: Unit,
  soon: readonly BedSoon[],
  travel: TravelSeconds,
): ReadonlyMap<BedId, number> {
  const values = new Map<BedId, number>()
  const free = state.beds.availableInUnit.of(unit)
  if (unit !== 'ICU' || free.size + soon.length > SCARCE_BEDS_MAX) return values
  const beds = [...[...free].sort().flatMap((id) => state.beds.beds.get(id) ?? []), ...soon.map(({ bed }) => bed)]
  const kinds = new Map(beds.map(({ features }) => [features.join(), features]))
  for (const [kind, features] of kinds) {
    const like = (bed: Bed) => features.every((each) => bed.features.includes(each))
    const toHave = [
      // Of several free ones in one place only the last is missed.
      ...new Map(
        beds
          .slice(0, free.size)
          .filter(like)
          .map((bed) => [bed.facility, { bed, minutes: 0 }]),
      ).values(),
      ...soon.filter(({ bed }) => like(bed)).map(({ bed, soonMinutes }) => ({ bed, minutes: onceReady(soonMinutes) })),
    ]
    for (const [{ id, features: own }, saved] of minutesSaved(state, unit, toHave, travel)) {
      if (own.join() === kind) values.set(id, ACUITY_WEIGHT[1] * URGENT_PER_BED_HOUR * SEVERAL_AT_ONCE * saved)
    }
  }
  return values
}

interface ToHave {
  readonly bed: Bed
  /** Until it is clean, for whoever is ready to leave. */
  readonly minutes: number
}

/** How much sooner each bed would have a patient than the next best, over all beds of the unit around it. */
function minutesSaved(
  { network }: NetworkState,
  unit: Unit,
  toHave: readonly ToHave[],
  travel: TravelSeconds,
): Map<Bed, number> {
  const saved = new Map<Bed, number>()
  for (const [from, beds] of bedsByFacility(topologyOf(network), unit)) {
    let best: Bed | null = null
    let least = NO_BED_MINUTES
    let next = NO_BED_MINUTES
    for (const { bed, minutes: ready } of toHave) {
      const minutes = Math.max(ready, from === bed.facility ? 0 : roadMinutes(travel(from, bed.facility)))
      if (minutes < least) {
        next = least
        least = minutes
        best = bed
      } else if (minutes < next) next = minutes
    }
    if (best !== null) saved.set(best, (saved.get(best) ?? 0) + beds * (next - least))
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
