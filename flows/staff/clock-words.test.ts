import { expect, test } from 'vitest'
import { isoLocal } from '../../orchestrator/time.ts'
import { momentIn } from './clock-words.ts'
import { TWO_O_CLOCK } from './stage.fixture.ts'

// Monday 2026-11-23, 14:00
test.each([
  ['till 6pm', '2026-11-23T18:00'],
  ['till 6', '2026-11-23T18:00'],
  ['for 2 hours', '2026-11-23T16:00'],
  ['till tomorrow', '2026-11-24T08:00'],
  ['till tomorrow 8', '2026-11-24T08:00'],
  ['till tomorrow 10am', '2026-11-24T10:00'],
  ['until tmrw at 22:30', '2026-11-24T22:30'],
  ['till friday', '2026-11-27T08:00'],
  ['till fri 6pm', '2026-11-27T18:00'],
  ['until monday 9', '2026-11-30T09:00'],
  ['discharge tomorrow 11am', '2026-11-24T11:00'],
  ['kal subah 9', '2026-11-24T09:00'],
  ['surge on icu 4 beds', null],
  ['by 4 beds', null],
])('%s', (text, expected) => {
  const at = momentIn(text, TWO_O_CLOCK, 330)
  expect(at === null ? null : isoLocal(at, 330).slice(0, 16)).toBe(expected)
})
