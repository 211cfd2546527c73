import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { APPOINTMENTS_PER_PATIENT_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { entriesOf } from '../waitlist/state.ts'
import { mayActFor } from './authority.ts'
import { usesOf, whyNotBook } from './bookable.ts'
import type { SlotsCommand } from './commands.ts'
import { howOneMore } from './one-more.ts'
import { knownOf, whyUnsuitable } from './safety.ts'
import { type Appointment, appointmentsOf, type Offer, offersTo } from './state.ts'

type OfferCommand = Extract<
  SlotsCommand,
  { type: 'slots.offer' | 'slots.accept-offer' | 'slots.decline-offer' | 'slots.expire-offer' }
>

/** Free slots put to one patient: offered, taken, left, run out. */
export function decideOffer(state: NetworkState, command: OfferCommand, issued: Issued): Decision {
  if (command.type === 'slots.offer') return offer(state, command, issued)
  const { actor, at } = issued
  const open = state.slots.offers.get(command.offer)
  if (!open) return reject({ code: 'offer.ended', offer: command.offer })
  if (!mayActFor(state, actor, open.patient)) return reject({ code: 'actor.not-permitted', command: command.type })
  switch (command.type) {
    case 'slots.accept-offer':
      return take(state, open, command, issued)
    case 'slots.decline-offer':
      return accept(closed(open, 'declined'))
    case 'slots.expire-offer':
      if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
      return at < open.expiresAt ? accept() : accept(closed(open, 'expired'))
  }
}

type Of<T extends OfferCommand['type']> = Extract<OfferCommand, { type: T }>

function offer(
  state: NetworkState,
  { offer, patient, slot, type }: Of<'slots.offer'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role === 'patient' || !mayActFor(state, actor, patient))
    return reject({ code: 'actor.not-permitted', command: type })
  if (!state.patients.patients.has(patient)) return reject({ code: 'patient.unknown', patient })
  if (state.slots.offers.has(offer)) return accept() // the same work, done again
  const moving = laterOne(state, { patient, slot })
  const refusal = whyNotBook(state, slot, { patient, appointment: moving?.id ?? null }, at)
  return refusal ? reject(refusal) : accept({ type: 'slots.offered', offer, patient, slot, gap: null })
}

function take(state: NetworkState, open: Offer, command: Of<'slots.accept-offer'>, { at, actor }: Issued): Decision {
  if (at >= open.expiresAt) return reject({ code: 'offer.ended', offer: open.id })
  const { patient, slot } = open
  const moving = laterOne(state, open)
  const who = { patient, appointment: moving?.id ?? null }
  const refusal = whyNotBook(state, slot, who, at)
  const how = !refusal ? usesOf(state, slot) : refusal.code === 'slot.taken' ? asOneMore(state, open, who) : null
  if (refusal && !how) return reject(refusal)
  const done = [closed(open, 'accepted'), ...noLongerNeeded(state, open)]
  if (moving) {
    const { id: appointment, slot: from } = moving
    return accept(...done, {
      type: 'slots.rescheduled',
      appointment,
      patient,
      from,
      slot,
      ...how,
      offered: [slot],
    })
  }
  if (state.slots.byPatient.of(patient).size >= APPOINTMENTS_PER_PATIENT_MAX) {
    return reject({ code: 'appointment.too-many', max: APPOINTMENTS_PER_PATIENT_MAX })
  }
  const service = lookupsOf(state.network).services.get(slot.service)
  const unsuitable =
    actor.role === 'patient' && service
      ? whyUnsuitable(service, knownOf(state, patient, service, slot.start), slot)
      : null
  if (unsuitable) return reject(unsuitable)
  const { appointment } = command
  if (state.slots.appointments.has(appointment)) throw new Error(`slots.appointment-id-taken: ${appointment}`)
  const waited = entriesOf(state.waitlist, patient).find(({ service }) => service === slot.service)
  const judged = waited ? { acuity: waited.acuity } : {}
  const way = waited?.travelMinutes ? { travel: { [slot.facility]: waited.travelMinutes } } : {}
  return accept(...done, {
    type: 'slots.booked',
    appointment,
    patient,
    slot,
    ...how,
    ...judged,
    offered: [slot],
    ...way,
  })
}

/** A full time that was offered to them as such. */
function asOneMore(state: NetworkState, { gap, slot }: Offer, who: Parameters<typeof howOneMore>[2]) {
  const freedBy = gap ? state.waitlist.gaps.get(gap)?.freedBy : undefined
  const waited = entriesOf(state.waitlist, who.patient).find(({ service }) => service === slot.service)
  return freedBy === 'overbooking' && waited?.acuity !== 'urgent' ? howOneMore(state, slot, who) : null
}

/** What else was offered for it, and would now be later than what they have; they hear of the booking instead. */
const noLongerNeeded = ({ slots }: NetworkState, { id, patient, slot }: Offer) =>
  offersTo(slots, patient)
    .filter((other) => other.id !== id && other.slot.service === slot.service && other.slot.start >= slot.start)
    .map((other) => closed(other, 'withdrawn'))

/** The appointment for the same service that the offer would bring forward, the soonest of them. */
const laterOne = ({ slots }: NetworkState, { patient, slot }: Pick<Offer, 'patient' | 'slot'>): Appointment | null =>
  appointmentsOf(slots, patient).find((own) => own.slot.service === slot.service && own.slot.start > slot.start) ?? null

const closed = ({ id, patient }: Offer, outcome: 'accepted' | 'declined' | 'expired' | 'withdrawn') =>
  ({ type: 'slots.offer-closed', offer: id, patient, outcome }) as const
