import { isoLocal } from '../time.ts'
import type { OneMore, Slot, SlotsEvent } from './events.ts'

/** The first line says what happened, the others what else was offered. See `explain`. */
export function explainSlots(event: SlotsEvent, utcOffsetMinutes: number): string[] {
  const told = ({ service, device, facility, start }: Slot): string =>
    `${service} at ${isoLocal(start, utcOffsetMinutes)} on ${device} (${facility})`
  const offer = (offered: readonly Slot[], travel: Readonly<Record<string, number>> = {}): string[] => {
    const way = ({ facility }: Slot): string =>
      travel[facility] === undefined ? '' : `, ${travel[facility]} min by road`
    return offered.length === 0 ? [] : ['offered, best first:', ...offered.map((slot) => `${told(slot)}${way(slot)}`)]
  }
  switch (event.type) {
    case 'slots.booked':
      return [
        `Appointment ${event.appointment} of ${event.patient}: ${told(event.slot)}.`,
        ...beyond(event),
        ...(event.session ? [`session ${event.session.n} of ${event.session.of} of ${event.session.series}`] : []),
        ...offer(event.offered, event.travel),
      ]
    case 'slots.referred':
      return [
        `${told(event.slot)} was not booked for ${event.patient}: to “${event.question}” they said ${event.said}.`,
      ]
    case 'slots.held':
      return [`${told(event.slot)} is kept for ${event.patient} until ${isoLocal(event.expiresAt, utcOffsetMinutes)}.`]
    case 'slots.hold-ended':
      return [`${told(event.slot)} is not kept for ${event.patient} any more: ${event.why}.`]
    case 'slots.rescheduled':
      return [
        `Appointment ${event.appointment} was moved from ${told(event.from)} to ${told(event.slot)}.`,
        ...beyond(event),
        ...offer(event.offered),
      ]
    case 'slots.cancelled':
      return [`Appointment ${event.appointment} was cancelled: ${told(event.slot)} is free again.`]
    case 'slots.confirmation-asked':
      return [
        `${event.patient} was asked${event.attempt > 1 ? ' another way' : ''} whether they come to ${event.appointment}.`,
        ...(event.chance === undefined ? [] : [`chance that they do not: ${event.chance} (${event.model})`]),
      ]
    case 'slots.reminder-put-off':
      return [`${event.patient} was not asked whether they come to ${event.appointment}: ${event.why}.`]
    case 'slots.unanswered':
      return [
        `${event.patient} did not say whether they come to ${event.appointment}; their hospital was told.`,
        `chance that they do not: ${event.chance} (${event.model})`,
      ]
    case 'slots.confirmed':
      return [`${event.patient} said they come to ${event.appointment}: ${told(event.slot)}.`]
    case 'slots.running-late':
      return [
        `${event.patient} is late for ${event.appointment}${event.minutes === null ? '' : ` by ${event.minutes} min`}.`,
      ]
    case 'slots.offered':
      return [
        `${event.patient} was offered ${told(event.slot)}${event.expiresAt ? `, until ${isoLocal(event.expiresAt, utcOffsetMinutes)}` : ''}.`,
      ]
    case 'slots.vacated':
      return [
        `${event.why === 'no-show' ? `${event.patient} did not come to` : 'Over before its time:'} ${event.appointment}, ${told(event.slot)}.`,
        event.free ? `free for somebody else: ${told(event.free)}` : 'what is left is too short for anybody else',
      ]
    case 'slots.offer-closed':
      return [`Offer ${event.offer} to ${event.patient} was ${event.outcome}.`]
    case 'slots.checked-in':
      return [
        `${event.patient} is there for ${event.appointment}, with number ${event.token}.`,
        `${event.ahead} before them, about ${event.waitMinutes} min`,
      ]
    case 'slots.queue-moved':
      return [
        `The turn of ${event.patient}, number ${event.token}, moved: ${event.ahead} before them, about ${event.waitMinutes} min${event.told ? '' : '; they were not told'}.`,
      ]
    case 'slots.called-forward':
    case 'slots.nobody-called':
      return explainCalled(event, told)
    case 'slots.elapsed':
      return [`The time of appointment ${event.appointment} has passed.`]
  }
}

function explainCalled(
  event: Extract<SlotsEvent, { type: 'slots.called-forward' | 'slots.nobody-called' }>,
  told: (slot: Slot) => string,
): string[] {
  const passedOver = event.passedOver.map(({ appointment, why }) => `not ${appointment}: ${why}`)
  if (event.type === 'slots.nobody-called') {
    return [`${event.device} stands empty, and nobody who waits there could go in.`, ...passedOver]
  }
  const { patient, token, from, slot, instead, free } = event
  return [
    `${patient}, number ${token}, was called in before their time: ${told(slot)} rather than ${told(from)}.`,
    instead ? `${instead.patient} was not there, and has ${told(instead.slot)}` : 'the device stood empty',
    ...(free ? [`free for somebody else: ${told(free)}`] : []),
    ...passedOver,
  ]
}

const beyond = ({ over }: Extract<SlotsEvent, { type: 'slots.booked' | 'slots.rescheduled' }>): string[] =>
  !over
    ? []
    : over.kind === 'urgent'
      ? [`urgent, into a full time: ${over.nth} of ${over.allowed} allowed that day; why is note ${over.reason}`]
      : [
          `one more in a full time: ${expectation(over)} (${over.model}); ${over.nth} of ${over.allowed} allowed that day`,
        ]

export const expectation = (of: Omit<OneMore, 'slot'>): string =>
  `chance that the other does not come ${of.chance}, ${of.expected} people expected for ${of.times} times, wait about ${of.waitMinutes} min, others ${of.othersWaitMinutes} min at most`
