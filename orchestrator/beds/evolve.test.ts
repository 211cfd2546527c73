import { expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, HoldId, StaffId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import { plusMinutes } from '../time.ts'

const NINE = clock('09:00')
const BED = BedId.parse('LGH-ICU-1')
const HOLD = HoldId.parse('H-1')

const held: Event = {
  type: 'beds.held',
  bed: BED,
  hold: HOLD,
  holdFor: { kind: 'staff', staff: StaffId.parse('S-NURSE') },
  expiresAt: plusMinutes(NINE, 30),
  card: null,
  choice: null,
}
const occupied: Event = { type: 'beds.status-set', bed: BED, status: 'occupied' }
const reconfigured = (beds: (known: Topology['beds']) => Topology['beds']): Event => ({
  type: 'network.configured',
  topology: { ...fixtureTopology, beds: beds(fixtureTopology.beds) },
})
const withoutBed = reconfigured((beds) => beds.filter(({ id }) => id !== BED))

const bedAfter = (...events: Event[]) => {
  const { state } = new Scenario(NINE)
    .given(configured)
    .at(plusMinutes(NINE, 5))
    .given(...events)
  return state.beds.beds.get(BED)
}

it('starts beds as the network file says', () => {
  const { state } = new Scenario(NINE).given(configured)
  expect([...state.beds.beds.values()].map(({ id, status, hold, since }) => ({ id, status, hold, since }))).toEqual(
    fixtureTopology.beds.map(({ id, status }) => ({ id, status, hold: null, since: NINE })),
  )
})

it('takes a new unit and features from a new file, but not the status', () => {
  const refitted = reconfigured((beds) =>
    beds.map((bed) => (bed.id === BED ? { ...bed, unit: 'HDU', features: ['dialysis'], status: 'blocked' } : bed)),
  )
  expect(bedAfter(occupied, refitted)).toMatchObject({ unit: 'HDU', features: ['dialysis'], status: 'occupied' })
  expect(bedAfter(held, refitted)).toMatchObject({ unit: 'HDU', status: 'free', hold: HOLD })
})

it('drops a bed that left the file, a held one only when the hold ends', () => {
  expect(bedAfter(withoutBed)).toBeUndefined()
  expect(bedAfter(held, withoutBed)).toMatchObject({ hold: HOLD })
  const ended = { bed: BED, hold: HOLD, card: null }
  expect(bedAfter(held, withoutBed, { type: 'beds.hold-released', ...ended })).toBeUndefined()
  expect(bedAfter(held, withoutBed, { type: 'beds.hold-expired', ...ended }, occupied)).toBeUndefined()
  expect(bedAfter(held, withoutBed, configured, { type: 'beds.hold-expired', ...ended })).toMatchObject({ hold: null })
})

it('keeps the time a status was first said', () => {
  const scenario = new Scenario(NINE).given(configured).at(plusMinutes(NINE, 5)).given(occupied)
  scenario.at(plusMinutes(NINE, 9)).given(occupied)
  expect(scenario.state.beds.beds.get(BED)?.since).toBe(plusMinutes(NINE, 5))
})
