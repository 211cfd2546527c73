import type { Event } from '../decision.ts'
import { clock, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, PatientId } from '../ids.ts'
import { Topology } from '../network/topology.ts'
import type { Acuity, Slot } from '../slots/events.ts'
import { type Instant, plusMinutes } from '../time.ts'

/** An X-ray every nine minutes, on two devices at one hospital and one at another; blood drawn fasting. */
const HOURS = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 480, to: 1200 }))
export const topology = Topology.parse({
  ...fixtureTopology,
  services: [
    { code: 'xray', names: { en: 'X-ray', hi: 'एक्स-रे' }, minutes: 9 },
    { code: 'blood', names: { en: 'Blood test', hi: 'ख़ून की जाँच' }, minutes: 9, fastingHours: 8 },
  ],
  devices: [
    { id: 'LGH-X1', facility: 'LGH', name: 'X-ray 1', services: ['xray', 'blood'], hours: HOURS },
    { id: 'LGH-X2', facility: 'LGH', name: 'X-ray 2', services: ['xray', 'blood'], hours: HOURS },
    { id: 'HHI-X1', facility: 'HHI', name: 'X-ray', services: ['xray', 'blood'], hours: HOURS },
  ],
})
export const X1 = DeviceId.parse('LGH-X1')
export const TEN = clock('10:00')
export const appointmentId = (n: number): AppointmentId => AppointmentId.parse(`A-${n}`)
export const patientId = (n: number): PatientId => PatientId.parse(`P-${n}`)

/** The nth slot of the day: 8:00, 8:09, … */
export function nth(n: number, device = 'LGH-X1', service = 'xray', day = '2026-11-23'): Slot {
  const start = plusMinutes(clock('08:00', day), 9 * n)
  const facility = device.slice(0, 3)
  const found = topology.services.find(({ code }) => code === service)
  const house = topology.facilities.find(({ id }) => id === facility)
  if (!found || !house) throw new Error('fixture: no such service or hospital')
  return { service: found.code, device: DeviceId.parse(device), facility: house.id, start, end: plusMinutes(start, 9) }
}

export function booked(n: number, slot: Slot, acuity?: Acuity): Event[] {
  return [
    { type: 'patients.registered', patient: patientId(n), language: 'en' },
    {
      type: 'slots.booked',
      appointment: appointmentId(n),
      patient: patientId(n),
      slot,
      offered: [],
      ...(acuity && { acuity }),
    },
  ]
}

export const hospital = (at: Instant, ...events: Event[]): Scenario =>
  new Scenario(at).given({ type: 'network.configured', topology }, ...events)
