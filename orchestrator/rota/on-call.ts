import type { FacilityId, StaffId } from '../ids.ts'
import type { Duty } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { COORDINATOR } from './duties.ts'
import { type Rota, rosterAt } from './roster.ts'
import { coversOf } from './state.ts'

/** Null before the network was configured. Whoever has left the network file since covers nobody. */
export function rotaOf({ network, rota }: NetworkState): Rota | null {
  const topology = network.topologies.get('current')
  if (!topology) return null
  const covers = coversOf(rota)
  if (covers.length === 0) return { topology, covers }
  const employed = new Set(topology.staff.map(({ id }) => id))
  return { topology, covers: covers.filter(({ staff }) => employed.has(staff)) }
}

/** Who is on call now, in the order of calling: that hospital's own, then those of the whole network. */
export function onCall(state: NetworkState, duty: Duty, facility: FacilityId | null, at: Instant): StaffId[] {
  const rota = rotaOf(state)
  return rota ? rosterAt(rota, { duty, facility }, at) : []
}

export const coordinatorsOnCall = (state: NetworkState, at: Instant): StaffId[] => onCall(state, COORDINATOR, null, at)
