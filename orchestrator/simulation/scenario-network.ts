import type { Actor } from '../actor.ts'
import { AmbulanceId, EmergencyId, FacilityId, PatientId, StaffId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import { type Scenario, standbyZones } from './scenario.ts'

/** A scenario knows seconds by road, not degrees: places go by their names. */
const NOWHERE = { lat: 0, lon: 0 } as const

/** Fixed width, so that text order is the order of the scenario. */
const numbered = (stem: string, index: number): string => `${stem}-${String(index).padStart(7, '0')}`

export const ambulanceId = (index: number): AmbulanceId => AmbulanceId.parse(numbered('A', index))
export const hospitalId = (index: number): FacilityId => FacilityId.parse(numbered('H', index))
export const emergencyId = (index: number): EmergencyId => EmergencyId.parse(numbered('E', index))
export const reporterId = (index: number): PatientId => PatientId.parse(numbered('P', index))
export const zoneName = (zone: number): string => String(zone)
export const indexOf = (id: AmbulanceId | EmergencyId | FacilityId): number => Number(id.slice(2))

export const DISPATCHER: Actor = { role: 'coordinator', staff: StaffId.parse('S-1'), facility: hospitalId(0) }

/** The scenario as a network: every hospital takes everybody, and units are moved without asking. */
export function scenarioNetwork(scenario: Scenario): Topology {
  const spot = (zone: number) => ({ name: zoneName(zone), location: NOWHERE })
  return {
    name: 'Scenario',
    utcOffsetMinutes: 0,
    autoDispatch: [],
    autoMove: true,
    targetSeconds: scenario.targetSeconds,
    emergencyNumbers: ['112'],
    facilities: scenario.hospitals.map(({ id }, index) => ({
      id: hospitalId(index),
      name: id,
      shortName: id,
      location: NOWHERE,
      phone: '112',
      capabilities: ['ED'],
    })),
    beds: [],
    services: [],
    devices: [],
    ambulances: scenario.ambulances.map(({ class: level, zone }, index) => ({
      id: ambulanceId(index),
      class: level,
      base: spot(zone),
    })),
    staff: [],
    onCall: [],
    places: [],
    zones: Array.from({ length: scenario.roads.zones }, (_, zone) => spot(zone)),
    standby: standbyZones(scenario).map(spot),
  }
}
