import type { NetworkState } from '../state.ts'
import { type Instant, instant } from '../time.ts'
import type { DevicesCommand } from './commands.ts'

/** When the first outage is over. */
export function nextDueDevices({ devices }: NetworkState): Instant | null {
  const ends = [...devices.outages.values()].map(({ until }) => until)
  return ends.length === 0 ? null : instant(Math.min(...ends))
}

/** Outages that are over, in the order they were to end. */
export const dueDevices = ({ devices }: NetworkState, now: Instant): DevicesCommand[] =>
  [...devices.outages.values()]
    .filter(({ until }) => until <= now)
    .sort((a, b) => a.until - b.until || (a.device < b.device ? -1 : 1))
    .map(({ device }) => ({ type: 'devices.end-outage', device }))
