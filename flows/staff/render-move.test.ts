import { expect, test } from 'vitest'
import { call, ordering, plan, plannedNetwork, roadsOf } from '../../orchestrator/ambulances/plan.fixture.ts'
import { AMB1, AMB2, AMB3, dispatch, NOON, noonPlus } from '../../orchestrator/ambulances/scene.fixture.ts'
import { COORDINATOR } from '../../orchestrator/demo.fixture.ts'
import type { Scenario } from '../../orchestrator/given.ts'
import { decodePress } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import { renderStaffNotice } from './render-notices.ts'

const frameOf = ({ state }: Scenario): RenderFrame => ({ language: 'en', state, now: noonPlus(30), reader: 'staff' })

const move = ordering(({ posts }) => ({ post: [{ unit: 2, zone: posts[0] ?? 0 }] }))

test('advice to move is a card with a button; ordered, the card and the crew say so', () => {
  const scenario = plannedNetwork()
  plan(scenario, NOON, roadsOf(scenario), move)
  const card = renderStaffNotice({ kind: 'card.move', ambulance: AMB3 }, frameOf(scenario))
  expect(card.text).toMatchInlineSnapshot(`
    "Stand-by: AMB-3 (ALS) to Koramangala?
    Now: standing by for Hebbal
    Drive: 5 min
    Why: the calls to come are covered best so
    It can be sent to an emergency on its way there."
  `)
  const [press] = card.buttons
  expect(press && decodePress(press.payload)).toEqual({ do: 'move', ambulance: AMB3 })
  scenario.as(COORDINATOR).when({ type: 'ambulances.move', ambulance: AMB3 })
  const after = renderStaffNotice({ kind: 'card.move', ambulance: AMB3 }, frameOf(scenario))
  expect(after.text).toContain('standing by for Koramangala')
  expect(after.buttons).toEqual([])
  const [crew] = scenario.messages
  expect(crew && 'kind' in crew.notice && crew.notice).toEqual({
    kind: 'crew.stand-by',
    ambulance: AMB3,
    post: 'Koramangala',
    driveSeconds: 300,
  })
})

test('a redirect says whose unit it takes and what that emergency gets instead', () => {
  const scenario = plannedNetwork()
  const left = call(scenario, 'E-1', 'P2', NOON)
  scenario.as(COORDINATOR).when(dispatch(AMB1, left))
  const emergency = call(scenario, 'E-2', 'P1', noonPlus(10))
  const orders = ordering(() => ({
    send: [
      { unit: 0, call: 1 },
      { unit: 1, call: 0 },
    ],
  }))
  plan(scenario, noonPlus(11), roadsOf(scenario), orders)
  const card = renderStaffNotice({ kind: 'card.emergency', emergency }, frameOf(scenario))
  expect(card.text).toContain(`Takes it from: E-1 (P2), which gets ${AMB2} (BLS) instead`)
  const other = renderStaffNotice({ kind: 'card.emergency', emergency: left }, frameOf(scenario))
  expect(other.buttons.map(({ label }) => label)).toContain(`Send ${AMB2} instead`)
})

test('a call kept waiting on purpose says what for', () => {
  const scenario = plannedNetwork()
  const emergency = call(scenario, 'E-1', 'P3', NOON)
  plan(
    scenario,
    noonPlus(1),
    roadsOf(scenario),
    ordering(() => ({ lookAgainInSeconds: 120 })),
  )
  const card = renderStaffNotice({ kind: 'card.emergency', emergency }, frameOf(scenario))
  expect(card.text).toContain('Kept waiting for: an ambulance: the free units cover the graver calls to come')
  expect(card.buttons.map(({ label }) => label)).toContain('Choose another')
})
