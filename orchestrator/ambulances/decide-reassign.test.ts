import { describe, expect, it } from 'vitest'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import type { BedId } from '../ids.ts'
import type { CrewStatus } from './events.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  AT_KORAMANGALA,
  ambulanceOf,
  crewOf,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  request,
  underWay,
} from './scene.fixture.ts'

const reassign = { type: 'ambulances.reassign', emergency: E1, ambulance: AMB3 } as const
const says = (scenario: Scenario, status: CrewStatus): Scenario => {
  scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status })
  return scenario
}

describe('sending another unit instead', () => {
  it('is one decision: the bed stays, one crew turns back, one goes, everybody hears once', () => {
    const scenario = says(underWay(COORDINATOR), 'en_route').at(noonPlus(200)).as(COORDINATOR)
    const decision = scenario.when(reassign)
    expect(decision).toMatchObject({
      events: [
        { type: 'ambulances.withdrawn', ambulance: AMB1, because: 'reassigned', to: AMB3, by: 'S-COORD' },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1' },
        {
          type: 'ambulances.dispatched',
          ambulance: AMB3,
          after: AMB1,
          hospital: 'LGH',
          bed: 'LGH-ICU-1',
          etaSeconds: 960,
        },
        { type: 'beds.held', bed: 'LGH-ICU-1' },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'dispatched', dispatch: { ambulance: AMB3, after: AMB1 } })
    expect(scenario.state.beds.beds.get('LGH-ICU-1' as BedId)?.hold).toBe(emergencyOf(scenario).dispatch?.hold)
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: true })
    const told = scenario.messages.map(({ to, notice }) => [to.kind, notice.kind])
    expect(told).toEqual([
      ['team', 'card.emergency'],
      ['crew', 'crew.job-withdrawn'],
      ['team', 'card.emergency'],
      ['crew', 'card.job'],
      ['patient', 'family.dispatched'],
      ['team', 'ed.pre-alert'],
    ])
    // The hospital's one card goes on.
    expect(scenario.messages.at(-1)?.card).toBe('prealert:E-1:AMB-1')
  })

  it('come twice, is done once', () => {
    const scenario = underWay(COORDINATOR)
    scenario.when(reassign)
    expect(scenario.when(reassign)).toEqual({ ok: true, events: [] })
  })

  it('relieves a unit with the patient on board where it stands', () => {
    const scenario = says(underWay(COORDINATOR), 'transporting').at(noonPlus(900))
    scenario.as(crewOf(AMB1)).when({ type: 'ambulances.set-position', ambulance: AMB1, position: AT_KORAMANGALA.point })
    scenario.as(COORDINATOR).when(reassign)
    expect(emergencyOf(scenario)).toMatchObject({
      phase: 'dispatched',
      location: { point: AT_KORAMANGALA.point },
      dispatch: { ambulance: AMB3, etaSeconds: null },
    })
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: false })
  })

  it('is refused to others, before anything is sent, for a busy unit, and at the hospital', () => {
    for (const actor of [NURSE, FAMILY, crewOf(AMB1)]) {
      expect(underWay(COORDINATOR).as(actor).when(reassign)).toMatchObject({
        rejection: { code: 'actor.not-permitted' },
      })
    }
    const open = network()
    open.as(FAMILY).when(request())
    expect(open.as(COORDINATOR).when(reassign)).toMatchObject({ rejection: { code: 'emergency.not-dispatched' } })
    const off = underWay(COORDINATOR)
    off.as(crewOf(AMB3)).when({ type: 'ambulances.report-status', ambulance: AMB3, status: 'unavailable' })
    expect(off.as(COORDINATOR).when(reassign)).toMatchObject({ rejection: { code: 'ambulance.off-duty' } })
    const there = says(underWay(COORDINATOR), 'at_hospital').as(COORDINATOR)
    expect(there.when({ ...reassign, ambulance: AMB2 })).toMatchObject({
      rejection: { code: 'emergency.at-hospital' },
    })
  })
})
