import { webRoomOf } from '../../bot/web-rooms.ts'
import { type Facility, type Topology, Unit } from '../../orchestrator/network/topology.ts'
import type { Room, SimulatorConfig } from './wire.ts'

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
      {
        address: 'room:coordinators',
        name: 'coordinators',
        facility: null,
        purpose: 'Every emergency is decided here',
      },
      {
        address: 'room:operations',
        name: 'operations',
        facility: null,
        purpose: 'Ask about beds, hold them, release them',
      },
      ...topology.facilities.flatMap((facility) => roomsOf(facility, topology)),
    ],
    places: topology.places.map(({ name, location }) => ({ name, point: location })),
  }
}

/** The rooms of one hospital: its emergency department, its wards, and whoever cleans. */
function roomsOf({ id: facility, shortName }: Facility, { beds }: Topology): Room[] {
  const house = shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const units = new Set(beds.filter((bed) => bed.facility === facility).map(({ unit }) => unit))
  const wards = Unit.options.filter((unit) => unit !== 'ED' && units.has(unit))
  return [
    {
      address: webRoomOf({ kind: 'team', team: 'ed', facility }),
      name: `ed-${house}`,
      facility: shortName,
      purpose: `Emergency department of ${shortName}: who is coming in, and when`,
    },
    ...wards.map((unit) => ({
      address: webRoomOf({ kind: 'team', team: 'ward', facility, unit }),
      name: `${unit.toLowerCase()}-${house}`,
      facility: shortName,
      purpose: `${unit} of ${shortName}: who is coming into which bed`,
    })),
    {
      address: webRoomOf({ kind: 'team', team: 'housekeeping', facility }),
      name: `housekeeping-${house}`,
      facility: shortName,
      purpose: `Housekeeping of ${shortName}: what is to be cleaned, and by when`,
    },
  ]
}
