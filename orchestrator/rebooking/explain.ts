import type { Slot } from '../slots/events.ts'
import { isoLocal } from '../time.ts'
import type { Proposal, RebookingEvent } from './events.ts'

/** The first line says what happened, the others what was weighed. See `explain`. */
export function explainRebooking(event: RebookingEvent, utcOffsetMinutes: number): string[] {
  const told = ({ device, start }: Slot): string => `${device} at ${isoLocal(start, utcOffsetMinutes)}`
  switch (event.type) {
    case 'rebooking.planned': {
      const { device, approval, proposals, left } = event
      const first = `${device} fails: ${proposals.length} people were given other times${approval ? ', if staff agree' : ''}.`
      const rest = left.length > 0 ? [`${left.length} more are left to people`] : []
      return [first, ...proposals.map((each, n) => proposed(each, n, told)), ...rest]
    }
    case 'rebooking.approved':
      return [`${event.by} agreed that ${event.appointments.length} people are told of other times.`]
    case 'rebooking.refused':
      return [`${event.by} looks after the ${event.appointments.length} people of ${event.device} without Nadi.`]
    case 'rebooking.proposed':
      return [`${event.by} asks ${event.patient} to come at ${told(event.to)} rather than ${told(event.from)}.`]
    case 'rebooking.sent':
      return [`${event.patient} was told what is proposed in place of ${told(event.from)}.`]
    case 'rebooking.answered':
      return [`${event.patient} ${event.outcome} the other time for ${event.appointment}.`]
    case 'rebooking.expired':
      return [`${event.patient} did not answer about ${event.appointment}; their hospital was told.`]
    case 'rebooking.undone':
      return [
        `${event.device} is back early.`,
        ...event.stands.map(({ appointment, slot }) => `${appointment} stays at ${told(slot)}`),
        ...event.back.map(({ appointment, to }) => `${appointment} may have ${told(to)} back`),
      ]
    case 'rebooking.closed':
      return [`The old time of ${event.appointment} has passed.`]
  }
}

function proposed(
  { appointment, to, acuity, prepared, weighed }: Proposal,
  n: number,
  told: (slot: Slot) => string,
): string {
  const who = `${n + 1}. ${appointment}: ${acuity}${prepared ? ', prepared' : ''}`
  const [, ...others] = weighed
  const instead = others.map(({ slot, cost }) => `${told(slot)} (${cost})`).join(', ')
  if (to === null) return `${who}: nothing free was found`
  return `${who}: ${told(to)} (${weighed[0]?.cost ?? 0})${instead === '' ? '' : `, rather than ${instead}`}`
}
