import { expect, test } from 'vitest'
import { ACUITY_WEIGHT, type Acuity } from '../../encounters/acuity.ts'
import { EncounterId, FacilityId } from '../../ids.ts'
import { instant, MINUTE_MS } from '../../time.ts'
import { hindsight } from './bed-hindsight.ts'
import { BED_WORKLOAD } from './bed-scenario.ts'
import type { PlayedRequest } from './bed-tally.ts'
import { bedTopology } from './bed-topology.ts'

const stock = [{ unit: 'ICU', features: [], beds: 1, occupied: 0 }] as const
const topology = bedTopology({
  hospitals: ['North', 'South'].map((name) => ({ name, location: { lat: 13, lon: 77 }, stock })),
})
const [NORTH, SOUTH] = ['F001', 'F002'] as const
const minute = (n: number) => instant(n * MINUTE_MS)
const bedIn = (facility: string) =>
  topology.beds.find((bed) => bed.facility === facility)?.id ?? topology.bedOf(0, 0, 0)

function request(n: number, acuity: Acuity, near: string, askedAt: number, placedAt: number): PlayedRequest {
  return {
    encounter: EncounterId.parse(`N-${n}`),
    acuity,
    unit: 'ICU',
    features: [],
    near: FacilityId.parse(near),
    stepDown: false,
    at: minute(askedAt),
    placedAt: minute(placedAt),
    travelSeconds: 0,
    refused: false,
  }
}

/** Half an hour of road between the two; the north's bed is clean at once, the south's after an hour. */
const best = (...requests: PlayedRequest[]) => {
  const openings = [
    { bed: bedIn(NORTH), at: minute(0) },
    { bed: bedIn(SOUTH), at: minute(60) },
  ]
  const played = { requests, openings, turnoverMinutes: [], topology, travelSeconds: () => 1800 }
  return hindsight(played, BED_WORKLOAD, 'ICU')
}

test('whoever knows that the most urgent comes keeps the bed next door, and sends the other on in time', () => {
  const first = request(1, 5, NORTH, 0, 10)
  const urgent = request(2, 1, NORTH, 5, 60)
  // Ten minutes in the north; the other is in the south the minute that bed is clean, their road is within that hour.
  expect(best(first, urgent)).toEqual({
    played: expect.closeTo(10 * ACUITY_WEIGHT[5] + 55 * ACUITY_WEIGHT[1]),
    best: expect.closeTo(60 * ACUITY_WEIGHT[5] + 10 * ACUITY_WEIGHT[1]),
  })
})

test('who moves to less care is not counted, and waits no longer for it than in the play', () => {
  const moved = { ...request(1, 4, NORTH, 0, 10), stepDown: true }
  const urgent = request(2, 1, NORTH, 5, 60)
  expect(best(moved, urgent)).toEqual({
    played: expect.closeTo(55 * ACUITY_WEIGHT[1]),
    best: expect.closeTo(55 * ACUITY_WEIGHT[1]),
  })
})

test('as many as in the play go without, each for as long as anybody is patient', () => {
  const requests = [1, 2, 3].map((n) => request(n, 3, NORTH, 0, 10))
  const [one, two, three] = requests as [PlayedRequest, PlayedRequest, PlayedRequest]
  expect(best(one, two, { ...three, placedAt: null }).best).toBeCloseTo((10 + 60 + 24 * 60) * ACUITY_WEIGHT[3])
})
