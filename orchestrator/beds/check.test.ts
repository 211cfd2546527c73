import { expect, it } from 'vitest'
import type { Recorded } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EmergencyId, HoldId, StaffId } from '../ids.ts'
import { plusMinutes } from '../time.ts'
import { checkBeds } from './check.ts'
import type { Bed, Hold } from './state.ts'

const NINE = clock('09:00')
const BED = BedId.parse('LGH-ICU-1')
const HOLD = HoldId.parse('H-1')

/** A held bed with the faults given, judged whole. */
function faultsOf(bed: Partial<Bed>, hold: Partial<Hold> | null) {
  const { state } = new Scenario(NINE).given(configured)
  const row = state.beds.beds.get(BED)
  if (!row) throw new Error('the fixture has this bed')
  state.beds.beds.set(BED, { ...row, hold: HOLD, ...bed })
  if (hold) {
    state.beds.holds.set(HOLD, {
      id: HOLD,
      bed: BED,
      holdFor: { kind: 'staff', staff: StaffId.parse('S-NURSE') },
      heldAt: NINE,
      expiresAt: plusMinutes(NINE, 30),
      card: null,
      ...hold,
    })
  }
  return { state, faults: checkBeds(state, null) }
}

it('finds nothing wrong with a sound hold, nor with an empty network', () => {
  expect(faultsOf({}, {}).faults).toEqual([])
  expect(checkBeds(new Scenario(NINE).state, null)).toEqual([])
})

it.each([
  ['a hold that is not there', {}, null, 'is held by H-1, which is not there'],
  ['a hold of another bed', {}, { bed: BedId.parse('LGH-ICU-2') }, 'is held by H-1, which holds LGH-ICU-2'],
  ['a held bed that is not free', { status: 'cleaning' }, {}, 'is held and cleaning'],
  ['a hold the bed knows nothing of', { hold: null }, {}, 'which is held by nobody'],
  ['a hold without a bed', {}, { bed: BedId.parse('GONE') }, 'on bed GONE, which is not there'],
  ['a hold over before it begins', {}, { expiresAt: NINE }, 'expires before it begins'],
  [
    'a hold for an unknown emergency',
    {},
    { holdFor: { kind: 'emergency', emergency: EmergencyId.parse('E-404') } },
    'emergency E-404, which is not there',
  ],
] as const)('names %s', (_what, bed, hold, words) => {
  expect(faultsOf(bed, hold).faults.join('; ')).toContain(words)
})

it('looks at what was touched, and at no more', () => {
  const { state } = faultsOf({ status: 'blocked' }, {})
  const touching = (bed: BedId): Recorded[] => [
    { seq: 2, at: NINE, actor: { role: 'system' }, event: { type: 'beds.status-set', bed, status: 'blocked' } },
  ]
  expect(checkBeds(state, touching(BED))).toHaveLength(1)
  expect(checkBeds(state, touching(BedId.parse('LGH-ICU-2')))).toEqual([])
  expect(checkBeds(state, [{ seq: 2, at: NINE, actor: { role: 'system' }, event: configured }])).toHaveLength(1)
})

it('misses beds of the file and strangers to it', () => {
  const { state } = new Scenario(NINE).given(configured)
  const bed = state.beds.beds.get(BED)
  if (!bed) throw new Error('the fixture has this bed')
  state.beds.beds.delete(BED)
  state.beds.beds.set(BedId.parse('EXTRA'), { ...bed, id: BedId.parse('EXTRA') })
  expect(checkBeds(state, null)).toEqual([
    'bed EXTRA is not in the network file and nobody needs it',
    'bed LGH-ICU-1 is in the network file but has no state',
  ])
})
