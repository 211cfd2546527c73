import { Actor, SYSTEM } from '../actor.ts'
import { clock, configured, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, EmergencyId, FacilityId, PatientId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import { type Instant, plusSeconds } from '../time.ts'
import type { AmbulancesCommand, AmbulancesCommandOf } from './commands.ts'
import type { Location } from './events.ts'
import type { Ambulance, Emergency } from './state.ts'

/** One emergency in the small network, and the people around it. */

export const NOON = clock('12:00')
export const noonPlus = (seconds: number): Instant => plusSeconds(NOON, seconds)

export const RANI = PatientId.parse('P-RANI')
export const E1 = EmergencyId.parse('E-1')
export const [AMB1, AMB2, AMB3] = ['AMB-1', 'AMB-2', 'AMB-3'].map((id) => AmbulanceId.parse(id)) as [
  AmbulanceId,
  AmbulanceId,
  AmbulanceId,
]
export const [LGH, HHI, ITC] = ['LGH', 'HHI', 'ITC'].map((id) => FacilityId.parse(id)) as [
  FacilityId,
  FacilityId,
  FacilityId,
]

export const FAMILY = Actor.parse({ role: 'patient', patient: RANI })
export const OTHER_FAMILY = Actor.parse({ role: 'patient', patient: 'P-OTHER' })
export const COORDINATOR2 = Actor.parse({ role: 'coordinator', staff: 'S-COORD2', facility: 'HHI' })
export const STRANGER = Actor.parse({ role: 'stranger' })
export const crewOf = (ambulance: AmbulanceId): Actor => ({ role: 'crew', ambulance })

export const AT_INDIRANAGAR: Location = { point: { lat: 12.9784, lon: 77.6408 }, source: 'pin', place: null }
export const AT_KORAMANGALA: Location = {
  point: { lat: 12.9352, lon: 77.6245 },
  source: 'place',
  place: 'Koramangala',
}
export const IN_THE_SEA: Location = { point: { lat: 10, lon: 70 }, source: 'pin', place: null }

type Request = AmbulancesCommandOf<'ambulances.request'>

/** "papa ko chest pain ho raha hai", with a pin. */
export const request = (part: Partial<Request> = {}): Request => ({
  type: 'ambulances.request',
  emergency: E1,
  reporter: RANI,
  priority: 'P1',
  complaint: 'cardiac',
  signs: ['chest pain'],
  note: null,
  location: AT_INDIRANAGAR,
  ...part,
})

/** AMB-2 (BLS) is nearest, AMB-1 (ALS) next, AMB-3 (ALS) far; LGH nearer than HHI. */
export const TO_SCENE: readonly (readonly [AmbulanceId, number])[] = [
  [AMB1, 400],
  [AMB2, 120],
  [AMB3, 900],
]
export const TO_HOSPITAL: readonly (readonly [FacilityId, number])[] = [
  [LGH, 500],
  [HHI, 1000],
  [ITC, 200],
]

export const weigh = (
  emergency: EmergencyId = E1,
  toScene = TO_SCENE,
  toHospital = TO_HOSPITAL,
): AmbulancesCommandOf<'ambulances.recommend'> => ({
  type: 'ambulances.recommend',
  emergency,
  toScene: new Map(toScene),
  toHospital: new Map(toHospital),
})

export const dispatch = (ambulance: AmbulanceId | null = null, emergency = E1): AmbulancesCommand => ({
  type: 'ambulances.dispatch',
  emergency,
  ambulance,
})

export const network = (part: Partial<Topology> = {}): Scenario =>
  new Scenario(NOON).given(
    Object.keys(part).length === 0
      ? configured
      : { type: 'network.configured', topology: { ...fixtureTopology, ...part } },
  )

/** Requested at noon by the family, and weighed a second later. */
export function recommended(part: Partial<Request> = {}, topology: Partial<Topology> = {}): Scenario {
  const scenario = network(topology)
  scenario.as(FAMILY).when(request(part))
  scenario.at(noonPlus(1)).as(SYSTEM).when(weigh())
  return scenario
}

/** Approved by the coordinator ten seconds after noon: AMB-1 to LGH. */
export function underWay(by: Actor): Scenario {
  const scenario = recommended()
  scenario.at(noonPlus(10)).as(by).when(dispatch())
  return scenario
}

export function emergencyOf({ state }: Scenario, id = E1): Emergency {
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency) throw new Error(`no emergency ${id}`)
  return emergency
}

export function ambulanceOf({ state }: Scenario, id: AmbulanceId): Ambulance {
  const ambulance = state.ambulances.ambulances.get(id)
  if (!ambulance) throw new Error(`no ambulance ${id}`)
  return ambulance
}
