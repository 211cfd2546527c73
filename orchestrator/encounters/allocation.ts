import type { Bed } from '../beds/state.ts'
import type { BedId } from '../ids.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { NEXT_ROUND_MINUTES, optionsFor } from './bed-options.ts'
import type { TravelSeconds } from './commands.ts'
import type { BedCandidate, Reasons } from './events.ts'
import { matchMost } from './match.ts'
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

export interface Allocation {
  readonly encounter: Waiting
  readonly bed: Bed
  readonly reasons: Reasons
}

/**
 * Free beds for all who wait, solved together unit by unit: as many as can be placed, and among those the most
 * rank, against road, features that nobody asked for, and what a bed is worth to the most urgent who may come next.
 * A bed worth more to them than to who waits stays free (`keptForUrgent`). By rank, highest first.
 */
export function allocate(state: NetworkState, travelSeconds: TravelSeconds, now: Instant): Allocation[] {
  const units = new Map<Unit, Waiting[]>()
  for (const each of waitingFor(state.encounters).sort(byRank(now))) {
    const { unit } = each.request.wanted
    units.set(unit, [...(units.get(unit) ?? []), each])
  }
  return [...units.values()].flatMap((waiting) => solve(state, waiting.slice(0, ROUND_MAX), travelSeconds, now))
}

interface Contender {
  readonly encounter: Waiting
  readonly rank: number
  readonly options: readonly BedCandidate[]
}

/** Those a bed could be found for, highest rank first, each with the beds that are not kept for more urgent ones. */
function contenders(
  state: NetworkState,
  waiting: readonly Waiting[],
  kept: ReadonlyMap<BedId, number>,
  travel: TravelSeconds,
  now: Instant,
): Contender[] {
  return waiting.flatMap((encounter) => {
    const rank = rankOf(encounter, now)
    const all = optionsFor(state, { weight: rank, wanted: encounter.request.wanted }, travel, waiting.length)
    const options = mostUrgent(encounter)
      ? all
      : all.filter(({ bed }) => (kept.get(bed) ?? 0) <= rank * MINUTES_AN_HOUR)
    return options.length === 0 ? [] : [{ encounter, rank, options }]
  })
}

const mostUrgent = ({ acuity }: Waiting): boolean => acuity === 1

function solve(state: NetworkState, waiting: readonly Waiting[], travel: TravelSeconds, now: Instant): Allocation[] {
  const unit = waiting[0]?.request.wanted.unit
  if (!unit || state.beds.availableInUnit.of(unit).size === 0) return []
  const kept = keptForUrgent(state, unit, travel)
  const rows = contenders(state, waiting, kept, travel, now)
  const columns = [...new Set(rows.flatMap(({ options }) => options.map(({ bed }) => bed)))]
  const place = new Map(columns.map((bed, n) => [bed, n]))
  const gains = new Float64Array(rows.length * columns.length)
  for (const [row, { encounter, rank, options }] of rows.entries()) {
    for (const { bed, cost } of options) {
      const missed = mostUrgent(encounter) ? 0 : MISSED_HOURS * (kept.get(bed) ?? 0)
      gains[row * columns.length + (place.get(bed) ?? 0)] = FILLED + rank * NEXT_ROUND_MINUTES - cost - missed
    }
  }
  return matchMost(gains, rows.length, columns.length).flatMap(([row, column]) => {
    const [contender, id] = [rows[row], columns[column]]
    const bed = id && state.beds.beds.get(id)
    if (!contender || !bed) return []
    const { encounter, options } = contender
    return [{ encounter, bed, reasons: reasonsFor(encounter, bed.id, options, waiting, now) }]
  })
}

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
