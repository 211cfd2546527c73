import type { BlockId, DeviceId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { Maintenance, MaintenanceId } from '../network/topology.ts'
import type { Interval } from '../slots/overlap.ts'
import type { NetworkState } from '../state.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { addDays, HOUR_MS, type Instant, type LocalDay, MINUTE_MS, stretchKey } from '../time.ts'
import type { Window } from './events.ts'

/** One thing that has to be done to a device from time to time, and where it stands. */
export interface Upkeep {
  readonly device: DeviceId
  readonly item: MaintenanceId
  /** The last day for it; null: it need not be done again. */
  readonly due: LocalDay | null
  /** When it was last done in a block that Nadi knows of, and which due day that was for. */
  readonly doneOn: LocalDay | null
  readonly doneFor: LocalDay | null
  /** `left`: people see to it, and nobody is asked any more. */
  readonly status: 'resting' | 'asked' | 'planned' | 'left'
  /** How often it was asked about for this due day. */
  readonly asked: number
  /** What was proposed last, best first. */
  readonly windows: readonly Window[]
  /** In which it is planned. */
  readonly block: BlockId | null
  /** When something is to be done about it; null: nothing is. */
  readonly lookAt: Instant | null
}

export interface MaintenanceState {
  /** By `upkeepKey`. */
  readonly upkeep: Table<string, Upkeep>
  readonly byDevice: Index<string, Upkeep>
  /** By hour of `lookAt`. */
  readonly byLookHour: Index<string, Upkeep>
}

export function emptyMaintenance(undo: UndoLog): MaintenanceState {
  const upkeep = new Table<string, Upkeep>(undo)
  return {
    upkeep,
    byDevice: upkeep.indexBy(({ device }) => device),
    byLookHour: upkeep.indexBy(({ lookAt }) => lookAt && stretchKey(lookAt, HOUR_MS)),
  }
}

export const upkeepKey = (device: DeviceId, item: MaintenanceId): string => `${device} ${item}`

/** All of a device, the soonest due first. */
export const upkeepOf = ({ upkeep, byDevice }: MaintenanceState, device: DeviceId): Upkeep[] =>
  [...byDevice.of(device)]
    .flatMap((key) => upkeep.get(key) ?? [])
    .sort((a, b) => compare(a.due ?? LAST, b.due ?? LAST) || compare(a.item, b.item))

const LAST = '9999-12-31'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The last day for it: so many days after it was last done, or the one the file says; null once that is done. */
export function dueOf(spec: Maintenance, { doneOn, doneFor }: Pick<Upkeep, 'doneOn' | 'doneFor'>): LocalDay | null {
  const { everyDays, lastDone, dueBy } = spec
  if (everyDays !== undefined) {
    const done = doneOn !== null && (lastDone === undefined || doneOn > lastDone) ? doneOn : lastDone
    return done === undefined ? null : addDays(done, everyDays)
  }
  return dueBy !== undefined && (doneFor === null || doneFor < dueBy) ? dueBy : null
}

/** What is due next on the device, is not planned yet and can be done within that time. */
export function nextItem(
  { network, maintenance }: Pick<NetworkState, 'network' | 'maintenance'>,
  device: DeviceId,
  { start, end }: Interval,
): MaintenanceId | undefined {
  const specs = lookupsOf(network).devices.get(device)?.maintenance ?? []
  const fits = (item: MaintenanceId): boolean =>
    specs.some(({ id, minutes }) => id === item && minutes * MINUTE_MS <= end - start)
  return upkeepOf(maintenance, device).find(({ block, due, item }) => block === null && due !== null && fits(item))
    ?.item
}
