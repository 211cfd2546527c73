import type { FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { Capability, Facility } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { freeBedAt } from './bed-choice.ts'
import { by } from './by.ts'
import type { Complaint, HospitalCandidate } from './events.ts'
import type { Emergency } from './state.ts'

/** What a hospital must have for each complaint, in the order of preference; after them an emergency department. */
const CAPABILITIES: Record<Complaint, readonly Capability[]> = {
  cardiac: ['CATH'],
  stroke: ['STROKE'],
  trauma: ['TRAUMA'],
  bleeding: ['TRAUMA'],
  burns: ['BURNS', 'TRAUMA'],
  obstetric: ['OBSTETRIC'],
  paediatric: ['PAEDIATRIC'],
  breathing: ['ED'],
  unconscious: ['ED'],
  seizure: ['ED'],
  poisoning: ['ED'],
  'self-harm': ['ED'],
  unspecified: ['ED'],
}

/**
 * The hospital to bring the patient to, and every hospital weighed, best first: a capable one with a free
 * suitable bed, else a capable one without; among equals the least transport time, then the lower id.
 * Where nobody has what the complaint needs, an emergency department counts as capable.
 */
export function chooseHospital(
  state: NetworkState,
  emergency: Emergency,
  toHospital: ReadonlyMap<FacilityId, number>,
): { readonly chosen: HospitalCandidate | null; readonly hospitals: HospitalCandidate[] } {
  const { facilities } = topologyOf(state.network)
  const needed = capabilityNeeded(emergency.complaint, facilities)
  const hospitals = facilities.map(
    (facility): HospitalCandidate => ({
      facility: facility.id,
      travelSeconds: toHospital.get(facility.id) ?? null,
      capable: facility.capabilities.includes(needed),
      bed: freeBedAt(state, facility.id, emergency.priority)?.id ?? null,
    }),
  )
  const rank = ({ capable, bed }: HospitalCandidate): number => (capable ? (bed === null ? 1 : 0) : 2)
  hospitals.sort(by((hospital) => [rank(hospital), hospital.travelSeconds, hospital.facility]))
  const first = hospitals[0]
  return { chosen: first?.capable ? first : null, hospitals }
}

/** The best of them that some hospital of the network has: a burns unit in another city helps nobody here. */
function capabilityNeeded(complaint: Complaint, facilities: readonly Facility[]): Capability {
  const offered = CAPABILITIES[complaint].find((capability) =>
    facilities.some((facility) => facility.capabilities.includes(capability)),
  )
  return offered ?? 'ED'
}
