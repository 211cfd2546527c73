import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'
import { dueSlots, nextDueSlots } from './timers.ts'

const NINE = clock('09:00')
const P1 = PatientId.parse('P-1')
const P2 = PatientId.parse('P-2')
const asha: Actor = { role: 'patient', patient: P1 }
const ravi: Actor = { role: 'patient', patient: P2 }
const CREW: Actor = { role: 'crew', ambulance: AmbulanceId.parse('AMB-1') }
const STRANGER: Actor = { role: 'stranger' }
const A1 = AppointmentId.parse('A-1')
const A2 = AppointmentId.parse('A-2')

const registered = (patient: PatientId): Event => ({ type: 'patients.registered', patient, language: 'en' })
const mri = (start: Instant, facility = 'LGH'): Slot => ({
  service: ServiceCode.parse('mri'),
  device: DeviceId.parse(`${facility}-MRI`),
  facility: FacilityId.parse(facility),
  start,
  end: plusMinutes(start, 45),
})
const TUESDAY_8 = mri(clock('08:00', '2026-11-24'))
const TUESDAY_845 = mri(clock('08:45', '2026-11-24'))

const booked = (appointment = A1, patient = P1, slot = TUESDAY_8): Event => ({
  type: 'slots.booked',
  appointment,
  patient,
  slot,
  offered: [],
})
const book = (slot: Slot = TUESDAY_8, part: Partial<{ appointment: AppointmentId; patient: PatientId }> = {}) =>
  ({ type: 'slots.book', appointment: A1, patient: P1, slot, offered: [slot], ...part }) satisfies SlotsCommand
const move = (slot: Slot) =>
  ({ type: 'slots.reschedule', appointment: A1, slot, offered: [slot] }) satisfies SlotsCommand
const cancel: SlotsCommand = { type: 'slots.cancel', appointment: A1 }
const elapse: SlotsCommand = { type: 'slots.elapse', appointment: A1 }

const desk = (...events: Event[]) =>
  new Scenario(NINE).given(configured, registered(P1), registered(P2), ...events).as(asha)
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const accepted = (...events: Event[]) => ({ ok: true, events })

describe('slots.book', () => {
  it('books a free slot and remembers what was offered', () => {
    const { offered } = book()
    expect(desk().when(book())).toEqual(
      accepted({ type: 'slots.booked', appointment: A1, patient: P1, slot: TUESDAY_8, offered }),
    )
  })

  it('gives a slot to one person', () => {
    const second = book(TUESDAY_8, { appointment: A2, patient: P2 })
    expect(desk(booked()).as(ravi).when(second)).toEqual(code('slot.taken'))
    expect(
      desk(booked())
        .as(ravi)
        .when({ ...second, slot: TUESDAY_845 }),
    ).toMatchObject({ ok: true })
  })

  it('sees that another service keeps the device busy', () => {
    const devices = fixtureTopology.devices.map((device) =>
      device.id === 'LGH-CT' ? { ...device, services: ['ct', 'xray'].map((code) => ServiceCode.parse(code)) } : device,
    )
    const shared: Event = { type: 'network.configured', topology: { ...fixtureTopology, devices } }
    const at = (minutes: number, service: string, length: number): Slot => ({
      service: ServiceCode.parse(service),
      device: DeviceId.parse('LGH-CT'),
      facility: FacilityId.parse('LGH'),
      start: plusMinutes(NINE, minutes),
      end: plusMinutes(NINE, minutes + length),
    })
    const scenario = desk(shared, booked(A1, P1, at(60, 'ct', 30))).as(NURSE)
    const xray = (minutes: number) => book(at(minutes, 'xray', 15), { appointment: A2, patient: P2 })
    expect(scenario.when(xray(60))).toEqual(code('slot.taken'))
    expect(scenario.when(xray(75))).toEqual(code('slot.taken'))
    expect(scenario.when(xray(90))).toMatchObject({ ok: true })
  })

  it.each([
    ['off the grid', { ...TUESDAY_8, start: clock('08:10', '2026-11-24'), end: clock('08:55', '2026-11-24') }],
    ['between two minutes', mri((TUESDAY_8.start + 1) as Instant)],
    ['before opening', mri(clock('07:15', '2026-11-24'))],
    ['running past closing', mri(clock('17:45', '2026-11-24'))],
    ['on a day off', mri(clock('08:00', '2026-11-29'))],
    ['of another length', { ...TUESDAY_8, end: plusMinutes(TUESDAY_8.start, 30) }],
    ['at a hospital the device is not in', { ...TUESDAY_8, facility: FacilityId.parse('ITC') }],
    ['on a device that does not do it', { ...TUESDAY_8, device: DeviceId.parse('LGH-XRAY') }],
  ])('does not know a slot %s', (_what, slot) => {
    expect(desk().when(book(slot))).toEqual(code('slot.not-offered'))
  })

  it('stays between now and the horizon', () => {
    expect(desk().when(book(mri(clock('08:00', '1926-11-24'))))).toEqual(code('slot.in-the-past'))
    expect(desk().when(book(mri(clock('08:00'))))).toEqual(code('slot.in-the-past'))
    expect(desk().when(book(mri(clock('08:00', '2126-11-25'))))).toEqual(code('slot.too-far-ahead'))
    expect(desk().when(book(mri(plusDays(clock('08:45'), 180))))).toMatchObject({ ok: true })
    expect(desk().when(book(mri(plusDays(clock('09:30'), 180))))).toEqual(code('slot.too-far-ahead'))
  })

  it('forgives the lead time of a slot that was offered in time', () => {
    const slot = mri(clock('09:30'))
    expect(desk().at(clock('09:29')).when(book(slot))).toMatchObject({ ok: true })
    expect(desk().at(clock('09:30')).when(book(slot))).toEqual(code('slot.in-the-past'))
  })

  it('knows its services, devices and patients', () => {
    expect(desk().when(book({ ...TUESDAY_8, service: ServiceCode.parse('pet') }))).toEqual(code('service.unknown'))
    expect(desk().when(book({ ...TUESDAY_8, device: DeviceId.parse('LGH-PET') }))).toEqual(code('device.unknown'))
    const nobody = PatientId.parse('P-404')
    expect(
      desk()
        .as(NURSE)
        .when(book(TUESDAY_8, { patient: nobody })),
    ).toEqual(code('patient.unknown'))
  })

  it('does not send one person to two places at once', () => {
    const elsewhere = book(mri(TUESDAY_8.start, 'HHI'), { appointment: A2 })
    expect(desk(booked()).when(elsewhere)).toEqual({
      ok: false,
      rejection: { code: 'appointment.overlaps', appointment: A1 },
    })
  })

  it('stops one person from emptying the schedule', () => {
    const twenty = Array.from({ length: 20 }, (_, day) =>
      booked(AppointmentId.parse(`A-${100 + day}`), P1, mri(plusDays(TUESDAY_8.start, day * 7))),
    )
    expect(desk(...twenty).when(book(TUESDAY_845))).toEqual(code('appointment.too-many'))
  })

  it('does not take an id that is in use', () => {
    const again = book(TUESDAY_845, { patient: P2 })
    expect(() => desk(booked()).as(ravi).when(again)).toThrow('slots.appointment-id-taken')
  })

  it('is for the patient themselves and for staff', () => {
    for (const actor of [ravi, CREW, STRANGER]) {
      expect(desk().as(actor).when(book())).toEqual(code('actor.not-permitted'))
    }
    for (const actor of [NURSE, COORDINATOR]) expect(desk().as(actor).when(book())).toMatchObject({ ok: true })
  })
})

describe('slots.reschedule', () => {
  it('moves to a free slot and leaves the old one to others', () => {
    const scenario = desk(booked())
    expect(scenario.when(move(TUESDAY_845))).toEqual(
      accepted({
        type: 'slots.rescheduled',
        appointment: A1,
        patient: P1,
        from: TUESDAY_8,
        slot: TUESDAY_845,
        offered: [TUESDAY_845],
      }),
    )
    expect(scenario.as(ravi).when(book(TUESDAY_8, { appointment: A2, patient: P2 }))).toMatchObject({ ok: true })
  })

  it('changes nothing when the slot is the same', () => {
    expect(desk(booked()).when(move(TUESDAY_8))).toEqual(accepted())
  })

  it('may go to another hospital at the same time: an appointment is not in its own way', () => {
    expect(desk(booked()).when(move(mri(TUESDAY_8.start, 'HHI')))).toMatchObject({ ok: true })
  })

  it('judges the new slot like a booking', () => {
    const scenario = desk(booked(), booked(A2, P2, TUESDAY_845))
    expect(scenario.when(move(TUESDAY_845))).toEqual(code('slot.taken'))
    expect(scenario.when(move(mri(clock('08:00'))))).toEqual(code('slot.in-the-past'))
    const xray: Slot = {
      service: ServiceCode.parse('xray'),
      device: DeviceId.parse('LGH-XRAY'),
      facility: FacilityId.parse('LGH'),
      start: clock('10:00'),
      end: clock('10:15'),
    }
    expect(scenario.when(move(xray))).toEqual(code('slot.not-offered'))
  })

  it('comes too late once the time has come', () => {
    expect(desk(booked()).at(TUESDAY_8.start).when(move(TUESDAY_845))).toEqual(code('appointment.started'))
  })
})

describe('slots.cancel', () => {
  it('frees the slot', () => {
    const scenario = desk(booked())
    expect(scenario.when(cancel)).toEqual(
      accepted({ type: 'slots.cancelled', appointment: A1, patient: P1, slot: TUESDAY_8 }),
    )
    expect(scenario.when(cancel)).toEqual(code('appointment.unknown'))
    expect(scenario.when(book())).toMatchObject({ ok: true })
  })

  it('comes too late once the time has come', () => {
    expect(desk(booked()).at(TUESDAY_8.start).when(cancel)).toEqual(code('appointment.started'))
  })

  it('is for the patient themselves and for staff', () => {
    for (const command of [cancel, move(TUESDAY_845)]) {
      for (const actor of [ravi, CREW, STRANGER]) {
        expect(desk(booked()).as(actor).when(command)).toEqual(code('actor.not-permitted'))
      }
      expect(desk(booked()).as(NURSE).when(command)).toMatchObject({ ok: true })
    }
  })
})

describe('slots.elapse', () => {
  it('clears an appointment that is over, and not before', () => {
    const scenario = desk(booked()).as(SYSTEM)
    expect(scenario.at(clock('08:44', '2026-11-24')).when(elapse)).toEqual(accepted())
    expect(scenario.at(TUESDAY_8.end).when(elapse)).toEqual(accepted({ type: 'slots.elapsed', appointment: A1 }))
    expect(scenario.when(elapse)).toEqual(code('appointment.unknown'))
  })

  it('is for the timer only', () => {
    expect(desk(booked()).as(COORDINATOR).at(TUESDAY_8.end).when(elapse)).toEqual(code('actor.not-permitted'))
  })

  it('is asked for in the order appointments end, days later too', () => {
    const { state } = desk(booked(A2, P2, TUESDAY_845), booked())
    expect(nextDueSlots(state)).toBe(TUESDAY_8.end)
    expect(dueSlots(state, clock('08:44', '2026-11-24'))).toEqual([])
    expect(dueSlots(state, TUESDAY_8.end)).toEqual([elapse])
    expect(dueSlots(state, clock('12:00', '2026-12-24'))).toEqual([elapse, { ...elapse, appointment: A2 }])
    expect(nextDueSlots(desk().state)).toBeNull()
  })
})
