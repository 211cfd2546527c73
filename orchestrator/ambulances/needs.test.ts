import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { type BedId, EmergencyId, HoldId, PatientId } from '../ids.ts'
import { routingNeeds } from './needs.ts'
import {
  AMB1,
  AMB2,
  AMB3,
  AT_INDIRANAGAR,
  dispatch,
  E1,
  emergencyOf,
  FAMILY,
  network,
  noonPlus,
  recommended,
  request,
  underWay,
  weigh,
} from './scene.fixture.ts'

const SOON = noonPlus(20)
const status = (ambulance: typeof AMB1, to: 'available' | 'unavailable') =>
  ({ type: 'ambulances.report-status', ambulance, status: to }) as const

describe('routingNeeds', () => {
  it('asks for the way from every free unit and to every hospital', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request())
    scenario.as(COORDINATOR).when(status(AMB3, 'unavailable'))
    scenario.when({ type: 'ambulances.set-position', ambulance: AMB2, position: { lat: 13, lon: 77.6 } })
    expect(routingNeeds(scenario.state, SOON)).toEqual([
      {
        emergency: E1,
        scene: AT_INDIRANAGAR.point,
        ambulances: [
          { id: AMB1, point: fixtureTopology.ambulances[0]?.base.location },
          { id: AMB2, point: { lat: 13, lon: 77.6 } },
        ],
        facilities: fixtureTopology.facilities.map(({ id, location }) => ({ id, point: location })),
        lights: true,
      },
    ])
    const muchLater = noonPlus(3600)
    expect(routingNeeds(scenario.state, muchLater)[0]?.ambulances[1]?.point).toEqual(
      fixtureTopology.ambulances[1]?.base.location,
    )
  })

  it('wants nothing once weighed, without a location, decided or closed', () => {
    expect(routingNeeds(recommended().state, SOON)).toEqual([])
    const nowhere = network()
    nowhere.as(FAMILY).when(request({ location: null }))
    expect(routingNeeds(nowhere.state, SOON)).toEqual([])
    expect(routingNeeds(underWay(COORDINATOR).state, SOON)).toEqual([])
    const closed = recommended()
    closed.as(FAMILY).when({ type: 'ambulances.cancel', emergency: E1 })
    expect(routingNeeds(closed.state, SOON)).toEqual([])
  })

  it('puts the gravest first, then the oldest', () => {
    const scenario = network().as(SYSTEM)
    const ids = ['E-3', 'E-1', 'E-2'].map((id) => EmergencyId.parse(id))
    for (const [i, emergency] of ids.entries()) {
      const reporter = PatientId.parse(`P-${i}`)
      scenario.at(noonPlus(i)).when(request({ emergency, reporter, priority: i === 0 ? 'P3' : 'P1' }))
    }
    const needs = routingNeeds(scenario.state, SOON)
    expect(needs.map(({ emergency, lights }) => [emergency, lights])).toEqual([
      ['E-1', true],
      ['E-2', true],
      ['E-3', false],
    ])
  })

  it('weighs anew when the recommended unit is gone, and then rests', () => {
    const scenario = recommended()
    scenario.as(COORDINATOR).when(status(AMB1, 'unavailable'))
    expect(routingNeeds(scenario.state, SOON).map(({ ambulances }) => ambulances.map(({ id }) => id))).toEqual([
      [AMB2, AMB3],
    ])
    scenario.as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario).recommendation?.ambulance).toBe(AMB3)
    expect(routingNeeds(scenario.state, SOON)).toEqual([])
  })

  it('weighs anew when the recommended bed is gone, and then rests', () => {
    const scenario = recommended()
    const bed = 'LGH-ICU-1' as BedId
    scenario
      .as(NURSE)
      .when({ type: 'beds.hold', bed, hold: HoldId.parse('H-9'), minutes: 30, card: null, choice: null })
    expect(routingNeeds(scenario.state, SOON).length).toBe(1)
    scenario.as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario).recommendation?.bed).toBe('LGH-ICU-2')
    expect(routingNeeds(scenario.state, SOON)).toEqual([])
  })

  it('weighs anew when a unit of the missing class comes free, and then rests', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request())
    scenario.as(COORDINATOR).when(status(AMB1, 'unavailable'))
    scenario.when(status(AMB3, 'unavailable'))
    scenario.as(SYSTEM).when(weigh())
    expect(emergencyOf(scenario).recommendation?.why).toBe('best-available')
    expect(routingNeeds(scenario.state, SOON)).toEqual([])

    scenario.as(COORDINATOR).when(status(AMB1, 'available'))
    expect(routingNeeds(scenario.state, SOON).length).toBe(1)
    const noWay = weigh(E1, [[AMB2, 120]])
    scenario.as(SYSTEM).when(noWay)
    expect(routingNeeds(scenario.state, SOON)).toEqual([])
  })

  it('waits through a shortfall until a unit is free that was not weighed', () => {
    const scenario = network()
    scenario.as(FAMILY).when(request())
    scenario.as(COORDINATOR).when(status(AMB1, 'unavailable'))
    scenario.when(status(AMB2, 'unavailable'))
    scenario.as(SYSTEM).when(weigh(E1, []))
    expect(emergencyOf(scenario)).toMatchObject({ shortfall: 'no-route', unreachable: [AMB3] })
    expect(routingNeeds(scenario.state, SOON)).toEqual([])

    scenario.as(COORDINATOR).when(status(AMB2, 'available'))
    expect(routingNeeds(scenario.state, SOON).length).toBe(1)
    scenario.as(SYSTEM).when(weigh(E1, []))
    expect(emergencyOf(scenario).unreachable).toEqual([AMB2, AMB3])
    expect(routingNeeds(scenario.state, SOON)).toEqual([])
  })

  it('looks for another unit when a crew gives the job back', () => {
    const scenario = recommended()
    scenario.as(COORDINATOR).when(dispatch())
    scenario.when(status(AMB1, 'unavailable'))
    scenario.when(status(AMB1, 'available'))
    expect(routingNeeds(scenario.state, SOON)[0]?.ambulances.map(({ id }) => id)).toEqual([AMB2, AMB3])
  })
})
