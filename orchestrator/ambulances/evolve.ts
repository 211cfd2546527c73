import type { Recorded } from '../decision.ts'
import type { AmbulanceId } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { evolveEmergency } from './evolve-emergency.ts'
import type { Ambulance } from './state.ts'

/** Units: which there are, what they do, where they stand. What a job means for its emergency is told beside it. */
export function evolveAmbulances(state: NetworkState, recorded: Recorded): void {
  evolveEmergency(state, recorded)
  const { event } = recorded
  switch (event.type) {
    case 'network.configured':
      fleet(state, event.topology)
      break
    case 'ambulances.dispatched':
      change(state, event.ambulance, { job: event.emergency })
      break
    case 'ambulances.declined':
    case 'ambulances.withdrawn':
      free(state, event.ambulance)
      break
    case 'ambulances.closed':
      if (event.ambulance !== null) free(state, event.ambulance)
      break
    case 'ambulances.availability-set':
      change(state, event.ambulance, { available: event.available })
      break
    case 'ambulances.positioned':
      change(state, event.ambulance, { position: { point: event.position, at: event.at } })
      break
  }
}

/** The network file says which units there are; whether they are on duty, where and for whom, only the journal knows. */
function fleet({ ambulances: { ambulances } }: NetworkState, topology: Topology): void {
  const gone = new Set(ambulances.keys())
  for (const { id, class: level, base } of topology.ambulances) {
    const known = ambulances.get(id) ?? { available: true, job: null, position: null }
    ambulances.set(id, { ...known, id, class: level, base })
    gone.delete(id)
  }
  // A unit on a job finishes it first, see `free`.
  for (const id of gone) if (ambulances.get(id)?.job === null) ambulances.delete(id)
}

function free(state: NetworkState, id: AmbulanceId): void {
  const planned = state.network.topologies.get('current')?.ambulances ?? []
  if (planned.some((spec) => spec.id === id)) change(state, id, { job: null })
  else state.ambulances.ambulances.delete(id)
}

function change({ ambulances: { ambulances } }: NetworkState, id: AmbulanceId, part: Partial<Ambulance>): void {
  const ambulance = ambulances.get(id)
  if (ambulance) ambulances.set(id, { ...ambulance, ...part })
}
