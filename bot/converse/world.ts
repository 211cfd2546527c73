import type { Shelf } from '../../flows/knowledge.ts'
import { AmbulanceId, BedId, DeviceId, type FacilityId, type ServiceCode } from '../../orchestrator/ids.ts'
import type { Device, Facility, OpeningHours, Topology } from '../../orchestrator/network/topology.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { localTime, MINUTE_MS, plusMinutes } from '../../orchestrator/time.ts'
import { type ApprovedDocument, documentOf } from '../knowledge/documents.ts'
import { Bm25Shelf } from '../knowledge/shelf.ts'
import type { NetworkFile } from '../network-file.ts'
import { topologyOf } from '../network-topology.ts'
import type { Given, SlotGiven } from './line.ts'
import { codesOf, facilityNamed, serviceIn, serviceNamed, timeOf } from './names.ts'

/** The network as a conversation finds it, and the slots its line names. */
export interface World {
  readonly file: NetworkFile
  readonly topology: Topology
  readonly shelf: Shelf
  /** The only ones that are free; null leaves the demo's schedules as they are. */
  readonly free: readonly Slot[] | null
  readonly booked: readonly Slot[]
  readonly pending: readonly {
    readonly question: NonNullable<Given['pending']>[number]['question']
    readonly slot: Slot
  }[]
}

/** @throws {BadLine} for a name nobody answers to. */
export function worldOf(given: Given, demo: NetworkFile, approved: readonly ApprovedDocument[]): World {
  const file = given.ambulances || given.ambulance ? { ...demo, ambulances: fleet(given, demo) } : demo
  const base = topologyOf(file)
  const placed = new Placing(base, given)
  const free = given.slots?.map((slot) => placed.slot(slot, true)) ?? null
  const booked = (given.appointments ?? []).map((slot) => placed.slot(slot, false))
  const pending = (given.pending ?? []).map((each) => ({
    question: each.question,
    slot: each.question === 'confirm_appointment' ? placed.slot(each, false) : placed.offered(each, free !== null),
  }))
  const beds = given.beds?.map(({ bed, unit, facility, status, features }) => ({
    id: BedId.parse(bed),
    unit,
    facility: facilityNamed(facility, base.facilities).id,
    status,
    features,
  }))
  const topology = { ...base, devices: placed.devices, beds: beds ?? base.beds }
  const shelf = new Bm25Shelf(given.facts?.map(documentOf) ?? approved, topology)
  return { file, topology, shelf, free, booked, pending }
}

/** Units keep the base and the phone they have in the demo; new ones stand at the first hospital. */
function fleet({ ambulances, ambulance }: Given, demo: NetworkFile): NetworkFile['ambulances'] {
  const [first] = Object.values(demo.ambulances)
  if (!first) throw new Error('converse.no-fleet: the network file has no ambulance')
  const units = ambulances?.map(({ id, kind }) => ({ id, class: kind })) ?? []
  const named = ambulance && !units.some(({ id }) => id === ambulance) ? [{ id: ambulance, class: null }] : []
  const known = ambulances ? {} : demo.ambulances
  const added = [...units, ...named].map(({ id, class: kind }, n) => {
    const like = demo.ambulances[AmbulanceId.parse(id)]
    const phone = like?.phone ?? `+9100000005${String(n).padStart(2, '0')}`
    return [AmbulanceId.parse(id), { class: kind ?? like?.class ?? 'BLS', base: (like ?? first).base, phone }] as const
  })
  return { ...known, ...Object.fromEntries(added) }
}

/** Finds or makes the devices on which the named slots lie. */
class Placing {
  readonly devices: Device[]
  readonly #topology: Topology

  constructor(topology: Topology, { slots, devices }: Given) {
    this.#topology = topology
    const kept = slots || devices ? [] : topology.devices
    this.devices = [...kept, ...(devices ?? []).map((name) => this.#deviceNamed(name))]
  }

  /** `opens`: the device is open for just this slot; otherwise it only has to exist. */
  slot({ service: name, facility: house, start: at }: SlotGiven, opens: boolean): Slot {
    const { facilities, services, utcOffsetMinutes } = this.#topology
    const service = serviceNamed(name, services)
    const facility = facilityNamed(house, facilities)
    const start = timeOf(at, utcOffsetMinutes)
    const device = this.#deviceFor(facility, service.code)
    const slot = {
      service: service.code,
      device: device.id,
      facility: facility.id,
      start,
      end: plusMinutes(start, service.minutes),
    }
    if (opens) this.#open(device, slot)
    return slot
  }

  /** A time that may be taken: the device is opened for it where its own hours have no such time. */
  offered(given: SlotGiven, onlyThese: boolean): Slot {
    const slot = this.slot(given, false)
    return !onlyThese && this.#hasTime(slot) ? slot : this.slot(given, true)
  }

  #hasTime({ device: id, start, end }: Slot): boolean {
    const { weekday, minuteOfDay } = localTime(start, this.#topology.utcOffsetMinutes)
    const minutes = (end - start) / MINUTE_MS
    const hours = this.devices.find((each) => each.id === id)?.hours ?? []
    return hours.some(
      ({ weekday: day, from, to }) =>
        day === weekday && from <= minuteOfDay && minuteOfDay + minutes <= to && (minuteOfDay - from) % minutes === 0,
    )
  }

  #open(device: Device, { start, end }: Slot): void {
    const { weekday, minuteOfDay: from } = localTime(start, this.#topology.utcOffsetMinutes)
    const to = from + (end - start) / MINUTE_MS
    const hours: OpeningHours[] = device.hours.some(
      (each) => each.weekday === weekday && each.from === from && each.to === to,
    )
      ? device.hours
      : [...device.hours, { weekday, from, to }]
    this.devices.splice(this.devices.indexOf(device), 1, { ...device, hours })
  }

  #deviceFor(facility: Facility, service: ServiceCode): Device {
    const known = this.devices.find((each) => each.facility === facility.id && each.services.includes(service))
    if (known) return known
    const demo = this.#topology.devices.find((each) => each.facility === facility.id && each.services.includes(service))
    const id = demo && !this.#has(demo.id) ? demo.id : DeviceId.parse(`${facility.id}-${service.toUpperCase()}`)
    const device = {
      id,
      facility: facility.id,
      name: demo?.name ?? `${service} ${facility.shortName}`,
      services: [service],
      hours: [],
    }
    this.devices.push(device)
    return device
  }

  #deviceNamed(name: string): Device {
    const { devices, services, facilities } = this.#topology
    const known = devices.find((each) => each.id === name || each.name.toLowerCase() === name.toLowerCase())
    if (known) return known
    const service = serviceIn(name, services)
    const like = service && devices.find((each) => each.services.includes(service.code))
    const facility: FacilityId | undefined = like?.facility ?? facilities[0]?.id
    if (!facility) throw new Error('converse.no-facility: the network file has none')
    const offers = service ? [service.code] : codesOf(services).slice(0, 1)
    return { id: DeviceId.parse(name), facility, name, services: offers, hours: like?.hours ?? [] }
  }

  #has(id: DeviceId): boolean {
    return this.devices.some((each) => each.id === id)
  }
}
