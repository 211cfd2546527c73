import type { Event } from '../decision.ts'
import type { Topology } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { closing } from './parts.ts'
import { stageOf } from './state.ts'

/** Transfers to or from a hospital that leaves the network are called off; whoever is on board already is brought. */
export function transfersLost(state: NetworkState, { facilities }: Topology): Event[] {
  const there = new Set(facilities.map(({ id }) => id))
  return [...state.transfers.transfers.values()]
    .filter(
      ({ outcome, from, to }) =>
        outcome === null && !(there.has(from) && (to.kind !== 'facility' || there.has(to.facility))),
    )
    .filter((transfer) => stageOf(state, transfer) !== 'in-progress')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((transfer) => closing(state, transfer, { outcome: 'cancelled', cause: null, by: null }))
}
