import { assign } from '../assignment.ts'
import { availability, type Bed } from '../beds/state.ts'
import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { ACUITY_WEIGHT, type Acuity } from './acuity.ts'
import type { TravelSeconds } from './commands.ts'
import type { BedCandidate, Reasons, Wanted } from './events.ts'
import { byRank, rankOf, waitedMinutes } from './ranking.ts'
import { type Waiting, waitingFor } from './state.ts'
import { unsuitable } from './suits.ts'

/** What an unneeded feature costs, in weighted minutes: a ventilator bed is kept for whoever needs it. */
const SPARE_FEATURE_COST = 60
/** What the only bed of its kind for miles costs, in weighted minutes, since the next urgent patient may be near it. */
const LAST_BED_COST = 40
/** The road that an acuity of 1 can afford within its target. */
const NEAR_SECONDS = 1200
/** With more free beds than this nobody's is the last. */
const SCARCE_BEDS_MAX = 300
/** Leaving a suitable bed empty while somebody waits for one costs more than any road. */
const EMPTY_BED_COST = 5000
/** Leaving a request for the next round costs as if it waited so much longer. */
const NEXT_ROUND_MINUTES = 60
/** Where no way is known the bed is as good as this far away. */
const UNKNOWN_ROAD_MINUTES = 120
/** Requests of one unit solved in one round; the rest have their turn in the next. */
const ROUND_MAX = 400
const CONTENDERS_PER_BED = 6
/** As many as an event keeps. */
const WEIGHED_MAX = 5

export interface Allocation {
  readonly encounter: Waiting
  readonly bed: Bed
  readonly reasons: Reasons
}

/**
 * Free beds for all who wait, solved together unit by unit: the assignment that leaves the least weight waiting,
 * and among those costs the least road and the fewest features that nobody asked for. By rank, highest first.
 */
export function allocate(state: NetworkState, travelSeconds: TravelSeconds, now: Instant): Allocation[] {
  const units = new Map<Unit, Waiting[]>()
  for (const each of waitingFor(state.encounters).sort(byRank(now))) {
    const { unit } = each.request.wanted
    units.set(unit, [...(units.get(unit) ?? []), each])
  }
  return [...units.values()].flatMap((waiting) => solve(state, waiting.slice(0, ROUND_MAX), travelSeconds, now))
}

/**
 * Free beds that will do, by cost, then id; `needed` at most, since nobody's bed in the best assignment is further
 * down their list than there are requests. Where many are free, hospitals are looked through from the nearest on,
 * and no further than the road alone costs more.
 */
export function optionsFor(
  state: NetworkState,
  { wanted, acuity }: { readonly wanted: Wanted; readonly acuity: Acuity },
  travel: TravelSeconds,
  needed: number,
): BedCandidate[] {
  const { beds, network } = state
  const everywhere = beds.availableInUnit.of(wanted.unit)
  const { facilities } = topologyOf(network)
  const weighAll = (ids: Iterable<BedId>): BedCandidate[] => weigh(state, ids, wanted, acuity, travel)
  if (everywhere.size <= facilities.length) return cheapest(weighAll(everywhere), needed)
  const wards = facilities
    .map(({ id }) => ({ id, cost: ACUITY_WEIGHT[acuity] * roadMinutes(roadTo(wanted, id, travel)) }))
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
  let options: BedCandidate[] = []
  for (const { id: facility, cost } of wards) {
    const last = options[needed - 1]
    if (last && last.cost < cost) break
    const here = beds.available.of(availability({ unit: wanted.unit, facility }))
    if (here.size > 0) options = cheapest([...options, ...weighAll(here)], needed)
  }
  return options
}

const cheapest = (options: BedCandidate[], needed: number): BedCandidate[] =>
  options.sort((a, b) => a.cost - b.cost || (a.bed < b.bed ? -1 : 1)).slice(0, needed)

export function weigh(
  { beds }: NetworkState,
  ids: Iterable<BedId>,
  wanted: Wanted,
  acuity: Acuity,
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
      cost: ACUITY_WEIGHT[acuity] * roadMinutes(travelSeconds) + SPARE_FEATURE_COST * spare,
    })
  }
  return options
}

const roadTo = ({ near }: Wanted, facility: FacilityId, travel: TravelSeconds): number | null =>
  near === null || near === facility ? 0 : travel(near, facility)

const roadMinutes = (seconds: number | null): number => (seconds === null ? UNKNOWN_ROAD_MINUTES : seconds / 60)

interface Contender {
  readonly encounter: Waiting
  readonly rank: number
  readonly options: readonly BedCandidate[]
}

/**
 * Those a bed could be found for, highest rank first. So few beds go to so few requests that far lower ranks only
 * cost time: `CONTENDERS_PER_BED` for each bed is enough for road and equipment to decide among neighbours.
 */
function contenders(
  state: NetworkState,
  waiting: readonly Waiting[],
  travel: TravelSeconds,
  now: Instant,
): Contender[] {
  const found: Contender[] = []
  const beds = new Set<BedId>()
  for (const encounter of waiting) {
    const options = optionsFor(state, { ...encounter, wanted: encounter.request.wanted }, travel, waiting.length)
    if (options.length === 0) continue
    for (const { bed } of options) beds.add(bed)
    found.push({ encounter, rank: rankOf(encounter, now), options })
    if (found.length >= CONTENDERS_PER_BED * (beds.size + 1)) break
  }
  return found
}

function solve(state: NetworkState, waiting: readonly Waiting[], travel: TravelSeconds, now: Instant): Allocation[] {
  if (state.beds.availableInUnit.of(waiting[0]?.request.wanted.unit ?? '').size === 0) return []
  const rows = contenders(state, waiting, travel, now)
  const columns = [...new Set(rows.flatMap(({ options }) => options.map(({ bed }) => bed)))]
  if (columns.length === 0) return []
  const place = new Map(columns.map((bed, n) => [bed, n]))
  // One more column a row: to wait. A bed that does not suit costs more than waiting ever does.
  const width = columns.length + rows.length
  const never = 100_000 + 1000 * NEXT_ROUND_MINUTES * rows.reduce((sum, { rank }) => sum + rank, 1)
  const costs = new Float64Array(rows.length * width).fill(never)
  const prices = scarcity(state, columns, travel)
  for (const [row, { rank, options }] of rows.entries()) {
    for (const { bed, cost } of options) {
      costs[row * width + (place.get(bed) ?? 0)] = cost + (prices.get(bed) ?? 0)
    }
    costs[row * width + columns.length + row] = EMPTY_BED_COST + rank * NEXT_ROUND_MINUTES
  }
  const chosen = assign(costs, rows.length, width)
  return rows.flatMap(({ encounter, options }, row) => {
    const id = columns[chosen[row] ?? width]
    const bed = id && state.beds.beds.get(id)
    return bed ? [{ encounter, bed, reasons: reasonsFor(encounter, bed.id, options, waiting, now) }] : []
  })
}

/**
 * What taking each bed costs those who may come next: much for the only one of its kind within the road that the
 * most urgent can afford, little where others stand near.
 */
function scarcity(state: NetworkState, columns: readonly BedId[], travel: TravelSeconds): Map<BedId, number> {
  const beds = columns.flatMap((id) => state.beds.beds.get(id) ?? [])
  const free = [...state.beds.availableInUnit.of(beds[0]?.unit ?? '')].flatMap((id) => state.beds.beds.get(id) ?? [])
  if (free.length > SCARCE_BEDS_MAX) return new Map()
  const near = (a: Bed, b: Bed) =>
    a.facility === b.facility || (travel(a.facility, b.facility) ?? Infinity) <= NEAR_SECONDS
  return new Map(
    beds.map((bed) => {
      const others = free.filter((other) => other.id !== bed.id && near(bed, other) && hasAll(other, bed)).length
      return [bed.id, LAST_BED_COST / (1 + others)]
    }),
  )
}

const hasAll = (other: Bed, { features }: Bed): boolean => features.every((each) => other.features.includes(each))

/** The chosen bed, the best others, and the highest of those who waited too. */
export function reasonsFor(
  chosen: Waiting,
  bed: BedId,
  options: readonly BedCandidate[],
  waiting: readonly Waiting[],
  now: Instant,
): Reasons {
  return {
    rank: rankOf(chosen, now),
    waitedMinutes: waitedMinutes(chosen.request.requestedAt, now),
    candidates: [
      ...options.filter((each) => each.bed === bed),
      ...options.filter((each) => each.bed !== bed).slice(0, WEIGHED_MAX - 1),
    ],
    rivals: waiting
      .filter(({ id }) => id !== chosen.id)
      .slice(0, WEIGHED_MAX)
      .map((each) => ({
        encounter: each.id,
        acuity: each.acuity,
        waitedMinutes: waitedMinutes(each.request.requestedAt, now),
        rank: rankOf(each, now),
      })),
  }
}
