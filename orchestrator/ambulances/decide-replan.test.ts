import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import type { BedId } from '../ids.ts'
import { EMERGENCY_HOLD_MINUTES, EMERGENCY_HOLD_RENEWED_MINUTES_BEFORE } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import { replanNeeds } from './replan.ts'
import {
  AMB1,
  AT_KORAMANGALA,
  crewOf,
  E1,
  emergencyOf,
  FAMILY,
  HHI,
  LGH,
  NOON,
  noonPlus,
  TO_HOSPITAL,
  underWay,
} from './scene.fixture.ts'
import { dueAmbulances } from './timers.ts'

const replan = { type: 'ambulances.replan', emergency: E1, toScene: 300, toHospital: new Map(TO_HOSPITAL) } as const
const needs = ({ state }: Scenario) => replanNeeds(state, noonPlus(60)).map(({ emergency }) => emergency)
const told = ({ messages }: Scenario) => messages.map(({ notice }) => notice.kind)

describe('a plan under way', () => {
  it('holds as long as nothing happens', () => {
    const scenario = underWay(COORDINATOR)
    expect(needs(scenario)).toEqual([])
    expect(scenario.as(SYSTEM).when(replan)).toEqual({ ok: true, events: [] })
    expect(scenario.as(COORDINATOR).when(replan)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  })

  it('gets another bed when the one that was kept is gone, and the family hears nothing of it', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(NURSE).when({ type: 'beds.set-status', bed: 'LGH-ICU-1' as BedId, status: 'blocked' })
    expect(emergencyOf(scenario)).toMatchObject({ replan: 'bed-lost', dispatch: { bed: null, hold: null } })
    expect(needs(scenario)).toEqual([E1])
    expect(scenario.as(SYSTEM).when(replan)).toMatchObject({
      events: [
        { type: 'ambulances.replanned', because: 'bed-lost', hospital: LGH, from: LGH, bed: 'LGH-ICU-2' },
        { type: 'beds.held', bed: 'LGH-ICU-2' },
      ],
    })
    expect(told(scenario)).toEqual(['card.emergency', 'card.job', 'ed.pre-alert', 'coordinator.alert'])
    expect(needs(scenario)).toEqual([])
    expect(emergencyOf(scenario).dispatch).toMatchObject({ bed: 'LGH-ICU-2' })
  })

  it('goes to another hospital on divert: crew, family and both hospitals hear it once, also with the patient on board', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'transporting' })
    scenario.as(COORDINATOR).when({ type: 'receiving.set-divert', facility: LGH, unit: null, on: true })
    expect(needs(scenario)).toEqual([E1])
    expect(scenario.as(SYSTEM).when(replan)).toMatchObject({
      events: [
        {
          type: 'ambulances.replanned',
          because: 'divert',
          hospital: HHI,
          from: LGH,
          bed: 'HHI-ICU-1',
          etaSeconds: null,
        },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1' },
        { type: 'beds.held', bed: 'HHI-ICU-1' },
      ],
    })
    expect(told(scenario)).toEqual([
      'card.emergency',
      'card.job',
      'crew.new-plan',
      'ed.stand-down',
      'ed.pre-alert',
      'family.new-hospital',
      'coordinator.alert',
    ])
    expect(needs(scenario)).toEqual([])
  })

  it('stays where it is for a small gain', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(FAMILY).when({ type: 'ambulances.locate', emergency: E1, location: AT_KORAMANGALA })
    const nearly = new Map([
      [LGH, 500],
      [HHI, 400],
    ])
    expect(scenario.as(SYSTEM).when({ ...replan, toHospital: nearly })).toMatchObject({
      events: [{ because: 'moved', hospital: LGH, bed: 'LGH-ICU-1', etaSeconds: 360 }],
    })
    const far = new Map([
      [LGH, 900],
      [HHI, 400],
    ])
    scenario.as(FAMILY).when({
      type: 'ambulances.locate',
      emergency: E1,
      location: { ...AT_KORAMANGALA, place: 'elsewhere' },
    })
    expect(scenario.as(SYSTEM).when({ ...replan, toHospital: far })).toMatchObject({
      events: [{ hospital: HHI }, {}, {}],
    })
  })

  it('follows a place that is put right: the crew hears at once, the family gets the new time', () => {
    const scenario = underWay(COORDINATOR)
    scenario.as(FAMILY).when({ type: 'ambulances.locate', emergency: E1, location: AT_KORAMANGALA })
    expect(told(scenario)).toEqual(['card.emergency', 'card.job', 'crew.new-plan'])
    expect(replanNeeds(scenario.state, NOON)[0]).toMatchObject({ from: AT_KORAMANGALA.point, unit: { id: AMB1 } })
    scenario.at(noonPlus(100)).as(SYSTEM).when(replan)
    expect(told(scenario)).toContain('family.new-eta')
    expect(emergencyOf(scenario).dispatch).toMatchObject({ etaSeconds: 360, etaFrom: noonPlus(100), bed: 'LGH-ICU-1' })
  })
})

describe('the bed that is kept', () => {
  it('is kept for longer while the job lives', () => {
    const scenario = underWay(COORDINATOR)
    const until = plusMinutes(noonPlus(10), EMERGENCY_HOLD_MINUTES)
    const renewal = plusMinutes(until, -EMERGENCY_HOLD_RENEWED_MINUTES_BEFORE)
    const due = dueAmbulances(scenario.state, renewal).filter(({ type }) => type === 'ambulances.renew-hold')
    expect(due).toHaveLength(1)
    for (const command of due) scenario.at(renewal).as(SYSTEM).when(command)
    const hold = emergencyOf(scenario).dispatch?.hold
    expect(hold && scenario.state.beds.holds.get(hold)?.expiresAt).toBe(plusMinutes(renewal, EMERGENCY_HOLD_MINUTES))
  })
})
