import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import {
  AMB1,
  ambulanceOf,
  crewOf,
  E1,
  emergencyOf,
  FAMILY,
  network,
  OTHER_FAMILY,
  recommended,
  STRANGER,
  underWay,
} from './scene.fixture.ts'

const dismiss = { type: 'ambulances.dismiss', emergency: E1 } as const
const cancel = { type: 'ambulances.cancel', emergency: E1 } as const

describe('ambulances.dismiss and ambulances.cancel', () => {
  it('close it with the judgement and who made it', () => {
    const scenario = recommended()
    expect(scenario.as(COORDINATOR).when(dismiss)).toEqual({
      ok: true,
      events: [
        {
          type: 'ambulances.closed',
          emergency: E1,
          ambulance: null,
          outcome: 'not-an-emergency',
          by: 'S-COORD',
        },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'closed', decideBy: null })
    expect(scenario.when(cancel)).toMatchObject({
      rejection: { code: 'emergency.closed', outcome: 'not-an-emergency' },
    })
  })

  it('let go of the unit and the bed', () => {
    const scenario = underWay(COORDINATOR)
    expect(scenario.when(cancel)).toMatchObject({
      events: [
        { type: 'ambulances.closed', ambulance: AMB1, outcome: 'cancelled' },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1', hold: 'H-1-1' },
      ],
    })
    expect(ambulanceOf(scenario, AMB1).job).toBeNull()
    expect(scenario.state.beds.holds.size).toBe(0)
  })

  it('come too late with the patient on board', () => {
    const scenario = underWay(COORDINATOR)
    scenario.when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'transporting' })
    for (const command of [dismiss, cancel]) {
      expect(scenario.when(command)).toMatchObject({ rejection: { code: 'emergency.patient-on-board' } })
    }
  })

  it('let the family call it off while nobody was sent and no life is at stake, and never judge it', () => {
    expect(recommended({ priority: 'P2' }).as(FAMILY).when(cancel)).toMatchObject({ ok: true, events: [{ by: null }] })
    const asked = { ok: true, events: [{ type: 'ambulances.cancel-asked', emergency: E1 }] }
    expect(recommended().as(FAMILY).when(cancel)).toEqual(asked)
    const scenario = underWay(COORDINATOR).as(FAMILY)
    expect(scenario.when(cancel)).toEqual(asked)
    expect(scenario.messages.at(-1)?.notice).toMatchObject({ alert: { what: 'cancel-asked' } })
    expect(scenario.when(cancel)).toEqual({ ok: true, events: [] })
    expect(recommended().as(FAMILY).when(dismiss)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  })

  it('are refused to others', () => {
    for (const actor of [OTHER_FAMILY, NURSE, STRANGER, SYSTEM, crewOf(AMB1)]) {
      for (const command of [dismiss, cancel]) {
        expect(recommended().as(actor).when(command)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
      }
    }
    expect(network().as(COORDINATOR).when(dismiss)).toMatchObject({ rejection: { code: 'emergency.unknown' } })
  })
})
