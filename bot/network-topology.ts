import { AmbulanceId, BedId, DeviceId, FacilityId, ResourceId, ServiceCode, StaffId } from '../orchestrator/ids.ts'
import { TARGET_SECONDS } from '../orchestrator/limits.ts'
import { type Device, Duty, type OnCall, type Resource, type Topology, Unit } from '../orchestrator/network/topology.ts'
import { LocalDay } from '../orchestrator/time.ts'
import { bedNumbers, type NetworkFile } from './network-file.ts'
import { exceptionsOf, maintenanceOf, weekOf } from './schedule-file.ts'

/** The part of the file that the core may know: nobody's name or number. */
export function topologyOf(file: NetworkFile): Topology {
  const facilities = Object.entries(file.facilities)
  return {
    ...file.network,
    facilities: facilities.map(([id, { name, shortName, location, phone, capabilities, holidays, surge }]) => ({
      id: FacilityId.parse(id),
      name,
      shortName,
      location,
      phone,
      capabilities,
      ...(surge ? { surge } : {}),
      ...(holidays ? { holidays: Object.keys(holidays).map((day) => LocalDay.parse(day)) } : {}),
    })),
    ...(file.outside ? { outside: file.outside } : {}),
    beds: facilities.flatMap(([facility, { beds }]) =>
      Object.entries(beds).flatMap(([unit, groups]) =>
        groups.flatMap((group) =>
          bedNumbers(group.numbers).map((number) => ({
            id: BedId.parse(`${facility}-${unit}-${number}`),
            facility: FacilityId.parse(facility),
            unit: Unit.parse(unit),
            ...bedOf(group),
          })),
        ),
      ),
    ),
    services: Object.entries(file.services).map(
      ([
        code,
        { en, hi, minutes, words, preparation, noticeMinutes, fastingHours, onlyFor, creatinineDays, safety, overbook },
      ]) => ({
        code: ServiceCode.parse(code),
        names: { en, hi },
        minutes,
        ...(words ? { words } : {}),
        ...(preparation ? { preparation } : {}),
        ...(noticeMinutes === undefined ? {} : { noticeMinutes }),
        ...(fastingHours === undefined ? {} : { fastingHours }),
        ...(overbook ? { overbook } : {}),
        ...(onlyFor ? { onlyFor } : {}),
        ...(creatinineDays === undefined ? {} : { creatinineDays }),
        ...(safety ? { safety: Object.entries(safety).map(([id, question]) => ({ id, ...question })) } : {}),
      }),
    ),
    devices: facilities.flatMap(([facility, { devices }]) =>
      Object.entries(devices).map(([id, device]) => deviceOf(DeviceId.parse(id), FacilityId.parse(facility), device)),
    ),
    ...resourcesOf(facilities),
    ambulances: Object.entries(file.ambulances).map(([id, { class: ambulanceClass, base, shifts }]) => ({
      id: AmbulanceId.parse(id),
      class: ambulanceClass,
      base,
      ...(shifts ? { shifts } : {}),
    })),
    staff: Object.entries(file.staff).map(([id, { role, facility }]) => ({ id: StaffId.parse(id), role, facility })),
    onCall: onCallOf(file),
    ...dutiesOf(file),
    ...(file.checklists && { checklists: file.checklists }),
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

type FileFacility = NetworkFile['facilities'][FacilityId]
type BedGroup = NonNullable<FileFacility['beds'][Unit]>[number]

const bedOf = ({ features, sex, isolationOnly, status }: BedGroup) => ({
  features: isolationOnly && !features.includes('isolation') ? [...features, 'isolation' as const] : features,
  ...(sex ? { sex } : {}),
  ...(isolationOnly ? { isolationOnly } : {}),
  status,
})

function deviceOf(id: DeviceId, facility: FacilityId, device: FileFacility['devices'][DeviceId]): Device {
  const { name, services, hours, minutes, changeoverMinutes, needs, urgentExtra, keptForAcute, maintenance } = device
  return {
    id,
    facility,
    name,
    services,
    hours: weekOf(hours),
    ...keptOpen(device),
    ...(minutes ? { minutes } : {}),
    ...(changeoverMinutes === undefined ? {} : { changeoverMinutes }),
    ...(needs ? { needs } : {}),
    ...(urgentExtra ? { urgentExtra } : {}),
    ...(keptForAcute ? { keptForAcute: { ...keptForAcute, hours: weekOf(keptForAcute.hours) } } : {}),
    ...(maintenance ? { maintenance: maintenanceOf(maintenance) } : {}),
  }
}

const onCallOf = ({ onCall }: NetworkFile): OnCall[] =>
  Object.entries(onCall).flatMap(([duty, shifts]) =>
    shifts.map(({ staff, facility, days, from, to }) => ({
      duty: Duty.parse(duty),
      staff,
      ...(facility ? { facility } : {}),
      ...(days ? { weekdays: days } : {}),
      from,
      to,
    })),
  )

function dutiesOf({ roles }: NetworkFile): Pick<Topology, 'duties'> {
  const own = Object.entries(roles).map(([duty, { name, words }]) => ({ duty: Duty.parse(duty), name, words }))
  return own.length > 0 ? { duties: own } : {}
}

/** Nothing where there are none, so that a network of before stays word for word what the journal knows. */
function resourcesOf(facilities: readonly [string, FileFacility][]): Pick<Topology, 'resources'> {
  const resources = facilities.flatMap(([facility, { resources: own }]) =>
    Object.entries(own).map(
      ([id, spec]): Resource => ({
        id: ResourceId.parse(id),
        facility: FacilityId.parse(facility),
        kind: spec.kind,
        name: spec.name,
        count: spec.count,
        ...(spec.hours ? { hours: weekOf(spec.hours) } : {}),
        ...keptOpen(spec),
      }),
    ),
  )
  return resources.length === 0 ? {} : { resources }
}

const keptOpen = ({
  exceptions,
  openOnHolidays,
}: Pick<FileFacility['devices'][DeviceId], 'exceptions' | 'openOnHolidays'>) => ({
  ...(exceptions ? { exceptions: exceptionsOf(exceptions) } : {}),
  ...(openOnHolidays === undefined ? {} : { openOnHolidays }),
})
