import type { BedsEvent } from '../beds/events.ts'
import { whyNotHold } from '../beds/holding.ts'
import type { Bed } from '../beds/state.ts'
import { HoldId } from '../ids.ts'
import { EMERGENCY_HOLD_MINUTES } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { freeBedAt } from './bed-choice.ts'
import type { Recommendation } from './events.ts'
import type { Emergency } from './state.ts'

/** The bed that was recommended if it is still free, else another suitable one at the same hospital. */
export function bedFor(
  state: NetworkState,
  { dispatch, priority, planned }: Emergency,
  plan: Recommendation | null,
): Bed | null {
  if (!plan?.hospital || planned) return null // a transfer keeps its own
  // The bed kept for the unit before, let go of a moment ago in the same decision.
  const kept = dispatch?.hold && dispatch.bed ? state.beds.beds.get(dispatch.bed) : undefined
  const stays = kept && (kept.extra === 'open' || lookupsOf(state.network).beds.has(kept.id))
  if (stays && kept.facility === plan.hospital && kept.hold === dispatch?.hold) return kept
  const promised = plan.bed && state.beds.beds.get(plan.bed)
  if (promised && whyNotHold(state.beds, promised.id) === null) return promised
  return freeBedAt(state, plan.hospital, priority)
}

/** Keeps it for the patient; while the job lives the timers keep it for longer. */
export function keepBed(state: NetworkState, emergency: Emergency, bed: Bed, at: Instant): BedsEvent {
  return {
    type: 'beds.held',
    bed: bed.id,
    hold: newHoldId(state, emergency),
    holdFor: { kind: 'emergency', emergency: emergency.id },
    expiresAt: plusMinutes(at, EMERGENCY_HOLD_MINUTES),
    card: null,
    choice: null,
  }
}

/** `H-` and the emergency's own number, counted by dispatch, so that replay and log tell them apart. */
function newHoldId(state: NetworkState, { id, declinedBy, taken, dispatch }: Emergency): HoldId {
  const stem = `H-${id.replace(/^E-/, '')}`
  for (let n = declinedBy.length + taken + (dispatch ? 2 : 1); ; n += 1) {
    const hold = HoldId.parse(`${stem}-${n}`)
    if (!state.beds.holds.has(hold)) return hold
  }
}
