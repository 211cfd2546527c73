import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { due } from '../core.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, PatientId, SeriesId, ServiceCode } from '../ids.ts'
import { SLOT_HOLD_MINUTES } from '../limits.ts'
import { addDays, instant, LocalDay, localTime, MINUTE_MS, plusDays, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import { checkSlots } from './check.ts'
import type { Slot } from './events.ts'
import { planSeries } from './plan-series.ts'
import { planVisit } from './plan-visit.ts'
import { appointmentsOf, heldFor, sessionsOf } from './state.ts'

const [MRI, CT, XRAY] = [ServiceCode.parse('mri'), ServiceCode.parse('ct'), ServiceCode.parse('xray')]
const [P1, P2] = [PatientId.parse('P-1'), PatientId.parse('P-2')]
const SERIES = SeriesId.parse('S-1')
const NOW = clock('06:00')
const as = (patient: PatientId) => Actor.parse({ role: 'patient', patient })
const opened = () =>
  new Scenario(NOW).given(
    configured,
    { type: 'patients.registered', patient: P1, language: 'en' },
    { type: 'patients.registered', patient: P2, language: 'en' },
  )
const freeOn = ({ state }: Scenario, service: ServiceCode, day: number): Slot[] => {
  const from = plusDays(NOW, day)
  return [...freeSlots(state, { service, facility: null, now: NOW, from, until: plusMinutes(from, 14 * 60) })]
}
const bookSeries = (patient: PatientId, slots: readonly Slot[], series = SERIES) =>
  ({
    type: 'slots.book-series',
    series,
    patient,
    sessions: slots.map((slot, n) => ({ appointment: AppointmentId.parse(`${series}-${n + 1}`), slot })),
    offered: [],
  }) as const
const nth = (slots: readonly Slot[], n: number): Slot => {
  const slot = slots[n]
  if (!slot) throw new Error('the fixture has such a slot')
  return slot
}
const DAYS = [1, 3, 4].map((n) => addDays(LocalDay.parse('2026-11-23'), n))
const minuteOf = ({ start }: Slot): number => localTime(start, 330).minuteOfDay

describe('a series', () => {
  it('is booked as a whole, moved and cancelled session by session, and cancelled as a whole', () => {
    const scenario = opened().as(as(P1))
    const slots = [1, 2, 3].map((day) => nth(freeOn(scenario, CT, day), 0))
    expect(scenario.when(bookSeries(P1, slots))).toMatchObject({ ok: true })
    const [first, second] = sessionsOf(scenario.state.slots, SERIES)
    expect(appointmentsOf(scenario.state.slots, P1)).toHaveLength(3)
    const other = nth(freeOn(scenario, CT, 2), 5)
    if (!first || !second) throw new Error('three sessions')
    expect(scenario.when({ type: 'slots.reschedule', appointment: second.id, slot: other, offered: [] })).toMatchObject(
      { ok: true },
    )
    expect(scenario.when({ type: 'slots.cancel', appointment: first.id })).toMatchObject({ ok: true })
    expect(sessionsOf(scenario.state.slots, SERIES)).toHaveLength(2)
    scenario.as(as(P2))
    expect(scenario.when({ type: 'slots.cancel-series', series: SERIES })).toMatchObject({ ok: false })
    scenario.as(as(P1))
    expect(scenario.when({ type: 'slots.cancel-series', series: SERIES })).toMatchObject({ ok: true })
    expect(appointmentsOf(scenario.state.slots, P1)).toHaveLength(0)
    expect(scenario.when({ type: 'slots.cancel-series', series: SERIES })).toMatchObject({
      rejection: { code: 'series.unknown' },
    })
  })

  it('is refused as a whole, with what stands in the way', () => {
    const scenario = opened().as(as(P2))
    const slots = [1, 2, 3].map((day) => nth(freeOn(scenario, CT, day), 0))
    const slot = nth(slots, 1)
    scenario.when({ type: 'slots.book', appointment: AppointmentId.parse('A-1'), patient: P2, slot, offered: [] })
    expect(scenario.as(as(P1)).when(bookSeries(P1, slots))).toEqual({
      ok: false,
      rejection: { code: 'series.blocked', slot, because: 'slot.taken' },
    })
    expect(appointmentsOf(scenario.state.slots, P1)).toHaveLength(0)
    expect(scenario.when(bookSeries(P1, []))).toMatchObject({ rejection: { code: 'series.size' } })
  })

  it('does not overlap with itself', () => {
    const scenario = opened().as(as(P1))
    const slot = nth(freeOn(scenario, CT, 1), 0)
    expect(scenario.when(bookSeries(P1, [slot, slot]))).toMatchObject({ rejection: { code: 'series.blocked' } })
  })

  it('tells the patient once of what a caregiver booked', () => {
    const scenario = opened().given({
      type: 'patients.caregiver-added',
      patient: P1,
      caregiver: P2,
      tell: false,
    })
    const slots = [1, 2, 3].map((day) => nth(freeOn(scenario, CT, day), 0))
    expect(scenario.as(as(P2)).when(bookSeries(P1, slots))).toMatchObject({ ok: true })
    expect(scenario.messages.filter(({ notice }) => notice.kind === 'patient.done-for-you')).toHaveLength(1)
  })

  it('is asked about once where several are on one day', () => {
    const scenario = opened().as(NURSE)
    const day = plusDays(NOW, 4)
    const from = (service: ServiceCode, hours: number): Slot =>
      nth(
        [
          ...freeSlots(scenario.state, {
            service,
            facility: null,
            now: NOW,
            from: plusMinutes(day, hours * 60),
            until: null,
          }),
        ],
        0,
      )
    expect(scenario.when(bookSeries(P1, [from(CT, 3), from(XRAY, 5)])).ok).toBe(true)
    expect(sessionsOf(scenario.state.slots, SERIES).map(({ askAt }) => askAt !== null)).toEqual([true, false])
  })
})

describe('planning a series', () => {
  const wish = { service: CT, patient: P1, facility: null, days: DAYS, now: NOW }

  it('finds the hour wished for on every day, at one hospital', () => {
    const { plans, matchesWish, blocked } = planSeries(opened().state, { ...wish, hours: { from: 420, to: 421 } })
    expect({ matchesWish, blocked }).toEqual({ matchesWish: true, blocked: null })
    expect(plans[0]?.map(minuteOf)).toEqual([420, 420, 420])
  })

  it('proposes the nearest hour that fits for all, and says which day was in the way', () => {
    const scenario = opened().as(NURSE)
    const slot = nth(
      freeOn(scenario, CT, 3).filter((each) => minuteOf(each) === 420),
      0,
    )
    scenario.when({ type: 'slots.book', appointment: AppointmentId.parse('A-1'), patient: P2, slot, offered: [] })
    const { plans, matchesWish, blocked } = planSeries(scenario.state, { ...wish, hours: { from: 420, to: 421 } })
    expect({ matchesWish, blocked }).toEqual({ matchesWish: false, blocked: DAYS[1] })
    expect(plans[0]?.map(minuteOf)).toEqual([390, 390, 390])
    expect(scenario.as(as(P1)).when(bookSeries(P1, plans[0] ?? [])).ok).toBe(true)
  })
})

describe('planning a visit', () => {
  const services = fixtureTopology.services.map((each) => (each.code === XRAY ? { ...each, fastingHours: 6 } : each))
  const topology = { ...fixtureTopology, services }
  const planned = (scenario: Scenario) =>
    planVisit(scenario.state, {
      services: [MRI, CT, XRAY],
      patient: P1,
      facility: null,
      day: DAYS[0] ?? null,
      hours: null,
      now: NOW,
    })

  it('has what needs an empty stomach first, time to walk, one hospital, and can be booked as it is', () => {
    const scenario = opened().given({ type: 'network.configured', topology })
    const { plans, matchesWish } = planned(scenario)
    expect(matchesWish).toBe(true)
    expect(plans).toHaveLength(3)
    for (const plan of plans) {
      expect(plan[0]?.service).toBe(XRAY)
      expect(new Set(plan.map(({ facility }) => facility)).size).toBe(1)
      for (const [n, slot] of plan.slice(1).entries()) {
        expect(slot.start - nth(plan, n).end).toBeGreaterThanOrEqual(10 * MINUTE_MS)
      }
    }
    expect(scenario.as(NURSE).when(bookSeries(P1, plans[0] ?? [])).ok).toBe(true)
  })
})

it('property: a series is booked whole or not at all, and never doubles anything', () => {
  const session = fc.record({
    day: fc.integer({ min: 1, max: 3 }),
    place: fc.nat(6),
    service: fc.constantFrom(CT, XRAY),
  })
  const attempt = fc.record({
    patient: fc.constantFrom(P1, P2),
    sessions: fc.array(session, { minLength: 1, maxLength: 5 }),
    shift: fc.constantFrom(0, 0, 0, 5),
  })
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 8 }), (attempts) => {
      const scenario = opened()
      const grid = opened()
      for (const [n, { patient, sessions, shift }] of attempts.entries()) {
        const slots = sessions.map(({ day, place, service }, at) => {
          const slot = nth(freeOn(grid, service, day), place)
          const off = at === 0 ? shift * MINUTE_MS : 0
          return { ...slot, start: instant(slot.start + off), end: instant(slot.end + off) }
        })
        const before = scenario.state.slots.appointments.size
        const series = SeriesId.parse(`S-${n}`)
        const { ok } = scenario.as(as(patient)).when(bookSeries(patient, slots, series))
        expect(scenario.state.slots.appointments.size - before).toBe(ok ? slots.length : 0)
        expect(sessionsOf(scenario.state.slots, series)).toHaveLength(ok ? slots.length : 0)
      }
      expect(checkSlots(scenario.state, null)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('a series that is decided on', () => {
  const wanted = () => {
    const scenario = opened().as(as(P1))
    const slots = [1, 2, 3].map((day) => nth(freeOn(scenario, CT, day), 0))
    const [slot, ...more] = slots
    if (!slot) throw new Error('three slots')
    return { scenario, slots, hold: { type: 'slots.hold', patient: P1, slot, more } as const }
  }
  const bookOne = (slot: Slot) =>
    ({ type: 'slots.book', appointment: AppointmentId.parse('A-2'), patient: P2, slot, offered: [] }) as const

  it('is kept whole, from others alone, until it is booked', () => {
    const { scenario, slots, hold } = wanted()
    expect(scenario.when(hold)).toMatchObject({ events: [{ type: 'slots.held', more: [{}, {}] }] })
    expect(scenario.when(hold)).toEqual({ ok: true, events: [] })
    for (const slot of slots) {
      expect(scenario.as(as(P2)).when(bookOne(slot))).toMatchObject({ rejection: { code: 'slot.taken' } })
    }
    expect(scenario.as(as(P1)).when(bookSeries(P1, slots))).toMatchObject({ ok: true })
    expect(heldFor(scenario.state.slots, P1)).toEqual([])
  })

  it('is let go of whole, by itself after a while, and said once', () => {
    const { scenario, slots, hold } = wanted()
    scenario.when(hold)
    const later = plusMinutes(NOW, SLOT_HOLD_MINUTES)
    const asked = due(scenario.state, later)
    expect(asked).toEqual([{ type: 'slots.expire-hold', patient: P1 }])
    for (const command of asked) scenario.at(later).as(SYSTEM).when(command)
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['patient.hold-over'])
    expect(heldFor(scenario.state.slots, P1)).toEqual([])
    expect(scenario.as(as(P2)).when(bookOne(nth(slots, 1)))).toMatchObject({ ok: true })
  })

  it('is kept not at all where one session is gone', () => {
    const { scenario, slots, hold } = wanted()
    scenario.as(as(P2)).when(bookOne(nth(slots, 2)))
    expect(scenario.as(as(P1)).when(hold)).toMatchObject({ rejection: { code: 'series.blocked', slot: nth(slots, 2) } })
    expect(scenario.state.slots.holds.size).toBe(0)
  })
})
