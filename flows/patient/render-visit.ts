import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { fromLocal } from '../../orchestrator/time.ts'
import { clockOf } from '../locales/clock.ts'
import { VISIT } from '../locales/visit.ts'
import { phones } from './phones.ts'
import type { VisitPart } from './replies.ts'
import type { Speech } from './speech.ts'

/** A treatment is told by its count and its first and last day, a visit test by test. */
export function renderVisitPart(part: VisitPart, speech: Speech): string {
  const words = VISIT[speech.frame.language]
  const { utcOffsetMinutes } = topologyOf(speech.frame.state.network)
  const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')
  switch (part.say) {
    case 'which-visit-time':
      return words.whichTime(names(part.services, speech))
    case 'visit-offer': {
      const [plan = []] = part.plans
      const services = names([...new Set(plan.map(({ service }) => service))], speech)
      const blocked = part.blocked
        ? words.blocked(speech.words.day(clockOf(fromLocal(part.blocked, 0, utcOffsetMinutes), utcOffsetMinutes)))
        : ''
      const rows = part.plans.map((slots, n) => `${n + 1}. ${inShort(slots, speech)}`)
      const said = part.matchesWish ? words.offer(services) : words.offerNearest(services)
      return lines(part.matchesWish ? '' : blocked, said, ...rows, words.whichOne)
    }
    case 'visit-elsewhere':
      return words.elsewhere(speech.facility(part.facility))
    case 'visit-impossible':
      return lines(words.impossible(names(part.services, speech)), phones(speech))
    case 'checked-in':
      return words.checkedIn(speech.appointment(part.slot), part.token, part.ahead + 1, part.waitMinutes)
    case 'in-queue':
      return words.inQueue(speech.appointment(part.slot), part.token, part.ahead + 1, part.waitMinutes)
    case 'visit-left':
      return words.left(names(part.services, speech), names(part.left, speech))
    case 'visit-goes-on':
      return words.goesOn(names(part.services, speech))
    case 'visit-blocked':
      return words.taken(speech.appointment(part.slot))
    case 'confirm-visit':
      return lines(inFull(part.slots, speech), ...preparations(part.slots, speech), words.shallIBook)
    case 'visit-booked':
      return lines(words.booked, inFull(part.slots, speech), ...preparations(part.slots, speech), words.howToChange)
    case 'visit-cancelled':
      return lines(words.cancelled, inFull(part.slots, speech))
  }
}

const names = (codes: readonly Slot['service'][], speech: Speech): string => codes.map(speech.service).join(', ')

const isTreatment = (slots: readonly Slot[]): boolean =>
  slots.length > 1 && slots.every(({ service }) => service === slots[0]?.service)

function inShort(slots: readonly Slot[], speech: Speech): string {
  const [first] = slots
  if (!first) return ''
  return isTreatment(slots)
    ? sessions(slots, speech)
    : `${slots.map((slot, n) => step(slot, n === 0, speech)).join(' → ')}, ${speech.facility(first.facility)}`
}

function sessions(slots: readonly Slot[], speech: Speech): string {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return ''
  const { utcOffsetMinutes } = topologyOf(speech.frame.state.network)
  const [begin, end] = [clockOf(first.start, utcOffsetMinutes), clockOf(last.start, utcOffsetMinutes)]
  const { day, time } = speech.words
  const { sessions: told } = VISIT[speech.frame.language]
  return told(slots.length, time(begin), day(begin), day(end), speech.facility(first.facility))
}

/** The day of the first is said, and of the others the hour. */
function step(slot: Slot, isFirst: boolean, speech: Speech): string {
  const clock = clockOf(slot.start, topologyOf(speech.frame.state.network).utcOffsetMinutes)
  return `${speech.service(slot.service)} ${isFirst ? speech.words.shortMoment(clock) : speech.words.time(clock)}`
}

function inFull(slots: readonly Slot[], speech: Speech): string {
  const [first] = slots
  if (!first) return ''
  if (!isTreatment(slots)) return slots.map((slot) => `• ${speech.appointment(slot)}`).join('\n')
  const { utcOffsetMinutes } = topologyOf(speech.frame.state.network)
  const days = slots.map(({ start }) => speech.words.day(clockOf(start, utcOffsetMinutes))).join(', ')
  return `${speech.service(first.service)}: ${sessions(slots, speech)}.\n${days}`
}

const preparations = (slots: readonly Slot[], speech: Speech): string[] =>
  [...new Set(slots.map(({ service }) => service))].flatMap((service) => speech.preparation(service) ?? [])
