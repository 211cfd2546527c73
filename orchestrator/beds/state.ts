import type { BedId, CardKey, EncounterId, FacilityId, HoldId } from '../ids.ts'
import type { BedFeature, BedStatus, Sex, Unit } from '../network/topology.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'
import type { BlockCause, HoldFor } from './events.ts'

export interface Bed {
  readonly id: BedId
  readonly facility: FacilityId
  readonly unit: Unit
  readonly features: readonly BedFeature[]
  /** Null: for anybody. */
  readonly sex: Sex | null
  readonly status: BedStatus
  /** Of a blocked bed, where it was said. */
  readonly blocked: { readonly cause?: BlockCause | undefined; readonly until?: Instant | undefined } | null
  /** When the status was last said. */
  readonly since: Instant
  readonly hold: HoldId | null
  /** Who lies in it, where Nadi was told; an occupied bed may have nobody it knows. */
  readonly occupant: EncounterId | null
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
  /** Free and not held, by unit and facility, see `availability`. */
  readonly available: Index<BedId, Bed>
  /** The same by unit alone: short where beds are scarce. */
  readonly availableInUnit: Index<BedId, Bed>
}

export const availability = ({ unit, facility }: Pick<Bed, 'unit' | 'facility'>): string => `${unit} ${facility}`

const isAvailable = ({ status, hold }: Bed): boolean => status === 'free' && hold === null

export function emptyBeds(undo: UndoLog): BedsState {
  const beds = new Table<BedId, Bed>(undo)
  return {
    beds,
    holds: new Table<HoldId, Hold>(undo),
    available: beds.indexBy((bed) => (isAvailable(bed) ? availability(bed) : null)),
    availableInUnit: beds.indexBy((bed) => (isAvailable(bed) ? bed.unit : null)),
  }
}
