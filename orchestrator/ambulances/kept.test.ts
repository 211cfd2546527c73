import { expect, test } from 'vitest'
import { AmbulanceId } from '../ids.ts'
import { WEIGHED_UNITS_KEPT } from '../limits.ts'
import type { AmbulanceCandidate } from './events.ts'
import { weighedUnits } from './explain-weighed.ts'
import { kept } from './kept.ts'

const candidate = (n: number, excluded: AmbulanceCandidate['excluded'] = null): AmbulanceCandidate => ({
  ambulance: AmbulanceId.parse(`AMB-${n}`),
  class: 'ALS',
  etaSeconds: excluded === null ? 60 * n : null,
  positionFresh: true,
  excluded,
})
const free = Array.from({ length: WEIGHED_UNITS_KEPT + 5 }, (_, n) => candidate(n))

test('the best of a large fleet stand on the event, and the others are counted and said', () => {
  const event = kept(free)
  expect(event.ambulances).toEqual(free.slice(0, WEIGHED_UNITS_KEPT))
  expect(event.moreAmbulances).toBe(5)
  expect(weighedUnits(event).at(-1)).toBe('and 5 more units, none of them better')
})

test('of a small fleet everybody is listed, and nothing is said of more', () => {
  expect(kept(free.slice(0, 3))).toEqual({ ambulances: free.slice(0, 3) })
})

test('whoever has no way there is always kept: a shortfall goes by them', () => {
  const wayless = candidate(99, 'no-route')
  expect(kept([...free, wayless]).ambulances.at(-1)).toEqual(wayless)
})
