import { expect, it } from 'vitest'
import { Actor } from '../actor.ts'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, PatientId, ServiceCode } from '../ids.ts'
import { DAY_MS, instant, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'
import { placeIn } from './queue.ts'

const NOW = clock('08:00')
const patients = ['P-1', 'P-2', 'P-3'].map((id) => PatientId.parse(id))
const appointments = patients.map((patient) => AppointmentId.parse(`A-${patient}`))
const [A1, A2, A3] = [appointments[0], appointments[1], appointments[2]] as [
  AppointmentId,
  AppointmentId,
  AppointmentId,
]
const checkIn = (appointment: AppointmentId) => ({ type: 'slots.check-in', appointment }) as const
const as = (n: number) => Actor.parse({ role: 'patient', patient: patients[n] })

/** Three CT scans of half an hour each, from 9 on, of three patients. */
function opened(): Scenario {
  const scenario = new Scenario(clock('06:00')).given(
    configured,
    ...patients.map((patient) => ({ type: 'patients.registered', patient, language: 'en' }) as const),
  )
  const from = clock('09:00')
  const search = { service: ServiceCode.parse('ct'), facility: null, now: clock('06:00'), from, until: null }
  const slots: Slot[] = []
  for (const slot of freeSlots(scenario.state, search)) if (slots.push(slot) === 3) break
  for (const [n, slot] of slots.entries()) {
    const [appointment, patient] = [appointments[n], patients[n]]
    if (!appointment || !patient) throw new Error('three of each')
    scenario.given({ type: 'slots.booked', appointment, patient, slot, offered: [] })
  }
  return scenario.at(NOW)
}

it('gives a number and a place, by booked time, once', () => {
  const scenario = opened().at(clock('08:50'))
  expect(scenario.as(as(2)).when(checkIn(A3))).toMatchObject({ events: [{ token: 1, ahead: 0, waitMinutes: 70 }] })
  expect(scenario.as(as(0)).when(checkIn(A1))).toMatchObject({ events: [{ token: 2, ahead: 0, waitMinutes: 10 }] })
  expect(scenario.as(NURSE).when(checkIn(A2))).toMatchObject({ events: [{ token: 3, ahead: 1, waitMinutes: 40 }] })
  expect(placeIn(scenario.state, A3, clock('08:50'))).toEqual({ ahead: 2, waitMinutes: 70 })
  expect(scenario.as(as(0)).when(checkIn(A1))).toEqual({ ok: true, events: [] })
})

it('is for those who come to it, on its day, until it is over', () => {
  const scenario = opened()
  expect(scenario.as(as(1)).when(checkIn(A1))).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  expect(scenario.as(as(0)).at(clock('05:00')).when(checkIn(A1))).toMatchObject({
    rejection: { code: 'appointment.not-started' },
  })
  expect(scenario.at(clock('09:30')).when(checkIn(A1))).toMatchObject({ rejection: { code: 'appointment.started' } })
})

it('numbers each day anew, and goes on after those who have left', () => {
  const scenario = opened().at(clock('08:50'))
  scenario.as(as(0)).when(checkIn(A1))
  scenario.given({ type: 'slots.elapsed', appointment: A1 })
  expect(scenario.as(as(1)).when(checkIn(A2))).toMatchObject({ events: [{ token: 2 }] })
  const last = scenario.state.slots.appointments.get(A3)?.slot
  if (!last) throw new Error('booked above')
  const slot = { ...last, start: instant(last.start + DAY_MS), end: instant(last.end + DAY_MS) }
  scenario.as(NURSE).when({ type: 'slots.reschedule', appointment: A3, slot, offered: [] })
  scenario.as(as(2)).at(plusMinutes(slot.start, -20))
  expect(scenario.when(checkIn(A3))).toMatchObject({ events: [{ token: 1, ahead: 0, waitMinutes: 20 }] })
})

it('moved to another time they are not there any more', () => {
  const scenario = opened().at(clock('08:50'))
  scenario.as(as(0)).when(checkIn(A1))
  const slot = scenario.state.slots.appointments.get(A1)?.slot
  if (!slot) throw new Error('booked above')
  const later = { ...slot, start: instant(slot.start + DAY_MS), end: instant(slot.end + DAY_MS) }
  scenario.as(NURSE).when({ type: 'slots.reschedule', appointment: A1, slot: later, offered: [] })
  expect(scenario.state.slots.appointments.get(A1)?.here).toBeNull()
})
