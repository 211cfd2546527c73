import type { Topology } from '../../orchestrator/network/topology.ts'
import type { SimulatorConfig } from './wire.ts'

/** The people who can be played, as the directory and the network file name them. */
export interface Cast {
  staffName(staff: string): string
  /** Invented patients; `phone` in E.164. */
  readonly simulatedPatients: readonly { readonly phone: string; readonly label: string }[]
}

/** Who and what the browser can play. */
export function simulatorConfig(topology: Topology, cast: Cast): SimulatorConfig {
  const shortNames = new Map(topology.facilities.map(({ id, shortName }) => [id, shortName]))
  return {
    networkName: topology.name,
    utcOffsetMinutes: topology.utcOffsetMinutes,
    patients: cast.simulatedPatients.map(({ phone, label }) => ({ address: `patient:${phone}`, name: label })),
    staff: topology.staff.map(({ id, role, facility }) => ({
      address: `staff:${id}`,
      name: cast.staffName(id),
      role,
      facility: shortNames.get(facility) ?? facility,
    })),
    crews: topology.ambulances.map(({ id, class: ambulanceClass, base }) => ({
      address: `crew:${id}`,
      ambulance: id,
      class: ambulanceClass,
      base: base.name,
    })),
    rooms: [
      { address: 'room:coordinators', name: 'coordinators', purpose: 'Every emergency is decided here' },
      { address: 'room:operations', name: 'operations', purpose: 'Ask about beds, hold them, release them' },
      ...topology.facilities.map(({ id, shortName }) => ({
        address: `room:ed-${id}`,
        name: `ed-${shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
        purpose: `Emergency department of ${shortName}: who is coming in, and when`,
      })),
    ],
    places: topology.places.map(({ name, location }) => ({ name, point: location })),
  }
}
