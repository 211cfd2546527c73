import type { CoverId, FacilityId, StaffId } from '../ids.ts'
import type { Duty } from '../network/topology.ts'
import { Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'

/** Somebody who is on call where the rota says otherwise. */
export interface Cover {
  readonly id: CoverId
  readonly duty: Duty
  /** Null: for the whole network. */
  readonly facility: FacilityId | null
  readonly staff: StaffId
  /** Whom they stand in for, in whose place; null: they are called first, and the rota's own after them. */
  readonly instead: StaffId | null
  readonly from: Instant
  /** Exclusive. */
  readonly until: Instant
  /** Its place in the journal: what was said later counts. */
  readonly seq: number
}

export interface RotaState {
  /** Those that are not over. */
  readonly covers: Table<CoverId, Cover>
}

export const emptyRota = (undo: UndoLog): RotaState => ({ covers: new Table<CoverId, Cover>(undo) })

/** In the order they were said. */
export const coversOf = ({ covers }: RotaState): Cover[] => [...covers.values()].sort((a, b) => a.seq - b.seq)
