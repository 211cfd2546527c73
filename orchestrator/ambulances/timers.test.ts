import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, fixtureTopology } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { EmergencyId, PatientId, StaffId } from '../ids.ts'
import { ESCALATIONS_MAX } from '../limits.ts'
import type { OnCall, Topology } from '../network/topology.ts'
import { COORDINATOR as ON_CALL } from '../rota/duties.ts'
import { type Instant, plusDays } from '../time.ts'
import {
  AMB1,
  dispatch,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  recommended,
  request,
  weigh,
} from './scene.fixture.ts'
import { dueAmbulances, nextDueAmbulances } from './timers.ts'

/** Who is told or asked beside the decision has tests of its own. */
const told = (type: string): boolean => type === 'ambulances.location-asked' || type === 'ambulances.alert-escalated'

/** Lets virtual time pass: every timer fires at its own moment. Answers when what happened. */
function pass(scenario: Scenario, until: Instant): [Instant, string][] {
  const log: [Instant, string][] = []
  for (let rounds = 0; rounds < 100; rounds += 1) {
    const at = nextDueAmbulances(scenario.state)
    if (at === null || at > until) return log
    for (const command of dueAmbulances(scenario.state, at)) {
      const decision = scenario.at(at).as(SYSTEM).when(command)
      if (!decision.ok) log.push([at, decision.rejection.code])
      else for (const { type } of decision.events) if (!told(type)) log.push([at, type])
    }
  }
  throw new Error('the timers do not come to rest')
}

const requested = (topology: Partial<Topology> = {}): Scenario => {
  const scenario = network(topology)
  scenario.as(FAMILY).when(request({ location: null }))
  return scenario
}

const rotaOf = (count: number): OnCall[] =>
  Array.from({ length: count }, (_, i) => ({
    duty: ON_CALL,
    staff: StaffId.parse(`S-${i}`),
    from: 0,
    to: 1440,
  }))

describe('escalation', () => {
  it('asks the next on call after a minute, then the team once, then nobody', () => {
    const scenario = requested()
    expect(pass(scenario, noonPlus(59))).toEqual([])
    expect(pass(scenario, noonPlus(60))).toEqual([[noonPlus(60), 'ambulances.escalated']])
    expect(emergencyOf(scenario)).toMatchObject({ askedOf: ['S-COORD', 'S-COORD2'], escalations: 1 })
    expect(pass(scenario, noonPlus(3600))).toEqual([[noonPlus(120), 'ambulances.escalated']])
    expect(emergencyOf(scenario)).toMatchObject({
      askedOf: ['S-COORD', 'S-COORD2'],
      escalations: 2,
      decideBy: null,
      phase: 'open',
    })
  })

  it('stops at its limit however long the rota is', () => {
    const scenario = requested({ onCall: rotaOf(20) })
    expect(pass(scenario, noonPlus(7200)).length).toBe(ESCALATIONS_MAX)
    expect(emergencyOf(scenario).askedOf).toEqual(['S-0', 'S-1', 'S-2', 'S-3', 'S-4', 'S-5'])
  })

  it('nudges the team when nobody is on call', () => {
    const scenario = requested({ onCall: [] })
    pass(scenario, noonPlus(60))
    expect(emergencyOf(scenario)).toMatchObject({ askedOf: [], escalations: 1, decideBy: null })
  })

  it('starts again once there is something to decide', () => {
    const scenario = requested()
    pass(scenario, noonPlus(600))
    scenario
      .at(noonPlus(600))
      .as(FAMILY)
      .when({ ...request(), emergency: EmergencyId.parse('E-2') })
    scenario.at(noonPlus(601)).as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario)).toMatchObject({ decideBy: noonPlus(661), escalations: 0 })
  })

  it('happens neither early nor after a decision, and only by the timer', () => {
    const scenario = requested()
    const escalate = { type: 'ambulances.escalate', emergency: E1 } as const
    expect(scenario.at(noonPlus(59)).as(SYSTEM).when(escalate)).toEqual({ ok: true, events: [] })
    expect(scenario.at(noonPlus(61)).as(COORDINATOR).when(escalate)).toMatchObject({
      rejection: { code: 'actor.not-permitted' },
    })
    scenario.when(dispatch(AMB1))
    expect(scenario.as(SYSTEM).when(escalate)).toEqual({ ok: true, events: [] })
    expect(emergencyOf(scenario).decideBy).toBeNull()
  })
})

describe('automatic dispatch', () => {
  const automatic: Partial<Topology> = { autoDispatch: ['P1'] }

  it('sends what is recommended when nobody decided in time, and tells the next coordinator', () => {
    const scenario = recommended({}, automatic)
    expect(pass(scenario, noonPlus(60))).toEqual([])
    expect(pass(scenario, noonPlus(150))).toEqual([
      [noonPlus(61), 'ambulances.escalated'],
      [noonPlus(61), 'ambulances.dispatched'],
      [noonPlus(61), 'beds.held'],
    ])
    expect(emergencyOf(scenario)).toMatchObject({
      phase: 'dispatched',
      dispatch: { ambulance: AMB1, approvedBy: null },
    })
  })

  it('leaves other priorities, and networks that do not want it, to people', () => {
    const lesser = recommended({ priority: 'P2' }, automatic)
    expect(pass(lesser, noonPlus(3600)).map(([, what]) => what)).not.toContain('ambulances.dispatched')
    const unwanted = recommended()
    expect(pass(unwanted, noonPlus(3600)).map(([, what]) => what)).not.toContain('ambulances.dispatched')
  })

  it('has nothing to send before anybody knows where', () => {
    const scenario = requested(automatic)
    expect(pass(scenario, noonPlus(60))).toEqual([[noonPlus(60), 'ambulances.escalated']])
  })

  it('sends the gravest first when two want the same unit', () => {
    const scenario = recommended(
      { priority: 'P2' },
      { autoDispatch: ['P1', 'P2'], ambulances: fixtureTopology.ambulances.slice(0, 1) },
    )
    const graver = EmergencyId.parse('E-2')
    scenario
      .at(noonPlus(121))
      .as(SYSTEM)
      .when(request({ emergency: graver, reporter: PatientId.parse('P-2') }))
    scenario.when(weigh(graver))
    const log = pass(scenario, noonPlus(181))
    expect(log.map(([, what]) => what)).toEqual([
      'ambulances.escalated',
      'ambulances.dispatched',
      'beds.held',
      'ambulances.escalated',
      'ambulance.busy',
    ])
    expect(emergencyOf(scenario, graver).phase).toBe('dispatched')
  })
})

describe('archiving', () => {
  it('takes a closed emergency out of the state after three days', () => {
    const scenario = recommended()
    scenario.at(noonPlus(30)).as(COORDINATOR).when({ type: 'ambulances.dismiss', emergency: E1 })
    const due = plusDays(noonPlus(1800), 3) // on the hour, with all others of it: noon there is half past six in UTC
    expect(nextDueAmbulances(scenario.state)).toBe(due)
    const archive = { type: 'ambulances.archive', emergency: E1 } as const
    expect(scenario.when(archive)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(SYSTEM).when(archive)).toEqual({ ok: true, events: [] })
    expect(pass(scenario, due)).toEqual([[due, 'ambulances.archived']])
    expect(scenario.state.ambulances.emergencies.size).toBe(0)
    expect(nextDueAmbulances(scenario.state)).toBeNull()
  })
})
