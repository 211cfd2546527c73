import type { DeviceId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'

/** How many are booked on devices that the network does not have any more: theirs until they or staff change it. */
export function bookingsNowhere({ network, slots }: NetworkState): ReadonlyMap<DeviceId, number> {
  const { devices } = lookupsOf(network)
  const found = new Map<DeviceId, number>()
  for (const { slot } of slots.appointments.values()) {
    if (!devices.has(slot.device)) found.set(slot.device, (found.get(slot.device) ?? 0) + 1)
  }
  return found
}
