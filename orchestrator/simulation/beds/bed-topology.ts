import type { LatLon } from '../../geo.ts'
import { BedId, FacilityId } from '../../ids.ts'
import { Topology } from '../../network/topology.ts'
import type { BedScenario } from './bed-scenario.ts'

/** The scenario as a network file would have it: every bed by name, all free. */
export function bedTopology({ hospitals }: BedScenario) {
  const idOf = (hospital: number) => FacilityId.parse(`F${String(hospital + 1).padStart(3, '0')}`)
  const bedOf = (hospital: number, stock: number, n: number) => BedId.parse(`${idOf(hospital)}-${stock + 1}-${n + 1}`)
  const places = new Map<FacilityId, LatLon>()
  const facilities: Topology['facilities'] = []
  const beds: Topology['beds'] = []
  for (const [index, { name, location, stock }] of hospitals.entries()) {
    const id = idOf(index)
    places.set(id, location)
    facilities.push({ id, name, shortName: name, location, phone: '', capabilities: [] })
    for (const [n, { unit, features, beds: count }] of stock.entries()) {
      for (let bed = 0; bed < count; bed += 1) {
        beds.push({ id: bedOf(index, n, bed), facility: id, unit, features: [...features], status: 'free' })
      }
    }
  }
  const topology = Topology.parse({
    name: 'Scenario',
    utcOffsetMinutes: 0,
    autoDispatch: [],
    emergencyNumbers: ['112'],
    facilities,
    beds,
    services: [],
    devices: [],
    ambulances: [],
    staff: [],
    onCall: [],
    places: [],
  })
  return { ...topology, bedOf, placeOf: (id: FacilityId) => places.get(id) }
}
