import { isoLocal } from '../time.ts'
import type { Destination, TransfersEvent } from './events.ts'

export function explainTransfers(event: TransfersEvent, utcOffsetMinutes: number): string[] {
  const { transfer } = event
  switch (event.type) {
    case 'transfers.requested': {
      const when = isoLocal(event.pickupAt, utcOffsetMinutes)
      return [`${event.by} asked to move the patient of ${event.bed} to ${place(event.to)} at ${when}: ${transfer}.`]
    }
    case 'transfers.approved':
      return [`${event.by} agreed to ${transfer}.`]
    case 'transfers.chased':
      return [`${transfer} was not answered; the destination was asked again (${event.time}).`]
    case 'transfers.transport-called':
      return [`An ambulance is looked for, for ${transfer}: ${event.emergency}.`]
    case 'transfers.picked-up':
      return [`The patient of ${transfer} is on board.`]
    case 'transfers.closed':
      return [
        `${transfer} ended: ${event.outcome}${event.cause ? `, ${event.cause}` : ''}${event.by ? `, by ${event.by}` : ''}.`,
      ]
    case 'transfers.archived':
      return [`${transfer} left the current state; the journal keeps it.`]
  }
}

const place = (to: Destination): string => (to.kind === 'facility' ? `${to.facility} ${to.unit}` : to.name)
