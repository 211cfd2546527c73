import { expect, it } from 'vitest'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, HoldId } from '../ids.ts'
import { CLEANING_TARGET_MINUTES } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import type { BedSearch } from './find.ts'
import { expectedFree } from './soon.ts'

const NINE = clock('09:00')
const [ICU1, ICU2, ICU3] = ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3'].map((id) => BedId.parse(id)) as [BedId, BedId, BedId]
const ventilated: BedSearch = { unit: 'ICU', features: ['ventilator'], sex: null, secondsTo: () => null }
const soon = (scenario: Scenario, minutes: number, search: Partial<BedSearch> = {}) =>
  expectedFree(scenario.state, { ...ventilated, ...search }, plusMinutes(NINE, minutes)).map(({ bed, why, at }) => ({
    bed,
    why,
    at,
  }))
const scene = () => new Scenario(NINE).given(configured).as(NURSE)

it('counts on cleaning within its target and on a block that ends as said, the sooner first', () => {
  const scenario = scene()
  const until = plusMinutes(NINE, 30)
  scenario.when({ type: 'beds.set-status', bed: ICU1, status: 'cleaning' })
  scenario.when({ type: 'beds.set-status', bed: ICU3, status: 'blocked', cause: 'equipment', until })
  expect(soon(scenario, 5)).toEqual([
    { bed: ICU3, why: 'block-ends', at: until },
    { bed: ICU1, why: 'cleaning', at: plusMinutes(NINE, CLEANING_TARGET_MINUTES) },
  ])
})

it('promises no time for one whose time has passed, and puts it last', () => {
  const scenario = scene()
  scenario.when({ type: 'beds.set-status', bed: ICU1, status: 'cleaning' })
  const until = plusMinutes(NINE, 240)
  scenario.when({ type: 'beds.set-status', bed: ICU3, status: 'blocked', until })
  expect(soon(scenario, CLEANING_TARGET_MINUTES)).toEqual([
    { bed: ICU3, why: 'block-ends', at: until },
    { bed: ICU1, why: 'cleaning', at: null },
  ])
})

it('counts on a hold to end, and not on a bed that lacks something, is free, occupied or blocked without end', () => {
  const scenario = scene()
  const held = scenario.when({
    type: 'beds.hold',
    bed: ICU1,
    hold: HoldId.parse('H-1'),
    minutes: 20,
    choice: null,
    card: null,
  })
  expect(held.ok).toBe(true)
  scenario.when({ type: 'beds.set-status', bed: ICU2, status: 'cleaning' })
  scenario.when({ type: 'beds.set-status', bed: ICU3, status: 'blocked' })
  scenario.when({ type: 'beds.set-status', bed: BedId.parse('HHI-ICU-1'), status: 'occupied' })
  const hold = { bed: ICU1, why: 'hold-ends', at: plusMinutes(NINE, 20) }
  expect(soon(scenario, 1)).toEqual([hold])
  expect(soon(scenario, 1, { features: ['isolation'] })).toEqual([])
  expect(soon(scenario, 1, { features: [] }).map(({ bed }) => bed)).toContain(ICU2)
})
