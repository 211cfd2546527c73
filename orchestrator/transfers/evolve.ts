import type { Recorded } from '../decision.ts'
import type { BedId, HoldId, TransferId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Transfer } from './state.ts'

export function evolveTransfers(state: NetworkState, { event, at }: Recorded): void {
  const { transfers } = state.transfers
  switch (event.type) {
    case 'transfers.requested': {
      const { transfer: id, from, bed, to, pickupAt, by, note } = event
      transfers.set(id, { id, from, bed, to, pickupAt, note, requestedBy: by, requestedAt: at, askedAt: at, ...ASKED })
      break
    }
    case 'transfers.approved':
      change(state, event.transfer, { phase: 'approved', approvedBy: event.by })
      break
    case 'transfers.chased':
      change(state, event.transfer, { chased: event.time, askedAt: at })
      break
    case 'transfers.transport-called':
      change(state, event.transfer, { job: event.emergency })
      break
    case 'transfers.picked-up':
      change(state, event.transfer, { phase: 'in-progress', encounter: event.stay ?? null })
      break
    case 'transfers.closed': {
      const { outcome, cause, note = null } = event
      change(state, event.transfer, { phase: 'closed', outcome, cause, endNote: note, closedAt: at, kept: null })
      break
    }
    case 'transfers.archived':
      transfers.delete(event.transfer)
      break
    case 'encounters.placed':
      if (event.from !== null) follow(state, event.from, event.bed)
      break
    case 'beds.held': {
      const { bed, hold, holdFor } = event
      if (holdFor.kind === 'transfer') change(state, holdFor.transfer, { kept: { bed, hold }, lost: null })
      break
    }
    case 'beds.hold-released':
    case 'beds.hold-expired':
      bedLost(state, event.hold)
      break
  }
}

/** Who is moved to another bed of the house is fetched from there. */
function follow(state: NetworkState, from: BedId, to: BedId): void {
  const facility = state.beds.beds.get(to)?.facility
  for (const id of [...state.transfers.liveByBed.of(from)]) {
    const transfer = state.transfers.transfers.get(id)
    if (transfer && transfer.phase !== 'in-progress' && transfer.from === facility) change(state, id, { bed: to })
  }
}

const ASKED = {
  phase: 'requested',
  chased: 0,
  approvedBy: null,
  kept: null,
  lost: null,
  job: null,
  encounter: null,
  outcome: null,
  cause: null,
  endNote: null,
  closedAt: null,
} as const satisfies Partial<Transfer>

function bedLost(state: NetworkState, hold: HoldId): void {
  for (const id of [...state.transfers.byHold.of(hold)]) change(state, id, { kept: null, lost: hold })
}

function change({ transfers: { transfers } }: NetworkState, id: TransferId, part: Partial<Transfer>): void {
  const transfer = transfers.get(id)
  if (transfer) transfers.set(id, { ...transfer, ...part })
}
