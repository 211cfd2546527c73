import type { Bed } from '../beds/state.ts'
import type { FacilityId, StaffId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { SurgeSpec, Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'
import type { SurgeBed, SurgeReason } from './events.ts'

/** A unit that has more beds than the network file names, for a while. */
export interface Surge {
  readonly facility: FacilityId
  readonly unit: Unit
  readonly beds: readonly SurgeBed[]
  readonly until: Instant
  readonly reason: SurgeReason
  readonly by: StaffId
  readonly since: Instant
}

export interface SurgeState {
  /** By `wardOf`; a row is there while the surge is on. */
  readonly surges: Table<string, Surge>
}

export const emptySurge = (undo: UndoLog): SurgeState => ({ surges: new Table<string, Surge>(undo) })

export const wardOf = (facility: FacilityId, unit: Unit): string => `${facility} ${unit}`

export const surgeOf = ({ surges }: SurgeState, facility: FacilityId, unit: Unit): Surge | undefined =>
  surges.get(wardOf(facility, unit))

/** What the network file allows there; undefined where it says nothing of extra beds. */
export const surgeSpecOf = ({ network }: NetworkState, facility: FacilityId, unit: Unit): SurgeSpec | undefined =>
  lookupsOf(network).facilities.get(facility)?.surge?.[unit]

/** An extra bed that is to close, and that nobody lies in or is on the way to. */
export const isOver = ({ extra, status, hold }: Bed): boolean =>
  extra === 'closing' && status !== 'occupied' && hold === null
