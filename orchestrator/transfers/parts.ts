import { patientOnBoard } from '../ambulances/state.ts'
import { ANYBODY, unfit } from '../beds/fit.ts'
import { holdReleased } from '../beds/holding.ts'
import { availability, type Bed } from '../beds/state.ts'
import type { Event } from '../decision.ts'
import type { DischargeTo } from '../encounters/events.ts'
import { type BedId, type EncounterId, HoldId, type PatientId, type StaffId } from '../ids.ts'
import { HOLD_MINUTES_MAX, TRANSFER_HOLD_AHEAD_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS, plusMinutes } from '../time.ts'
import type { TransferOutcome, TransfersEvent } from './events.ts'
import { jobOf, stageOf, type Transfer } from './state.ts'

type Ending = Pick<Extract<TransfersEvent, { type: 'transfers.closed' }>, 'outcome' | 'cause' | 'by' | 'note'>

/** The end of a transfer, and everything that was kept or sent for it. */
export const closing = (state: NetworkState, transfer: Transfer, ending: Ending): Event[] => [
  ...unwinding(state, transfer, ending),
  ...(transfer.phase === 'in-progress' ? [] : bedLeft(state, transfer, ending.outcome)),
]

function unwinding(state: NetworkState, transfer: Transfer, ending: Ending): Event[] {
  const { id, kept } = transfer
  const job = jobOf(state, transfer)
  const hold = kept && state.beds.holds.get(kept.hold)
  const events: Event[] = [{ type: 'transfers.closed', transfer: id, ...ending }]
  const stay = transfer.encounter && state.encounters.encounters.get(transfer.encounter)
  const arrived = hold && ending.outcome === 'completed'
  if (arrived && stay) {
    const { patient, acuity } = stay
    const placed = { type: 'encounters.placed', encounter: stay.id, patient, acuity, bed: hold.bed } as const
    events.push({ ...placed, from: null, hold: hold.id })
  } else if (hold) {
    events.push(holdReleased(hold), ...(arrived ? [occupied(hold.bed)] : []))
  }
  if (job && job.outcome === null && !patientOnBoard(job.phase)) {
    const ambulance = job.dispatch?.ambulance ?? null
    events.push({ type: 'ambulances.closed', emergency: job.id, ambulance, outcome: 'cancelled', by: ending.by })
  }
  return events
}

const occupied = (bed: BedId): Event => ({ type: 'beds.status-set', bed, status: 'occupied' })

const LEFT_TO: Readonly<Partial<Record<TransferOutcome, DischargeTo>>> = {
  died: 'died',
  'admitted-elsewhere': 'elsewhere',
}

/** Who died or is taken in elsewhere before an ambulance had them lies in their bed no longer. */
function bedLeft(state: NetworkState, { bed }: Transfer, outcome: TransferOutcome): Event[] {
  const to = LEFT_TO[outcome]
  return to ? leaving(state, bed, to) : []
}

/** Whoever is in the bed leaves it, to be cleaned. */
export function leaving(state: NetworkState, id: BedId, to: DischargeTo): Event[] {
  const bed = state.beds.beds.get(id)
  if (bed?.status !== 'occupied') return []
  return bed.occupant === null
    ? [{ type: 'beds.status-set', bed: id, status: 'cleaning' }]
    : [...requestEnded(state, bed.occupant), { type: 'encounters.discharged', encounter: bed.occupant, bed: id, to }]
}

/** A bed that was reserved for them elsewhere is free again. */
function requestEnded({ beds, encounters }: NetworkState, encounter: EncounterId): Event[] {
  const allocation = encounters.encounters.get(encounter)?.request?.allocation
  const hold = allocation && beds.holds.get(allocation.hold)
  return hold ? [holdReleased(hold)] : []
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

/**
 * The patient of a bed leaves it otherwise than by their transfer, which ends with it. Once an ambulance is with them
 * it is the transfer that goes on.
 */
export function endedWithStay(state: NetworkState, bed: BedId, to: DischargeTo, by: StaffId | null): Event[] {
  const outcome = to === 'died' ? 'died' : to === 'elsewhere' ? 'admitted-elsewhere' : 'cancelled'
  return [...state.transfers.liveByBed.of(bed)].sort().flatMap((id) => {
    const transfer = state.transfers.transfers.get(id)
    if (!transfer || stageOf(state, transfer) === 'in-progress') return []
    if (to !== 'died' && jobOf(state, transfer)?.phase === 'on_scene') return []
    return unwinding(state, transfer, { outcome, cause: null, by })
  })
}

/** Whose transfer it is, where Nadi was ever told. */
export function patientOf({ beds, encounters }: NetworkState, { encounter, bed }: Transfer): PatientId | null {
  const stay = encounter ?? beds.beds.get(bed)?.occupant ?? null
  return (stay && encounters.encounters.get(stay)?.patient) ?? null
}
