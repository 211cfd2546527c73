import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { ANSWER_SECONDS, CHECK_IN_ANSWER_MINUTES, CHECK_IN_MINUTES, PHASE_LIMIT_SECONDS } from '../limits.ts'
import type { Instant } from '../time.ts'
import type { CrewStatus } from './events.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  AT_INDIRANAGAR,
  ambulanceOf,
  crewOf,
  E1,
  emergencyOf,
  noonPlus,
  OTHER_FAMILY,
  underWay,
  weigh,
} from './scene.fixture.ts'

const crew = crewOf(AMB1)
const says = (scenario: Scenario, status: CrewStatus, seconds: number) =>
  scenario.at(noonPlus(seconds)).as(crew).when({ type: 'ambulances.report-status', ambulance: AMB1, status })

/** What hospital and family are told by the clock has tests of its own. */
const TOLD: ReadonlySet<string> = new Set([
  'ambulances.expected-moved',
  'ambulances.alert-escalated',
  'ambulances.near',
])

/** Lets the timers run, and the dispatcher answer whatever opens; what happened, and who was told what. */
function pass(scenario: Scenario, until: Instant): { events: string[]; told: string[] } {
  const events: string[] = []
  const told: string[] = []
  const run = (command: Parameters<Scenario['when']>[0]): void => {
    const decision = scenario.as(SYSTEM).when(command)
    if (!decision.ok) throw new Error(decision.rejection.code)
    if (decision.events.some(({ type }) => TOLD.has(type))) return
    events.push(...decision.events.map(({ type }) => type))
    told.push(...scenario.messages.map(({ notice }) => notice.kind))
  }
  for (let at = nextDue(scenario.state); at !== null && at <= until; at = nextDue(scenario.state)) {
    scenario.at(at)
    for (const command of due(scenario.state, at)) run(command)
    if (emergencyOf(scenario).phase === 'open' && emergencyOf(scenario).recommendation === null) run(weigh())
  }
  scenario.at(until)
  return { events, told }
}

const answerBy = 10 + ANSWER_SECONDS.P1

describe('a job that is offered to a crew', () => {
  it('is taken by a press, once, and by setting off', () => {
    const accepts = { type: 'ambulances.accept', emergency: E1, ambulance: AMB1 } as const
    const scenario = underWay(COORDINATOR).as(crew)
    expect(scenario.when(accepts)).toEqual({
      ok: true,
      events: [{ type: 'ambulances.accepted', emergency: E1, ambulance: AMB1 }],
    })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'accepted', dispatch: { answerBy: null } })
    expect(scenario.when(accepts)).toEqual({ ok: true, events: [] })
    expect(says(scenario, 'en_route', 60)).toMatchObject({ ok: true })
    expect(says(underWay(COORDINATOR), 'en_route', 60)).toMatchObject({ ok: true })
  })

  it('is not taken by others, nor by the button of a job that is over', () => {
    const accepts = { type: 'ambulances.accept', emergency: E1, ambulance: AMB1 } as const
    for (const actor of [crewOf(AMB2), NURSE, OTHER_FAMILY]) {
      expect(underWay(COORDINATOR).as(actor).when(accepts)).toMatchObject({
        rejection: { code: 'actor.not-permitted' },
      })
    }
    const over = underWay(COORDINATOR)
    over.when({ type: 'ambulances.cancel', emergency: E1 })
    expect(over.as(crew).when(accepts)).toMatchObject({ rejection: { code: 'crew.job-over' } })
  })

  it('goes to the next unit at once when the crew cannot, and the coordinators hear of it', () => {
    const scenario = underWay(COORDINATOR)
    says(scenario, 'unavailable', 30)
    expect(scenario.messages.map(({ notice }) => notice.kind)).toContain('coordinator.alert')
    scenario.as(SYSTEM).when(weigh())
    const { events } = pass(scenario, noonPlus(31))
    expect(events).toEqual(['ambulances.dispatched', 'beds.held'])
    expect(emergencyOf(scenario).dispatch).toMatchObject({ ambulance: AMB3, after: AMB1, approvedBy: null })
  })

  it('goes to the next unit when the crew does not answer in time', () => {
    const scenario = underWay(COORDINATOR)
    expect(pass(scenario, noonPlus(answerBy - 1)).events).toEqual([])
    const { events, told } = pass(scenario, noonPlus(answerBy))
    expect(events).toEqual([
      'ambulances.withdrawn',
      'beds.hold-released',
      'ambulances.availability-set',
      'ambulances.recommended',
      'ambulances.dispatched',
      'beds.held',
    ])
    expect(told.filter((kind) => kind === 'coordinator.alert')).toHaveLength(1)
    expect(told.filter((kind) => kind === 'crew.job-withdrawn')).toHaveLength(1)
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: false })
    expect(emergencyOf(scenario).dispatch).toMatchObject({ ambulance: AMB3 })
  })

  it('stays with a silent crew where there is nobody else; people are to call', () => {
    const scenario = underWay(COORDINATOR)
    for (const unit of [AMB2, AMB3]) {
      scenario.as(crewOf(unit)).when({ type: 'ambulances.report-status', ambulance: unit, status: 'unavailable' })
    }
    const { events, told } = pass(scenario, noonPlus(3600))
    expect(new Set(events)).toEqual(new Set(['ambulances.crew-silent', 'beds.hold-renewed']))
    expect(told).toContain('coordinator.alert')
    expect(emergencyOf(scenario).dispatch).toMatchObject({ ambulance: AMB1, silent: true, answerBy: null })
  })
})

describe('a job under way', () => {
  it('that takes too long in one phase is told once', () => {
    const scenario = underWay(COORDINATOR)
    says(scenario, 'on_scene', 100)
    scenario.at(noonPlus(100 + PHASE_LIMIT_SECONDS.on_scene.P1 - 1))
    scenario.as(crew).when({ type: 'ambulances.check-in', ambulance: AMB1 })
    const overdue = noonPlus(100 + PHASE_LIMIT_SECONDS.on_scene.P1)
    expect(pass(scenario, overdue)).toEqual({
      events: ['ambulances.overdue'],
      told: ['card.emergency', 'coordinator.alert'],
    })
    expect(pass(scenario, noonPlus(100 + PHASE_LIMIT_SECONDS.on_scene.P1 + 60)).events).toEqual([])
  })

  it('that nothing is heard of: the crew is asked, then the coordinators are told, once', () => {
    const scenario = underWay(COORDINATOR)
    says(scenario, 'on_scene', 100)
    const asked = 100 + CHECK_IN_MINUTES.P1 * 60
    expect(pass(scenario, noonPlus(asked))).toMatchObject({ events: ['ambulances.check-in-asked'] })
    const told = asked + CHECK_IN_ANSWER_MINUTES * 60
    expect(pass(scenario, noonPlus(told)).events).toEqual(['ambulances.crew-silent'])
    expect(pass(scenario, noonPlus(told + 250)).events).toEqual([])
    scenario.as(crew).when({ type: 'ambulances.check-in', ambulance: AMB1 })
    expect(emergencyOf(scenario).dispatch).toMatchObject({
      askedAt: null,
      silent: false,
      heardAt: noonPlus(told + 250),
    })
  })

  it('counts a position as a sign of life', () => {
    const scenario = underWay(COORDINATOR)
    says(scenario, 'on_scene', 100)
    scenario.at(noonPlus(900)).as(crew)
    scenario.when({ type: 'ambulances.set-position', ambulance: AMB1, position: AT_INDIRANAGAR.point })
    expect(pass(scenario, noonPlus(100 + CHECK_IN_MINUTES.P1 * 60)).events).toEqual([])
    expect(pass(scenario, noonPlus(900 + CHECK_IN_MINUTES.P1 * 60)).events).toContain('ambulances.check-in-asked')
  })
})
