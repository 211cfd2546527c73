import type { DeviceId, ServiceCode } from '../ids.ts'
import { type NetworkMap, topologyOf } from '../network/state.ts'
import type { Device, Resource, Service, Topology } from '../network/topology.ts'
import type { LocalDay } from '../time.ts'
import { Opening } from './opening.ts'

/** A room or team with the hours it keeps. */
interface Needed {
  readonly resource: Resource
  readonly opening: Opening
}

/**
 * One service on one device: the FHIR Schedule that its slots are cut from. The device's hours are cut into pieces as
 * long as the service takes there, each span from its own beginning; what does not fit before closing, or while a room
 * or a team that it needs is closed, is no slot.
 */
export class Offering {
  readonly device: Device
  readonly service: Service
  readonly minutes: number
  readonly opening: Opening
  readonly needs: readonly Needed[]
  readonly #starts = new Map<number | LocalDay, readonly number[]>()

  constructor(device: Device, service: Service, opening: Opening, needs: readonly Needed[]) {
    this.device = device
    this.service = service
    this.minutes = device.minutes?.[service.code] ?? service.minutes
    this.opening = opening
    this.needs = needs
  }

  /** Minutes of the local day at which a slot may start, ascending. */
  startsOn(day: LocalDay, weekday: number): readonly number[] {
    const usual = this.opening.isUsual(day) && this.needs.every(({ opening }) => opening.isUsual(day))
    const key = usual ? weekday : day
    const known = this.#starts.get(key)
    if (known) return known
    const starts = new Set<number>()
    for (const { from, to } of this.opening.on(day, weekday)) {
      for (let start = from; start + this.minutes <= to; start += this.minutes) starts.add(start)
    }
    const found = [...starts].filter((start) => this.#isServed(start, day, weekday)).sort((a, b) => a - b)
    this.#starts.set(key, found)
    return found
  }

  /** Whether the device is open then and has all that the service needs, from any minute on. */
  isOpen(start: number, day: LocalDay, weekday: number): boolean {
    return covers(this.opening, start, this.minutes, day, weekday) && this.#isServed(start, day, weekday)
  }

  #isServed(start: number, day: LocalDay, weekday: number): boolean {
    return this.needs.every(({ opening }) => covers(opening, start, this.minutes, day, weekday))
  }
}

const covers = (opening: Opening, start: number, minutes: number, day: LocalDay, weekday: number): boolean =>
  opening.on(day, weekday).some(({ from, to }) => from <= start && start + minutes <= to)

interface Offerings {
  readonly byService: ReadonlyMap<ServiceCode, readonly Offering[]>
  readonly byDevice: ReadonlyMap<DeviceId, readonly Offering[]>
  readonly openings: ReadonlyMap<DeviceId, Opening>
}

// A topology is immutable, so what follows from it is worked out once and goes with it.
const known = new WeakMap<Topology, Offerings>()

function offeringsIn(network: NetworkMap): Offerings {
  const topology = topologyOf(network)
  const found = known.get(topology) ?? build(topology)
  known.set(topology, found)
  return found
}

function build({ devices, services, facilities, resources = [] }: Topology): Offerings {
  const holidays = new Map(facilities.map(({ id, holidays: days = [] }) => [id, days]))
  const openings = new Map(devices.map((each) => [each.id, new Opening(each, holidays.get(each.facility) ?? [])]))
  const needed = new Map(
    resources.map((resource) => {
      const opening = new Opening(resource, holidays.get(resource.facility) ?? [])
      return [resource.id, { resource, opening }]
    }),
  )
  const byCode = new Map(services.map((service) => [service.code, service]))
  const all = devices.flatMap((device) =>
    device.services.flatMap((code) => {
      const [service, opening] = [byCode.get(code), openings.get(device.id)]
      const needs = (device.needs?.[code] ?? []).flatMap((id) => needed.get(id) ?? [])
      return service && opening ? new Offering(device, service, opening, needs) : []
    }),
  )
  return {
    byService: Map.groupBy(all, ({ service }) => service.code),
    byDevice: Map.groupBy(all, ({ device }) => device.id),
    openings,
  }
}

/** The service on every device that does it, in the order of the file. */
export const offeringsOf = (network: NetworkMap, service: ServiceCode): readonly Offering[] =>
  offeringsIn(network).byService.get(service) ?? []

/** Undefined where the device does not do it. */
export const offeringOn = (network: NetworkMap, device: DeviceId, service: ServiceCode): Offering | undefined =>
  offeringsIn(network)
    .byDevice.get(device)
    ?.find((each) => each.service.code === service)

/** Undefined for a device that is not in the file. */
export const openingOf = (network: NetworkMap, device: DeviceId): Opening | undefined =>
  offeringsIn(network).openings.get(device)
