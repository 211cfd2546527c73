import type { Recorded } from '../decision.ts'
import type { TransferId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Transfer } from './state.ts'

/** Broken invariants of the transfers the events touched; of all, and of what refers to none, when null. */
export function checkTransfers(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  const { transfers } = state.transfers
  const ids = touched === null ? [...transfers.keys()] : touched.flatMap(({ event }) => subjectOf(state, event))
  const broken = [...new Set(ids)].flatMap((id) => {
    const transfer = transfers.get(id)
    return transfer ? checkTransfer(state, transfer).map((fault) => `transfer ${id} ${fault}`) : []
  })
  return touched === null ? [...broken, ...checkOrphans(state)] : broken
}

function subjectOf({ transfers }: NetworkState, event: Recorded['event']): TransferId[] {
  if ('transfer' in event) return [event.transfer]
  if ('hold' in event && event.hold !== null) return [...transfers.byHold.of(event.hold)]
  return []
}

function checkTransfer(state: NetworkState, transfer: Transfer): string[] {
  const { id, phase, outcome, closedAt, kept, bed } = transfer
  const broken: string[] = []
  if ((phase === 'closed') !== (outcome !== null)) broken.push(`is ${phase} with outcome ${outcome}`)
  if ((phase === 'closed') !== (closedAt !== null)) broken.push(`is ${phase}, closed at ${closedAt}`)
  if (phase === 'requested' && (kept || transfer.job)) broken.push('is not approved and has a bed or a transport')
  if (phase === 'closed' && kept) broken.push(`is closed and keeps bed ${kept.bed}`)
  if (phase === 'in-progress' && !transfer.job) broken.push('is in progress without a transport')
  if (state.transfers.liveByBed.of(bed).size > 1) broken.push(`shares the patient of ${bed} with another`)
  const hold = kept && state.beds.holds.get(kept.hold)
  if (kept && (hold?.bed !== kept.bed || hold.holdFor.kind !== 'transfer' || hold.holdFor.transfer !== id)) {
    broken.push(`keeps bed ${kept.bed} by hold ${kept.hold}, which is not for it`)
  }
  return broken
}

/** Between two events of one decision these may not hold, so they are asked of a whole state only. */
function checkOrphans(state: NetworkState): string[] {
  const { transfers } = state.transfers
  const holds = [...state.beds.holds.values()].flatMap(({ id, holdFor }) =>
    holdFor.kind === 'transfer' && transfers.get(holdFor.transfer)?.kept?.hold !== id
      ? [`hold ${id} is for transfer ${holdFor.transfer}, which does not count on it`]
      : [],
  )
  const jobs = [...state.ambulances.emergencies.values()].flatMap(({ id, outcome, planned }) =>
    planned && outcome === null && transfers.get(planned.transfer)?.job !== id
      ? [`emergency ${id} is the transport of ${planned.transfer}, which does not know it`]
      : [],
  )
  return [...holds, ...jobs]
}
