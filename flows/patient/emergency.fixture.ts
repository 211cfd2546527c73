import type { SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import { COORDINATOR } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId, EmergencyId, FacilityId } from '../../orchestrator/ids.ts'
import type { Play } from '../play.fixture.ts'

/** The emergency of the first turn of a `Play`, and the people who answer it. */

export const HOME = { lat: 12.95, lon: 77.6 }
export const IN_THE_SEA = { lat: 10, lon: 70 }
export const E = EmergencyId.parse('E-000001')
const AMB1 = AmbulanceId.parse('AMB-1')

/** The dispatcher weighs and a coordinator approves; the answer is what the family is told. */
export function send(play: Play, emergency = E): string {
  const toScene = new Map([[AMB1, 480]])
  const toHospital = new Map([[FacilityId.parse('LGH'), 600]])
  play.meanwhile({ type: 'ambulances.recommend', emergency, toScene, toHospital })
  return play.meanwhile({ type: 'ambulances.dispatch', emergency, ambulance: null }, COORDINATOR)
}

/** The crew ends the job where it is. */
export const endsOnScene = (play: Play, outcome: SceneOutcome): string =>
  play.meanwhile({ type: 'ambulances.end-on-scene', ambulance: AMB1, emergency: E, outcome }, crew)

const crew = { role: 'crew', ambulance: AMB1 } as const
export const reports = (play: Play, status: 'en_route' | 'on_scene' | 'transporting' | 'at_hospital' | 'available') =>
  play.meanwhile({ type: 'ambulances.report-status', ambulance: AMB1, status }, crew)
