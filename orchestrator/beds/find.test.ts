import { expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, FacilityId, HoldId, StaffId } from '../ids.ts'
import { plusMinutes } from '../time.ts'
import { type BedSearch, findBeds } from './find.ts'

const NINE = clock('09:00')
const LGH = FacilityId.parse('LGH')
const seconds: Record<string, number> = { 'LGH ITC': 600, 'LGH HHI': 1500 }
const travelSeconds: BedSearch['travelSeconds'] = (from, to) => seconds[`${from} ${to}`] ?? null

const find = (search: Partial<BedSearch>, ...events: Event[]) =>
  findBeds(new Scenario(NINE).given(configured, ...events).state, {
    unit: 'ICU',
    features: [],
    near: LGH,
    travelSeconds,
    ...search,
  })
const ids = (found: ReturnType<typeof findBeds>) => found.candidates.map(({ bed }) => bed as string)

it('puts the nearest first, and of a hospital the bed with the least to spare', () => {
  expect(find({}).candidates).toEqual([
    { bed: 'LGH-ICU-2', facility: 'LGH', travelSeconds: 0, features: [] },
    { bed: 'LGH-ICU-1', facility: 'LGH', travelSeconds: 0, features: ['ventilator'] },
    { bed: 'LGH-ICU-3', facility: 'LGH', travelSeconds: 0, features: ['ventilator', 'dialysis'] },
    { bed: 'ITC-ICU-1', facility: 'ITC', travelSeconds: 600, features: ['isolation', 'ventilator'] },
    { bed: 'HHI-ICU-2', facility: 'HHI', travelSeconds: 1500, features: [] },
    { bed: 'HHI-ICU-1', facility: 'HHI', travelSeconds: 1500, features: ['ventilator'] },
  ])
})

it('offers only beds with everything that is needed', () => {
  expect(ids(find({ features: ['ventilator', 'isolation'] }))).toEqual(['ITC-ICU-1'])
  expect(ids(find({ features: ['dialysis', 'isolation'] }))).toEqual([])
  expect(ids(find({ unit: 'NICU' }))).toEqual([])
})

it('says why the others are no answer', () => {
  const held: Event = {
    type: 'beds.held',
    bed: BedId.parse('LGH-ICU-1'),
    hold: HoldId.parse('H-1'),
    holdFor: { kind: 'staff', staff: StaffId.parse('S-NURSE') },
    expiresAt: plusMinutes(NINE, 30),
    card: null,
    choice: null,
  }
  expect(find({ features: ['ventilator'] }, held).ruledOut).toEqual([
    { bed: 'HHI-ICU-2', facility: 'HHI', why: 'feature-missing' },
    { bed: 'LGH-ICU-1', facility: 'LGH', why: 'held' },
    { bed: 'LGH-ICU-2', facility: 'LGH', why: 'feature-missing' },
    { bed: 'LGH-ICU-4', facility: 'LGH', why: 'feature-missing' },
  ])
  expect(find({}).ruledOut).toEqual([{ bed: 'LGH-ICU-4', facility: 'LGH', why: 'occupied' }])
})

it('puts places without a known way last, and orders by what they have when no place is said', () => {
  const nowhereNear = find({ near: FacilityId.parse('HHI') })
  expect(ids(nowhereNear)).toEqual(['HHI-ICU-2', 'HHI-ICU-1', 'LGH-ICU-2', 'LGH-ICU-1', 'ITC-ICU-1', 'LGH-ICU-3'])
  expect(ids(find({ near: null }))[0]).toBe('HHI-ICU-2')
  expect(find({ near: null }).candidates.every((candidate) => candidate.travelSeconds === null)).toBe(true)
})
