import { patientOnBoard } from '../ambulances/state.ts'
import { ANYBODY, unfit } from '../beds/fit.ts'
import { holdReleased } from '../beds/holding.ts'
import { availability, type Bed } from '../beds/state.ts'
import type { Event } from '../decision.ts'
import { HoldId } from '../ids.ts'
import { HOLD_MINUTES_MAX, TRANSFER_HOLD_AHEAD_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, plusMinutes } from '../time.ts'
import type { TransfersEvent } from './events.ts'
import { jobOf, type Transfer } from './state.ts'

type Ending = Pick<Extract<TransfersEvent, { type: 'transfers.closed' }>, 'outcome' | 'cause' | 'by'>

/** The end of a transfer, and everything that was kept or sent for it. */
export function closing(state: NetworkState, transfer: Transfer, ending: Ending): Event[] {
  const { id, kept } = transfer
  const job = jobOf(state, transfer)
  const hold = kept && state.beds.holds.get(kept.hold)
  const events: Event[] = [{ type: 'transfers.closed', transfer: id, ...ending }]
  if (hold) events.push(holdReleased(hold))
  if (hold && ending.outcome === 'completed') {
    events.push({ type: 'beds.status-set', bed: hold.bed, status: 'occupied' })
  }
  if (job && job.outcome === null && !patientOnBoard(job.phase)) {
    const ambulance = job.dispatch?.ambulance ?? null
    events.push({ type: 'ambulances.closed', emergency: job.id, ambulance, outcome: 'cancelled', by: ending.by })
  }
  return events
}

/** A free bed of the unit wanted is kept, once the journey is near enough for a hold to last until its end. */
export function withBedKept(state: NetworkState, transfer: Transfer, at: Instant): Event[] {
  const { id, pickupAt, kept } = transfer
  if (kept || pickupAt - at > TRANSFER_HOLD_AHEAD_MINUTES * MINUTE_MS) return []
  const bed = freeBed(state, transfer)
  if (!bed) return []
  const holdFor = { kind: 'transfer', transfer: id } as const
  const expiresAt = plusMinutes(at, HOLD_MINUTES_MAX)
  return [{ type: 'beds.held', bed: bed.id, hold: holdIdOf(state, id), holdFor, expiresAt, card: null, choice: null }]
}

function freeBed({ beds }: NetworkState, { to }: Transfer): Bed | null {
  if (to.kind !== 'facility') return null
  const [first] = [...beds.available.of(availability({ unit: to.unit, facility: to.facility }))]
    .flatMap((id) => beds.beds.get(id) ?? [])
    .filter((bed) => unfit(bed, ANYBODY) === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return first ?? null
}

function holdIdOf({ beds }: NetworkState, id: Transfer['id']): HoldId {
  for (let n = 1; ; n += 1) {
    const hold = HoldId.parse(`H-${id}-${n}`)
    if (!beds.holds.has(hold)) return hold
  }
}
