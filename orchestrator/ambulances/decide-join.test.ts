import { describe, expect, it } from 'vitest'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import { EmergencyId, PatientId } from '../ids.ts'
import {
  AT_INDIRANAGAR,
  AT_KORAMANGALA,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  OTHER_FAMILY,
  request,
} from './scene.fixture.ts'

const OTHER = PatientId.parse('P-OTHER')
const E2 = EmergencyId.parse('E-2')
const near = { ...AT_INDIRANAGAR, point: { lat: 12.9788, lon: 77.6408 } } // 44 m north
const further = { ...AT_INDIRANAGAR, point: { lat: 12.9814, lon: 77.6408 } } // 334 m north
const crash = request({ complaint: 'trauma', signs: ['accident'] })
const second = { ...crash, emergency: E2, reporter: OTHER, location: near }

const first = () => {
  const scenario = network()
  scenario.as(FAMILY).when(crash)
  return scenario.at(noonPlus(60)).as(OTHER_FAMILY)
}

describe('one accident reported by two people', () => {
  it('is joined where both pinned the same spot, and both hear everything', () => {
    const scenario = first()
    expect(scenario.when({ ...second, complaint: 'bleeding', patients: 3 })).toMatchObject({
      events: [{ type: 'ambulances.report-joined', emergency: E1, reporter: OTHER, metres: 44, patients: 3 }],
    })
    expect(scenario.messages).toContainEqual(
      expect.objectContaining({
        to: { kind: 'patient', patient: OTHER },
        notice: { kind: 'family.joined', emergency: E1 },
      }),
    )
    expect(emergencyOf(scenario)).toMatchObject({ witnesses: [OTHER], patients: 3 })
    expect(scenario.when({ ...second, signs: ['smoke'] })).toMatchObject({ events: [{ emergency: E1 }] })
    scenario.as(COORDINATOR).when({ type: 'ambulances.dismiss', emergency: E1 })
    const told = scenario.messages.flatMap(({ to }) => (to.kind === 'patient' ? [to.patient] : []))
    expect(told).toEqual(['P-RANI', 'P-OTHER'])
    expect(scenario.state.ambulances.witnesses.size).toBe(0)
  })

  it('is asked about where it is less sure: farther, or an illness in one house', () => {
    const scenario = first()
    scenario.when({ ...second, location: further })
    expect(emergencyOf(scenario, E2).maybeSame).toEqual({ emergency: E1, metres: 334 })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toContain('coordinator.alert')
    const ill = network()
    ill.as(FAMILY).when(request())
    ill.as(OTHER_FAMILY).when({ ...second, complaint: 'cardiac' })
    expect(emergencyOf(ill, E2).maybeSame).toMatchObject({ emergency: E1 })
  })

  it('is recognised as soon as the place is known', () => {
    const scenario = first()
    scenario.when({ ...second, location: null })
    const locate = { type: 'ambulances.locate', emergency: E2 } as const
    expect(scenario.when({ ...locate, location: near })).toMatchObject({
      events: [{ type: 'ambulances.located' }, { outcome: 'joined' }, { emergency: E1, reporter: OTHER }],
    })
    const unsure = first()
    unsure.when({ ...second, location: null })
    unsure.when({ ...locate, location: further })
    expect(emergencyOf(unsure, E2).maybeSame).toEqual({ emergency: E1, metres: 334 })
  })

  it('is another incident elsewhere, later, or of another kind', () => {
    for (const other of [
      { ...second, location: AT_KORAMANGALA },
      { ...second, complaint: 'obstetric' as const },
    ]) {
      const scenario = first()
      scenario.when(other)
      expect(emergencyOf(scenario, E2).maybeSame).toBeNull()
    }
    const late = first().at(noonPlus(3600))
    late.when(second)
    expect(emergencyOf(late, E2).maybeSame).toBeNull()
  })

  it('is joined or kept apart by a coordinator', () => {
    const join = { type: 'ambulances.join', emergency: E2, into: E1 } as const
    const scenario = first()
    scenario.when({ ...second, location: further })
    expect(scenario.as(NURSE).when(join)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    expect(scenario.as(COORDINATOR).when(join)).toMatchObject({
      events: [
        { type: 'ambulances.closed', emergency: E2, outcome: 'joined' },
        { type: 'ambulances.report-joined', emergency: E1, reporter: OTHER },
      ],
    })
    expect(scenario.when(join)).toMatchObject({ rejection: { code: 'emergency.closed' } })
    const apart = first()
    apart.when({ ...second, location: further })
    apart.as(COORDINATOR).when({ type: 'ambulances.keep-apart', emergency: E2 })
    expect(emergencyOf(apart, E2).maybeSame).toBeNull()
  })
})

describe('several patients', () => {
  it('get one more unit, linked to the incident, when a coordinator asks', () => {
    const scenario = network()
    scenario.as(FAMILY).when({ ...crash, patients: 2 })
    expect(emergencyOf(scenario).patients).toBe(2)
    const ask = { type: 'ambulances.ask-further', emergency: E1, as: E2 } as const
    expect(scenario.when(ask)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    scenario.as(COORDINATOR).when(ask)
    expect(emergencyOf(scenario, E2)).toMatchObject({ incident: E1, location: AT_INDIRANAGAR, phase: 'open' })
    expect(scenario.when(ask)).toEqual({ ok: true, events: [] })
    expect(scenario.as(FAMILY).when({ ...crash, signs: ['bleeding'] })).toMatchObject({ events: [{ emergency: E1 }] })
  })
})
