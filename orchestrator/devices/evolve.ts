import type { Recorded } from '../decision.ts'
import { bookingsNowhere } from '../slots/nowhere.ts'
import type { NetworkState } from '../state.ts'
import { endOfDay } from './day.ts'
import { toldOf } from './state.ts'

export function evolveDevices(state: NetworkState, { event, at }: Recorded): void {
  const { outages, delays, gone } = state.devices
  switch (event.type) {
    case 'devices.went-down': {
      const { device, from, until, assumed, by } = event
      outages.set(device, { device, from, until, assumed, by })
      break
    }
    case 'devices.delayed': {
      const { device, minutes, affected } = event
      const told = [...toldOf(state.devices, device, minutes, at), ...affected.map(({ appointment }) => appointment)]
      delays.set(device, { device, minutes, until: endOfDay(state, at), told })
      break
    }
    case 'devices.came-up':
      outages.delete(event.device)
      break
    case 'network.configured': {
      // What the network does not have any more cannot be out of service.
      const kept = new Set(event.topology.devices.map(({ id }) => id))
      for (const id of [...outages.keys()].filter((each) => !kept.has(each))) outages.delete(id)
      for (const id of [...delays.keys()].filter((each) => !kept.has(each))) delays.delete(id)
      for (const id of [...gone.keys()].filter((each) => kept.has(each))) gone.delete(id)
      for (const device of bookingsNowhere(state).keys()) {
        if (!gone.has(device)) gone.set(device, { device, since: at, told: false })
      }
      break
    }
    case 'devices.gone': {
      const { device } = event
      gone.set(device, { device, since: gone.get(device)?.since ?? at, told: true })
      break
    }
  }
}
