import { assign } from '../../assignment.ts'
import { ACUITY_WEIGHT } from '../../encounters/acuity.ts'
import type { FacilityId } from '../../ids.ts'
import { MINUTE_MS } from '../../time.ts'
import type { BedWorkload } from './bed-scenario.ts'
import type { BedOpening, PlayedRequest } from './bed-tally.ts'
import type { PlayedBeds } from './play-beds.ts'

/** More than all waiting together: nobody is given such an opening. */
const TOO_LATE = 1e9

/**
 * The least weighted minutes of waiting for intensive care that any assignment could have reached with the beds
 * that came free in this very play, each used once, by somebody who knew all of them and all patients
 * beforehand, and under the same rule that nobody waits longer than the patience and as many as in the play go
 * without. It bounds every assignment of these openings from below; it is no bound on a policy that would have made
 * beds come free at other times. Solved exactly.
 *
 * @returns weighted minutes of the play, and of the best assignment
 */
export function intensiveCareHindsight(
  played: PlayedBeds,
  workload: BedWorkload,
): { readonly played: number; readonly best: number } {
  const requests = played.requests.filter(({ unit }) => unit === 'ICU')
  const beds = new Map(played.topology.beds.map((bed) => [bed.id, bed]))
  const openings = played.openings.flatMap((opening) => {
    const bed = beds.get(opening.bed)
    return bed?.unit === 'ICU' ? [{ ...opening, facility: bed.facility, features: bed.features }] : []
  })
  const patience = workload.patienceHours * 60
  // As many columns to go without a bed as went without in the play: nobody else is let down.
  const refused = requests.filter(({ placedAt }) => placedAt === null).length
  const width = openings.length + refused
  const costs = new Float64Array(requests.length * width)
  for (const [row, request] of requests.entries()) {
    const weight = ACUITY_WEIGHT[request.acuity]
    for (let column = 0; column < width; column += 1) {
      const opening = openings[column]
      const minutes = opening ? minutesUntil(request, opening, played, workload) : patience
      costs[row * width + column] = minutes > patience ? TOO_LATE : weight * minutes
    }
  }
  const chosen = assign(costs, requests.length, width)
  let best = 0
  for (let row = 0; row < requests.length; row += 1) best += costs[row * width + (chosen[row] ?? 0)] ?? 0
  const waited = requests.map(({ placedAt, at, acuity }) => {
    const minutes = placedAt === null ? patience : (placedAt - at) / MINUTE_MS
    return ACUITY_WEIGHT[acuity] * minutes
  })
  return { played: waited.reduce((sum, each) => sum + each, 0), best }
}

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
