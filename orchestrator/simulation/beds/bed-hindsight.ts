import { assign } from '../../assignment.ts'
import { ACUITY_WEIGHT } from '../../encounters/acuity.ts'
import type { FacilityId } from '../../ids.ts'
import { MINUTE_MS } from '../../time.ts'
import type { StayUnit } from './bed-arrivals.ts'
import type { BedWorkload } from './bed-scenario.ts'
import type { BedOpening, PlayedRequest } from './bed-tally.ts'
import type { PlayedBeds } from './play-beds.ts'

/** More than all waiting together: nobody is given such an opening. */
const TOO_LATE = 1e9
/** Times of the play are whole milliseconds. */
const ROUNDING_MINUTES = 0.01

export interface Compared {
  /** Weighted minutes of the play. */
  readonly played: number
  /** And of the best assignment. */
  readonly best: number
}

/**
 * The least weighted minutes of waiting for beds of the unit that any assignment could have reached with those
 * that came free in this very play, each used once, by somebody who knew all of them and all patients
 * beforehand, and under the same rules: nobody waits longer than the patience, as many as in the play go without, and
 * patients who move to less care, whose waiting is not counted, wait no longer than in the play. It bounds every
 * assignment of these openings from below; it is no bound on a policy that would have made beds come free at other
 * times. Solved exactly.
 */
export function hindsight(played: PlayedBeds, workload: BedWorkload, unit: StayUnit): Compared {
  const requests = played.requests.filter((request) => request.unit === unit)
  const beds = new Map(played.topology.beds.map((bed) => [bed.id, bed]))
  const openings = played.openings.flatMap((opening) => {
    const bed = beds.get(opening.bed)
    return bed?.unit === unit ? [{ ...opening, facility: bed.facility, features: bed.features }] : []
  })
  // As many columns to go without a bed as went without in the play: nobody else is let down.
  const without = requests.filter(({ placedAt }) => placedAt === null).length
  const width = openings.length + without
  const costs = new Float64Array(requests.length * width)
  for (const [row, request] of requests.entries()) {
    const { weight, limit } = termsOf(request, workload)
    for (let column = 0; column < width; column += 1) {
      const opening = openings[column]
      const minutes = opening ? minutesUntil(request, opening, played, workload) : limit
      costs[row * width + column] = minutes > limit ? TOO_LATE : weight * minutes
    }
  }
  const chosen = assign(costs, requests.length, width)
  let best = 0
  for (let row = 0; row < requests.length; row += 1) best += costs[row * width + (chosen[row] ?? 0)] ?? 0
  let waited = 0
  for (const request of requests) waited += termsOf(request, workload).weight * waitedMinutes(request, workload)
  return { played: waited, best }
}

/** Whoever never got a bed is counted with all the time they were patient. */
export const waitedMinutes = ({ placedAt, at }: PlayedRequest, { patienceHours }: BedWorkload): number =>
  placedAt === null ? patienceHours * 60 : (placedAt - at) / MINUTE_MS

const termsOf = (request: PlayedRequest, workload: BedWorkload) =>
  request.stepDown
    ? { weight: 0, limit: waitedMinutes(request, workload) + ROUNDING_MINUTES }
    : { weight: ACUITY_WEIGHT[request.acuity], limit: workload.patienceHours * 60 }

interface Opening extends BedOpening {
  readonly facility: FacilityId
  readonly features: PlayedRequest['features']
}

/** From the request to lying in that bed, where they may be the minute it is clean; for ever if it lacks what they need. */
function minutesUntil(
  request: PlayedRequest,
  { at, facility, features }: Opening,
  { travelSeconds }: PlayedBeds,
  { preparationMinutes }: BedWorkload,
): number {
  if (!request.features.every((feature) => features.includes(feature))) return Number.MAX_SAFE_INTEGER
  const road = request.near === facility ? 0 : travelSeconds(request.near, facility) / 60
  return Math.max((at - request.at) / MINUTE_MS, preparationMinutes + road)
}
