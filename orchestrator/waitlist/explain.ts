import { expectation } from '../slots/explain.ts'
import { isoLocal } from '../time.ts'
import type { GapClosed, Ranked, Unfit, WaitlistEvent } from './events.ts'

/** The first line says what happened, the others who was weighed and why. See `explain`. */
export function explainWaitlist(event: WaitlistEvent, utcOffsetMinutes: number): string[] {
  const time = (at: Parameters<typeof isoLocal>[0]) => isoLocal(at, utcOffsetMinutes)
  switch (event.type) {
    case 'waitlist.joined':
      return [`${event.patient} waits for ${event.service} (${event.acuity}) until ${time(event.until)}.`]
    case 'waitlist.left':
      return [
        `${event.patient} waits no longer: ${event.why === 'asked' ? 'they asked for it' : 'their time is over'}.`,
      ]
    case 'waitlist.gaps-found':
      return [`${event.slots.length} free times were found on ${event.device}, which is back sooner.`]
    case 'waitlist.idle-sought':
      return [`${event.slots.length} times of the next days stand idle though people wait for them.`]
    case 'waitlist.overbooking-sought':
      return [
        `Full times of ${event.service} on ${event.device} that may take one more, since others are not expected to come (${event.model}): ${event.found.length}.`,
        ...event.found.flatMap(({ slot, nth, allowed, weighed, ...of }) => [
          `${time(slot.start)}, ${nth} of ${allowed} that day: ${expectation(of)}`,
          ...weighed
            .filter((each) => each.slot.start !== slot.start)
            .map(
              ({ slot: other, why, ...its }) =>
                `weighed ${time(other.start)}: ${expectation(its)}${why ? `, ${why}` : ''}`,
            ),
        ]),
        ...event.none.map(
          ({ slot, why, ...of }) => `nobody more, nearest at ${time(slot.start)}: ${why}; ${expectation(of)}`,
        ),
      ]
    case 'waitlist.wave-sent':
      return [
        `${event.slot.service} on ${event.slot.device} at ${time(event.slot.start)} (${event.freedBy}): wave ${event.wave} to ${event.offers.length}.`,
        ...(event.oneMore ? [`one more in a full time: ${expectation(event.oneMore)}`] : []),
        ...event.offers.map((offer) => `asked ${told(offer)}, until ${time(offer.expiresAt)}`),
        ...event.next.map((next) => `next: ${told(next)}`),
        ...left(event.unfit),
      ]
    case 'waitlist.gap-waits':
      return [
        `Nobody could be asked about ${event.slot.device} at ${time(event.slot.start)}; next look ${time(event.lookAt)}.`,
        ...left(event.unfit),
      ]
    case 'waitlist.gap-closed':
      return [
        `${event.slot.device} at ${time(event.slot.start)} (${event.freedBy}) ${became(event)}.`,
        ...reasons(event),
      ]
  }
}

function told({ patient, acuity, waitedDays, deadlineDays, gainDays, chance, score }: Ranked): string {
  const deadline = deadlineDays === null ? '' : `, deadline in ${deadlineDays} days`
  const gain = gainDays === null ? 'nothing booked' : `${gainDays} days sooner`
  return `${patient}: ${acuity}, waited ${waitedDays} days${deadline}, ${gain}, chance ${chance}, score ${score}`
}

const left = (unfit: Partial<Record<Unfit, number>>): string[] =>
  Object.entries(unfit).map(([why, count]) => `not asked: ${count} ${why}`)

function became({ outcome, offers }: GapClosed): string {
  if (outcome.kind === 'refilled')
    return `was refilled by ${outcome.by}: ${outcome.appointment}, after ${offers} offers`
  return `stayed empty after ${offers} offers: ${outcome.why}`
}

const reasons = ({ outcome }: GapClosed): string[] => (outcome.kind === 'unfilled' ? left(outcome.unfit) : [])
