import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, stretchKey } from '../time.ts'
import type { MaintenanceCommand } from './commands.ts'
import { type MaintenanceState, type Upkeep, upkeepKey } from './state.ts'

/** When one of them is next looked at. */
export function nextDueMaintenance({ maintenance }: NetworkState): Instant | null {
  const hour = maintenance.byLookHour.lowestGroup()
  if (hour === null) return null
  return instant(Math.min(...rows(maintenance, maintenance.byLookHour.of(hour)).map(({ lookAt }) => lookAt)))
}

/** In the order in which they are to be looked at. */
export const dueMaintenance = ({ maintenance }: NetworkState, now: Instant): MaintenanceCommand[] =>
  rows(maintenance, maintenance.byLookHour.upTo(stretchKey(now, HOUR_MS)))
    .filter(({ lookAt }) => lookAt <= now)
    .sort((a, b) => a.lookAt - b.lookAt || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ device, item }) => ({ type: 'maintenance.look', device, item }))

const keyOf = ({ device, item }: Upkeep): string => upkeepKey(device, item)

const rows = ({ upkeep }: MaintenanceState, keys: Iterable<string>) =>
  [...keys].flatMap((key) => {
    const row = upkeep.get(key)
    return row && row.lookAt !== null ? [{ ...row, lookAt: row.lookAt }] : []
  })
