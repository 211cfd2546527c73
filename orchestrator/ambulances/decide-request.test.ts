import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import { EmergencyId, NoteId } from '../ids.ts'
import {
  AMB1,
  AT_INDIRANAGAR,
  AT_KORAMANGALA,
  crewOf,
  E1,
  emergencyOf,
  FAMILY,
  IN_THE_SEA,
  NOON,
  network,
  noonPlus,
  OTHER_FAMILY,
  RANI,
  recommended,
  request,
  STRANGER,
  underWay,
} from './scene.fixture.ts'

const E2 = EmergencyId.parse('E-2')
const NOTE = NoteId.parse('N-1')

describe('ambulances.request', () => {
  it('opens an emergency at once, with or without a location', () => {
    const scenario = network()
    const decision = scenario.as(FAMILY).when(request({ location: null, note: NOTE }))
    const { type: _, ...told } = request({ location: null, note: NOTE })
    expect(decision).toEqual({ ok: true, events: [{ type: 'ambulances.requested', ...told }] })
    expect(emergencyOf(scenario)).toMatchObject({
      phase: 'open',
      requestedAt: NOON,
      decideBy: noonPlus(60),
      askedOf: ['S-COORD'],
      escalations: 0,
      notes: [NOTE],
    })
  })

  it('waits longer for a decision on a lesser priority', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ priority: 'P3' }))
    expect(emergencyOf(scenario).decideBy).toBe(noonPlus(600))
  })

  it('is never refused for a location in the sea: the place is not known', () => {
    const scenario = network()
    expect(scenario.as(FAMILY).when(request({ location: IN_THE_SEA })).ok).toBe(true)
    expect(emergencyOf(scenario).location).toBeNull()
  })

  it('does nothing for a turn done again', () => {
    const scenario = network()
    scenario.as(SYSTEM).when(request())
    const again = scenario.at(noonPlus(3 * 3600)).when(request())
    expect(again).toEqual({ ok: true, events: [] })
  })

  it('joins a further report to the emergency the person is in, and the priority only rises', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ priority: 'P2', complaint: 'unspecified', signs: ['fell'], location: null }))
    const worse = scenario
      .at(noonPlus(20))
      .when(request({ emergency: E2, priority: 'P1', complaint: 'unconscious', signs: ['fell', 'no answer'] }))
    expect(worse).toEqual({
      ok: true,
      events: [
        {
          type: 'ambulances.report-joined',
          emergency: E1,
          priority: 'P1',
          complaint: 'unconscious',
          signs: ['no answer'],
          note: null,
        },
        { type: 'ambulances.located', emergency: E1, location: AT_INDIRANAGAR },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({
      priority: 'P1',
      complaint: 'unconscious',
      signs: ['fell', 'no answer'],
      decideBy: noonPlus(80),
    })
    expect(scenario.state.ambulances.emergencies.size).toBe(1)

    scenario.at(noonPlus(30)).when(request({ emergency: E2, priority: 'P3', complaint: 'trauma', note: NOTE }))
    expect(emergencyOf(scenario)).toMatchObject({ priority: 'P1', complaint: 'unconscious', notes: [NOTE] })
  })

  it('never puts a decision off because the emergency became graver', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ priority: 'P2' }))
    scenario.at(noonPlus(170)).when(request({ emergency: E2, priority: 'P1' }))
    expect(emergencyOf(scenario).decideBy).toBe(noonPlus(180))
  })

  it('weighs anew what became graver while it is open, and leaves a unit under way alone', () => {
    const open = recommended({ priority: 'P2' })
    open.as(FAMILY).when(request({ emergency: E2, priority: 'P1' }))
    expect(emergencyOf(open).recommendation).toBeNull()

    const sent = underWay(COORDINATOR)
    sent.as(FAMILY).when(request({ emergency: E2, signs: ['sweating'] }))
    expect(emergencyOf(sent)).toMatchObject({ phase: 'dispatched', decideBy: null })
    expect(emergencyOf(sent).recommendation).not.toBeNull()
  })

  it('says nothing when a report says nothing new', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request())
    expect(scenario.at(noonPlus(5)).when(request({ emergency: E2 }))).toEqual({ ok: true, events: [] })
  })

  it('takes a report two hours later as another emergency', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request())
    scenario.at(noonPlus(120 * 60)).when(request({ emergency: E2 }))
    expect([...scenario.state.ambulances.liveByReporter.of(RANI)].sort()).toEqual([E1, E2])
  })

  it('comes from people for themselves and from staff for anybody, from nobody else', () => {
    for (const actor of [STRANGER, OTHER_FAMILY, crewOf(AMB1)]) {
      const decision = network().as(actor).when(request())
      expect(decision).toEqual({
        ok: false,
        rejection: { code: 'actor.not-permitted', command: 'ambulances.request' },
      })
    }
    for (const actor of [FAMILY, NURSE, COORDINATOR, SYSTEM]) {
      expect(network().as(actor).when(request()).ok).toBe(true)
    }
  })
})

describe('ambulances.locate', () => {
  const locate = (location = AT_KORAMANGALA) => ({ type: 'ambulances.locate', emergency: E1, location }) as const

  it('moves the scene, and an open emergency is weighed anew', () => {
    const scenario = recommended()
    expect(scenario.as(FAMILY).when(locate())).toEqual({
      ok: true,
      events: [{ type: 'ambulances.located', emergency: E1, location: AT_KORAMANGALA }],
    })
    expect(emergencyOf(scenario)).toMatchObject({ location: AT_KORAMANGALA, recommendation: null })
  })

  it('reaches the crew that is already on its way', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(FAMILY).when(locate())
    expect(emergencyOf(scenario)).toMatchObject({ location: AT_KORAMANGALA, phase: 'dispatched' })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['card.emergency', 'card.job', 'crew.new-plan'])
  })

  it('doubts a place far from every hospital', () => {
    expect(recommended().as(FAMILY).when(locate(IN_THE_SEA))).toEqual({
      ok: false,
      rejection: { code: 'location.out-of-area', nearestKm: 893 },
    })
  })

  it('does nothing for the same place again', () => {
    expect(recommended().as(FAMILY).when(locate(AT_INDIRANAGAR))).toEqual({ ok: true, events: [] })
  })

  it('refuses others, the unknown and the closed', () => {
    for (const actor of [OTHER_FAMILY, STRANGER, NURSE, crewOf(AMB1)]) {
      expect(recommended().as(actor).when(locate())).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
    expect(network().as(FAMILY).when(locate())).toMatchObject({ rejection: { code: 'emergency.unknown' } })
    const closed = recommended()
    closed.as(COORDINATOR).when({ type: 'ambulances.dismiss', emergency: E1 })
    expect(closed.as(FAMILY).when(locate())).toMatchObject({
      rejection: { code: 'emergency.closed', outcome: 'not-an-emergency' },
    })
  })
})
