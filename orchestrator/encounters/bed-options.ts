import { availability } from '../beds/state.ts'
import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { TravelSeconds } from './commands.ts'
import type { BedCandidate, Wanted } from './events.ts'
import { unsuitable } from './suits.ts'

/** What an unneeded feature costs, in weighted minutes: a ventilator bed is kept for whoever needs it. */
const SPARE_FEATURE_COST = 60
/** So much longer waits whoever is left for the next round. */
export const NEXT_ROUND_MINUTES = 60
/** Where no way is known the bed is as good as this far away. */
const UNKNOWN_ROAD_MINUTES = 120

/**
 * Free beds that will do, by cost, then id; `needed` at most, since nobody's bed in the best assignment is further
 * down their list than there are requests. Where many are free, hospitals are looked through from the nearest on,
 * and no further than the road alone costs more.
 *
 * @param need `weight` is what a minute of theirs costs
 */
export function optionsFor(
  state: NetworkState,
  { wanted, weight }: { readonly wanted: Wanted; readonly weight: number },
  travel: TravelSeconds,
  needed: number,
): BedCandidate[] {
  const { beds, network } = state
  const everywhere = beds.availableInUnit.of(wanted.unit)
  const { facilities } = topologyOf(network)
  const weighAll = (ids: Iterable<BedId>): BedCandidate[] => weigh(state, ids, wanted, weight, travel)
  if (everywhere.size <= facilities.length) return cheapest(weighAll(everywhere), needed)
  const wards = facilities
    .map(({ id }) => ({ id, cost: weight * lostMinutes(roadTo(wanted, id, travel)) }))
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
  const options: BedCandidate[] = []
  // Those found that cost their road alone: none of them costs more than any bed still to come.
  let settled = 0
  for (const { id: facility, cost } of wards) {
    if (settled >= needed) break
    for (const option of weighAll(beds.available.of(availability({ unit: wanted.unit, facility })))) {
      options.push(option)
      if (option.cost <= cost) settled += 1
    }
  }
  return cheapest(options, needed)
}

const cheapest = (options: BedCandidate[], needed: number): BedCandidate[] =>
  options.sort((a, b) => a.cost - b.cost || (a.bed < b.bed ? -1 : 1)).slice(0, needed)

export function weigh(
  { beds }: NetworkState,
  ids: Iterable<BedId>,
  wanted: Wanted,
  weight: number,
  travel: TravelSeconds,
): BedCandidate[] {
  const options: BedCandidate[] = []
  for (const id of ids) {
    const bed = beds.beds.get(id)
    if (!bed || unsuitable(bed, wanted)) continue
    const travelSeconds = roadTo(wanted, bed.facility, travel)
    const spare = bed.features.length - wanted.features.length
    options.push({
      bed: id,
      travelSeconds,
      cost: weight * lostMinutes(travelSeconds) + SPARE_FEATURE_COST * spare,
    })
  }
  return options
}

const roadTo = ({ near }: Wanted, facility: FacilityId, travel: TravelSeconds): number | null =>
  near === null || near === facility ? 0 : travel(near, facility)

export const roadMinutes = (seconds: number | null): number => (seconds === null ? UNKNOWN_ROAD_MINUTES : seconds / 60)

/**
 * What a road costs of the time that a bed now saves against the next round: each minute nearly a minute while it is
 * short, and never all of it. So among equals of the same place the highest rank has the bed, however far it is.
 */
const lostMinutes = (seconds: number | null): number => {
  const minutes = roadMinutes(seconds)
  return (NEXT_ROUND_MINUTES * minutes) / (NEXT_ROUND_MINUTES + minutes)
}
