import type { Recorded } from '../decision.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'

/** What is planned has its block on its own device; nothing is looked after that the network file does not have. */
export function checkMaintenance(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { upkeep } = state.maintenance
  if (upkeep.size === 0) return []
  const concerns = touched?.some(
    ({ event: { type } }) =>
      type.startsWith('maintenance.') || type.startsWith('blocks.') || type === 'network.configured',
  )
  if (concerns === false) return []
  const { devices } = lookupsOf(state.network)
  return [...upkeep.values()].flatMap(({ device, item, status, block, lookAt }) => {
    const name = `maintenance ${item} of ${device}`
    const known = block === null ? undefined : state.blocks.blocks.get(block)
    return [
      ...(devices.get(device)?.maintenance?.some(({ id }) => id === item)
        ? []
        : [`${name} is not in the network file`]),
      ...((status === 'planned') === (known?.device === device) ? [] : [`${name} is ${status}, its block is ${block}`]),
      ...(status === 'asked' && lookAt === null ? [`${name} is asked about for ever`] : []),
    ]
  })
}
