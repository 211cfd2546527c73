import type { Command, Decision } from '../../orchestrator/decision.ts'
import { AppointmentId } from '../../orchestrator/ids.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { isOffered } from '../../orchestrator/slots/availability.ts'
import { Acuity, type Slot } from '../../orchestrator/slots/events.ts'
import { extraOn } from '../../orchestrator/slots/overbook.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, plusMinutes } from '../../orchestrator/time.ts'
import type { Entry } from '../../orchestrator/waitlist/state.ts'
import { newId, type Plan, type Saying, type View } from '../turn.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { slotAt } from './slot-at.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

/** "Overbook CT at 3 for 2: stroke suspected": an urgent patient of the waitlist into a full time, and why. */

const OVERBOOK = /\b(?:over[ -]?book|double[ -]?book|squeeze)\w*\b/i
const ASKS = /\?\s*$|^\s*(?:who|which|when|how|why|what|is|are|did|has|can we)\b/i
const WHOM = /\bfor (?:number |no\.? ?|#)?(\d{1,2})\b(?![:.]\d|\s*(?:am|pm|o['’ ]?clock|baje|min|hours?|days?))/i
const WHY = /(?:\b(?:because(?: of)?|due to|since|kyunki|kyonki)\s+|[:;–—]\s+|\s-\s)(?=\S*\p{L}{2})(.{4,})$/iu
/** "At 3" is what begins within the hour. */
const WITHIN_MINUTES = 60
const STEP_MINUTES = 5
const PEOPLE_MAX = 5

export function planOverbookText(step: Step, text: string): Plan | null {
  if (!OVERBOOK.test(text) || ASKS.test(text)) return null
  const devices = devicesNamedIn(step, text)
  if (devices.length === 0) return null
  const nth = WHOM.exec(text)?.[1]
  const time = deskTime(text.replace(WHOM, ' ').replace(WHY, ' '), step.view)
  if (!time || time.from === null) return answer(step, openly({ kind: 'staff.overbook-when' }))
  const slot = firstFrom(step.view, devices, spanOf(time, step.view).start)
  if (!slot) return answer(step, openly({ kind: 'staff.overbook-when' }))
  const people = waitingFor(step.view, slot)
  const urgent = people.filter(({ acuity }) => acuity === 'urgent')
  const meant = nth === undefined ? (urgent.length === 1 ? urgent[0] : undefined) : people[Number(nth) - 1]
  const { note } = step.turn
  if (!meant || note === null || !WHY.test(text)) {
    const { allowed, used } = extraOn(step.view.state, slot)
    const left = Math.max(0, allowed - used.length)
    return answer(step, openly({ kind: 'staff.overbook-whom', slot, people, left, meant: meant?.id ?? null }))
  }
  const appointment = newId('A', step.turn.seed, (id) =>
    step.view.state.slots.appointments.has(AppointmentId.parse(id)),
  )
  const { patient } = meant
  return order(step, { type: 'slots.overbook', appointment: AppointmentId.parse(appointment), patient, slot, note })
}

/** What first begins there from that moment on, booked or not. */
function firstFrom({ state }: View, devices: readonly Device[], from: Instant): Slot | null {
  for (let minutes = 0; minutes < WITHIN_MINUTES; minutes += STEP_MINUTES) {
    for (const { id: device, services } of devices) {
      for (const service of services) {
        const slot = slotAt(state, { device, service, start: plusMinutes(from, minutes) })
        if (slot && isOffered(state, slot)) return slot
      }
    }
  }
  return null
}

const waitingFor = ({ state }: View, { service }: Slot): Entry[] => waitingInOrder(state, service)

/** The most urgent first, then who waits longest, as they are numbered to be put into a full time. */
export function waitingInOrder({ waitlist }: NetworkState, service: Slot['service']): Entry[] {
  const rank = ({ acuity }: Entry): number => Acuity.options.indexOf(acuity)
  return [...waitlist.byService.of(service)]
    .flatMap((id) => waitlist.entries.get(id) ?? [])
    .sort((a, b) => rank(a) - rank(b) || a.since - b.since || (a.id < b.id ? -1 : 1))
    .slice(0, PEOPLE_MAX)
}

export function reportOverbooked(
  step: Step,
  { slot }: Extract<Command, { type: 'slots.overbook' }>,
  decision: Decision,
): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find(({ type }) => type === 'slots.booked' || type === 'slots.rescheduled')
  const over = event?.type === 'slots.booked' || event?.type === 'slots.rescheduled' ? (event.over ?? null) : null
  return openly({ kind: 'staff.overbooked', slot, over })
}
