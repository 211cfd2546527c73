import type { BedId, FacilityId, TransferId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { TransferOutcome } from './events.ts'
import type { TransferPhase } from './state.ts'

export type TransfersRejection =
  | { readonly code: 'transfer.unknown'; readonly transfer: TransferId }
  | { readonly code: 'transfer.closed'; readonly transfer: TransferId; readonly outcome: TransferOutcome }
  | { readonly code: 'transfer.answered'; readonly transfer: TransferId; readonly phase: TransferPhase }
  | { readonly code: 'transfer.patient-on-board'; readonly transfer: TransferId }
  /** The patient of this bed is being transferred already. */
  | { readonly code: 'transfer.under-way'; readonly transfer: TransferId; readonly bed: BedId }
  | { readonly code: 'transfer.bed-empty'; readonly bed: BedId }
  | { readonly code: 'transfer.same-hospital'; readonly facility: FacilityId }
  | { readonly code: 'transfer.unknown-facility'; readonly facility: FacilityId }
  | { readonly code: 'transfer.bad-time'; readonly earliest: Instant; readonly latest: Instant }
