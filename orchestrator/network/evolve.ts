import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveNetwork(state: NetworkState, { event }: Recorded): void {
  if (event.type === 'network.configured') state.network.topologies.set('current', event.topology)
}
