import type { BedId, CardKey, FacilityId, HoldId } from '../ids.ts'
import type { BedFeature, BedStatus, Unit } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'
import type { HoldFor } from './events.ts'

export interface Bed {
  readonly id: BedId
  readonly facility: FacilityId
  readonly unit: Unit
  readonly features: readonly BedFeature[]
  readonly status: BedStatus
  /** When the status was last said. */
  readonly since: Instant
  readonly hold: HoldId | null
}

export interface Hold {
  readonly id: HoldId
  readonly bed: BedId
  readonly holdFor: HoldFor
  readonly heldAt: Instant
  readonly expiresAt: Instant
  readonly card: CardKey | null
}

export interface BedsState {
  readonly beds: Table<BedId, Bed>
  readonly holds: Table<HoldId, Hold>
  /** Free and not held, by unit. */
  readonly available: Index<BedId, Bed>
}

export function emptyBeds(undo: UndoLog): BedsState {
  const beds = new Table<BedId, Bed>(undo)
  return {
    beds,
    holds: new Table<HoldId, Hold>(undo),
    available: beds.indexBy((bed) => (bed.status === 'free' && bed.hold === null ? bed.unit : null)),
  }
}
