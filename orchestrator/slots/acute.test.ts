import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../actor.ts'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { plusDays, plusMinutes } from '../time.ts'
import {
  appointment,
  booked,
  idleSought,
  joined,
  MRI,
  mri,
  NINE,
  only,
  pass,
  patient,
} from '../waitlist/refill.fixture.ts'
import type { Slot } from './events.ts'
import { bestSlots } from './rank.ts'

const WEDNESDAY = '2026-11-25'
const HOURS = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 10 * 60 + 15, to: 12 * 60 + 30 }))
/** The scanner at Lakeview keeps three times, from a quarter past ten, for those who should not wait, until a day before. */
const topology = {
  ...fixtureTopology,
  devices: fixtureTopology.devices.flatMap((device) =>
    device.id === 'HHI-MRI'
      ? []
      : [device.id === 'LGH-MRI' ? { ...device, keptForAcute: { hours: HOURS, releaseHours: 24 } } : device],
  ),
}
const KEPT = mri(clock('10:15', WEDNESDAY))
const as = (n: number): Actor => ({ role: 'patient', patient: patient(n) })
const register = (n: number): Event => ({ type: 'patients.registered', patient: patient(n), language: 'en' })

/** On Monday at nine; patient 1 can wait, patient 2 should be seen soon, as the desk has said. */
const scanner = (...events: Event[]): Scenario =>
  new Scenario(NINE).given(
    { type: 'network.configured', topology },
    ...[1, 2, 3].map(register),
    joined(2, { acuity: 'soon' }),
    ...events,
  )

const times = (scenario: Scenario, n: number, start = '08:00', end = '18:00', now = NINE): string[] => {
  const when = { start: clock(start, WEDNESDAY), end: clock(end, WEDNESDAY), grain: 'hour' as const }
  const wish = { service: MRI, when, facility: null, patient: patient(n), now }
  return bestSlots(scenario.state, wish).slots.map((slot) =>
    new Date(slot.start + 330 * 60_000).toISOString().slice(8, 16),
  )
}
const book = (n: number, slot: Slot) =>
  ({ type: 'slots.book', appointment: appointment(n), patient: patient(n), slot, offered: [] }) as const

describe('times that are kept for those who should not wait', () => {
  it('are put to them, and not to whoever can wait', () => {
    expect(times(scanner(), 1, '10:00')).toEqual(['25T12:30', '25T13:15', '25T14:00'])
    expect(times(scanner(), 2, '10:00')).toEqual(['25T10:15', '25T11:00', '25T11:45'])
  })

  it('cannot be booked by somebody who can wait, however they come by them, nor moved into', () => {
    const until = plusMinutes(KEPT.end, -24 * 60)
    const refusal = { ok: false, rejection: { code: 'slot.kept-for-acute', slot: KEPT, until } }
    expect(scanner().as(as(1)).when(book(1, KEPT))).toMatchObject(refusal)
    expect(scanner().as(NURSE).when(book(1, KEPT))).toMatchObject(refusal)
    expect(
      scanner()
        .as(as(1))
        .when({ type: 'slots.hold', patient: patient(1), slot: KEPT }),
    ).toMatchObject(refusal)
    const own = booked(1, mri(clock('14:00', WEDNESDAY)))
    const move = { type: 'slots.reschedule', appointment: appointment(1), slot: KEPT, offered: [] } as const
    expect(scanner(own).as(as(1)).when(move)).toMatchObject(refusal)
  })

  it('are theirs whom staff have judged, on the list or as they book', () => {
    expect(scanner().as(as(2)).when(book(2, KEPT))).toMatchObject({ ok: true })
    expect(
      scanner()
        .as(NURSE)
        .when({ ...book(1, KEPT), acuity: 'urgent' }),
    ).toMatchObject({ ok: true })
    expect(
      scanner()
        .as(NURSE)
        .when({ ...book(1, KEPT), acuity: 'routine' }),
    ).toMatchObject({ ok: false })
    const later: Event = { ...booked(3, mri(clock('14:00', WEDNESDAY))), acuity: 'urgent' } as Event
    expect(times(scanner(later), 3, '10:00')[0]).toBe('25T10:15')
  })

  it('are everybody’s a day before, so that none stands idle for it', () => {
    const released = plusMinutes(KEPT.end, -24 * 60)
    const scenario = scanner()
    expect(times(scenario, 1, '10:00', '12:00', plusMinutes(released, -1))[0]).not.toBe('25T10:15')
    expect(times(scenario, 1, '10:00', '12:00', released)[0]).toBe('25T10:15')
    expect(scenario.at(released).as(as(1)).when(book(1, KEPT))).toMatchObject({ ok: true })
  })

  it('are found free by one after the other could not have them', () => {
    const all = Array.from({ length: 13 }, (_, n) => mri(plusMinutes(clock('08:00', WEDNESDAY), 45 * n)))
    const others = all.filter(({ start, end }) => end <= KEPT.start || start >= clock('12:30', WEDNESDAY))
    const scenario = scanner(...others.map((slot, n) => booked(3, slot, 100 + n)))
    expect(times(scenario, 1)[0]).toMatch(/^26/)
    expect(times(scenario, 2)[0]).toBe('25T10:15')
    expect(times(scenario, 1)[0]).toMatch(/^26/)
  })

  it('that become free are offered to them alone until then', () => {
    const first = booked(3, KEPT)
    const scenario = scanner(joined(1), first, idleSought(plusDays(NINE, 60))).as(NURSE)
    scenario.when({ type: 'slots.cancel', appointment: appointment(3) })
    const asked = pass(scenario, plusMinutes(NINE, 120))
    const waves = only(asked, 'waitlist.wave-sent')
    expect(waves.flatMap(({ offers }) => offers.map((offer) => offer.patient))).toEqual([patient(2)])
    expect(waves[0]?.unfit).toEqual({ 'kept-for-acute': 1 })
    scenario.as(as(2)).when({ type: 'slots.decline-offer', offer: waves[0]?.offers[0]?.offer ?? ('none' as never) })
    const later = only(pass(scenario, plusMinutes(KEPT.start, -180)), 'waitlist.wave-sent')
    expect(later.flatMap(({ offers }) => offers.map((offer) => offer.patient))).toContain(patient(1))
  })
})

it('however many come first who can wait, each that should not finds what is kept', () => {
  const start = fc.integer({ min: 0, max: 12 }).map((n) => mri(plusMinutes(clock('08:00', WEDNESDAY), 45 * n)))
  fc.assert(
    fc.property(fc.array(start, { maxLength: 40 }), (wanted) => {
      const scenario = scanner()
      for (const [n, slot] of wanted.entries()) {
        scenario.given(register(1_000 + n))
        scenario.as(as(1_000 + n)).when({ ...book(1_000 + n, slot) })
      }
      expect(times(scenario, 2, '10:00', '12:30')).toEqual(['25T10:15', '25T11:00', '25T11:45'])
    }),
    { numRuns: 50 },
  )
})
