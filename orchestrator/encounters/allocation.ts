import { assignShared } from '../assignment.ts'
import type { Bed } from '../beds/state.ts'
import type { BedId, EncounterId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { type BedClass, bedsSoon, freeClasses, soonClasses } from './bed-classes.ts'
import { type BedOption, bestBeds, NEXT_ROUND_MINUTES, onceReady, optionsAmong, roadMinutes } from './bed-options.ts'
import type { TravelSeconds } from './commands.ts'
import type { BedCandidate, Reasons, StandsFree } from './events.ts'
import { byRank, rankOf, waitedMinutes } from './ranking.ts'
import { type Waiting, waitingFor } from './state.ts'
import { keptForUrgent } from './urgent-cover.ts'

/** Requests of one unit solved in one round; the rest have their turn in the next. */
const ROUND_MAX = 400
/** What filling an empty bed is worth: more than any road and any equipment. */
const FILLED = 100_000
/** A bed taken is missed for so long by the most urgent who come next. */
const MISSED_HOURS = 1
const MINUTES_AN_HOUR = 60
/** As many as an event keeps. */
const WEIGHED_MAX = 5

interface Allocation {
  readonly encounter: Waiting
  readonly bed: Bed
  /** Zero where it is clean. */
  readonly cleanInMinutes: number
  readonly reasons: Reasons
}

/** A free bed that would do for somebody who waits, and that stays free all the same. */
export interface Passed {
  readonly encounter: Waiting
  readonly bed: BedId
  readonly because: StandsFree
}

export interface Round {
  readonly allocations: readonly Allocation[]
  readonly passed: readonly Passed[]
}

/**
 * Free beds for all who wait, solved together unit by unit: as many as can be placed, and among those the most
 * rank, against road, features that nobody asked for, and what a bed is worth to the most urgent who may come next.
 * A bed worth more to them than to who waits stays free (`keptForUrgent`), and so does one that is further away than
 * the time until a nearer one is clean. By rank, highest first.
 */
export function allocate(state: NetworkState, travelSeconds: TravelSeconds, now: Instant): Round {
  const units = new Map<Unit, Waiting[]>()
  for (const each of waitingFor(state.encounters).sort(byRank(now))) {
    const { unit } = each.request.wanted
    const same = units.get(unit)
    if (same) same.push(each)
    else units.set(unit, [each])
  }
  const rounds = [...units].map(([unit, waiting]) =>
    solve(state, unit, waiting.slice(0, ROUND_MAX), travelSeconds, now),
  )
  return {
    allocations: rounds.flatMap(({ allocations }) => allocations),
    passed: rounds.flatMap(({ passed }) => passed),
  }
}

interface Contender {
  readonly encounter: Waiting
  readonly rank: number
  readonly options: readonly BedOption[]
}

const NOTHING: Round = { allocations: [], passed: [] }

function solve(state: NetworkState, unit: Unit, waiting: readonly Waiting[], travel: TravelSeconds, now: Instant) {
  const soon = bedsSoon(state, unit, now)
  if (soon.length === 0 && state.beds.availableInUnit.of(unit).size === 0) return NOTHING
  const kept = keptForUrgent(state, unit, soon, travel)
  const classes = [...freeClasses(state, unit, kept), ...soonClasses(soon, kept)]
  const contenders = waiting.map((encounter): Contender => {
    const rank = rankOf(encounter, now)
    const { wanted } = encounter.request
    return { encounter, rank, options: optionsAmong(classes, { weight: rank, wanted }, travel) }
  })
  const taken = matched(contenders, classes)
  const beds = new Map(classes.map((place) => [place, [...place.beds].reverse()]))
  const allocations: Allocation[] = []
  const served = new Set<EncounterId>()
  const passed: Passed[] = []
  for (const [n, contender] of contenders.entries()) {
    const { encounter, options } = contender
    const option = options.find(({ place }) => place === taken[n])
    if (!option || !isTime(option)) continue
    const bed = beds.get(option.place)?.pop()
    if (!bed) continue
    const reasons = reasonsFor(encounter, candidatesWith(bed, options), waiting, now)
    allocations.push({ encounter, bed, cleanInMinutes: Math.ceil(option.place.soonMinutes), reasons })
    served.add(encounter.id)
  }
  for (const [n, contender] of contenders.entries()) {
    const place = taken[n]
    if (served.has(contender.encounter.id)) continue
    const left = contender.options.filter((option) => (beds.get(option.place)?.length ?? 0) > 0)
    const [best] = bestBeds(left, 1)
    if (!best) continue
    const because: StandsFree = place
      ? { kind: 'nearer-soon', bed: place.like.id, minutes: Math.round(place.soonMinutes) }
      : { kind: 'kept-for-urgent' }
    passed.push({ encounter: contender.encounter, bed: best.bed, because })
  }
  return { allocations, passed }
}

/** A bed that is being cleaned is reserved no sooner than its patient has to get ready; until then all is open. */
const isTime = ({ place, travelSeconds }: BedOption): boolean =>
  onceReady(place.soonMinutes) <= roadMinutes(travelSeconds)

/** The class each of them has a bed of, `undefined` for none. */
function matched(contenders: readonly Contender[], classes: readonly BedClass[]): (BedClass | undefined)[] {
  const column = new Map(classes.map((place, n) => [place, n]))
  // One more column: to stay without.
  const width = classes.length + 1
  const costs = new Float64Array(contenders.length * width)
  for (const [row, { encounter, rank, options }] of contenders.entries()) {
    const urgent = encounter.acuity === 1
    for (const { place, cost } of options) {
      if (!urgent && place.kept > rank * MINUTES_AN_HOUR) continue
      const missed = urgent ? 0 : MISSED_HOURS * place.kept
      const gain = FILLED + rank * NEXT_ROUND_MINUTES - cost - missed
      costs[row * width + (column.get(place) ?? classes.length)] = -Math.max(0, gain)
    }
  }
  const capacity = [...classes.map(({ beds }) => beds.length), contenders.length]
  return [...assignShared(costs, contenders.length, capacity)].map((chosen, row) =>
    (costs[row * width + chosen] ?? 0) < 0 ? classes[chosen] : undefined,
  )
}

/** The chosen bed, then the best others. */
export function candidatesWith(chosen: Bed, options: readonly BedOption[]): BedCandidate[] {
  const own = options.find(({ place }) => place.beds.includes(chosen))
  const others = bestBeds(options, WEIGHED_MAX).filter(({ bed }) => bed !== chosen.id)
  const first = own ? [{ bed: chosen.id, travelSeconds: own.travelSeconds, cost: own.cost }] : []
  return [...first, ...others].slice(0, WEIGHED_MAX)
}

/** The beds weighed, and the highest of those who waited too. */
export function reasonsFor(
  chosen: Waiting,
  candidates: readonly BedCandidate[],
  waiting: readonly Waiting[],
  now: Instant,
): Reasons {
  const rivals: Waiting[] = []
  for (const each of waiting) {
    if (rivals.length === WEIGHED_MAX) break
    if (each.id !== chosen.id) rivals.push(each)
  }
  return {
    rank: rankOf(chosen, now),
    waitedMinutes: waitedMinutes(chosen.request.requestedAt, now),
    candidates: [...candidates],
    rivals: rivals.map((each) => ({
      encounter: each.id,
      acuity: each.acuity,
      waitedMinutes: waitedMinutes(each.request.requestedAt, now),
      rank: rankOf(each, now),
    })),
  }
}
