import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import { type Appointment, byStart, MOVED, type Offer, type SlotHold, type SlotsState, utcHour } from './state.ts'

/** When the first appointment is over or the first offer lapses. Looks at the appointments of one hour, however many there are. */
export function nextDueSlots({ slots }: NetworkState): Instant | null {
  const hour = slots.byEndHour.lowestGroup()
  const ends = hour === null ? [] : endingIn(slots, hour).map(({ slot }) => slot.end)
  const offers = slots.offersByHour.lowestGroup()
  const expiries = offers === null ? [] : expiringIn(slots, offers).map(({ expiresAt }) => expiresAt)
  const asks = slots.byAskHour.lowestGroup()
  const asked = asks === null ? [] : askedIn(slots, asks).flatMap(({ askAt }) => askAt ?? [])
  const held = slots.holdsByHour.lowestGroup()
  const holds = held === null ? [] : heldUntil(slots, held).map(({ expiresAt }) => expiresAt)
  const queue = movedIn(slots).flatMap(({ here }) => here?.movedAt ?? [])
  const calls = [...slots.standing.values()].flatMap(({ lookAt }) => lookAt ?? [])
  const all = [...calls, ...queue, ...ends, ...expiries, ...asked, ...holds]
  return all.length === 0 ? null : all.reduce((a, b) => (a < b ? a : b))
}

/** Appointments that are over, in the order they ended, then offers whose time has come. */
export function dueSlots({ slots }: NetworkState, now: Instant): SlotsCommand[] {
  return [
    ...dueCalls(slots, now),
    ...movedIn(slots).map(({ id }) => ({ type: 'slots.tell-queue', appointment: id }) as const),
    ...dueAppointments(slots, now),
    ...dueOffers(slots, now),
    ...dueAsks(slots, now),
    ...dueHolds(slots, now),
  ]
}

function dueCalls({ standing }: SlotsState, now: Instant): SlotsCommand[] {
  return [...standing.values()]
    .filter(({ lookAt }) => lookAt !== null && lookAt <= now)
    .sort((a, b) => (a.device < b.device ? -1 : 1))
    .map(({ device }) => ({ type: 'slots.call-forward', device }))
}

function dueHolds(slots: SlotsState, now: Instant): SlotsCommand[] {
  const first = slots.holdsByHour.lowestGroup()
  if (first === null) return []
  const over: SlotHold[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    over.push(...heldUntil(slots, utcHour(instant(at))).filter(({ expiresAt }) => expiresAt <= now))
  }
  return over
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
    .filter(({ id, patient }) => id === patient) // all of one booking end together
    .map(({ patient }) => ({ type: 'slots.expire-hold', patient }))
}

const heldUntil = ({ holdsByHour, holds }: SlotsState, hour: string): SlotHold[] =>
  [...holdsByHour.of(hour)].flatMap((id) => holds.get(id) ?? [])

/** By the start of the appointment, so that of several the nearest is asked about. */
function dueAsks(slots: SlotsState, now: Instant): SlotsCommand[] {
  const first = slots.byAskHour.lowestGroup()
  if (first === null) return []
  const due: Appointment[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    due.push(...askedIn(slots, utcHour(instant(at))).filter(({ askAt }) => askAt !== null && askAt <= now))
  }
  return due.sort(byStart).map(({ id }) => ({ type: 'slots.remind', appointment: id }))
}

function dueOffers(slots: SlotsState, now: Instant): SlotsCommand[] {
  const first = slots.offersByHour.lowestGroup()
  if (first === null) return []
  const lapsed: Offer[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    lapsed.push(...expiringIn(slots, utcHour(instant(at))).filter(({ expiresAt }) => expiresAt <= now))
  }
  return lapsed
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ type: 'slots.expire-offer', offer: id }))
}

function dueAppointments(slots: SlotsState, now: Instant): SlotsCommand[] {
  const first = slots.byEndHour.lowestGroup()
  if (first === null) return []
  const over: Appointment[] = []
  for (let at = Number(first) * HOUR_MS; at <= now; at += HOUR_MS) {
    over.push(...endingIn(slots, utcHour(instant(at))).filter(({ slot }) => slot.end <= now))
  }
  return over
    .sort((a, b) => a.slot.end - b.slot.end || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ type: 'slots.elapse', appointment: id }))
}

const movedIn = ({ moved, appointments }: SlotsState): Appointment[] =>
  [...moved.of(MOVED)].flatMap((id) => appointments.get(id) ?? []).sort(byStart)

const endingIn = ({ byEndHour, appointments }: SlotsState, hour: string): Appointment[] =>
  [...byEndHour.of(hour)].flatMap((id) => appointments.get(id) ?? [])

const askedIn = ({ byAskHour, appointments }: SlotsState, hour: string): Appointment[] =>
  [...byAskHour.of(hour)].flatMap((id) => appointments.get(id) ?? [])

const expiringIn = ({ offersByHour, offers }: SlotsState, hour: string): Offer[] =>
  [...offersByHour.of(hour)].flatMap((id) => offers.get(id) ?? [])
