import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import type { Decision } from '../decision.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { EmergencyId } from '../ids.ts'
import { recommended } from './explain-weighed.ts'
import { call, ordering, plan, plannedNetwork, roadsOf } from './plan.fixture.ts'
import { AMB1, AMB2, AMB3, ambulanceOf, crewOf, dispatch, emergencyOf, NOON, noonPlus } from './scene.fixture.ts'

const [E1, E2, E3] = ['E-1', 'E-2', 'E-3'].map((id) => EmergencyId.parse(id)) as [EmergencyId, EmergencyId, EmergencyId]

const typesOf = (decision: Decision): string[] =>
  decision.ok ? decision.events.map(({ type }) => type) : [decision.rejection.code]

/** Sends by the unit and the emergency's place in the queue. */
const sends = (...pairs: readonly (readonly [unit: number, call: number])[]) =>
  ordering(() => ({ send: pairs.map(([unit, to]) => ({ unit, call: to })) }))

function twoCalls(): Scenario {
  const scenario = plannedNetwork()
  call(scenario, 'E-1', 'P2', NOON)
  call(scenario, 'E-2', 'P1', noonPlus(1))
  return scenario
}

describe('a look at the whole fleet', () => {
  it('is for the system only', () => {
    const scenario = plannedNetwork()
    expect(typesOf(scenario.as(COORDINATOR).when({ type: 'ambulances.plan', roads: roadsOf(scenario) }))).toEqual([
      'actor.not-permitted',
    ])
  })

  it('gives two calls two units at once, each with everything that was weighed', () => {
    const scenario = twoCalls()
    plan(scenario, noonPlus(2), roadsOf(scenario, {}, { 'E-1': 'Lakeview', 'E-2': 'Lakeview' }))
    const [first, second] = [emergencyOf(scenario, E1).recommendation, emergencyOf(scenario, E2).recommendation]
    expect(second).toMatchObject({ ambulance: AMB1, why: 'nearest-suitable', etaSeconds: 60 })
    expect(first?.ambulance).toBe(AMB2)
    expect(second?.ambulances.map(({ ambulance }) => ambulance)).toEqual([AMB1, AMB2, AMB3])
    expect(second?.hospital).toBe('LGH')
  })

  it('says nothing twice', () => {
    const scenario = twoCalls()
    plan(scenario, noonPlus(2), roadsOf(scenario))
    expect(typesOf(plan(scenario, noonPlus(3), roadsOf(scenario)))).toEqual(['ambulances.planned'])
  })

  it('never leaves a P1 waiting while a unit is free, whatever the policy orders', () => {
    const scenario = twoCalls()
    plan(scenario, noonPlus(2), roadsOf(scenario), sends())
    expect(emergencyOf(scenario, E2).recommendation?.ambulance).toBe(AMB1)
    expect(emergencyOf(scenario, E1)).toMatchObject({ recommendation: null, held: { for: null } })
  })

  it('does not send a unit to a job it gave back', () => {
    const scenario = plannedNetwork()
    call(scenario, 'E-1', 'P1', NOON)
    scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
    scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'unavailable' })
    scenario.when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'available' })
    plan(scenario, noonPlus(9), roadsOf(scenario))
    expect(emergencyOf(scenario, E1).recommendation?.ambulance).toBe(AMB3)
  })

  it('says that nobody is on duty when there is no unit at all', () => {
    const scenario = plannedNetwork({ ambulances: [] })
    call(scenario, 'E-1', 'P1', NOON)
    plan(scenario, noonPlus(1), roadsOf(scenario))
    expect(emergencyOf(scenario, E1)).toMatchObject({ shortfall: 'none-on-duty', recommendation: null })
  })

  it('refuses orders that cannot be', () => {
    const scenario = twoCalls()
    expect(() => plan(scenario, noonPlus(2), roadsOf(scenario), sends([0, 0], [0, 1]))).toThrow('two calls')
  })

  it('looks again when something was held back', () => {
    const scenario = twoCalls()
    plan(
      scenario,
      noonPlus(2),
      roadsOf(scenario),
      ordering(() => ({ lookAgainInSeconds: 30 })),
    )
    expect(nextDue(scenario.state)).toBe(noonPlus(32))
    const [again] = due(scenario.state, noonPlus(32))
    expect(again).toEqual({ type: 'ambulances.look-again' })
    if (again) scenario.at(noonPlus(32)).as(SYSTEM).when(again)
    expect(scenario.state.ambulances.plans.get('current')).toEqual({ wanted: true, lookAgainAt: null })
  })
})

/** AMB-1 is on its way to the P2; the P1 came after it. */
function underWayThenP1(): Scenario {
  const scenario = plannedNetwork()
  call(scenario, 'E-1', 'P2', NOON)
  scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
  call(scenario, 'E-2', 'P1', noonPlus(10))
  return scenario
}

describe('a redirect', () => {
  it('is proposed, and carried out as a whole when it is approved', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    expect(emergencyOf(scenario, E2).recommendation).toMatchObject({ ambulance: AMB1, takenFrom: E1, why: 'matched' })
    expect(emergencyOf(scenario, E1).proposal).toMatchObject({ ambulance: AMB2, relieves: { ambulance: AMB1 } })
    const decision = scenario.at(noonPlus(20)).as(COORDINATOR).when(dispatch(null, E2))
    expect(typesOf(decision)).toContain('ambulances.redirected')
    expect(emergencyOf(scenario, E1)).toMatchObject({ phase: 'dispatched', dispatch: { ambulance: AMB2 }, taken: 1 })
    expect(emergencyOf(scenario, E2)).toMatchObject({ phase: 'dispatched', dispatch: { ambulance: AMB1 } })
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: E2, redirects: 1 })
    const told = scenario.messages.filter(({ to }) => to.kind === 'patient').map(({ notice }) => notice.kind)
    expect(told).toEqual(['family.dispatched', 'family.dispatched'])
  })

  it('can be approved from either card', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    scenario.at(noonPlus(20)).as(COORDINATOR).when(dispatch(AMB2, E1))
    expect(emergencyOf(scenario, E2).dispatch?.ambulance).toBe(AMB1)
    expect(emergencyOf(scenario, E1).dispatch?.ambulance).toBe(AMB2)
  })

  it('keeps two patients two beds', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    scenario.at(noonPlus(20)).as(COORDINATOR).when(dispatch(null, E2))
    const beds = [E1, E2].map((id) => emergencyOf(scenario, id).dispatch?.bed)
    expect(new Set(beds).size).toBe(2)
    expect(scenario.state.beds.holds.size).toBe(2)
  })

  it('opens the emergency again that gets nobody, and says so to the family', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1]))
    scenario.at(noonPlus(20)).as(COORDINATOR).when(dispatch(null, E2))
    expect(emergencyOf(scenario, E1)).toMatchObject({ phase: 'open', dispatch: null, decideBy: noonPlus(200) })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toContain('family.reassigning')
  })

  it('stops when the unit is with its patient by then', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'on_scene' })
    expect(typesOf(scenario.as(COORDINATOR).when(dispatch(null, E2)))).toEqual(['ambulance.busy'])
  })

  it('does not keep a P1 waiting because the other emergency’s unit is gone by then', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    scenario.as(crewOf(AMB2)).when({ type: 'ambulances.report-status', ambulance: AMB2, status: 'unavailable' })
    expect(scenario.as(COORDINATOR).when(dispatch(null, E2)).ok).toBe(true)
    expect(emergencyOf(scenario, E2).dispatch?.ambulance).toBe(AMB1)
    expect(emergencyOf(scenario, E1)).toMatchObject({ phase: 'open', dispatch: null })
  })

  it('happens so often to a crew and no more', () => {
    const scenario = underWayThenP1()
    for (const [n, [from, to]] of [
      [E1, E2],
      [E2, E1],
      [E1, E2],
    ].entries()) {
      const calls = [E1, E2]
      const at = noonPlus(20 + 10 * n)
      plan(scenario, at, roadsOf(scenario), sends([0, calls.indexOf(to ?? E1)]))
      expect(scenario.as(COORDINATOR).when(dispatch(null, to)).ok).toBe(true)
      expect(emergencyOf(scenario, from).phase).toBe('open')
    }
    expect(ambulanceOf(scenario, AMB1).redirects).toBe(3)
    plan(scenario, noonPlus(60), roadsOf(scenario), sends([0, 0]))
    expect(typesOf(scenario.as(COORDINATOR).when(dispatch(null, E1)))).toEqual(['ambulance.busy'])
  })

  it('is taken back when it no longer helps', () => {
    const scenario = plannedNetwork()
    call(scenario, 'E-1', 'P2', NOON)
    scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([1, 0]))
    expect(emergencyOf(scenario, E1).proposal?.ambulance).toBe(AMB2)
    plan(scenario, noonPlus(12), roadsOf(scenario), sends())
    expect(emergencyOf(scenario, E1).proposal).toBeNull()
  })

  it('says what a take-over gains and how much is needed, on the recommendation and when it is carried out', () => {
    const scenario = plannedNetwork()
    call(scenario, 'E-1', 'P2', NOON)
    scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([1, 0]))
    const gain = { soonerSeconds: 240, leastSeconds: 120 }
    const { proposal } = emergencyOf(scenario, E1)
    expect(proposal).toMatchObject({ ambulance: AMB2, relieves: { ambulance: AMB1 }, gain })
    expect(proposal && recommended({ emergency: E1, recommendation: proposal })[0]).toContain(
      'it takes over from AMB-1: 4 min sooner, at least 2 needed',
    )
    const decision = scenario.as(COORDINATOR).when(dispatch(AMB2, E1))
    expect(decision.ok && decision.events[0]).toMatchObject({ type: 'ambulances.redirected', gain })
  })

  it('is no take-over for minutes where the unit on its way is needed elsewhere', () => {
    const scenario = underWayThenP1()
    plan(scenario, noonPlus(11), roadsOf(scenario), sends([0, 1], [1, 0]))
    expect(emergencyOf(scenario, E1).proposal).toMatchObject({ ambulance: AMB2 })
    expect(emergencyOf(scenario, E1).proposal).not.toHaveProperty('gain')
  })

  it('lets a relieved unit stand by where it is missed', () => {
    const scenario = plannedNetwork()
    call(scenario, 'E-1', 'P2', NOON)
    scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
    const relieve = ordering(({ posts }) => ({
      send: [{ unit: 1, call: 0 }],
      post: [{ unit: 0, zone: posts[0] ?? 0 }],
    }))
    plan(scenario, noonPlus(11), roadsOf(scenario), relieve)
    scenario.as(COORDINATOR).when(dispatch(AMB2, E1))
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, post: 'Koramangala', redirects: 0 })
  })
})

describe('standing by', () => {
  const move = ordering(({ posts }) => ({ post: [{ unit: 2, zone: posts[0] ?? 0 }] }))

  it('is advised, and ordered by a coordinator', () => {
    const scenario = plannedNetwork()
    plan(scenario, NOON, roadsOf(scenario), move)
    expect(ambulanceOf(scenario, AMB3).advice).toEqual({ post: 'Koramangala', why: 'cover', driveSeconds: 300 })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['card.move'])
    const order = { type: 'ambulances.move', ambulance: AMB3 } as const
    expect(typesOf(scenario.as(NURSE).when(order))).toEqual(['actor.not-permitted'])
    expect(typesOf(scenario.as(COORDINATOR).when(order))).toEqual(['ambulances.posted'])
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['crew.stand-by', 'card.move'])
    expect(ambulanceOf(scenario, AMB3)).toMatchObject({ post: 'Koramangala', advice: null, moves: [NOON] })
    expect(typesOf(scenario.when(order))).toEqual(['ambulance.no-advice'])
  })

  it('is ordered at once where the network says so', () => {
    const scenario = plannedNetwork({ autoMove: true })
    plan(scenario, NOON, roadsOf(scenario), move)
    expect(ambulanceOf(scenario, AMB3).post).toBe('Koramangala')
  })

  it('sends a unit home after its job when nothing speaks for another post', () => {
    const scenario = plannedNetwork()
    call(scenario, 'E-1', 'P2', NOON)
    scenario.as(COORDINATOR).when(dispatch(AMB1, E1))
    scenario.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: E1 })
    expect(ambulanceOf(scenario, AMB1).released).toBe(true)
    const decision = plan(scenario, noonPlus(5), roadsOf(scenario), sends())
    expect(typesOf(decision)).toEqual(['ambulances.posted', 'ambulances.planned'])
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ released: false, post: null, moves: [] })
    expect(scenario.messages).toEqual([])
  })

  it('forgets advice when the unit is sent', () => {
    const scenario = plannedNetwork()
    plan(scenario, NOON, roadsOf(scenario), move)
    call(scenario, 'E-3', 'P1', noonPlus(5))
    scenario.as(COORDINATOR).when(dispatch(AMB3, E3))
    expect(ambulanceOf(scenario, AMB3).advice).toBeNull()
  })
})
