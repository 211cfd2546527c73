import type { Recorded } from '../decision.ts'
import type { AppointmentId } from '../ids.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { crowded } from './calendar.ts'
import { extrasOn, mostOn } from './one-more.ts'
import { extraOn } from './overbook.ts'
import { appointmentsOn, overlaps } from './overlap.ts'
import { type Appointment, byStart } from './state.ts'

/** Broken invariants of the appointments the events touched; of every one when `touched` is null. */
export function checkSlots(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  if (touched === null) {
    const all = [...state.slots.appointments.values()]
    return [...all.flatMap((appointment) => checkAppointment(state, appointment)), ...doubleBooked(all)]
  }
  const ids = new Set<AppointmentId>()
  for (const { event } of touched) {
    if (event.type === 'slots.booked' || event.type === 'slots.rescheduled') ids.add(event.appointment)
    if (event.type === 'slots.called-forward')
      for (const each of [event, event.instead]) if (each) ids.add(each.appointment)
  }
  return [...ids].flatMap((id) => checkMade(state, id))
}

function checkMade(state: NetworkState, id: AppointmentId): string[] {
  const appointment = state.slots.appointments.get(id)
  if (!appointment) return [] // cancelled since
  return [
    ...checkAppointment(state, appointment),
    ...checkDevice(state, appointment),
    ...doubleBooked(appointmentsOn(state.slots, appointment.slot.device, appointment.slot)),
    ...overused(state, appointment),
    ...beyondAllowance(state, appointment),
  ]
}

/** Only when it is made, too: a room or a team may shrink later. */
function overused({ network, slots }: NetworkState, { uses, slot }: Appointment): string[] {
  return uses.flatMap((id) => {
    const resource = lookupsOf(network).resources.get(id)
    if (!resource) return [`${id} is taken, which is not there`]
    const together = crowded(slots.booked.on(id, slot), resource.count + 1)
    return together.some(([start, end]) => overlaps({ start, end }, slot)) ? [`${id} is taken too often at once`] : []
  })
}

function checkAppointment({ patients }: NetworkState, { id, patient, slot }: Appointment): string[] {
  const broken: string[] = []
  if (!patients.patients.has(patient)) broken.push(`appointment ${id} is for patient ${patient}, who is not there`)
  if (slot.end <= slot.start) broken.push(`appointment ${id} ends before it begins`)
  return broken
}

/** Only when it is made: a device may leave the network file later, and its appointments stay until people move them. */
function checkDevice({ network }: NetworkState, { id, slot }: Appointment): string[] {
  const device = lookupsOf(network).devices.get(slot.device)
  if (!device) return [`appointment ${id} is on device ${slot.device}, which is not there`]
  return device.facility === slot.facility ? [] : [`appointment ${id} is at ${slot.facility}, its device is not`]
}

/** Beside one that fits there may be one that was put in urgently, and never two. */
const doubleBooked = (appointments: readonly Appointment[]): string[] => [
  ...overlapping(appointments.filter(({ over }) => over === null)),
  ...overlapping(appointments.filter(({ over }) => over !== null)),
]

/** Only when it is made: the network file may allow fewer later. */
function beyondAllowance(state: NetworkState, { id, over, slot }: Appointment): string[] {
  if (over === null) return []
  const { allowed, used } =
    over.kind === 'urgent' ? extraOn(state, slot) : { allowed: mostOn(state, slot), used: extrasOn(state, slot) }
  return used.length > allowed ? [`appointment ${id} is one more than may be put into full times of its day`] : []
}

/** Ordered by device and start, every double booking has two neighbours that overlap. */
function overlapping(appointments: Appointment[]): string[] {
  const ordered = appointments.sort((a, b) => compare(a.slot.device, b.slot.device) || byStart(a, b))
  return ordered.flatMap((next, at) => {
    const before = ordered[at - 1]
    if (before?.slot.device !== next.slot.device || !overlaps(before.slot, next.slot)) return []
    return [`appointments ${before.id} and ${next.id} overlap on device ${next.slot.device}`]
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
