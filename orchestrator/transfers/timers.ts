import { patientOnBoard } from '../ambulances/state.ts'
import {
  CLOSED_RETENTION_DAYS,
  TRANSFER_ANSWER_MINUTES,
  TRANSFER_LEAD_MINUTES,
  TRANSFER_ORPHAN_MINUTES,
  TRANSFER_STALE_HOURS,
} from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import type { TransfersCommand } from './commands.ts'
import { jobOf, type Transfer } from './state.ts'

/** When the destination is asked again, or given up; null once it answered. */
export const chaseAt = ({ phase, askedAt }: Transfer): Instant | null =>
  phase === 'requested' ? plusMinutes(askedAt, TRANSFER_ANSWER_MINUTES) : null

/** When an ambulance is looked for; null while nobody agreed, and once one is. */
export const transportAt = ({ phase, job, pickupAt }: Transfer): Instant | null =>
  phase === 'approved' && job === null ? plusMinutes(pickupAt, -TRANSFER_LEAD_MINUTES) : null

/** When a patient who was not fetched is given up. */
export function staleAt(state: NetworkState, transfer: Transfer): Instant | null {
  if (transfer.phase !== 'approved') return null
  const job = jobOf(state, transfer)
  if (job && patientOnBoard(job.phase)) return null
  return plusMinutes(transfer.pickupAt, TRANSFER_STALE_HOURS * 60)
}

/** When whoever was to be fetched is not there any more; null while they are, or a crew is with them. */
export function orphanAt(state: NetworkState, transfer: Transfer): Instant | null {
  const { phase, bed: id, from, requestedAt } = transfer
  const bed = state.beds.beds.get(id)
  if (phase === 'closed' || phase === 'in-progress' || (bed?.status === 'occupied' && bed.facility === from))
    return null
  const job = jobOf(state, transfer)
  if (job && (job.phase === 'on_scene' || patientOnBoard(job.phase))) return null
  return plusMinutes(bed?.since ?? requestedAt, TRANSFER_ORPHAN_MINUTES)
}

/** The job went on, or ended, and the transfer does not say so yet. */
export function hasNews(state: NetworkState, transfer: Transfer): boolean {
  if (transfer.job === null || transfer.phase === 'closed') return false
  const job = jobOf(state, transfer)
  if (!job || job.outcome !== null) return true
  return transfer.phase === 'approved' && patientOnBoard(job.phase)
}

export const archiveAt = ({ closedAt }: Transfer): Instant | null =>
  closedAt === null ? null : plusDays(closedAt, CLOSED_RETENTION_DAYS)

type Kind = Extract<TransfersCommand['type'], `transfers.${'follow' | 'chase' | 'call-transport' | 'archive'}`>

function obligations(state: NetworkState, transfer: Transfer): (readonly [Instant, Kind])[] {
  const all: (readonly [Instant | null, Kind])[] = [
    [hasNews(state, transfer) ? transfer.requestedAt : null, 'transfers.follow'],
    [orphanAt(state, transfer), 'transfers.follow'],
    [chaseAt(transfer), 'transfers.chase'],
    [transportAt(transfer), 'transfers.call-transport'],
    [staleAt(state, transfer), 'transfers.chase'],
    [archiveAt(transfer), 'transfers.archive'],
  ]
  return all.flatMap(([at, kind]) => (at === null ? [] : [[at, kind] as const]))
}

export function nextDueTransfers(state: NetworkState): Instant | null {
  let soonest: Instant | null = null
  for (const transfer of state.transfers.transfers.values()) {
    for (const [at] of obligations(state, transfer)) if (soonest === null || at < soonest) soonest = at
  }
  return soonest
}

export const dueTransfers = (state: NetworkState, now: Instant): TransfersCommand[] =>
  [...state.transfers.transfers.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((transfer) =>
      obligations(state, transfer)
        .filter(([at]) => at <= now)
        .map(([, type]) => ({ type, transfer: transfer.id })),
    )
