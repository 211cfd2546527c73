import { expect, it } from 'vitest'
import type { Event, Recorded } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { plusMinutes } from '../time.ts'
import { checkSlots } from './check.ts'
import type { Slot } from './events.ts'
import { evolveSlots } from './evolve.ts'

const P1 = PatientId.parse('P-1')
const slot = (time: string, part: Partial<Slot> = {}): Slot => ({
  service: ServiceCode.parse('mri'),
  device: DeviceId.parse('LGH-MRI'),
  facility: FacilityId.parse('LGH'),
  start: clock(time),
  end: plusMinutes(clock(time), 45),
  ...part,
})

/** Folds bookings whatever they are; judges them as touched, and whole. */
function faults(...booked: { patient?: PatientId; slot: Slot }[]) {
  const { state } = new Scenario(clock('09:00')).given(configured, {
    type: 'patients.registered',
    patient: P1,
    language: 'en',
  })
  const recorded = booked.map(({ patient = P1, slot }, n): Recorded => {
    const event: Event = {
      type: 'slots.booked',
      appointment: AppointmentId.parse(`A-${n}`),
      patient,
      slot,
      offered: [],
    }
    return { seq: n, at: clock('09:00'), actor: { role: 'system' }, event }
  })
  for (const each of recorded) evolveSlots(state, each)
  return {
    touched: checkSlots(state, recorded),
    whole: checkSlots(state, null),
    last: checkSlots(state, recorded.slice(-1)),
  }
}

it('finds nothing wrong with appointments one after the other', () => {
  const { touched, whole } = faults({ slot: slot('10:15') }, { slot: slot('11:00') }, { slot: slot('11:45') })
  expect([...touched, ...whole]).toEqual([])
})

it('finds a double booking from either side', () => {
  const { touched, whole, last } = faults({ slot: slot('10:15') }, { slot: slot('10:45') })
  const words = 'appointments A-0 and A-1 overlap on device LGH-MRI'
  expect(touched).toContain(words)
  expect(whole).toEqual([words])
  expect(last).toEqual([words])
})

it('finds a double booking in whatever order it was made', () => {
  expect(faults({ slot: slot('12:00') }, { slot: slot('10:15') }, { slot: slot('12:15') }).whole).toEqual([
    'appointments A-0 and A-2 overlap on device LGH-MRI',
  ])
})

it('finds a double booking over the midnight of Greenwich', () => {
  expect(faults({ slot: slot('05:00') }, { slot: slot('05:30') }).last).toHaveLength(1)
})

it('does not mistake two devices for one', () => {
  const other = { device: DeviceId.parse('HHI-MRI'), facility: FacilityId.parse('HHI') }
  expect(faults({ slot: slot('10:15') }, { slot: slot('10:15', other) }).whole).toEqual([])
})

it.each([
  ['a patient who is not there', { patient: PatientId.parse('P-404'), slot: slot('10:15') }, 'P-404, who is not there'],
  ['an end before the beginning', { slot: slot('10:15', { end: clock('10:15') }) }, 'ends before it begins'],
])('finds %s', (_what, booking, words) => {
  const { touched, whole } = faults(booking)
  expect(touched.join()).toContain(words)
  expect(whole.join()).toContain(words)
})

it.each([
  ['an unknown device', slot('10:15', { device: DeviceId.parse('GONE') }), 'device GONE, which is not there'],
  ['a device of another hospital', slot('10:15', { facility: FacilityId.parse('HHI') }), 'its device is not'],
])('does not let %s be booked, but lives with a device that was removed later', (_what, slot, words) => {
  const { touched, whole } = faults({ slot })
  expect(touched.join()).toContain(words)
  expect(whole).toEqual([])
})
