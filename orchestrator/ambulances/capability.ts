import type { Capability, Facility } from '../network/topology.ts'
import type { Complaint } from './events.ts'

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

/** The best of them that some hospital of the network has: a burns unit in another city helps nobody here. */
export function capabilityNeeded(complaint: Complaint, facilities: readonly Facility[]): Capability {
  const offered = CAPABILITIES[complaint].find((capability) =>
    facilities.some((facility) => facility.capabilities.includes(capability)),
  )
  return offered ?? 'ED'
}
