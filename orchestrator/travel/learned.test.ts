import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, clock, configured, fixtureTopology } from '../demo.fixture.ts'
import { distanceKm } from '../geo.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, EmergencyId, FacilityId, PatientId } from '../ids.ts'
import { LEARNED_FACTOR_MAX, LEARNED_TRIPS_KEPT } from '../limits.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { bucketOf, learnedFactor, roadsOf, withTrip } from './learned.ts'
import { BENGALURU_ROADS, roadSeconds } from './model.ts'

const NINE = clock('09:00')
const UNIT = AmbulanceId.parse('AMB-1')
const E = EmergencyId.parse('E-1')
const HHI = FacilityId.parse('HHI')
const BASE = { lat: 12.9826, lon: 77.619 }
const DOOR = { lat: 13.0382, lon: 77.5919 }
const SCENE = { lat: 13.0, lon: 77.66 }
const departure = (at: Instant) => ({ at, utcOffsetMinutes: 330, lights: true })
const predicted = roadSeconds(BENGALURU_ROADS, BASE, SCENE, departure(NINE)) ?? 0
const bucket = bucketOf(distanceKm(BASE, SCENE), departure(NINE))

/** A job whose crew said it set off at nine. */
function enRoute(): Scenario {
  const desk = new Scenario(NINE).given(
    configured,
    { type: 'patients.registered', patient: PatientId.parse('P-1'), language: 'en' },
    {
      type: 'ambulances.requested',
      emergency: E,
      reporter: PatientId.parse('P-1'),
      priority: 'P1',
      complaint: 'cardiac',
      signs: [],
      note: null,
      location: { point: SCENE, source: 'pin', place: null },
    },
  )
  const toScene = new Map([[UNIT, 300]])
  desk.as(SYSTEM).when({ type: 'ambulances.recommend', emergency: E, toScene, toHospital: new Map([[HHI, 600]]) })
  desk.as(COORDINATOR).when({ type: 'ambulances.dispatch', emergency: E, ambulance: null })
  return report(desk, 'en_route', NINE)
}

function report(
  desk: Scenario,
  status: 'en_route' | 'on_scene' | 'transporting' | 'at_hospital',
  at: Instant,
): Scenario {
  const decision = desk
    .at(at)
    .as({ role: 'crew', ambulance: UNIT })
    .when({ type: 'ambulances.report-status', ambulance: UNIT, status })
  expect(decision.ok).toBe(true)
  return desk
}

const ratiosOf = (desk: Scenario): readonly number[] =>
  [...desk.state.travel.observed.values()].flatMap(({ ratios }) => ratios)

describe('what trips teach', () => {
  it('is observed over predicted, from setting off to being there, both ways of a job', () => {
    const desk = report(enRoute(), 'on_scene', plusSeconds(NINE, predicted * 1.5))
    expect(desk.state.travel.observed.get(bucket)?.ratios).toEqual([expect.closeTo(1.5, 2)])
    const left = plusSeconds(NINE, 3600)
    const back = roadSeconds(BENGALURU_ROADS, SCENE, DOOR, departure(left)) ?? 0
    report(report(desk, 'transporting', left), 'at_hospital', plusSeconds(left, back * 0.8))
    expect(ratiosOf(desk)).toEqual([expect.closeTo(1.5, 2), expect.closeTo(0.8, 2)])
  })

  it('leaves out a forgotten button, a scene that moved and a job that was taken back', () => {
    expect(ratiosOf(report(enRoute(), 'on_scene', plusSeconds(NINE, 1)))).toEqual([])
    expect(ratiosOf(report(enRoute(), 'on_scene', plusSeconds(NINE, predicted * 9)))).toEqual([])
    const moved = enRoute()
    const location = { point: { lat: 12.95, lon: 77.6 }, source: 'pin', place: null } as const
    moved.as(COORDINATOR).when({ type: 'ambulances.locate', emergency: E, location })
    expect(ratiosOf(report(moved, 'on_scene', plusSeconds(NINE, predicted)))).toEqual([])
    // Setting off is not told: nobody knows when the trip began.
    expect(ratiosOf(report(enRoute(), 'transporting', plusSeconds(NINE, predicted)))).toEqual([])
  })

  it('is the same from a snapshot, and what the model is corrected by', () => {
    const desk = report(enRoute(), 'on_scene', plusSeconds(NINE, predicted * 1.5))
    const restored = decodeState(encodeState(desk.state))
    expect(restored && encodeState(restored)).toBe(encodeState(desk.state))
    expect(roadsOf(desk.state).factors.get(bucket)).toBeCloseTo(1.5 ** (1 / 9), 3)
  })

  it('corrects a network by its own figures', () => {
    const own = { ...BENGALURU_ROADS, detourFactor: 2 }
    const desk = new Scenario(NINE).given({ type: 'network.configured', topology: { ...fixtureTopology, travel: own } })
    expect(roadsOf(desk.state).model).toEqual(own)
  })
})

describe('the learned factor', () => {
  const ratio = fc.double({ min: 0.2, max: 5, noNaN: true })

  it('is bounded, and 1 without trips', () => {
    expect(learnedFactor([])).toBe(1)
    fc.assert(
      fc.property(fc.array(ratio), (ratios) => {
        const factor = learnedFactor(ratios)
        expect(factor).toBeLessThanOrEqual(LEARNED_FACTOR_MAX)
        expect(factor).toBeGreaterThanOrEqual(1 / LEARNED_FACTOR_MAX)
      }),
    )
  })

  it('comes near the truth with the trips, whatever a fifth of them say', () => {
    let ratios: readonly number[] = []
    for (let n = 0; n < 60; n += 1) ratios = withTrip(ratios, n % 5 === 0 ? 4.9 : 1.4)
    expect(ratios).toHaveLength(LEARNED_TRIPS_KEPT)
    expect(learnedFactor(ratios)).toBeGreaterThan(1.28)
    expect(learnedFactor(ratios)).toBeLessThan(1.45)
  })
})
