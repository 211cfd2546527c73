import { expect, test } from 'vitest'
import { COORDINATOR } from '../demo.fixture.ts'
import { AmbulancesEvent } from './events.ts'
import { explainAmbulances } from './explain.ts'
import { call, ordering, plan, plannedNetwork, roadsOf } from './plan.fixture.ts'
import { AMB1, AMB3, dispatch, NOON, noonPlus } from './scene.fixture.ts'

const firstLines = (decision: ReturnType<typeof plan>): string[] => {
  const told = AmbulancesEvent.array().parse(
    decision.ok ? decision.events.filter(({ type }) => type.startsWith('ambulances.')) : [],
  )
  return told.map((event) => explainAmbulances(event)[0] ?? '')
}

test('a redirect is told with what both emergencies get', () => {
  const scenario = plannedNetwork()
  const left = call(scenario, 'E-1', 'P2', NOON)
  scenario.as(COORDINATOR).when(dispatch(AMB1, left))
  const graver = call(scenario, 'E-2', 'P1', noonPlus(10))
  const orders = ordering(() => ({
    send: [
      { unit: 0, call: 1 },
      { unit: 1, call: 0 },
    ],
  }))
  expect(firstLines(plan(scenario, noonPlus(11), roadsOf(scenario), orders)).join('\n')).toContain(
    'AMB-1 was recommended for E-2, to LGH',
  )
  expect(firstLines(scenario.as(COORDINATOR).when(dispatch(null, graver)))).toContain(
    'AMB-1, on its way to E-1, was sent to E-2 instead; AMB-2 comes to E-1.',
  )
})

test('a call kept waiting and a move are told with their reasons', () => {
  const scenario = plannedNetwork()
  call(scenario, 'E-1', 'P3', NOON)
  const orders = ordering(({ posts }) => ({ post: [{ unit: 2, zone: posts[0] ?? 0 }] }))
  const told = firstLines(plan(scenario, noonPlus(1), roadsOf(scenario), orders))
  expect(told).toContain('E-1 was kept waiting on purpose. The free units cover the graver calls to come.')
  expect(told).toContain(
    'AMB-3 was advised to stand by at Koramangala, 5 min away: the calls to come are covered best so.',
  )
  expect(firstLines(scenario.as(COORDINATOR).when({ type: 'ambulances.move', ambulance: AMB3 }))).toEqual([
    'AMB-3 stands by at Koramangala from now on, 5 min away: ordered by S-COORD.',
  ])
})
