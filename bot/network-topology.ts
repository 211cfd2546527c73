import { AmbulanceId, BedId, DeviceId, FacilityId, ServiceCode, StaffId } from '../orchestrator/ids.ts'
import { TARGET_SECONDS } from '../orchestrator/limits.ts'
import { type OpeningHours, type Topology, Unit } from '../orchestrator/network/topology.ts'
import { bedNumbers, type NetworkFile, WEEKDAYS } from './network-file.ts'

/** The part of the file that the core may know: nobody's name or number. */
export function topologyOf(file: NetworkFile): Topology {
  const facilities = Object.entries(file.facilities)
  return {
    ...file.network,
    facilities: facilities.map(([id, { name, shortName, location, phone, capabilities }]) => ({
      id: FacilityId.parse(id),
      name,
      shortName,
      location,
      phone,
      capabilities,
    })),
    beds: facilities.flatMap(([facility, { beds }]) =>
      Object.entries(beds).flatMap(([unit, groups]) =>
        groups.flatMap(({ numbers, features, status }) =>
          bedNumbers(numbers).map((number) => ({
            id: BedId.parse(`${facility}-${unit}-${number}`),
            facility: FacilityId.parse(facility),
            unit: Unit.parse(unit),
            features,
            status,
          })),
        ),
      ),
    ),
    services: Object.entries(file.services).map(
      ([code, { en, hi, minutes, preparation, noticeMinutes, fastingHours }]) => ({
        code: ServiceCode.parse(code),
        names: { en, hi },
        minutes,
        ...(preparation ? { preparation } : {}),
        ...(noticeMinutes === undefined ? {} : { noticeMinutes }),
        ...(fastingHours === undefined ? {} : { fastingHours }),
      }),
    ),
    devices: facilities.flatMap(([facility, { devices }]) =>
      Object.entries(devices).map(([id, { name, services, hours }]) => ({
        id: DeviceId.parse(id),
        facility: FacilityId.parse(facility),
        name,
        services,
        hours: Object.entries(hours).flatMap(([days, span]) => (span ? openOn(days, ...span) : [])),
      })),
    ),
    ambulances: Object.entries(file.ambulances).map(([id, { class: ambulanceClass, base }]) => ({
      id: AmbulanceId.parse(id),
      class: ambulanceClass,
      base,
    })),
    staff: Object.entries(file.staff).map(([id, { role, facility }]) => ({ id: StaffId.parse(id), role, facility })),
    onCall: file.onCall.coordinator.map((line) => ({ duty: 'coordinator' as const, ...line })),
    places: file.places,
    zones: file.zones ?? file.places.map(({ name, location }) => ({ name, location })),
    standby: file.standby,
    targetSeconds: TARGET_SECONDS,
    ...travelOf(file),
  }
}

function travelOf({ travel, travelMatrix }: NetworkFile): Pick<Topology, 'travel'> {
  if (!travel) return {}
  const { detourFactor, roadKmh, lightsSpeedFactor } = travel
  return { travel: { detourFactor, roadKmh, lightsSpeedFactor, ...(travelMatrix ? { matrix: travelMatrix } : {}) } }
}

/** `mon-fri` as five lines; a range may run over Sunday. */
function openOn(days: string, from: number, to: number): OpeningHours[] {
  const [first, last = first] = days.split('-').map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]))
  if (first === undefined || last === undefined) return []
  const count = ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, n) => ({ weekday: (first + n) % 7, from, to }))
}
