import { describe, expect, it } from 'vitest'
import { COORDINATOR, NURSE } from '../demo.fixture.ts'
import type { LatLon } from '../geo.ts'
import type { Instant } from '../time.ts'
import { AMB1, AMB2, ambulanceOf, crewOf, network, noonPlus, STRANGER } from './scene.fixture.ts'

const crew = crewOf(AMB1)
const INDIRANAGAR = { lat: 12.9784, lon: 77.6408 }
const KORAMANGALA = { lat: 12.9352, lon: 77.6245 } // 5.1 km south
const HEBBAL = { lat: 13.0358, lon: 77.597 } // 8 km north-west

const here = (position: LatLon, takenAt?: Instant) =>
  ({ type: 'ambulances.set-position', ambulance: AMB1, position, ...(takenAt ? { takenAt } : {}) }) as const
const positioned = (position: LatLon, at: Instant) => ({
  ok: true,
  events: [{ type: 'ambulances.positioned', ambulance: AMB1, position, at }],
})
const doubted = (position: LatLon, at: Instant) => ({
  ok: true,
  events: [{ type: 'ambulances.position-doubted', ambulance: AMB1, position, at }],
})

describe('ambulances.set-position', () => {
  it('is what the crew says, as of when it was there', () => {
    const scenario = network().as(crew).at(noonPlus(60))
    expect(scenario.when(here(INDIRANAGAR, noonPlus(20)))).toEqual(positioned(INDIRANAGAR, noonPlus(20)))
    expect(ambulanceOf(scenario, AMB1).position).toEqual({ point: INDIRANAGAR, at: noonPlus(20) })
  })

  it('passes over one that a newer one has overtaken', () => {
    const scenario = network().as(crew).at(noonPlus(600))
    scenario.when(here(INDIRANAGAR, noonPlus(500)))
    expect(scenario.when(here(KORAMANGALA, noonPlus(100)))).toEqual({ ok: true, events: [] })
    expect(ambulanceOf(scenario, AMB1).position?.point).toEqual(INDIRANAGAR)
  })

  it('does not let a clock that is ahead keep later positions out', () => {
    const scenario = network().as(crew).at(noonPlus(0))
    scenario.when(here(INDIRANAGAR, noonPlus(86_400)))
    expect(scenario.at(noonPlus(600)).when(here(KORAMANGALA))).toEqual(positioned(KORAMANGALA, noonPlus(600)))
  })

  it('doubts what nobody can have driven, and keeps the last', () => {
    const scenario = network().as(crew).at(noonPlus(0))
    scenario.when(here(INDIRANAGAR))
    expect(scenario.at(noonPlus(30)).when(here(HEBBAL))).toEqual(doubted(HEBBAL, noonPlus(30)))
    expect(ambulanceOf(scenario, AMB1).position?.point).toEqual(INDIRANAGAR)
    // The next is near the first: the odd one out is forgotten.
    expect(scenario.at(noonPlus(60)).when(here(INDIRANAGAR)).ok).toBe(true)
    expect(ambulanceOf(scenario, AMB1)).toMatchObject({ position: { point: INDIRANAGAR }, doubted: null })
  })

  it('believes the odd one when the next agrees with it: it was the last that was wrong', () => {
    const scenario = network().as(crew).at(noonPlus(0))
    scenario.when(here(INDIRANAGAR))
    scenario.at(noonPlus(30)).when(here(HEBBAL))
    expect(scenario.at(noonPlus(40)).when(here(HEBBAL))).toEqual(positioned(HEBBAL, noonPlus(40)))
  })

  it('takes a fast drive and the blur of a phone for what they are', () => {
    const scenario = network().as(crew).at(noonPlus(0))
    scenario.when(here(INDIRANAGAR))
    expect(scenario.when(here({ lat: 12.9854, lon: 77.6408 })).ok).toBe(true) // 800 m at once
    expect(scenario.at(noonPlus(120)).when(here(KORAMANGALA))).toEqual(positioned(KORAMANGALA, noonPlus(120)))
  })

  it('refuses the sea, an unknown unit and whoever may not say it', () => {
    const scenario = network()
    expect(scenario.as(crew).when(here({ lat: 10, lon: 70 }))).toMatchObject({
      rejection: { code: 'location.out-of-area' },
    })
    for (const actor of [crewOf(AMB2), NURSE, STRANGER]) {
      expect(scenario.as(actor).when(here(INDIRANAGAR))).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
    }
    expect(scenario.as(COORDINATOR).when(here(INDIRANAGAR)).ok).toBe(true)
  })
})
