import type { Recorded } from '../decision.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'

/** An outage is of a device of the network, and ends after it begins. */
export function checkDevices(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const concerns = touched?.some(
    ({ event }) => event.type.startsWith('devices.') || event.type === 'network.configured',
  )
  if (concerns === false || state.devices.outages.size === 0) return []
  const { devices } = lookupsOf(state.network)
  return [...state.devices.outages.entries()].flatMap(([id, { from, until }]) => [
    ...(devices.has(id) ? [] : [`outage of unknown device ${id}`]),
    ...(from < until ? [] : [`outage of ${id} ends at ${until} before it begins at ${from}`]),
  ])
}
