import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId } from '../ids.ts'
import { plusMinutes } from '../time.ts'
import { allocate } from './allocation.ts'
import { rankOf } from './ranking.ts'
import { waitingFor } from './state.ts'
import { unsuitable } from './suits.ts'

const FACILITIES = ['LGH', 'HHI', 'ITC'] as const
const BEDS = ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1'] as const
const NINE = clock('09:00')

const request = fc.record({
  acuity: fc.constantFrom(1, 2, 3, 4, 5),
  features: fc.subarray(['ventilator', 'isolation', 'dialysis'] as const, { maxLength: 2 }),
  near: fc.option(fc.constantFrom(...FACILITIES)),
  hereOnly: fc.boolean(),
  afterMinutes: fc.integer({ min: 0, max: 300 }),
})
const situation = fc.record({
  requests: fc.array(request, { minLength: 1, maxLength: 12 }),
  taken: fc.subarray([...BEDS]),
  roads: fc.array(fc.option(fc.integer({ min: 60, max: 9000 })), { minLength: 9, maxLength: 9 }),
})
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never

function played({ requests, taken, roads }: Situation) {
  const scenario = new Scenario(NINE).given(configured).as(NURSE)
  for (const id of taken) scenario.given({ type: 'beds.status-set', bed: BedId.parse(id), status: 'occupied' })
  const inOrder = requests.toSorted((a, b) => a.afterMinutes - b.afterMinutes)
  for (const [n, { acuity, features, near, hereOnly, afterMinutes }] of inOrder.entries()) {
    scenario.at(plusMinutes(NINE, afterMinutes)).when({
      type: 'encounters.request-bed',
      encounter: EncounterId.parse(`ENC-${n}`),
      patient: null,
      assessment: { acuity, vitals: null },
      wanted: {
        unit: 'ICU',
        features,
        sex: null,
        near: near && FacilityId.parse(near),
        hereOnly,
        deadline: null,
        why: 'admission',
      },
    })
  }
  const place = (id: string) => FACILITIES.findIndex((each) => id.startsWith(each))
  const travel = (from: FacilityId, to: FacilityId) => roads[place(from) * 3 + place(to)] ?? null
  const now = plusMinutes(NINE, 300)
  return { scenario, travel, now, waiting: waitingFor(scenario.state.encounters) }
}

test('each bed goes to one patient whom it suits, and nobody has two', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { scenario, travel, now } = played(given)
      const { allocations } = allocate(scenario.state, travel, now)
      expect(new Set(allocations.map(({ bed }) => bed.id)).size).toBe(allocations.length)
      expect(new Set(allocations.map(({ encounter }) => encounter.id)).size).toBe(allocations.length)
      for (const { bed, encounter } of allocations) {
        expect(bed).toMatchObject({ status: 'free', hold: null, occupant: null })
        expect(unsuitable(bed, encounter.request.wanted)).toBeNull()
      }
    }),
  )
})

test('whoever is left has no free bed that suits, and gave way to nobody of a lower rank who asked for the same', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { scenario, travel, now, waiting } = played(given)
      const { allocations } = allocate(scenario.state, travel, now)
      const served = new Set(allocations.map(({ encounter }) => encounter.id))
      const gone = new Set(allocations.map(({ bed }) => bed.id))
      for (const left of waiting.filter(({ id }) => !served.has(id))) {
        const { wanted } = left.request
        const free = [...scenario.state.beds.availableInUnit.of('ICU')].flatMap(
          (id) => scenario.state.beds.beds.get(id) ?? [],
        )
        expect(free.filter((bed) => !gone.has(bed.id) && unsuitable(bed, wanted) === null)).toEqual([])
        const equals = allocations.filter(
          ({ encounter }) => JSON.stringify(encounter.request.wanted) === JSON.stringify(wanted),
        )
        for (const { encounter } of equals) {
          expect(rankOf(encounter, now)).toBeGreaterThanOrEqual(rankOf(left, now) - 1e-9)
        }
      }
    }),
  )
})

test('the same situation is decided the same way, through the command too', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const decide = () => {
        const { scenario, travel, now } = played(given)
        const command = { type: 'encounters.allocate', travelSeconds: travel, holdPrefix: 'H' } as const
        return scenario.at(now).as(SYSTEM).when(command)
      }
      expect(decide()).toEqual(decide())
    }),
    { numRuns: 30 },
  )
})
