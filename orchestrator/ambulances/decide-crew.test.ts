import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import { AmbulanceId, type BedId, NoteId } from '../ids.ts'
import { type CrewStatus, SceneOutcome } from './events.ts'
import {
  AMB1,
  AMB2,
  ambulanceOf,
  crewOf,
  dispatch,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  STRANGER,
  underWay,
  weigh,
} from './scene.fixture.ts'

const report = (status: CrewStatus, ambulance = AMB1) =>
  ({ type: 'ambulances.report-status', ambulance, status }) as const

const crew = crewOf(AMB1)

/** Dispatched, then each status in turn by the crew. */
function reported(...statuses: CrewStatus[]) {
  const scenario = underWay(COORDINATOR).as(crew)
  for (const status of statuses) scenario.when(report(status))
  return scenario
}

describe('ambulances.report-status on a job', () => {
  it('moves step by step', () => {
    const scenario = reported()
    for (const status of ['en_route', 'on_scene', 'transporting', 'at_hospital'] as const) {
      expect(scenario.when(report(status))).toEqual({
        ok: true,
        events: [{ type: 'ambulances.progressed', emergency: E1, ambulance: AMB1, status }],
      })
      expect(emergencyOf(scenario).phase).toBe(status)
    }
  })

  it('jumps forward over forgotten buttons, ignores a repeat, refuses to go back', () => {
    const scenario = reported('transporting')
    expect(emergencyOf(scenario).phase).toBe('transporting')
    expect(scenario.when(report('transporting'))).toEqual({ ok: true, events: [] })
    expect(scenario.when(report('on_scene'))).toEqual({
      ok: false,
      rejection: { code: 'crew.status-out-of-order', ambulance: AMB1, status: 'on_scene', phase: 'transporting' },
    })
  })

  it('hands over when free again with the patient on board: the bed is taken, the unit free', () => {
    const scenario = reported('at_hospital').at(noonPlus(3000))
    expect(scenario.when(report('available'))).toEqual({
      ok: true,
      events: [
        { type: 'ambulances.closed', emergency: E1, ambulance: AMB1, outcome: 'handed-over', by: null },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1', hold: 'H-1-1', card: null },
        { type: 'beds.status-set', bed: 'LGH-ICU-1', status: 'occupied' },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'closed', outcome: 'handed-over', closedAt: noonPlus(3000) })
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: true })
    expect(scenario.state.beds.beds.get('LGH-ICU-1' as BedId)).toMatchObject({ status: 'occupied', hold: null })
  })

  it('cannot be free before the patient is on board', () => {
    expect(reported('on_scene').when(report('available'))).toMatchObject({
      rejection: { code: 'crew.status-out-of-order', phase: 'on_scene' },
    })
    expect(reported('transporting').when(report('available'))).toMatchObject({
      ok: true,
      events: [{ outcome: 'handed-over' }, {}, {}],
    })
  })

  it('gives the job back: it is open, urgent again, and the bed and the unit are let go', () => {
    const scenario = reported('on_scene').at(noonPlus(100))
    expect(scenario.when(report('unavailable'))).toEqual({
      ok: true,
      events: [
        { type: 'ambulances.declined', emergency: E1, ambulance: AMB1, hospital: 'LGH' },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1', hold: 'H-1-1', card: null },
        { type: 'ambulances.availability-set', ambulance: AMB1, available: false },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({
      phase: 'open',
      dispatch: null,
      recommendation: null,
      decideBy: noonPlus(160),
      declinedBy: [AMB1],
      askedOf: ['S-COORD'],
    })
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: false })

    scenario.when(report('available'))
    scenario.as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario).recommendation).toMatchObject({ ambulance: 'AMB-3' })
    expect(scenario.as(COORDINATOR).when(dispatch())).toMatchObject({ events: [{}, { hold: 'H-1-2' }] })
  })

  it.each(SceneOutcome.options)('ends on scene: %s, and the unit and the bed are free', (outcome) => {
    const scenario = reported('on_scene').at(noonPlus(900))
    const end = { type: 'ambulances.end-on-scene', ambulance: AMB1, emergency: E1, outcome } as const
    expect(scenario.when(end)).toEqual({
      ok: true,
      events: [
        { type: 'ambulances.closed', emergency: E1, ambulance: AMB1, outcome, by: null },
        { type: 'beds.hold-released', bed: 'LGH-ICU-1', hold: 'H-1-1', card: null },
      ],
    })
    expect(emergencyOf(scenario)).toMatchObject({ phase: 'closed', outcome })
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ job: null, available: true, released: true })
    expect(scenario.when(end)).toEqual({ ok: true, events: [] })
  })

  it('does not end on scene once the patient is on board, for another unit, or by a stranger', () => {
    const end = {
      type: 'ambulances.end-on-scene',
      ambulance: AMB1,
      emergency: E1,
      outcome: 'refused-transport',
    } as const
    expect(reported('transporting').when(end)).toMatchObject({ rejection: { code: 'emergency.patient-on-board' } })
    expect(
      reported('on_scene')
        .as(crewOf(AMB2))
        .when({ ...end, ambulance: AMB2 }),
    ).toMatchObject({
      rejection: { code: 'crew.job-over' },
    })
    for (const actor of [crewOf(AMB2), FAMILY, NURSE, STRANGER]) {
      expect(reported('on_scene').as(actor).when(end)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
  })

  it('does not give back a patient who is on board', () => {
    expect(reported('transporting').when(report('unavailable'))).toMatchObject({
      rejection: { code: 'crew.status-out-of-order', phase: 'transporting' },
    })
  })

  it('is said by that crew or a coordinator, by nobody else', () => {
    for (const actor of [crewOf(AMB2), FAMILY, NURSE, STRANGER]) {
      expect(underWay(COORDINATOR).as(actor).when(report('en_route'))).toMatchObject({
        rejection: { code: 'actor.not-permitted' },
      })
    }
    expect(underWay(COORDINATOR).when(report('en_route')).ok).toBe(true)
  })

  it('survives the bed being lost on the way', () => {
    const scenario = reported('transporting')
    const hold = emergencyOf(scenario).dispatch?.hold
    if (!hold) throw new Error('no bed was kept')
    scenario.as(COORDINATOR).when({ type: 'beds.release', hold, reason: NoteId.parse('N-1') })
    expect(emergencyOf(scenario).dispatch).toMatchObject({ bed: null, hold: null })
    expect(scenario.as(crew).when(report('available'))).toMatchObject({
      ok: true,
      events: [{ outcome: 'handed-over' }],
    })
  })
})

describe('ambulances.report-status without a job', () => {
  it('goes off duty and on again', () => {
    const scenario = network().as(crew)
    expect(scenario.when(report('available'))).toEqual({ ok: true, events: [] })
    scenario.when(report('unavailable'))
    expect(ambulanceOf(scenario, AMB1).available).toBe(false)
    expect(scenario.when(report('unavailable'))).toEqual({ ok: true, events: [] })
    scenario.when(report('available'))
    expect(ambulanceOf(scenario, AMB1).available).toBe(true)
  })

  it('has no steps to report', () => {
    expect(network().as(crew).when(report('on_scene'))).toMatchObject({ rejection: { code: 'crew.no-job' } })
    const nobody = AmbulanceId.parse('AMB-9')
    expect(network().as(COORDINATOR).when(report('available', nobody))).toMatchObject({
      rejection: { code: 'ambulance.unknown' },
    })
  })
})

describe('ambulances.set-position', () => {
  const move = { type: 'ambulances.set-position', ambulance: AMB1, position: { lat: 13, lon: 77.6 } } as const

  it('is remembered with its time', () => {
    const scenario = network().at(noonPlus(5)).as(crew)
    scenario.when(move)
    expect(ambulanceOf(scenario, AMB1).position).toEqual({ point: move.position, at: noonPlus(5) })
  })

  it('is none in the sea', () => {
    const atSea = { ...move, position: { lat: 13.1, lon: 86.5 } }
    expect(network().as(crew).when(atSea)).toMatchObject({ rejection: { code: 'location.out-of-area' } })
  })

  it('comes from the unit, the tracker or a coordinator', () => {
    for (const actor of [crew, SYSTEM, COORDINATOR]) expect(network().as(actor).when(move).ok).toBe(true)
    for (const actor of [crewOf(AMB2), FAMILY, NURSE, STRANGER]) {
      expect(network().as(actor).when(move)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
    expect(
      network()
        .as(SYSTEM)
        .when({ ...move, ambulance: AmbulanceId.parse('AMB-9') }),
    ).toMatchObject({
      rejection: { code: 'ambulance.unknown' },
    })
  })
})
