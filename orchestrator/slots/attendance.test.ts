import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, OfferId, PatientId, ServiceCode } from '../ids.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { SlotsCommand } from './commands.ts'
import type { Slot } from './events.ts'

const NINE = clock('09:00')
const RANI = PatientId.parse('P-RANI')
const rani: Actor = { role: 'patient', patient: RANI }
const ravi: Actor = { role: 'patient', patient: PatientId.parse('P-RAVI') }
const A = AppointmentId.parse('A-1')
const O = OfferId.parse('O-1')
const mri = (start: Instant): Slot => ({
  service: ServiceCode.parse('mri'),
  device: DeviceId.parse('LGH-MRI'),
  facility: FacilityId.parse('LGH'),
  start,
  end: plusMinutes(start, 45),
})
const TUESDAY = mri(clock('08:00', '2026-11-24'))
const WEDNESDAY = mri(clock('08:00', '2026-11-25'))

const ask: SlotsCommand = { type: 'slots.ask-confirmation', appointment: A }
const confirm: SlotsCommand = { type: 'slots.confirm', appointment: A }
const late = (minutes: number | null): SlotsCommand => ({ type: 'slots.report-late', appointment: A, minutes })
const offer: SlotsCommand = { type: 'slots.offer', offer: O, patient: RANI, slot: TUESDAY }
const take: SlotsCommand = { type: 'slots.accept-offer', offer: O, appointment: AppointmentId.parse('A-NEW') }
const refused = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) })

let desk: Scenario
beforeEach(() => {
  desk = new Scenario(NINE).given(
    configured,
    { type: 'patients.registered', patient: RANI, language: 'en' },
    { type: 'patients.registered', patient: PatientId.parse('P-RAVI'), language: 'en' },
    { type: 'slots.booked', appointment: A, patient: RANI, slot: WEDNESDAY, offered: [] },
  )
})

describe('coming to an appointment', () => {
  it('is asked once by the house and answered by the patient', () => {
    expect(desk.as(rani).when(ask)).toEqual(refused('actor.not-permitted'))
    expect(desk.as(SYSTEM).when(ask)).toMatchObject({ events: [{ type: 'slots.confirmation-asked' }] })
    expect(desk.messages.map(({ notice }) => notice.kind)).toEqual(['patient.will-you-come'])
    expect(desk.when(ask)).toEqual({ ok: true, events: [] })
    expect(desk.as(ravi).when(confirm)).toEqual(refused('actor.not-permitted'))
    expect(desk.as(rani).when(confirm)).toMatchObject({ events: [{ type: 'slots.confirmed' }] })
    expect(desk.when(confirm)).toEqual({ ok: true, events: [] })
    expect(desk.as(NURSE).when(ask)).toEqual({ ok: true, events: [] })
  })

  it('is asked anew when the time moves', () => {
    desk.as(rani).when(confirm)
    desk.when({ type: 'slots.reschedule', appointment: A, slot: TUESDAY, offered: [] })
    expect(desk.state.slots.appointments.get(A)).toMatchObject({ confirmedAt: null, askedAt: null })
  })

  it('ends when it has begun, but late can be said until it is over', () => {
    desk.as(rani).at(plusMinutes(WEDNESDAY.start, 5))
    expect(desk.when(confirm)).toEqual(refused('appointment.started'))
    expect(desk.when(late(20))).toMatchObject({ events: [{ type: 'slots.running-late', minutes: 20 }] })
    expect(desk.messages).toMatchObject([
      { to: { kind: 'team', team: 'ed', facility: 'LGH' }, notice: { kind: 'team.running-late', minutes: 20 } },
    ])
    expect(desk.at(WEDNESDAY.end).when(late(20))).toEqual(refused('appointment.started'))
  })

  it('nobody is hours late', () => {
    expect(desk.as(rani).when(late(241))).toEqual(refused('appointment.too-late'))
    expect(desk.when(late(0))).toEqual(refused('appointment.too-late'))
    expect(desk.when(late(null))).toMatchObject({ ok: true })
  })
})

describe('a free slot offered to one patient', () => {
  it('brings their later appointment forward', () => {
    expect(desk.as(rani).when(offer)).toEqual(refused('actor.not-permitted'))
    desk.as(SYSTEM).when(offer)
    expect(desk.messages.map(({ notice }) => notice.kind)).toEqual(['patient.offer'])
    expect(desk.as(ravi).when(take)).toEqual(refused('actor.not-permitted'))
    expect(desk.as(rani).when(take)).toMatchObject({
      events: [
        { type: 'slots.offer-closed', outcome: 'accepted' },
        { type: 'slots.rescheduled', slot: TUESDAY },
      ],
    })
    expect(desk.when(take)).toEqual(refused('offer.ended'))
  })

  it('is booked where they have none', () => {
    desk.as(rani).when({ type: 'slots.cancel', appointment: A })
    desk.as(SYSTEM).when(offer)
    expect(desk.as(rani).when(take)).toMatchObject({ events: [{}, { type: 'slots.booked', appointment: 'A-NEW' }] })
  })

  it('is not kept for them', () => {
    desk.as(SYSTEM).when(offer)
    const other = { type: 'slots.book', appointment: AppointmentId.parse('A-2'), offered: [], slot: TUESDAY } as const
    desk.as(ravi).when({ ...other, patient: PatientId.parse('P-RAVI') })
    expect(desk.as(rani).when(take)).toEqual(refused('slot.taken'))
  })

  it('is left, or runs out when its time comes', () => {
    desk.as(SYSTEM).when(offer)
    expect(nextDue(desk.state)).toBe(TUESDAY.start)
    expect(desk.as(rani).when({ type: 'slots.decline-offer', offer: O })).toMatchObject({
      events: [{ outcome: 'declined' }],
    })
    desk.as(SYSTEM).when(offer)
    expect(due(desk.state, TUESDAY.start)).toEqual([{ type: 'slots.expire-offer', offer: O }])
    expect(desk.when({ type: 'slots.expire-offer', offer: O })).toEqual({ ok: true, events: [] })
    desk.at(TUESDAY.start).when({ type: 'slots.expire-offer', offer: O })
    expect(desk.state.slots.offers.size).toBe(0)
  })
})
