import type { Recorded } from '../decision.ts'
import type { NetworkState } from '../state.ts'

export function evolveDevices({ devices: { outages } }: NetworkState, { event }: Recorded): void {
  switch (event.type) {
    case 'devices.went-down': {
      const { device, from, until, assumed, by } = event
      outages.set(device, { device, from, until, assumed, by })
      break
    }
    case 'devices.came-up':
      outages.delete(event.device)
      break
    case 'network.configured': {
      // What the network does not have any more cannot be out of service.
      const kept = new Set(event.topology.devices.map(({ id }) => id))
      for (const id of [...outages.keys()].filter((each) => !kept.has(each))) outages.delete(id)
      break
    }
  }
}
