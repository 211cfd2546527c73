import type { HandoffsEvent } from './events.ts'

export function explainHandoffs(event: HandoffsEvent): string[] {
  switch (event.type) {
    case 'handoffs.opened':
      return [`${event.patient} asked to talk to a person: ${event.handoff}.`]
    case 'handoffs.patient-said':
      return [`${event.patient} wrote in ${event.handoff}.`]
    case 'handoffs.colleague-said':
      return [`${event.staff} answered in ${event.handoff}.`]
    case 'handoffs.closed':
      return [
        `${event.handoff} was handed back to Nadi by ${event.by}${event.answered ? '' : '; nobody had answered'}.`,
      ]
  }
}
