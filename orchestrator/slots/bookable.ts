import type { AppointmentId, DeviceId, PatientId, ResourceId } from '../ids.ts'
import { BOOKING_HORIZON_DAYS } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import { keptOn } from '../rebooking/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusDays } from '../time.ts'
import { isAcute, isKeptForAcute, releasedAt } from './acute.ts'
import { isOffered } from './availability.ts'
import { crowded } from './calendar.ts'
import { differsBeside } from './changeover.ts'
import type { Slot } from './events.ts'
import { offeringOn } from './offering.ts'
import { appointmentsOn, overlaps } from './overlap.ts'
import type { SlotsRejection } from './rejections.ts'
import { type Appointment, appointmentsOf } from './state.ts'

/** `appointment` is the one that moves and so is not in its own way; null for a new one. */
interface For {
  readonly patient: PatientId
  readonly appointment: AppointmentId | null
  /** Staff say so now; otherwise what they wait for or have booked tells. */
  readonly acute?: boolean
}

/** Null when the slot can be theirs. */
export function whyNotBook(state: NetworkState, slot: Slot, who: For, at: Instant): SlotsRejection | null {
  const { services, devices } = lookupsOf(state.network)
  if (!services.has(slot.service)) return { code: 'service.unknown', service: slot.service }
  if (!devices.has(slot.device)) return { code: 'device.unknown', device: slot.device }
  if (slot.start <= at) return { code: 'slot.in-the-past', slot }
  if (slot.start > plusDays(at, BOOKING_HORIZON_DAYS)) {
    return { code: 'slot.too-far-ahead', slot, horizonDays: BOOKING_HORIZON_DAYS }
  }
  if (!isOffered(state, slot)) return { code: 'slot.not-offered', slot }
  if (isKeptForAcute(state, slot, at) && !who.acute && !isAcute(state, who.patient, slot.service)) {
    return { code: 'slot.kept-for-acute', slot, until: releasedAt(state, slot) }
  }
  return whyTaken(state, slot, who)
}

/** Whether somebody else has it, it is kept for somebody else, or they are elsewhere then. */
export function whyTaken(state: NetworkState, slot: Slot, who: For): SlotsRejection | null {
  const isOther = ({ id }: Appointment) => id !== who.appointment
  if (appointmentsOn(state.slots, slot.device, slot).some(isOther)) return { code: 'slot.taken', slot }
  const heldByOthers = (what: DeviceId | ResourceId) =>
    state.slots.held.on(what, slot).filter(({ patient }) => patient !== who.patient)
  if (heldByOthers(slot.device).length > 0) return { code: 'slot.taken', slot }
  if (differsBeside(state, slot, who.appointment, who.patient)) return { code: 'slot.taken', slot }
  const short = neededFor(state, slot).some(({ resource: { id, count } }) => {
    const using = [...state.slots.booked.on(id, slot).filter(isOther), ...heldByOthers(id)]
    return isShort(using, count, slot)
  })
  if (short) return { code: 'slot.taken', slot }
  if (keptOn(state.rebooking, slot.device, slot).some(({ appointment }) => appointment !== who.appointment)) {
    return { code: 'slot.taken', slot }
  }
  const clash = appointmentsOf(state.slots, who.patient).find((own) => isOther(own) && overlaps(own.slot, slot))
  return clash ? { code: 'appointment.overlaps', appointment: clash.id } : null
}

/** When the last of those lets go of it who keep it, or a room or a team that it needs, while they decide; null: nobody does. */
export function keptUntil(state: NetworkState, slot: Slot): Instant | null {
  const { booked, held } = state.slots
  const crowding = neededFor(state, slot).flatMap(({ resource: { id, count } }) => {
    const holds = held.on(id, slot)
    const over = crowded([...booked.on(id, slot), ...holds], count)
    return over.some(([start, end]) => overlaps({ start, end }, slot)) ? holds : []
  })
  const proposed = keptOn(state.rebooking, slot.device, slot).flatMap(
    ({ appointment }) => state.rebooking.moves.get(appointment) ?? [],
  )
  const keeping = [...held.on(slot.device, slot), ...crowding, ...proposed]
  return keeping.length === 0 ? null : instant(Math.max(...keeping.map(({ expiresAt }) => expiresAt)))
}

/** Whether so many have it already at some moment of `span`. */
const isShort = (using: readonly Pick<Appointment, 'slot'>[], count: number, span: Slot): boolean =>
  crowded(using, count).some(([start, end]) => overlaps({ start, end }, span))

const neededFor = ({ network }: NetworkState, { device, service }: Slot) =>
  offeringOn(network, device, service)?.needs ?? []

/** The rooms and people that go with the slot, as an event keeps them. */
export function usesOf(state: NetworkState, slot: Slot): { readonly uses?: ResourceId[] } {
  const uses = neededFor(state, slot).map(({ resource }) => resource.id)
  return uses.length === 0 ? {} : { uses }
}

/**
 * The rooms and people that one more in a full time needs of its own. Two on one device are served one after the other, so
 * what one of those who are there has for all of that time is theirs together. Null where it is somebody else's then.
 */
export function needsBeside(
  state: NetworkState,
  slot: Slot,
  but: AppointmentId | null,
): { readonly uses?: ResourceId[] } | null {
  const { booked, held } = state.slots
  const there = appointmentsOn(state.slots, slot.device, slot).filter(({ id }) => id !== but)
  const own = neededFor(state, slot).filter(({ resource }) => !there.some((each) => shares(each, resource.id, slot)))
  const short = own.some(({ resource: { id, count } }) => {
    return isShort([...booked.on(id, slot).filter((each) => each.id !== but), ...held.on(id, slot)], count, slot)
  })
  if (short) return null
  return own.length === 0 ? {} : { uses: own.map(({ resource }) => resource.id) }
}

const shares = ({ uses, slot: other }: Appointment, id: ResourceId, slot: Slot): boolean =>
  uses.includes(id) && other.start <= slot.start && slot.end <= other.end

/** What of the leaver's rooms and people whoever stays beside them needs, and had together with them. */
export function inherited({ network }: NetworkState, leaver: Appointment, stays: Appointment): ResourceId[] {
  const needed = offeringOn(network, stays.slot.device, stays.slot.service)?.needs ?? []
  return needed.flatMap(({ resource: { id } }) =>
    !stays.uses.includes(id) && shares(leaver, id, stays.slot) ? [id] : [],
  )
}
