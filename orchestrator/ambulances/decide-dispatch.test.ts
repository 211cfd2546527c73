import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import { AmbulanceId, BedId, EmergencyId, HoldId, PatientId } from '../ids.ts'
import { EMERGENCY_HOLD_MINUTES } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  ambulanceOf,
  COORDINATOR2,
  crewOf,
  dispatch,
  E1,
  emergencyOf,
  FAMILY,
  LGH,
  network,
  noonPlus,
  recommended,
  request,
  STRANGER,
  underWay,
  weigh,
} from './scene.fixture.ts'

const ICU1 = BedId.parse('LGH-ICU-1')
const ICU2 = BedId.parse('LGH-ICU-2')

const holdBed = (bed: BedId) =>
  ({ type: 'beds.hold', bed, hold: HoldId.parse(`H-${bed}`), minutes: 30, card: null, choice: null }) as const

describe('ambulances.recommend', () => {
  it('renews the time to decide', () => {
    expect(emergencyOf(recommended())).toMatchObject({
      decideBy: noonPlus(61),
      recommendation: { ambulance: AMB1, hospital: LGH, bed: ICU1 },
    })
  })

  it('says nothing when the same comes out, or when it is decided', () => {
    expect(recommended().when(weigh())).toEqual({ ok: true, events: [] })
    expect(underWay(COORDINATOR).as(SYSTEM).when(weigh())).toEqual({ ok: true, events: [] })
  })

  it('says nothing without a location', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ location: null }))
    expect(scenario.as(SYSTEM).when(weigh())).toEqual({ ok: true, events: [] })
  })

  it('tells a shortfall once', () => {
    const scenario = network({ ambulances: [] })
    scenario.as(FAMILY).when(request())
    expect(scenario.as(SYSTEM).when(weigh())).toEqual({
      ok: true,
      events: [
        { type: 'ambulances.unfulfilled', emergency: E1, shortfall: 'none-on-duty', soonestFree: null, ambulances: [] },
      ],
    })
    expect(scenario.when(weigh())).toEqual({ ok: true, events: [] })
    expect(emergencyOf(scenario)).toMatchObject({ shortfall: 'none-on-duty', decideBy: noonPlus(60) })
  })

  it('comes from the dispatcher alone', () => {
    for (const actor of [COORDINATOR, FAMILY, NURSE, STRANGER, crewOf(AMB1)]) {
      expect(recommended().as(actor).when(weigh())).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
  })
})

describe('ambulances.dispatch', () => {
  it('sends what is recommended and keeps the bed', () => {
    const scenario = recommended()
    const decision = scenario.at(noonPlus(10)).as(COORDINATOR).when(dispatch())
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: 'ambulances.dispatched',
          emergency: E1,
          ambulance: AMB1,
          class: 'ALS',
          hospital: LGH,
          bed: ICU1,
          etaSeconds: 460,
          approvedBy: 'S-COORD',
          instead: null,
          after: null,
        },
        {
          type: 'beds.held',
          bed: ICU1,
          hold: 'H-1-1',
          holdFor: { kind: 'emergency', emergency: E1 },
          expiresAt: plusMinutes(noonPlus(10), EMERGENCY_HOLD_MINUTES),
          card: null,
          choice: null,
        },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({
      phase: 'dispatched',
      decideBy: null,
      dispatch: { ambulance: AMB1, bed: ICU1, hold: 'H-1-1', at: noonPlus(10) },
    })
    expect(ambulanceOf(scenario, AMB1).job).toBe(E1)
  })

  it('names the recommendation that was chosen against, with the travel time it was weighed with', () => {
    expect(recommended().as(COORDINATOR).when(dispatch(AMB3))).toMatchObject({
      events: [{ ambulance: AMB3, instead: AMB1, etaSeconds: 960, hospital: LGH, bed: ICU1 }, { type: 'beds.held' }],
    })
    expect(recommended().as(COORDINATOR).when(dispatch(AMB1))).toMatchObject({ events: [{ instead: null }, {}] })
  })

  it('keeps another bed at that hospital when somebody took the first, and none when none is left', () => {
    const scenario = recommended()
    scenario.as(NURSE).when(holdBed(ICU1))
    expect(scenario.as(COORDINATOR).when(dispatch())).toMatchObject({
      events: [
        { hospital: LGH, bed: ICU2 },
        { type: 'beds.held', bed: ICU2 },
      ],
    })

    const full = recommended()
    for (const bed of full.state.beds.beds.values()) {
      if (bed.facility === LGH) full.as(COORDINATOR).when({ type: 'beds.set-status', bed: bed.id, status: 'occupied' })
    }
    const decision = full.as(COORDINATOR).when(dispatch())
    expect(decision).toMatchObject({ ok: true, events: [{ hospital: LGH, bed: null }] })
    expect(decision.ok && decision.events.length).toBe(1)
  })

  it('sends a named unit before anybody knows where to', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request({ location: null }))
    expect(scenario.as(COORDINATOR).when(dispatch())).toMatchObject({
      rejection: { code: 'emergency.nothing-recommended' },
    })
    expect(scenario.when(dispatch(AMB2))).toMatchObject({
      events: [{ ambulance: AMB2, class: 'BLS', etaSeconds: null, hospital: null, bed: null, instead: null }],
    })
  })

  it('tells the second who was first', () => {
    const scenario = underWay(COORDINATOR)
    expect(scenario.as(COORDINATOR2).when(dispatch())).toEqual({
      ok: false,
      rejection: { code: 'emergency.already-dispatched', emergency: E1, ambulance: AMB1, approvedBy: 'S-COORD' },
    })
  })

  it('refuses a unit that is busy, off duty or unknown', () => {
    const scenario = underWay(COORDINATOR)
    const E2 = EmergencyId.parse('E-2')
    scenario.as(SYSTEM).when(request({ emergency: E2, reporter: PatientId.parse('P-2') }))
    scenario.as(COORDINATOR)
    expect(scenario.when(dispatch(AMB1, E2))).toMatchObject({ rejection: { code: 'ambulance.busy', job: E1 } })
    scenario.when({ type: 'ambulances.report-status', ambulance: AMB3, status: 'unavailable' })
    expect(scenario.when(dispatch(AMB3, E2))).toMatchObject({ rejection: { code: 'ambulance.off-duty' } })
    const nobody = AmbulanceId.parse('AMB-9')
    expect(scenario.when(dispatch(nobody, E2))).toMatchObject({ rejection: { code: 'ambulance.unknown' } })
  })

  it('refuses who may not, and an emergency that is unknown or closed', () => {
    for (const actor of [FAMILY, NURSE, STRANGER, crewOf(AMB1)]) {
      expect(recommended().as(actor).when(dispatch())).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
    expect(network().as(COORDINATOR).when(dispatch())).toMatchObject({ rejection: { code: 'emergency.unknown' } })
    const closed = recommended()
    closed.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: E1 })
    expect(closed.as(COORDINATOR).when(dispatch())).toMatchObject({
      rejection: { code: 'emergency.closed', outcome: 'cancelled' },
    })
  })
})
