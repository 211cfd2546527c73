import type { BedsEvent } from '../beds/events.ts'
import type { Bed } from '../beds/state.ts'
import { HoldId } from '../ids.ts'
import { HOLD_MINUTES_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { freeBedAt } from './bed-choice.ts'
import type { Emergency } from './state.ts'

/** The bed that was recommended if it is still free, else another suitable one at the same hospital. */
export function bedFor(state: NetworkState, { recommendation, priority }: Emergency): Bed | null {
  if (!recommendation?.hospital) return null
  const promised = recommendation.bed && state.beds.beds.get(recommendation.bed)
  if (promised && promised.status === 'free' && promised.hold === null) return promised
  return freeBedAt(state, recommendation.hospital, priority)
}

/** Keeps it for the patient until the job ends. */
export function keepBed(state: NetworkState, emergency: Emergency, bed: Bed, at: Instant): BedsEvent {
  return {
    type: 'beds.held',
    bed: bed.id,
    hold: newHoldId(state, emergency),
    holdFor: { kind: 'emergency', emergency: emergency.id },
    expiresAt: plusMinutes(at, HOLD_MINUTES_MAX),
    card: null,
    choice: null,
  }
}

/** `H-` and the emergency's own number, counted by dispatch, so that replay and log tell them apart. */
function newHoldId(state: NetworkState, { id, declinedBy }: Emergency): HoldId {
  const stem = `H-${id.replace(/^E-/, '')}`
  for (let n = declinedBy.length + 1; ; n += 1) {
    const hold = HoldId.parse(`${stem}-${n}`)
    if (!state.beds.holds.has(hold)) return hold
  }
}
