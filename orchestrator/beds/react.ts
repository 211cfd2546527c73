import { staffOf } from '../actor.ts'
import type { Recorded } from '../decision.ts'
import { type BedId, CardKey } from '../ids.ts'
import { CLEANING_TOLD_WARD_FROM } from '../limits.ts'
import type { Audience, Message, Notice } from '../message.ts'
import type { NetworkState } from '../state.ts'
import type { Bed } from './state.ts'

/** Nothing about a bed is an emergency: all of it waits for the right hour and the rate of the channel. */
const message = (to: Audience, notice: Notice, card: string | null = null): Message => ({
  to,
  notice,
  card: card === null ? null : CardKey.parse(card),
  urgent: false,
})

export function reactBeds({ event, actor, at }: Recorded, state: NetworkState): Message[] {
  switch (event.type) {
    case 'beds.hold-released':
    case 'beds.hold-expired':
      return [...holdEnded(event), ...taken(event, staffOf(actor)), ...notCleanedFor(state, event.bed)]
    case 'encounters.bed-allocated':
      return cleanFor(state, event)
    case 'encounters.discharged':
      return cleaning(state, event.bed)
    case 'encounters.placed':
      return event.from === null ? [] : cleaning(state, event.from)
    case 'beds.status-set':
      return cleaning(state, event.bed)
    case 'beds.asked-after':
      return askedAfter(state, event)
    case 'beds.doubted': {
      const { facility, unit, beds } = event
      const notice = { kind: 'card.doubted', facility, unit, beds } as const
      return [message(wardTeam(event), notice, `doubt:${facility}:${unit}:${at}`)]
    }
    default:
      return []
  }
}

const wardTeam = ({ facility, unit }: Pick<Bed, 'facility' | 'unit'>): Audience => ({
  kind: 'team',
  team: 'ward',
  facility,
  unit,
})

type Ended = Extract<Recorded['event'], { type: 'beds.hold-released' | 'beds.hold-expired' }>

/** The card a hold was taken from says so when the hold ends, whoever or whatever ended it. */
function holdEnded({ type, bed, hold, card }: Ended): Message[] {
  if (card === null) return []
  const expired = type === 'beds.hold-expired'
  return [message({ kind: 'card', card }, { kind: 'card.hold-ended', bed, hold, expired, card }, card)]
}

function taken(event: Ended, by: ReturnType<typeof staffOf>): Message[] {
  if (event.type === 'beds.hold-expired' || event.takenFrom === undefined) return []
  const { bed, takenFrom: staff, reason = null } = event
  return [message({ kind: 'staff', staff }, { kind: 'colleague.hold-taken', bed, by, reason })]
}

const cleaningCard = ({ id, dirtySince, since }: Bed): CardKey => CardKey.parse(`clean:${id}:${dirtySince ?? since}`)

/** Housekeeping has one card for each time a bed is dirty: posted at once, edited when it is clean. */
function cleaning({ beds }: NetworkState, id: BedId): Message[] {
  const bed = beds.beds.get(id)
  if (!bed || bed.dirtySince === null || bed.extra === 'closing') return []
  return [headline(bed, bed.status === 'cleaning' ? housekeeping(bed) : null)]
}

const housekeeping = ({ facility }: Bed): Audience => ({ kind: 'team', team: 'housekeeping', facility })

/** `to` null: only where it stands already. */
function headline(bed: Bed, to: Audience | null): Message {
  const card = cleaningCard(bed)
  const notice = { kind: 'card.cleaning', bed: bed.id, since: bed.dirtySince ?? bed.since } as const
  return message(to ?? { kind: 'card', card }, notice, card)
}

/** Below the headline, where it rings. */
const below = (bed: Bed, notice: Notice): Message => message({ kind: 'threads', card: cleaningCard(bed) }, notice)

/** Somebody is to come into a bed that is dirty: who cleans hears by when. */
function cleanFor({ beds }: NetworkState, { bed: id, encounter }: Allocated): Message[] {
  const bed = beds.beds.get(id)
  if (bed?.status !== 'cleaning') return []
  return [headline(bed, housekeeping(bed)), below(bed, { kind: 'team.clean-for', bed: id, encounter })]
}
type Allocated = Extract<Recorded['event'], { type: 'encounters.bed-allocated' }>

/** Nobody is to come into it any more. */
function notCleanedFor({ beds }: NetworkState, id: BedId): Message[] {
  const bed = beds.beds.get(id)
  return bed?.status === 'cleaning' ? [headline(bed, null)] : []
}

function askedAfter(
  { beds }: NetworkState,
  { bed: id, about, time, to }: Extract<Recorded['event'], { type: 'beds.asked-after' }>,
): Message[] {
  const bed = beds.beds.get(id)
  if (!bed) return []
  if (about === 'block-over') return [message(wardTeam(bed), { kind: 'team.block-over', bed: id, time })]
  const late = { kind: 'team.cleaning-late', bed: id, time } as const
  return [
    headline(bed, housekeeping(bed)),
    below(bed, late),
    ...(to ? [message({ kind: 'staff', staff: to }, late)] : []),
    ...(time >= CLEANING_TOLD_WARD_FROM ? [message(wardTeam(bed), late)] : []),
  ]
}
