import type { Emergency } from '../ambulances/state.ts'
import { patientOnBoard } from '../ambulances/state.ts'
import type { BedId, EmergencyId, EncounterId, FacilityId, HoldId, NoteId, StaffId, TransferId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import type { Instant } from '../time.ts'
import type { Destination, RefusalCause, TransferOutcome } from './events.ts'

/** What is remembered; the steps of the transport in between are read off its job, see `stageOf`. */
export type TransferPhase = 'requested' | 'approved' | 'in-progress' | 'closed'

export interface Transfer {
  readonly id: TransferId
  readonly from: FacilityId
  readonly bed: BedId
  readonly to: Destination
  readonly pickupAt: Instant
  readonly requestedBy: StaffId
  readonly requestedAt: Instant
  readonly note: NoteId | null
  readonly phase: TransferPhase
  /** When the destination was last asked, and how often since the first time. */
  readonly askedAt: Instant
  readonly chased: number
  readonly approvedBy: StaffId | null
  /** The bed that is kept at the destination. */
  readonly kept: { readonly bed: BedId; readonly hold: HoldId } | null
  /** The hold that fell away before it was needed. */
  readonly lost: HoldId | null
  /** The transport: a call of the lowest priority. */
  readonly job: EmergencyId | null
  /** Who is on the way, once they are and where Nadi knows them. */
  readonly encounter: EncounterId | null
  readonly outcome: TransferOutcome | null
  readonly cause: RefusalCause | null
  /** What whoever ended it wrote. */
  readonly endNote: NoteId | null
  readonly closedAt: Instant | null
}

export interface TransfersState {
  readonly transfers: Table<TransferId, Transfer>
  /** Not closed, by the bed the patient is fetched from. */
  readonly liveByBed: Index<TransferId, Transfer>
  readonly byJob: Index<TransferId, Transfer>
  readonly byHold: Index<TransferId, Transfer>
}

export function emptyTransfers(undo: UndoLog): TransfersState {
  const transfers = new Table<TransferId, Transfer>(undo)
  return {
    transfers,
    liveByBed: transfers.indexBy(({ phase, bed }) => (phase === 'closed' ? null : bed)),
    byJob: transfers.indexBy(({ job }) => job),
    byHold: transfers.indexBy(({ kept }) => kept?.hold ?? null),
  }
}

export type Stage = Exclude<TransferPhase, 'closed'> | 'arranged' | TransferOutcome

export const jobOf = ({ ambulances }: NetworkState, { job }: Transfer): Emergency | null =>
  (job && ambulances.emergencies.get(job)) ?? null

/** How far it is, as people say it: `arranged` once an ambulance is to fetch the patient. */
export function stageOf(state: NetworkState, transfer: Transfer): Stage {
  if (transfer.outcome) return transfer.outcome
  if (transfer.phase !== 'approved' && transfer.phase !== 'requested') return 'in-progress'
  const job = jobOf(state, transfer)
  if (job && patientOnBoard(job.phase)) return 'in-progress'
  return job?.dispatch && job.outcome === null ? 'arranged' : transfer.phase
}
