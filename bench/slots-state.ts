import { SYSTEM } from '../orchestrator/actor.ts'
import { evolve } from '../orchestrator/core.ts'
import type { Event } from '../orchestrator/decision.ts'
import { type AppointmentId, DeviceId, FacilityId, type PatientId, ServiceCode } from '../orchestrator/ids.ts'
import { Topology } from '../orchestrator/network/topology.ts'
import type { Slot } from '../orchestrator/slots/events.ts'
import { emptyState, type NetworkState } from '../orchestrator/state.ts'
import { DAY_MS, instant, MINUTE_MS } from '../orchestrator/time.ts'

/** 200 devices, 144 slots a day each, and as many live bookings as are asked for. */

export const DEVICES = 200
const FACILITIES = 20
export const DAYS = 60
const SCAN_MINUTES = 10
export const SLOTS_A_DAY = 1440 / SCAN_MINUTES
/** Midnight in the network's zone. */
export const AT = instant(Date.UTC(2026, 10, 23))
export const FIRST = AT + DAY_MS

/** Takes as long as two scans: where every other scan is booked, it is free nowhere. */
export const LONG = ServiceCode.parse('long')
export const SCAN = ServiceCode.parse('scan')

/** The n-th booking takes the n-th slot of all devices by time, or another as `place` says. */
export function filled(bookings: number, place: (n: number) => number): NetworkState {
  const state = emptyState()
  apply(state, { type: 'network.configured', topology })
  for (let n = 0; n < Math.ceil(bookings / 2); n += 1) {
    apply(state, { type: 'patients.registered', patient: patientOf(n), language: 'en' })
  }
  for (let n = 0; n < bookings; n += 1) {
    const slot = slotAt(place(n))
    const event: Event = { type: 'slots.booked', appointment: nth(n), patient: patientOf(n >> 1), slot, offered: [] }
    apply(state, JSON.parse(JSON.stringify(event)) as Event) // as a journal gives it, with strings of its own
  }
  return state
}

function apply(state: NetworkState, event: Event): void {
  evolve(state, { seq: 1, at: AT, actor: SYSTEM, event })
}

const nth = (n: number): AppointmentId => `A-${(n + 1e6).toString(36).toUpperCase()}` as AppointmentId
export const patientOf = (n: number): PatientId => `P-${(n + 1e9).toString(36)}` as PatientId
const facilityOf = (device: number): FacilityId => FacilityId.parse(`F${device % FACILITIES}`)
const deviceOf = (n: number): DeviceId => DeviceId.parse(`DEVICE-${n}`)

export function slotAt(place: number): Slot {
  const device = place % DEVICES
  const start = instant(FIRST + Math.floor(place / DEVICES) * SCAN_MINUTES * MINUTE_MS)
  const end = instant(start + SCAN_MINUTES * MINUTE_MS)
  return { service: SCAN, device: deviceOf(device), facility: facilityOf(device), start, end }
}

const topology = Topology.parse({
  name: 'Bench',
  utcOffsetMinutes: 0,
  autoDispatch: [],
  emergencyNumbers: ['112'],
  facilities: Array.from({ length: FACILITIES }, (_, n) => ({
    id: `F${n}`,
    name: `Hospital ${n}`,
    shortName: `Hospital ${n}`,
    location: { lat: 12.9, lon: 77.6 },
    phone: '+918000000001',
    capabilities: [],
  })),
  beds: [],
  services: [
    { code: SCAN, names: { en: 'scan', hi: 'scan' }, minutes: SCAN_MINUTES },
    { code: LONG, names: { en: 'long scan', hi: 'long scan' }, minutes: 2 * SCAN_MINUTES },
  ],
  devices: Array.from({ length: DEVICES }, (_, n) => ({
    id: deviceOf(n),
    facility: facilityOf(n),
    name: `Scanner ${n}`,
    services: [SCAN, LONG],
    hours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 0, to: 1440 })),
  })),
  ambulances: [],
  staff: [],
  onCall: [],
  places: [],
})
