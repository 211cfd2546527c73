import { expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { COORDINATOR } from '../demo.fixture.ts'
import { EmergencyId, PatientId } from '../ids.ts'
import { AMB1, AMB2, AMB3, crewOf, emergencyOf, noonPlus, request, underWay, weigh } from './scene.fixture.ts'
import { soonestFree } from './soonest-free.ts'

const E2 = EmergencyId.parse('E-2')

it('knows of nobody while nobody is on a job', () => {
  const scenario = underWay(COORDINATOR)
  scenario.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: emergencyOf(scenario).id })
  expect(soonestFree(scenario.state, noonPlus(60))).toBeNull()
})

it('expects a crew at the hospital sooner than the same crew on its way to the scene', () => {
  const scenario = underWay(COORDINATOR)
  const far = soonestFree(scenario.state, noonPlus(20))
  expect(far?.ambulance).toBe(AMB1)
  for (const status of ['on_scene', 'transporting', 'at_hospital'] as const) {
    scenario.at(noonPlus(600)).as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status })
  }
  expect(soonestFree(scenario.state, noonPlus(600))?.seconds).toBeLessThan(far?.seconds ?? 0)
})

it('is told to the coordinator and the family when all are busy', () => {
  const scenario = underWay(COORDINATOR)
  for (const ambulance of [AMB2, AMB3]) {
    scenario.as(crewOf(ambulance)).when({ type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  }
  const reporter = PatientId.parse('P-2')
  scenario
    .at(noonPlus(60))
    .as(SYSTEM)
    .when(request({ emergency: E2, reporter }))
  scenario.when(weigh(E2))
  expect(emergencyOf(scenario, E2)).toMatchObject({ shortfall: 'all-busy', freeFirst: { ambulance: AMB1 } })
  const [told] = scenario.messages.filter(({ to }) => to.kind === 'patient')
  expect(told?.notice).toMatchObject({ kind: 'family.nothing-to-send', shortfall: 'all-busy' })
  expect(told?.notice.kind === 'family.nothing-to-send' && told.notice.freeInSeconds).toBeGreaterThan(600)
})

it('tells a unit that gave the job back from one that is off duty', () => {
  const scenario = underWay(COORDINATOR)
  for (const ambulance of [AMB1, AMB2, AMB3]) {
    scenario.as(crewOf(ambulance)).when({ type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  }
  scenario.as(SYSTEM).when(weigh())
  expect(emergencyOf(scenario).shortfall).toBe('none-on-duty')
  scenario.as(crewOf(AMB1)).when({ type: 'ambulances.report-status', ambulance: AMB1, status: 'available' })
  scenario.as(SYSTEM).when(weigh())
  expect(emergencyOf(scenario).shortfall).toBe('given-back')
})
