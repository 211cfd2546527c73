import type { Event } from '../decision.ts'
import { fixtureTopology } from '../demo.fixture.ts'
import { BedId, type FacilityId } from '../ids.ts'
import type { BedStatus } from '../network/topology.ts'

/** The fixture's hospitals with so many beds of intensive care each and one of high dependency, all occupied. */
export function manyBeds(each: number): Event {
  const beds = fixtureTopology.facilities.flatMap(({ id: facility }) => [
    ...Array.from({ length: each }, (_, n) => bedRow(facility, 'ICU', n + 1)),
    bedRow(facility, 'HDU', 1),
  ])
  return { type: 'network.configured', topology: { ...fixtureTopology, beds } }
}

function bedRow(facility: FacilityId, unit: 'ICU' | 'HDU', n: number) {
  return { id: BedId.parse(`${facility}-${unit}-${n}`), facility, unit, features: [], status: 'occupied' as BedStatus }
}
