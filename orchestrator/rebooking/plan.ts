import type { AppointmentId, DeviceId, StaffId } from '../ids.ts'
import {
  BOOKING_LEAD_MINUTES,
  REBOOK_ANSWER_MINUTES,
  REBOOK_APPROVAL_MINUTES,
  REBOOK_EARLIER_MINUTES,
  REBOOK_LEAD_MINUTES,
  REBOOK_LEAD_MINUTES_ELSEWHERE,
  REBOOK_QUIET_MARGIN_MINUTES,
  REBOOKED_AT_ONCE_MAX,
  REBOOKED_WITHOUT_APPROVAL_MAX,
} from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import { freeSlots } from '../slots/availability.ts'
import { Acuity, type Slot } from '../slots/events.ts'
import { type Interval, overlaps } from '../slots/overlap.ts'
import { type Appointment, appointmentsOf, byStart } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { quietUntil } from '../waitlist/quiet.ts'
import type { Proposal, RebookingEvent } from './events.ts'
import { keptOn } from './state.ts'

export interface Failure extends Interval {
  readonly device: DeviceId
  /** Null: it has left the network. */
  readonly by: StaffId | null
}

type Planned = Extract<RebookingEvent, { type: 'rebooking.planned' }>

/** So many times that can be theirs are weighed for each person, on either side of their own. */
const WEIGHED_MAX = 8
const TOLD_MAX = 3
/** What it is worth, in minutes of waiting, not to go to another hospital, or on another day. */
const ELSEWHERE_COST = 90
const OTHER_DAY_COST = 240
/** Coming earlier than one had planned is harder than coming later. */
const EARLIER_FACTOR = 1.5

/**
 * Another time for everybody whose device fails: the most urgent first, then those who are prepared, then by time.
 * Each gets the time that is nearest to their own, or the soonest there is where they should not wait, on any device
 * that does the same. Nobody gets two: who has a proposal that still holds is left alone.
 */
export function planRebooking(
  state: NetworkState,
  failure: Failure,
  affected: readonly Appointment[],
  at: Instant,
): Planned[] {
  const people = [...affected, ...promised(state, failure)]
    .filter(({ id }, n, all) => needsOne(state, id, failure) && all.findIndex((other) => other.id === id) === n)
    .map((each) => ({ ...each, prepared: isPrepared(state, each, at) }))
  if (people.length === 0) return []
  const rank = ({ acuity }: Appointment): number => Acuity.options.indexOf(acuity)
  people.sort((a, b) => rank(a) - rank(b) || Number(b.prepared) - Number(a.prepared) || byStart(a, b))
  const now = people.slice(0, REBOOKED_AT_ONCE_MAX)
  const approval = now.length > REBOOKED_WITHOUT_APPROVAL_MAX
  const given: Slot[] = []
  const proposals = now.map((person): Proposal => {
    const options = weigh(state, person, { failure, given, at })
    const to = options[0]?.slot ?? null
    if (to) given.push(to)
    const sendAt = approval ? plusMinutes(at, REBOOK_APPROVAL_MINUTES) : toldAt(state, person, at)
    return {
      appointment: person.id,
      patient: person.patient,
      from: person.slot,
      to,
      acuity: person.acuity,
      prepared: person.prepared,
      weighed: options.slice(0, TOLD_MAX),
      sendAt,
      expiresAt: expiry(to, sendAt ?? at),
    }
  })
  const { device, by } = failure
  const left = people.slice(REBOOKED_AT_ONCE_MAX).map(({ id }) => id)
  return [{ type: 'rebooking.planned', device, by, approval, proposals, left }]
}

/** Those who fail for the second time: what is kept for them is on the device that fails now. */
const promised = ({ rebooking, slots }: NetworkState, failure: Failure): Appointment[] =>
  keptOn(rebooking, failure.device, failure).flatMap(({ appointment }) => slots.appointments.get(appointment) ?? [])

/** Not where they have a proposal already, unless it goes to the device that now fails too. */
function needsOne({ rebooking }: NetworkState, id: AppointmentId, failure: Failure): boolean {
  const move = rebooking.moves.get(id)
  if (!move || move.status === 'accepted' || move.kind === 'asked') return true
  return move.to !== null && move.to.device === failure.device && overlaps(move.to, failure)
}

/** They fast already, or are on their way. */
function isPrepared({ network }: NetworkState, { slot }: Appointment, at: Instant): boolean {
  const fasting = lookupsOf(network).services.get(slot.service)?.fastingHours ?? 0
  return at >= slot.start - Math.max(fasting * HOUR_MS, REBOOK_LEAD_MINUTES * MINUTE_MS)
}

/** `prepared`: what the service needs beforehand is done, or they are on their way. */
type Person = Appointment & { readonly prepared: boolean }

interface Around {
  readonly failure: Failure
  /** What others get out of the same plan. */
  readonly given: readonly Slot[]
  readonly at: Instant
}

function weigh(state: NetworkState, person: Person, around: Around) {
  const { at, failure, given } = around
  const soonest = person.prepared || person.acuity === 'urgent'
  const notice = lookupsOf(state.network).services.get(person.slot.service)?.noticeMinutes ?? 0
  const lead = person.prepared ? REBOOK_LEAD_MINUTES : Math.max(REBOOK_LEAD_MINUTES, notice)
  const { slot: own, patient } = person
  const others = appointmentsOf(state.slots, person.patient).filter(({ id }) => id !== person.id)
  const fits = (slot: Slot): boolean =>
    slot.start >=
      plusMinutes(at, slot.facility === own.facility ? REBOOK_LEAD_MINUTES : REBOOK_LEAD_MINUTES_ELSEWHERE) &&
    !(slot.device === failure.device && overlaps(slot, failure)) &&
    !given.some((other) => other.device === slot.device && overlaps(other, slot)) &&
    !others.some((other) => overlaps(other.slot, slot))
  const soon = plusMinutes(at, lead)
  const later = Math.max(soon, own.start)
  const earlier = Math.max(soon, own.start - REBOOK_EARLIER_MINUTES * MINUTE_MS)
  const search = (from: number, until: Instant | null): Slot[] =>
    first(
      freeSlots(state, { service: own.service, facility: null, patient, now: at, from: instant(from), until }),
      fits,
    )
  const found = [...search(later, null), ...(earlier < own.start ? search(earlier, own.start) : [])]
  const cost = (slot: Slot): number => costOf(state, slot, own, soonest ? at : null)
  return found
    .map((slot) => ({ slot, cost: cost(slot) }))
    .sort((a, b) => a.cost - b.cost || a.slot.start - b.slot.start || (a.slot.device < b.slot.device ? -1 : 1))
}

function first(slots: Iterable<Slot>, fits: (slot: Slot) => boolean): Slot[] {
  const found: Slot[] = []
  for (const slot of slots) {
    if (fits(slot)) found.push(slot)
    if (found.length === WEIGHED_MAX) break
  }
  return found
}

/** In minutes; `soonest` is from when those wait who should not wait. */
function costOf({ network }: NetworkState, slot: Slot, own: Slot, soonest: Instant | null): number {
  const { utcOffsetMinutes } = topologyOf(network)
  const day = ({ start }: Slot) => localTime(start, utcOffsetMinutes).day
  const apart = (slot.start - (soonest ?? own.start)) / MINUTE_MS
  const wait = apart >= 0 ? apart : -apart * EARLIER_FACTOR
  const elsewhere = slot.facility === own.facility ? 0 : ELSEWHERE_COST
  return Math.round(wait + elsewhere + (day(slot) === day(own) ? 0 : OTHER_DAY_COST))
}

/** At once by day; at night only those who would set out before they could read it. */
export function toldAt(state: NetworkState, { slot }: Pick<Appointment, 'slot'>, at: Instant): Instant | null {
  const morning = quietUntil(state, at)
  return morning !== null && slot.start >= plusMinutes(morning, REBOOK_QUIET_MARGIN_MINUTES) ? morning : null
}

/** What is kept for them is kept until they can have thought about it, and not past its own beginning. */
export function expiry(to: Slot | null, told: Instant): Instant {
  const answer = plusMinutes(told, REBOOK_ANSWER_MINUTES)
  return to ? instant(Math.min(answer, plusMinutes(to.start, -BOOKING_LEAD_MINUTES))) : answer
}
