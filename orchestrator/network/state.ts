import type { BedId, DeviceId, FacilityId, ResourceId, ServiceCode } from '../ids.ts'
import { Table, type UndoLog } from '../table.ts'
import type { BedSpec, Device, Facility, Resource, Service, Topology } from './topology.ts'

/** The topology, with the look-ups the capabilities need. Beds and ambulances live in their own rooms. */
export interface NetworkMap {
  /** One row, `current`, absent before the network was configured. */
  readonly topologies: Table<'current', Topology>
}

export const emptyNetwork = (undo: UndoLog): NetworkMap => ({ topologies: new Table<'current', Topology>(undo) })

/** @throws {Error} `network.not-configured`: nothing is decided before the first `network.configured`. */
export function topologyOf(network: NetworkMap): Topology {
  const topology = network.topologies.get('current')
  if (!topology) throw new Error('network.not-configured: load the network file first')
  return topology
}

interface Lookups {
  readonly facilities: ReadonlyMap<FacilityId, Facility>
  readonly beds: ReadonlyMap<BedId, BedSpec>
  readonly services: ReadonlyMap<ServiceCode, Service>
  readonly devices: ReadonlyMap<DeviceId, Device>
  readonly resources: ReadonlyMap<ResourceId, Resource>
}

// A topology is immutable, so its look-ups are built once and go with it.
const lookups = new WeakMap<Topology, Lookups>()

export function lookupsOf(network: NetworkMap): Lookups {
  const topology = topologyOf(network)
  const known = lookups.get(topology)
  if (known) return known
  const built = {
    facilities: new Map(topology.facilities.map((facility) => [facility.id, facility])),
    beds: new Map(topology.beds.map((bed) => [bed.id, bed])),
    services: new Map(topology.services.map((service) => [service.code, service])),
    devices: new Map(topology.devices.map((device) => [device.id, device])),
    resources: new Map((topology.resources ?? []).map((resource) => [resource.id, resource])),
  }
  lookups.set(topology, built)
  return built
}
