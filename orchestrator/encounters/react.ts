import type { Recorded } from '../decision.ts'
import { type BedId, CardKey, type EncounterId, type HoldId, type StaffId } from '../ids.ts'
import type { Audience, BedNews, Message, Notice } from '../message.ts'
import type { NetworkState } from '../state.ts'
import type { EncountersEvent } from './events.ts'

/**
 * Whoever asked has one card for each request, which their own conversation posted and which is edited here; what they
 * must not miss rings beside it. The ward that expects the patient has a card, and the coordinators one once the
 * request waits too long. Only what concerns the most urgent passes quiet hours.
 */
export function reactEncounters({ event }: Recorded, state: NetworkState): Message[] {
  if (event.type === 'beds.status-set' && event.status === 'free') return bedChanged(event.bed, state)
  if (event.type === 'beds.hold-renewed') return bedChanged(event.bed, state)
  if (event.type === 'beds.asked-after') return bedChanged(event.bed, state)
  if (!concerns(event)) return []
  const told = new Telling(state, event.encounter)
  switch (event.type) {
    case 'encounters.bed-requested':
      // A colleague's own conversation shows the card; another system has none.
      return [...(event.by === null ? told.coordinators() : []), ...told.stepDownAnswered(event)]
    case 'encounters.reassessed':
      return told.cards()
    case 'encounters.bed-allocated': {
      const until = state.beds.holds.get(event.hold)?.expiresAt
      const news = until === undefined ? [] : told.asker({ what: 'reserved', bed: event.bed, until })
      return [...told.cards(), ...news, ...told.ward(event)]
    }
    case 'encounters.asked-still-coming': {
      const { bed, hold, until } = event
      return told.asker({ what: 'still-coming', bed, hold, until }) // the cards are edited with the hold
    }
    case 'encounters.allocation-lost': {
      const { bed, because, by, reason } = event
      return [...told.cards(), ...told.asker({ what: 'lost', bed, because, by, reason }), ...told.wardEdited(event)]
    }
    case 'encounters.request-cancelled': {
      const news = event.because === 'too-late' ? told.asker({ what: 'ended', because: event.because }) : []
      return [...told.cards(), ...news, ...told.wardEdited(event)]
    }
    case 'encounters.overdue':
      return [...told.askersCard(), ...told.coordinators(), ...told.nudge(event.level)]
    case 'encounters.placed':
      return told.wasAsked(event) ? [...told.cards(), ...told.wardEdited(event)] : []
    case 'encounters.step-down-proposed':
      return told.stepDown(event)
    case 'encounters.step-down-declined':
      return told.stepDownAnswered(event)
    case 'encounters.bed-passed':
    case 'encounters.discharged':
    case 'encounters.archived':
      return []
    default:
      return unknownEvent(event)
  }
}

/** Whoever's bed it is by then sees that it is clean, takes longer to be, or is kept for longer. */
function bedChanged(bed: BedId, state: NetworkState): Message[] {
  const hold = state.beds.beds.get(bed)?.hold
  const holdFor = hold ? state.beds.holds.get(hold)?.holdFor : undefined
  if (!hold || holdFor?.kind !== 'encounter') return []
  const told = new Telling(state, holdFor.encounter)
  return [...told.cards(), ...told.wardEdited({ bed, hold })]
}

const concerns = (event: Recorded['event']): event is EncountersEvent => event.type.startsWith('encounters.')

function unknownEvent(event: never): never {
  throw new Error(`encounters.unknown-event: ${JSON.stringify(event)}`)
}

const requestCard = (id: EncounterId): CardKey => CardKey.parse(`bed-request:${id}`)
const overdueCard = (id: EncounterId): CardKey => CardKey.parse(`bed-overdue:${id}`)
const expectedCard = (hold: HoldId): CardKey => CardKey.parse(`bed-expected:${hold}`)
const stepDownCard = (id: EncounterId): CardKey => CardKey.parse(`step-down:${id}`)

type Of<T extends EncountersEvent['type']> = Extract<EncountersEvent, { type: T }>

/** What is told about one encounter, after the event. */
class Telling {
  readonly #state: NetworkState
  readonly #encounter: EncounterId
  readonly #by: StaffId | null
  readonly #urgent: boolean
  readonly #escalated: boolean

  constructor(state: NetworkState, encounter: EncounterId) {
    const known = state.encounters.encounters.get(encounter)
    this.#state = state
    this.#encounter = encounter
    this.#by = known?.askedBy ?? null
    this.#urgent = known?.acuity === 1
    this.#escalated = known?.escalated ?? false
  }

  /** Wherever the request's cards were posted. */
  cards(): Message[] {
    const encounter = this.#encounter
    const coordinators = { kind: 'card.bed-request', encounter, view: 'coordinators' } as const
    return [...this.askersCard(), ...(this.#escalated ? [this.#edit(overdueCard(encounter), coordinators)] : [])]
  }

  askersCard(): Message[] {
    if (this.#by === null) return []
    const encounter = this.#encounter
    return [this.#edit(requestCard(encounter), { kind: 'card.bed-request', encounter, view: 'asker' })]
  }

  /** Whoever simply came into a bed has no cards. */
  wasAsked({ hold }: Of<'encounters.placed'>): boolean {
    return this.#by !== null || hold !== null
  }

  coordinators(): Message[] {
    const notice = { kind: 'card.bed-request', encounter: this.#encounter, view: 'coordinators' } as const
    return [this.#message({ kind: 'team', team: 'coordinators' }, notice, overdueCard(this.#encounter))]
  }

  /** The first time the card itself is new; after that a line below it rings. */
  nudge(level: number): Message[] {
    if (level === 1) return []
    const to = { kind: 'thread', card: overdueCard(this.#encounter), team: 'coordinators' } as const
    return [this.#message(to, { kind: 'coordinator.bed-overdue', encounter: this.#encounter, level }, null)]
  }

  asker(news: BedNews): Message[] {
    if (this.#by === null) return []
    const notice = { kind: 'colleague.bed-news', encounter: this.#encounter, news } as const
    return [this.#message({ kind: 'staff', staff: this.#by }, notice, null)]
  }

  ward({ bed: id, hold }: Of<'encounters.bed-allocated'>): Message[] {
    const bed = this.#state.beds.beds.get(id)
    if (!bed) return []
    const notice = { kind: 'card.bed-expected', encounter: this.#encounter, bed: id, hold } as const
    const { facility, unit } = bed
    return [this.#message({ kind: 'team', team: 'ward', facility, unit }, notice, expectedCard(hold))]
  }

  wardEdited({ bed, hold }: { readonly bed: BedId | null; readonly hold: HoldId | null }) {
    if (bed === null || hold === null) return []
    return [this.#edit(expectedCard(hold), { kind: 'card.bed-expected', encounter: this.#encounter, bed, hold })]
  }

  stepDown({ bed: id, into, unblocks }: Of<'encounters.step-down-proposed'>): Message[] {
    const bed = this.#state.beds.beds.get(id)
    if (!bed) return []
    const notice = { kind: 'card.step-down', encounter: this.#encounter, bed: id, into, unblocks } as const
    const { facility, unit } = bed
    return [this.#message({ kind: 'team', team: 'ward', facility, unit }, notice, stepDownCard(this.#encounter))]
  }

  /** Asked for the lower bed, or not: the card with the question says so. */
  stepDownAnswered(event: Of<'encounters.bed-requested' | 'encounters.step-down-declined'>): Message[] {
    const bed = this.#state.encounters.encounters.get(this.#encounter)?.bed
    if (!bed || (event.type === 'encounters.bed-requested' && event.wanted.why !== 'step-down')) return []
    const notice = { kind: 'card.step-down', encounter: this.#encounter, bed, into: bed, unblocks: null } as const
    return [this.#edit(stepDownCard(this.#encounter), notice)]
  }

  #edit(card: CardKey, notice: Notice): Message {
    return this.#message({ kind: 'card', card }, notice, card)
  }

  #message(to: Audience, notice: Notice, card: CardKey | null): Message {
    return { to, notice, card, urgent: this.#urgent }
  }
}
