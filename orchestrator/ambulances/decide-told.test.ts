import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, fixtureTopology, NURSE, NURSE2 } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import type { Scenario } from '../given.ts'
import { NoteId } from '../ids.ts'
import {
  ACKNOWLEDGE_SECONDS,
  ARRIVAL_MOVED_SECONDS,
  LOCATION_SECONDS,
  NEAR_SECONDS,
  ON_SCENE_SECONDS,
} from '../limits.ts'
import { Topology } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import {
  AMB1,
  AMB3,
  AT_INDIRANAGAR,
  AT_KORAMANGALA,
  COORDINATOR2,
  crewOf,
  dispatch,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  RANI,
  recommended,
  request,
  underWay,
} from './scene.fixture.ts'
import { dueAmbulances } from './timers.ts'

/** The timers of one moment; what happened and who was told, of the kind asked for. */
function at(scenario: Scenario, moment: Instant, type: string): unknown[] {
  const told: unknown[] = []
  for (const command of dueAmbulances(scenario.state, moment)) {
    const decision = scenario.at(moment).as(SYSTEM).when(command)
    if (decision.ok && decision.events.some((event) => event.type === type)) {
      told.push(...scenario.messages.filter(({ notice }) => notice.kind !== 'card.emergency'))
    }
  }
  return told
}

const says = (scenario: Scenario, status: 'en_route' | 'transporting', seconds: number): Scenario => {
  scenario.at(noonPlus(seconds)).as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status })
  return scenario
}

describe('the alert of the receiving hospital', () => {
  const acknowledge = { type: 'ambulances.acknowledge', emergency: E1 } as const

  it('is acknowledged by its own people or a coordinator, once', () => {
    const scenario = underWay(COORDINATOR)
    expect(scenario.as(NURSE2).when(acknowledge)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(FAMILY).when(acknowledge)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(NURSE).when(acknowledge)).toMatchObject({ events: [{ hospital: 'LGH', by: 'S-NURSE' }] })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['card.emergency', 'ed.pre-alert'])
    expect(scenario.as(COORDINATOR).when(acknowledge)).toEqual({ ok: true, events: [] })
    expect(at(scenario, noonPlus(3600), 'ambulances.alert-escalated')).toEqual([])
    expect(recommended().as(NURSE).when(acknowledge)).toMatchObject({ rejection: { code: 'emergency.no-alert' } })
  })

  it('that nobody saw: the first on call is asked to ring, then the next, then all, then it is left', () => {
    const scenario = says(underWay(COORDINATOR), 'en_route', 20)
    const due = 10 + ACKNOWLEDGE_SECONDS.P1
    expect(at(scenario, noonPlus(due - 1), 'ambulances.alert-escalated')).toEqual([])
    const alert = { kind: 'coordinator.alert', alert: { what: 'unacknowledged', hospital: 'LGH' } }
    expect(at(scenario, noonPlus(due), 'ambulances.alert-escalated')).toMatchObject([
      { to: { kind: 'staff', staff: 'S-COORD' }, notice: alert },
    ])
    expect(at(scenario, noonPlus(due + ACKNOWLEDGE_SECONDS.P1), 'ambulances.alert-escalated')).toMatchObject([
      { to: { kind: 'staff', staff: 'S-COORD2' }, notice: alert },
    ])
    expect(at(scenario, noonPlus(due + 2 * ACKNOWLEDGE_SECONDS.P1), 'ambulances.alert-escalated')).toMatchObject([
      { to: { kind: 'thread', team: 'coordinators' }, notice: alert },
    ])
    expect(at(scenario, noonPlus(due + 1000), 'ambulances.alert-escalated')).toEqual([])
  })

  it('that nobody saw goes to the hospital’s own on call first, who acknowledges it, and only then to coordinators', () => {
    const inEd = (facility: string) => ({
      duty: 'emergency',
      staff: facility === 'LGH' ? 'S-NURSE' : 'S-NURSE2',
      facility,
      from: 0,
      to: 1440,
    })
    const topology = Topology.parse({
      ...fixtureTopology,
      onCall: [...fixtureTopology.onCall, inEd('HHI'), inEd('LGH')],
    })
    const scenario = says(underWay(COORDINATOR), 'en_route', 20).given({ type: 'network.configured', topology })
    const due = 10 + ACKNOWLEDGE_SECONDS.P1
    expect(at(scenario, noonPlus(due), 'ambulances.alert-escalated')).toMatchObject([
      { to: { kind: 'staff', staff: 'S-NURSE' }, notice: { alert: { what: 'unacknowledged', theirs: true } } },
    ])
    expect(at(scenario, noonPlus(due + ACKNOWLEDGE_SECONDS.P1), 'ambulances.alert-escalated')).toMatchObject([
      { to: { kind: 'staff', staff: 'S-COORD' }, notice: { alert: { what: 'unacknowledged', theirs: false } } },
    ])
    expect(scenario.as(NURSE).when(acknowledge)).toMatchObject({ events: [{ by: 'S-NURSE' }] })
    expect(at(scenario, noonPlus(due + 1000), 'ambulances.alert-escalated')).toEqual([])
  })

  it('follows an arrival that is late by more than three minutes', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(NURSE).when(acknowledge)
    const expected = 10 + 460 + ON_SCENE_SECONDS + 500
    expect(emergencyOf(scenario).preAlert?.expectedAt).toBe(noonPlus(expected))
    says(scenario, 'transporting', expected - 100)
    const late = expected - 100 + 500 + ARRIVAL_MOVED_SECONDS
    expect(at(scenario, noonPlus(late - 1), 'ambulances.expected-moved')).toEqual([])
    expect(at(scenario, noonPlus(late), 'ambulances.expected-moved')).toMatchObject([
      { notice: { kind: 'ed.pre-alert', expectedAt: noonPlus(late) }, card: 'prealert:E-1:AMB-1' },
    ])
  })
})

describe('the family', () => {
  it('is told when the ambulance is close, by the clock', () => {
    const scenario = says(underWay(COORDINATOR), 'en_route', 60)
    const near = 10 + 460 - NEAR_SECONDS
    expect(at(scenario, noonPlus(near - 1), 'ambulances.near')).toEqual([])
    expect(at(scenario, noonPlus(near), 'ambulances.near')).toMatchObject([{ notice: { kind: 'family.near' } }])
    expect(at(scenario, noonPlus(near + 1), 'ambulances.near')).toEqual([])
  })

  it('is told by the position where there is one, however the clock stands', () => {
    const move = (point: typeof AT_INDIRANAGAR.point) =>
      ({ type: 'ambulances.set-position', ambulance: AMB1, position: point }) as const
    const far = says(underWay(COORDINATOR), 'en_route', 60)
    far.at(noonPlus(280)).as(crewOf(AMB1)).when(move(AT_KORAMANGALA.point))
    expect(at(far, noonPlus(300), 'ambulances.near')).toEqual([])
    const close = says(underWay(COORDINATOR), 'en_route', 60)
    close.at(noonPlus(100)).as(crewOf(AMB1)).when(move(AT_INDIRANAGAR.point))
    expect(at(close, noonPlus(100), 'ambulances.near')).toMatchObject([{ notice: { kind: 'family.near' } }])
  })

  it('is asked for the place again, then called by a coordinator, the graver the sooner', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ location: null }))
    const [again, call] = LOCATION_SECONDS.P1
    expect(at(scenario, noonPlus(again - 1), 'ambulances.location-asked')).toEqual([])
    expect(at(scenario, noonPlus(again), 'ambulances.location-asked')).toMatchObject([
      { to: { kind: 'patient', patient: RANI }, notice: { kind: 'family.where' } },
    ])
    expect(at(scenario, noonPlus(call), 'ambulances.location-asked')).toMatchObject([
      { to: { kind: 'staff', staff: 'S-COORD' }, notice: { alert: { what: 'no-location' } } },
    ])
    expect(at(scenario, noonPlus(3600), 'ambulances.location-asked')).toEqual([])
    const known = network()
    known.as(FAMILY).when(request())
    expect(at(known, noonPlus(3600), 'ambulances.location-asked')).toEqual([])
  })
})

describe('another unit than the recommended one', () => {
  const because = { type: 'ambulances.give-reason', emergency: E1, reason: 'road-blocked', note: null } as const

  it('goes at once; the reason is asked afterwards, and the first answer is kept', () => {
    const scenario = recommended().as(COORDINATOR)
    scenario.when(dispatch(AMB3))
    expect(emergencyOf(scenario).dispatch).toMatchObject({ ambulance: AMB3, overruled: AMB1 })
    expect(scenario.as(NURSE).when(because)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    const note = NoteId.parse('N-1')
    const decision = scenario.as(COORDINATOR2).when({ ...because, note })
    const event = {
      type: 'ambulances.reason-given',
      ambulance: AMB3,
      instead: AMB1,
      reason: 'road-blocked',
      note,
    } as const
    expect(decision).toMatchObject({ events: [event] })
    expect(scenario.when(because)).toEqual({ ok: true, events: [] })
    const row = { seq: 1, at: noonPlus(0), actor: COORDINATOR, event: { ...event, emergency: E1, by: null } }
    expect(explain([row], 'E-1', 330).join()).toContain('AMB-3 was sent to E-1 instead of AMB-1: road-blocked')
  })

  it('is not asked about where the recommended one goes', () => {
    expect(underWay(COORDINATOR).when(because)).toEqual({ ok: true, events: [] })
  })
})
