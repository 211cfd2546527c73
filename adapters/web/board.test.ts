import { describe, expect, it } from 'vitest'
import type { Event } from '../../orchestrator/decision.ts'
import { configured, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import {
  AmbulanceId,
  AppointmentId,
  BedId,
  DeviceId,
  EmergencyId,
  FacilityId,
  HoldId,
  PatientId,
  ServiceCode,
  StaffId,
} from '../../orchestrator/ids.ts'
import { fromLocal, type LocalDay, plusMinutes, plusSeconds } from '../../orchestrator/time.ts'
import { boardOf } from './board.ts'

const DAY = '2026-11-23' as LocalDay // a Monday
const at = (hour: number, minute = 0) => fromLocal(DAY, hour * 60 + minute, 330)
const NOON = at(12)
const SCENE = { lat: 12.9352, lon: 77.6245 }
const EMERGENCY = EmergencyId.parse('E-1')
const AMB1 = AmbulanceId.parse('AMB-1')
const LGH = FacilityId.parse('LGH')
const PATIENT = PatientId.parse('P-SECRET')

const network = () => new Scenario(NOON).given(configured)

/** An emergency at the scene, AMB-1 sent to bring it to Lakeview. */
const dispatched = (location: typeof SCENE | null = SCENE) =>
  network().given(
    { type: 'patients.registered', patient: PATIENT, language: 'en' },
    {
      type: 'ambulances.requested',
      emergency: EMERGENCY,
      reporter: PATIENT,
      priority: 'P1',
      complaint: 'cardiac',
      signs: [],
      note: null,
      location: location && { point: location, source: 'pin', place: null },
    },
    {
      type: 'ambulances.dispatched',
      emergency: EMERGENCY,
      ambulance: AMB1,
      class: 'ALS',
      hospital: LGH,
      bed: null,
      etaSeconds: 600,
      approvedBy: null,
      instead: null,
    },
  )
const progressed = (status: 'en_route' | 'on_scene' | 'transporting' | 'at_hospital') =>
  ({ type: 'ambulances.progressed', emergency: EMERGENCY, ambulance: AMB1, status }) as const
const first = (scenario: Scenario, now = NOON) =>
  boardOf(scenario.state, now).ambulances.find(({ id }) => id === AMB1) ?? expect.fail('AMB-1 is not on the board')

describe('beds', () => {
  it('shows every bed once, by facility and unit', () => {
    const board = boardOf(network().state, NOON)
    const shown = board.beds.flatMap(({ beds }) => beds.map(({ id }) => id))
    expect(shown.toSorted()).toEqual(fixtureTopology.beds.map(({ id }) => id).toSorted())
    expect(board.beds[0]).toMatchObject({ facility: 'LGH', unit: 'ICU' })
  })

  it('shows a free bed that is kept for somebody as held', () => {
    const scenario = network().given({
      type: 'beds.held',
      bed: BedId.parse('LGH-ICU-1'),
      hold: HoldId.parse('H-1'),
      holdFor: { kind: 'staff', staff: StaffId.parse('S-NURSE') },
      expiresAt: plusMinutes(NOON, 30),
      card: null,
      choice: null,
    })
    const icu = boardOf(scenario.state, NOON).beds.find(({ facility, unit }) => facility === LGH && unit === 'ICU')
    expect(icu?.beds.map(({ look }) => look)).toEqual(['held', 'free', 'free', 'occupied'])
  })
})

describe('ambulances', () => {
  it('stand at their base until they are heard from', () => {
    expect(first(network())).toMatchObject({ look: 'available', job: null, point: { lat: 12.9826, lon: 77.619 } })
  })

  it('stand where they last said, until that is too old to trust', () => {
    const moved = { lat: 12.99, lon: 77.6 }
    const scenario = network().given({ type: 'ambulances.positioned', ambulance: AMB1, position: moved, at: NOON })
    expect(first(scenario, plusMinutes(NOON, 15)).point).toEqual(moved)
    expect(first(scenario, plusMinutes(NOON, 16)).point).toEqual({ lat: 12.9826, lon: 77.619 })
  })

  it('are marked with the age of a position that is not of this moment', () => {
    const moved = { lat: 12.99, lon: 77.6 }
    const scenario = network().given({ type: 'ambulances.positioned', ambulance: AMB1, position: moved, at: NOON })
    expect(first(network()).staleMinutes).toBeNull()
    expect(first(scenario, plusMinutes(NOON, 5)).staleMinutes).toBeNull()
    expect(first(scenario, plusMinutes(NOON, 14)).staleMinutes).toBe(14)
  })

  it('drive from their base to the scene, with the times that place them between', () => {
    expect(first(dispatched())).toMatchObject({
      look: 'dispatched',
      job: EMERGENCY,
      route: { from: { lat: 12.9826, lon: 77.619 }, to: SCENE },
      leg: { leftAt: NOON, arriveAt: plusSeconds(NOON, 600) },
    })
  })

  it('have no route while the scene is unknown', () => {
    expect(first(dispatched(null))).toMatchObject({ look: 'dispatched', route: null, leg: null })
  })

  it('are at the scene, then between it and the hospital, then there', () => {
    const scenario = dispatched().given(progressed('on_scene'))
    expect(first(scenario)).toMatchObject({ look: 'on_scene', point: SCENE, route: null })
    scenario.given(progressed('transporting'))
    expect(first(scenario).route).toEqual({ from: SCENE, to: { lat: 12.9826, lon: 77.619 } })
    scenario.given(progressed('at_hospital'))
    expect(first(scenario)).toMatchObject({ look: 'at_hospital', point: { lat: 12.9826, lon: 77.619 } })
  })
})

describe('emergencies', () => {
  it('are shown until they are closed, and say nothing about the person', () => {
    const scenario = dispatched()
    const board = boardOf(scenario.state, NOON)
    expect(board.emergencies).toEqual([{ id: EMERGENCY, priority: 'P1', phase: 'dispatched', point: SCENE }])
    expect(JSON.stringify(board)).not.toContain(PATIENT)
    scenario.given({
      type: 'ambulances.closed',
      emergency: EMERGENCY,
      ambulance: AMB1,
      outcome: 'handed-over',
      by: null,
    })
    expect(boardOf(scenario.state, NOON).emergencies).toEqual([])
  })
})

describe('schedules', () => {
  const clinic = DeviceId.parse('LGH-CARD-OPD')
  const booked = (id: string, start: number, minutes: number): Event => ({
    type: 'slots.booked',
    appointment: AppointmentId.parse(id),
    patient: PATIENT,
    slot: {
      service: ServiceCode.parse('cardiology_opd'),
      device: clinic,
      facility: LGH,
      start: at(start),
      end: plusMinutes(at(start), minutes),
    },
    offered: [],
  })
  const clinicOf = (scenario: Scenario, now = NOON) =>
    boardOf(scenario.state, now).schedules.today.find(({ device }) => device === clinic)

  it('cut what is booked out of what is open', () => {
    const scenario = network().given(
      { type: 'patients.registered', patient: PATIENT, language: 'en' },
      booked('A-1', 10, 20),
      booked('A-2', 14, 20),
    )
    expect(clinicOf(scenario)).toMatchObject({
      open: [
        { start: at(9), end: at(13) },
        { start: at(14), end: at(17) },
      ],
      booked: [
        { start: at(10), end: at(10, 20), service: 'Heart clinic' },
        { start: at(14), end: at(14, 20) },
      ],
      free: [
        { start: at(9), end: at(10) },
        { start: at(10, 20), end: at(13) },
        { start: at(14, 20), end: at(17) },
      ],
    })
  })

  it('go by the local day, also before dawn when London is still at yesterday', () => {
    expect(clinicOf(network(), at(2))?.open[0]).toEqual({ start: at(9), end: at(13) })
  })

  it('show what is out of service, and tomorrow beside today', () => {
    const scenario = network().given({
      type: 'devices.went-down',
      device: clinic,
      from: at(16),
      until: at(34),
      assumed: false,
      by: StaffId.parse('S-NURSE'),
      affected: [],
    })
    const { today, tomorrow } = boardOf(scenario.state, NOON).schedules
    const onDay = (day: typeof today) => day.find(({ device }) => device === clinic)
    expect(onDay(today)).toMatchObject({
      shut: [{ start: at(16), end: at(24) }],
      free: [
        { start: at(9), end: at(13) },
        { start: at(14), end: at(16) },
      ],
    })
    expect(onDay(tomorrow)).toMatchObject({
      open: [{ start: at(33) }, {}],
      shut: [{ start: at(24), end: at(34) }],
      free: [{ start: at(34) }, {}],
    })
  })

  it('are closed on a Sunday', () => {
    expect(clinicOf(network(), at(-12))).toMatchObject({ open: [], free: [] })
  })
})

it('is the same for the same state and moment', () => {
  const { state } = dispatched()
  expect(boardOf(state, NOON)).toEqual(boardOf(state, NOON))
})
