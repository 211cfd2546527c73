import type { Hold } from '../beds/state.ts'
import type { Event } from '../decision.ts'
import type { EncounterId } from '../ids.ts'
import { RESERVATION_ASKED_MINUTES } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { byRank } from './ranking.ts'
import { type Waiting, waitingFor } from './state.ts'
import { unsuitable } from './suits.ts'

/**
 * A reservation runs out, and nobody who goes before its patient waits for the bed: to let go of it would only give it
 * to them again. Whoever asked is asked once whether they still come, and it is kept a little longer; then the request
 * ends, and the bed goes to whoever is next. Null: they wait again, since somebody else has it now, or since it
 * is not clean even now and another may be.
 */
export function runOut(state: NetworkState, hold: Hold, encounter: EncounterId, at: Instant): Event[] | null {
  const known = state.encounters.encounters.get(encounter)
  const request = known?.request
  if (!known || !request?.allocation || request.allocation.hold !== hold.id) return null
  const bed = state.beds.beds.get(hold.bed)
  if (bed?.status !== 'free' || goesFirst(state, { ...known, request }, hold, at)) return null
  if (!request.allocation.asked) {
    const until = plusMinutes(at, RESERVATION_ASKED_MINUTES)
    return [
      { type: 'beds.hold-renewed', bed: bed.id, hold: hold.id, expiresAt: until },
      { type: 'encounters.asked-still-coming', encounter, bed: bed.id, hold: hold.id, until },
    ]
  }
  return [
    { type: 'encounters.request-cancelled', encounter, bed: bed.id, hold: hold.id, because: 'not-come' },
    { type: 'beds.hold-expired', bed: bed.id, hold: hold.id, card: hold.card },
  ]
}

function goesFirst(state: NetworkState, kept: Waiting, hold: Hold, at: Instant): boolean {
  const bed = state.beds.beds.get(hold.bed)
  const before = byRank(at)
  return waitingFor(state.encounters).some(
    (rival) => bed && unsuitable(bed, rival.request.wanted) === null && before(rival, kept) < 0,
  )
}
