import type { NetworkState } from '../state.ts'
import { type Instant, instant } from '../time.ts'
import type { DevicesCommand } from './commands.ts'

/** When the first outage is over, or a device is found to be gone. */
export function nextDueDevices({ devices }: NetworkState): Instant | null {
  const times = [
    ...[...devices.outages.values()].map(({ until }) => until),
    ...[...devices.gone.values()].filter(({ told }) => !told).map(({ since }) => since),
  ]
  return times.length === 0 ? null : instant(Math.min(...times))
}

/** Devices that are gone, by id; then outages that are over, in the order they were to end. */
export const dueDevices = ({ devices }: NetworkState, now: Instant): DevicesCommand[] => [
  ...[...devices.gone.values()]
    .filter(({ since, told }) => !told && since <= now)
    .sort((a, b) => (a.device < b.device ? -1 : 1))
    .map(({ device }): DevicesCommand => ({ type: 'devices.report-gone', device })),
  ...[...devices.outages.values()]
    .filter(({ until }) => until <= now)
    .sort((a, b) => a.until - b.until || (a.device < b.device ? -1 : 1))
    .map(({ device }): DevicesCommand => ({ type: 'devices.end-outage', device })),
]
