import { expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, FacilityId, HoldId, StaffId } from '../ids.ts'
import { Topology } from '../network/topology.ts'
import { plusMinutes } from '../time.ts'
import { type BedSearch, findBeds, findTogether } from './find.ts'

const NINE = clock('09:00')
const seconds: Record<string, number> = { 'LGH ITC': 600, 'LGH HHI': 1500 }
const from =
  (near: string): BedSearch['secondsTo'] =>
  (to) =>
    near === to ? 0 : (seconds[`${near} ${to}`] ?? null)

const find = (search: Partial<BedSearch>, ...events: Event[]) =>
  findBeds(new Scenario(NINE).given(configured, ...events).state, {
    unit: 'ICU',
    features: [],
    sex: null,
    secondsTo: from('LGH'),
    ...search,
  })
const ids = (found: ReturnType<typeof findBeds>) => found.candidates.map(({ bed }) => bed as string)

it('puts the nearest first, and of a hospital the bed with the least to spare', () => {
  expect(find({}).candidates).toEqual([
    { bed: 'LGH-ICU-2', facility: 'LGH', travelSeconds: 0, features: [], doubted: false },
    { bed: 'LGH-ICU-1', facility: 'LGH', travelSeconds: 0, features: ['ventilator'], doubted: false },
    { bed: 'LGH-ICU-3', facility: 'LGH', travelSeconds: 0, features: ['ventilator', 'dialysis'], doubted: false },
    { bed: 'ITC-ICU-1', facility: 'ITC', travelSeconds: 600, features: ['isolation', 'ventilator'], doubted: false },
    { bed: 'HHI-ICU-2', facility: 'HHI', travelSeconds: 1500, features: [], doubted: false },
    { bed: 'HHI-ICU-1', facility: 'HHI', travelSeconds: 1500, features: ['ventilator'], doubted: false },
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
    { bed: 'HHI-ICU-2', facility: 'HHI', why: 'features' },
    { bed: 'LGH-ICU-1', facility: 'LGH', why: 'held' },
    { bed: 'LGH-ICU-2', facility: 'LGH', why: 'features' },
    { bed: 'LGH-ICU-4', facility: 'LGH', why: 'features' },
  ])
  expect(find({}).ruledOut).toEqual([{ bed: 'LGH-ICU-4', facility: 'LGH', why: 'occupied' }])
})

it('puts places without a known way last, and orders by what they have when no place is said', () => {
  const nowhereNear = find({ secondsTo: from('HHI') })
  expect(ids(nowhereNear)).toEqual(['HHI-ICU-2', 'HHI-ICU-1', 'LGH-ICU-2', 'LGH-ICU-1', 'ITC-ICU-1', 'LGH-ICU-3'])
  expect(ids(find({ secondsTo: () => null }))[0]).toBe('HHI-ICU-2')
  expect(find({ secondsTo: () => null }).candidates.every((candidate) => candidate.travelSeconds === null)).toBe(true)
})

/** The fixture's ward beds, as wards for women and men and one for patients in isolation. */
const wards = (...beds: readonly (readonly [id: string, rule: object])[]): Event => ({
  type: 'network.configured',
  topology: Topology.parse({
    ...fixtureTopology,
    beds: beds.map(([id, rule]) => ({
      id,
      facility: id.split('-')[0],
      unit: id.split('-')[1],
      features: [],
      status: 'free',
      ...rule,
    })),
  }),
})

it('keeps to the wards: women, men and patients in isolation, and counts what only the sex keeps', () => {
  const configuredWards = wards(
    ['LGH-WARD-1', { sex: 'female' }],
    ['LGH-WARD-6', { sex: 'male' }],
    ['LGH-WARD-3', { features: ['isolation'], isolationOnly: true }],
    ['LGH-WARD-4', { features: ['isolation'], isolationOnly: true, sex: 'male' }],
    ['LGH-WARD-5', {}],
  )
  const search = (asked: Partial<BedSearch>) => find({ unit: 'WARD', ...asked }, configuredWards)
  expect(ids(search({}))).toEqual(['LGH-WARD-5'])
  expect(search({}).keptBySex).toEqual({ female: 1, male: 1 })
  expect(ids(search({ sex: 'female' }))).toEqual(['LGH-WARD-1', 'LGH-WARD-5'])
  expect(search({ sex: 'female' }).keptBySex).toEqual({ female: 0, male: 0 })
  expect(ids(search({ sex: 'male', features: ['isolation'] }))).toEqual(['LGH-WARD-3', 'LGH-WARD-4'])
  expect(ids(search({ features: ['isolation'] }))).toEqual(['LGH-WARD-3'])
  expect(search({}).ruledOut.map(({ why }) => why)).toEqual(['sex', 'isolation-ward', 'isolation-ward', 'sex'])
})

it('puts one that nobody has spoken of for long behind one that was heard of', () => {
  const [first, second] = ['LGH-ICU-1', 'LGH-ICU-3'].map((id) => BedId.parse(id)) as [BedId, BedId]
  const doubted: Event = { type: 'beds.doubted', facility: FacilityId.parse('LGH'), unit: 'ICU', beds: [first] }
  const found = find({ features: ['ventilator'] }, doubted).candidates
  expect(found.slice(0, 2).map(({ bed, doubted: doubtful }) => [bed, doubtful])).toEqual([
    [second, false],
    [first, true],
  ])
})

it('says which hospital has how many, nearest first and its best beds first', () => {
  const { state } = new Scenario(NINE).given(configured).as(NURSE)
  const search: BedSearch = { unit: 'ICU', features: [], sex: null, secondsTo: from('LGH') }
  expect(findTogether(state, search, 2)).toEqual([
    { facility: 'LGH', travelSeconds: 0, beds: ['LGH-ICU-2', 'LGH-ICU-1'], free: 3 },
    { facility: 'ITC', travelSeconds: 600, beds: ['ITC-ICU-1'], free: 1 },
    { facility: 'HHI', travelSeconds: 1500, beds: ['HHI-ICU-2', 'HHI-ICU-1'], free: 2 },
  ])
})
