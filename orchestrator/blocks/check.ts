import type { Recorded } from '../decision.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'

/** A block is of a device of the network, and ends after it begins. */
export function checkBlocks(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { blocks } = state.blocks
  if (blocks.size === 0) return []
  const concerns = touched?.some(({ event }) => event.type.startsWith('blocks.') || event.type === 'network.configured')
  if (concerns === false) return []
  const { devices } = lookupsOf(state.network)
  return [...blocks.values()].flatMap(({ id, device, from, until }) => [
    ...(devices.has(device) ? [] : [`block ${id} of unknown device ${device}`]),
    ...(from < until ? [] : [`block ${id} ends at ${until} before it begins at ${from}`]),
  ])
}
