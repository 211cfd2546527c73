import type { Recorded } from '../decision.ts'
import type { Message } from '../message.ts'

/** The card a hold was taken from says so when the hold ends, whoever or whatever ended it. */
export function reactBeds({ event }: Recorded): Message[] {
  if (event.type !== 'beds.hold-released' && event.type !== 'beds.hold-expired') return []
  const { bed, hold, card } = event
  if (card === null) return []
  const expired = event.type === 'beds.hold-expired'
  return [{ to: { kind: 'card', card }, notice: { kind: 'card.hold-ended', bed, hold, expired }, card, urgent: false }]
}
