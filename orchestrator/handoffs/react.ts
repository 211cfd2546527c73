import type { Recorded } from '../decision.ts'
import { CardKey, type HandoffId } from '../ids.ts'
import type { Audience, Message, Notice } from '../message.ts'

/** Where a handed-over conversation is kept together: one card, and the thread below it. */
export const handoffCard = (handoff: HandoffId): CardKey => CardKey.parse(`handoff:${handoff}`)

export const isHandoffCard = (card: CardKey): boolean => card.startsWith('handoff:')

/** Each side hears the other. An answer is waited for, so it passes the wish for no messages. */
export function reactHandoffs({ event }: Recorded): Message[] {
  switch (event.type) {
    case 'handoffs.opened':
      return [card(event.handoff)]
    case 'handoffs.patient-said':
      return [inThread(event.handoff, event.note)]
    case 'handoffs.colleague-said': {
      const { handoff, patient, note } = event
      return [card(handoff), tell({ kind: 'patient', patient }, { kind: 'patient.colleague-said', handoff, note })]
    }
    case 'handoffs.closed': {
      const { handoff, patient, by, answered } = event
      const because = by === 'timer' && !answered ? 'nobody-answered' : 'done'
      const told = tell({ kind: 'patient', patient }, { kind: 'patient.handed-back', handoff, because })
      return [card(handoff), ...(by === 'patient' ? [] : [told])]
    }
    default:
      return []
  }
}

const tell = (to: Audience, notice: Notice, key: CardKey | null = null): Message => ({
  to,
  notice,
  card: key,
  urgent: true,
})

const card = (handoff: HandoffId): Message =>
  tell({ kind: 'team', team: 'coordinators' }, { kind: 'card.handoff', handoff }, handoffCard(handoff))

const inThread = (handoff: HandoffId, note: Extract<Notice, { kind: 'team.patient-said' }>['note']): Message =>
  tell(
    { kind: 'thread', card: handoffCard(handoff), team: 'coordinators' },
    { kind: 'team.patient-said', handoff, note },
  )
