import { type Actor, staffOf } from '../actor.ts'
import type { Event } from '../decision.ts'
import type { LostBecause } from '../encounters/events.ts'
import type { EncountersState } from '../encounters/state.ts'
import type { BedId, NoteId } from '../ids.ts'
import type { BedsEvent } from './events.ts'
import type { BedsRejection } from './rejections.ts'
import type { BedsState, Hold } from './state.ts'

/** Why a bed cannot be taken now, null when it can: it is there, free, and nobody holds it. */
export function whyNotHold({ beds, holds }: BedsState, id: BedId): BedsRejection | null {
  const bed = beds.get(id)
  if (!bed) return { code: 'bed.unknown', bed: id }
  const hold = bed.hold === null ? undefined : holds.get(bed.hold)
  if (hold) return { code: 'bed.held', bed: id, holdFor: hold.holdFor, until: hold.expiresAt }
  if (bed.status !== 'free') return { code: 'bed.not-free', bed: id, status: bed.status }
  if (bed.extra === 'closing') return { code: 'bed.closing', bed: id }
  return null
}

export const holdReleased = ({ id, bed, card }: Hold): BedsEvent => ({
  type: 'beds.hold-released',
  bed,
  hold: id,
  card,
})

/** The end of a hold that took a bed from somebody: a patient it was reserved for waits again. */
export function holdLost(hold: Hold, because: LostBecause, actor: Actor, reason: NoteId | null = null): Event[] {
  const { id, bed, holdFor, card } = hold
  // Whoever held a bed hears that it was taken from them, or is not to be had any more, wherever their card stands by then.
  const isTaken = holdFor.kind === 'staff' && (reason !== null || because === 'bed-gone')
  const taken = isTaken ? { takenFrom: holdFor.staff, ...(reason && { reason }) } : {}
  const ended: Event =
    because === 'expired'
      ? { type: 'beds.hold-expired', bed, hold: id, card }
      : { type: 'beds.hold-released', bed, hold: id, card, ...taken }
  if (holdFor.kind !== 'encounter') return [ended]
  const lost = { encounter: holdFor.encounter, bed, hold: id, because, by: staffOf(actor), rival: null, reason }
  return [{ type: 'encounters.allocation-lost', ...lost }, ended]
}

/**
 * Holds end on beds that close: whom they were kept for waits again. Where an ambulance is on its way to one, its hold
 * stands until the journey ends.
 */
export const holdsLostWith = ({ holds }: BedsState, closes: (bed: BedId) => boolean, actor: Actor): Event[] =>
  [...holds.values()]
    .filter(({ bed, holdFor }) => closes(bed) && holdFor.kind !== 'emergency')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((hold) => holdLost(hold, 'bed-gone', actor))

/** Whether somebody else counts on the bed: to take it from them needs a reason. What they asked for is a colleague's own. */
export function endsForOthers(actor: Actor, { holdFor }: Hold, { encounters }: EncountersState): boolean {
  const staff = staffOf(actor)
  if (staff === null) return false
  if (holdFor.kind === 'staff') return holdFor.staff !== staff
  return holdFor.kind !== 'encounter' || encounters.get(holdFor.encounter)?.askedBy !== staff
}

/** Staff end what they hold themselves; coordinators, admins and the dispatcher end any hold. */
export function mayEndHold(actor: Actor, { holdFor }: Hold): boolean {
  if (actor.role === 'staff') return holdFor.kind === 'staff' && holdFor.staff === staffOf(actor)
  return actor.role === 'coordinator' || actor.role === 'admin' || actor.role === 'system'
}
