import { describe, expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { DeviceId, FacilityId, OfferId } from '../ids.ts'
import {
  IDLE_LEAD_MINUTES,
  MESSAGES_PER_WEEK_MAX,
  OFFERS_AT_ONCE_MAX,
  OFFERS_PER_GAP_MAX,
  OFFERS_PER_WEEK_MAX,
  SLOT_HOLD_MINUTES,
} from '../limits.ts'
import type { Slot } from '../slots/events.ts'
import { plusDays, plusMinutes } from '../time.ts'
import {
  appointment,
  booked,
  idleSought,
  joined,
  mri,
  NINE,
  only,
  pass,
  patient,
  waitingRoom,
} from './refill.fixture.ts'

const TOMORROW = mri(clock('09:30', '2026-11-24'))
const many = (people: number) => Array.from({ length: people }, (_, n) => joined(n + 1))
const cancel = (scenario: Scenario, n = 0): Event[] => {
  const cancelled = { type: 'slots.cancel', appointment: appointment(n) } as const
  scenario.as({ role: 'patient', patient: patient(n) }).when(cancelled)
  return pass(scenario, NINE)
}
const freed = (people: number, slot: Slot, ...events: Event[]) => {
  const scenario = waitingRoom(people, slot, ...events)
  return { scenario, events: cancel(scenario) }
}
const accept = (scenario: Scenario, offer: OfferId, n: number) =>
  scenario
    .as({ role: 'patient', patient: patient(n) })
    .when({ type: 'slots.accept-offer', offer, appointment: appointment(100 + n) })
const offers = (events: readonly Event[]) => only(events, 'waitlist.wave-sent').flatMap((wave) => wave.offers)
const outcome = (events: readonly Event[]) => only(events, 'waitlist.gap-closed').map((closed) => closed.outcome)

it('keeps how far somebody comes with what they take, until it is at another hospital', () => {
  const { scenario, events } = freed(1, TOMORROW, joined(1, { travelMinutes: 50 }))
  const [offer] = offers(events)
  if (!offer) throw new Error('nobody was asked')
  expect(accept(scenario, offer.offer, 1)).toMatchObject({
    events: [{}, { type: 'slots.booked', travel: { LGH: 50 } }],
  })
  const own = () => scenario.state.slots.appointments.get(appointment(101))?.travelMinutes
  expect(own()).toBe(50)
  const move = (slot: Slot) =>
    scenario.as(NURSE).when({ type: 'slots.reschedule', appointment: appointment(101), slot, offered: [] })
  expect(move(mri(clock('12:30', '2026-11-24')))).toMatchObject({ ok: true })
  expect(own()).toBe(50)
  const there = { device: DeviceId.parse('HHI-MRI'), facility: FacilityId.parse('HHI') }
  expect(move({ ...mri(clock('12:30', '2026-11-24')), ...there })).toMatchObject({ ok: true })
  expect(own()).toBeNull()
})

describe('a freed time', () => {
  it('is offered at once, by acuity and a near deadline, chance and waiting', () => {
    const { events } = freed(
      5,
      TOMORROW,
      joined(1, {}, plusDays(NINE, -2)),
      joined(2, { acuity: 'urgent' }),
      joined(3, { acuity: 'soon' }),
      joined(4, { deadline: plusDays(NINE, 3) }),
      joined(5, {}, plusDays(NINE, -30)),
      registeredLongAgo(5),
    )
    const [wave] = only(events, 'waitlist.wave-sent')
    expect(wave?.offers.map((each) => each.patient)).toEqual(
      ['P-2', 'P-3', 'P-4', 'P-1', 'P-5'].slice(0, wave?.offers.length),
    )
    expect(wave?.offers[0]).toMatchObject({ acuity: 'urgent', gainDays: null, waitedDays: 0, deadlineDays: null })
    expect(only(events, 'slots.offered').map((offer) => offer.patient)).toEqual(
      wave?.offers.map((each) => each.patient),
    )
  })

  it('goes to whoever should be seen soon before the others, where they are half as likely to take it at least', () => {
    const sooner = (gainDays: number) =>
      freed(2, TOMORROW, booked(1, mri(plusDays(TOMORROW.start, gainDays))), joined(1, { acuity: 'soon' }), joined(2))
    const firstOf = (gainDays: number) => offers(sooner(gainDays).events)[0]?.patient
    expect(firstOf(14)).toBe('P-1')
    expect(firstOf(1)).toBe('P-2')
  })

  it('goes to the first who takes it; the others are told in the same breath and keep their place', () => {
    const { scenario, events } = freed(4, TOMORROW, ...many(4))
    const [first, second] = offers(events)
    expect(accept(scenario, OfferId.parse(String(second?.offer)), 2)).toMatchObject({
      ok: true,
      events: [{ type: 'slots.offer-closed', outcome: 'accepted' }, { type: 'slots.booked' }],
    })
    const after = pass(scenario, NINE)
    expect(outcome(after)).toEqual([{ kind: 'refilled', by: 'offer', appointment: 'A-102', patient: 'P-2' }])
    expect(only(after, 'slots.offer-closed')).toContainEqual(
      expect.objectContaining({ offer: first?.offer, outcome: 'taken' }),
    )
    expect(scenario.messages).toContainEqual(
      expect.objectContaining({ notice: expect.objectContaining({ kind: 'patient.offer-gone', why: 'taken' }) }),
    )
    expect([...scenario.state.waitlist.entries.keys()]).toEqual(['W-1', 'W-3', 'W-4'])
    expect(scenario.state.slots.offers.size).toBe(0)
  })

  it('frees another one when whoever takes it moves up, and that is offered in turn', () => {
    const later = mri(clock('09:30', '2026-12-04'))
    const { scenario, events } = freed(2, TOMORROW, booked(1, later), joined(1), joined(2, { from: later.start }))
    const [offer] = offers(events)
    expect(offer).toMatchObject({ patient: 'P-1', gainDays: 10 })
    accept(scenario, OfferId.parse(String(offer?.offer)), 1)
    const after = pass(scenario, NINE)
    expect(offers(after)).toMatchObject([{ patient: 'P-2' }])
    expect(only(after, 'waitlist.wave-sent')).toMatchObject([{ freedBy: 'moved', slot: later }])
  })

  it('goes out in waves, to no more people than allowed, and says at the end why it stayed empty', () => {
    const { scenario, events } = freed(40, TOMORROW, ...many(40))
    expect(offers(events).length).toBeLessThan(OFFERS_PER_GAP_MAX)
    const after = pass(scenario, TOMORROW.start)
    expect(only(after, 'waitlist.wave-sent').length).toBeGreaterThan(0)
    expect(offers([...events, ...after])).toHaveLength(OFFERS_PER_GAP_MAX)
    expect(outcome(after)).toMatchObject([{ kind: 'unfilled', why: 'nobody-took-it' }])
  })

  it.each([
    ['nobody waits', 0, [], 'nobody-waiting', {}],
    ['all want another hospital', 1, [joined(1, { facilities: ['HHI'] })], 'nobody-could', { 'other-facility': 1 }],
    ['all can come later only', 1, [joined(1, { from: plusDays(NINE, 9) })], 'nobody-could', { 'outside-wish': 1 }],
    ['all have an earlier one', 1, [booked(1, mri(clock('10:15'))), joined(1)], 'nobody-waiting', {}],
  ] as const)('is explained when %s', (_, people, rest, why, unfit) => {
    const { scenario } = freed(people, TOMORROW, ...rest)
    expect(outcome(pass(scenario, TOMORROW.start))).toEqual([{ kind: 'unfilled', why, unfit }])
  })

  it('is put to nobody who could not get there or prepare in time any more', () => {
    const soon = mri(clock('10:15'))
    expect(offers(freed(1, soon, joined(1, { travelMinutes: 60 })).events)).toHaveLength(1)
    expect(offers(freed(1, soon, joined(1, { travelMinutes: 90 })).events)).toHaveLength(0)
    const services = fixtureTopology.services.map((each) =>
      each.code === 'mri' ? { ...each, noticeMinutes: 4320 } : each,
    )
    const complex: Event = { type: 'network.configured', topology: { ...fixtureTopology, services } }
    expect(offers(freed(1, TOMORROW, joined(1), complex).events)).toHaveLength(0)
  })

  it('ends each answer in time for them to get there', () => {
    const [offer] = offers(freed(1, mri(clock('10:15')), joined(1, { travelMinutes: 60 })).events)
    expect(offer?.expiresAt).toBe(clock('09:15'))
  })

  it('cannot be taken once the time to answer is over', () => {
    const { scenario, events } = freed(1, mri(clock('10:15')), joined(1, { travelMinutes: 60 }))
    const [offer] = offers(events)
    scenario.at(clock('09:15'))
    expect(accept(scenario, OfferId.parse(String(offer?.offer)), 1)).toMatchObject({
      ok: false,
      rejection: { code: 'offer.ended' },
    })
  })

  it('waits for the morning, but for those who asked to be woken', () => {
    const night = clock('22:00')
    const scenario = waitingRoom(2, TOMORROW, joined(1), joined(2, { atNight: true })).at(night)
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(0) })
    expect(offers(pass(scenario, plusMinutes(night, 5)))).toMatchObject([{ patient: 'P-2' }])
    const morning = pass(scenario, clock('08:00', '2026-11-24'))
    expect(offers(morning)).toMatchObject([{ patient: 'P-1' }])
  })

  it('is not put to somebody who was asked often enough this week', () => {
    const scenario = waitingRoom(1, TOMORROW, joined(1))
    for (let n = 0; n < OFFERS_PER_WEEK_MAX; n += 1) {
      const offer = OfferId.parse(`O-${n}`)
      scenario.given(
        { type: 'slots.offered', offer, patient: patient(1), slot: TOMORROW, gap: null },
        { type: 'slots.offer-closed', offer, patient: patient(1), outcome: 'declined' },
      )
    }
    expect(only(cancel(scenario), 'waitlist.gap-waits')).toMatchObject([{ unfit: { 'week-limit': 1 } }])
  })

  it('is put to whoever is urgent while they think about another one, and to nobody else', () => {
    const other = mri(clock('10:15', '2026-11-24'))
    const scenario = waitingRoom(3, TOMORROW, booked(3, other), joined(1), joined(2, { acuity: 'urgent' }))
    cancel(scenario)
    scenario.as({ role: 'patient', patient: patient(3) }).when({ type: 'slots.cancel', appointment: appointment(3) })
    const wave = only(pass(scenario, NINE), 'waitlist.wave-sent').at(-1)
    expect(wave).toMatchObject({ slot: other, offers: [{ patient: 'P-2' }], unfit: { 'has-open-offer': 1 } })
    const [first, second] = [...scenario.state.slots.offers.values()].filter((each) => each.patient === patient(2))
    expect(accept(scenario, OfferId.parse(String(first?.id)), 2)).toMatchObject({
      ok: true,
      events: [
        { type: 'slots.offer-closed', outcome: 'accepted' },
        { type: 'slots.offer-closed', offer: second?.id, outcome: 'withdrawn' },
        { type: 'slots.booked' },
      ],
    })
    expect(only(pass(scenario, NINE), 'waitlist.wave-sent').flatMap(({ offers: sent }) => sent)).toEqual([])
  })

  it('is not put to somebody who had messages enough, whatever they were about', () => {
    const scenario = waitingRoom(1, TOMORROW, joined(1))
    const asked = { type: 'slots.confirmation-asked', appointment: appointment(1), patient: patient(1) } as const
    const attempt = MESSAGES_PER_WEEK_MAX - 1
    scenario.given(booked(1, mri(clock('12:45', '2026-12-10'))), { ...asked, attempt, again: null })
    expect(only(cancel(scenario), 'waitlist.gap-waits')).toMatchObject([{ unfit: { 'week-limit': 1 } }])
  })

  it('goes to more people together the less time is left', () => {
    const size = (slot: Slot) => only(freed(40, slot, ...many(40)).events, 'waitlist.wave-sent')[0]?.offers.length ?? 0
    const [week, tomorrow, soon] = [mri(clock('09:30', '2026-11-30')), TOMORROW, mri(clock('11:00'))].map(size)
    expect(week).toBeLessThan(tomorrow ?? 0)
    expect(tomorrow).toBeLessThan(soon ?? 0)
    expect(soon).toBeLessThanOrEqual(OFFERS_AT_ONCE_MAX)
  })

  it('is put to somebody who joins while nobody could be asked', () => {
    const { scenario } = freed(1, TOMORROW)
    scenario.given(joined(1))
    expect(offers(pass(scenario, NINE))).toMatchObject([{ patient: 'P-1' }])
  })

  it('counts as refilled when somebody books it on their own', () => {
    const { scenario } = freed(2, TOMORROW, joined(1))
    scenario.given(booked(2, TOMORROW))
    expect(outcome(pass(scenario, NINE))).toMatchObject([{ kind: 'refilled', by: 'booking', patient: 'P-2' }])
  })

  it('is put to nobody while somebody keeps it to decide, and to those who wait when they let go of it', () => {
    const scenario = waitingRoom(2, TOMORROW, joined(1))
    const hold = { type: 'slots.hold', patient: patient(2), slot: TOMORROW } as const
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(0) })
    expect(scenario.as({ role: 'patient', patient: patient(2) }).when(hold)).toMatchObject({ ok: true })
    expect(offers(pass(scenario, plusMinutes(NINE, SLOT_HOLD_MINUTES - 1)))).toEqual([])
    expect(offers(pass(scenario, plusMinutes(NINE, SLOT_HOLD_MINUTES)))).toMatchObject([{ patient: 'P-1' }])
  })

  it('is explained when it was kept to its very beginning', () => {
    const soon = mri(clock('09:30'))
    const scenario = waitingRoom(2, soon, joined(1, { travelMinutes: 5 }))
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(0) })
    scenario.at(clock('09:16')).as({ role: 'patient', patient: patient(2) })
    scenario.when({ type: 'slots.hold', patient: patient(2), slot: soon })
    expect(outcome(pass(scenario, clock('09:31')))).toMatchObject([{ kind: 'unfilled', why: 'nobody-could' }])
  })

  it('is withdrawn when its device goes out of service', () => {
    const { scenario } = freed(1, TOMORROW, joined(1))
    const device = DeviceId.parse('LGH-MRI')
    scenario.as(NURSE).when({ type: 'devices.take-down', device, from: NINE, until: plusDays(NINE, 3) })
    const after = pass(scenario, TOMORROW.start)
    expect(outcome(after)).toMatchObject([{ kind: 'unfilled', why: 'not-offered' }])
  })
})

describe('time that becomes free on the day', () => {
  const today = mri(clock('09:30'))
  const later = clock('09:40')

  it('is offered off the usual times when somebody did not come and the next is free', () => {
    const scenario = waitingRoom(1, today, joined(1, { travelMinutes: 10 })).at(later)
    const left = mri(clock('10:10'))
    expect(
      scenario.as(NURSE).when({ type: 'slots.vacate', appointment: appointment(0), why: 'no-show' }),
    ).toMatchObject({ ok: true, events: [{ type: 'slots.vacated', why: 'no-show', free: left }] })
    const [offer] = offers(pass(scenario, later))
    expect(offer).toMatchObject({ patient: 'P-1' })
    expect(accept(scenario, OfferId.parse(String(offer?.offer)), 1)).toMatchObject({ ok: true })
  })

  it('is explained as too short when the next one is booked', () => {
    const scenario = waitingRoom(1, today, registeredLongAgo(9), booked(9, mri(clock('10:15'))), joined(1)).at(later)
    scenario.as(NURSE).when({ type: 'slots.vacate', appointment: appointment(0), why: 'early-finish' })
    expect(outcome(pass(scenario, later))).toMatchObject([{ kind: 'unfilled', why: 'too-short' }])
  })

  it('is no patient’s to report, and nobody’s before its time', () => {
    const vacate = { type: 'slots.vacate', appointment: appointment(0), why: 'no-show' } as const
    const scenario = waitingRoom(1, today)
    expect(scenario.as({ role: 'patient', patient: patient(0) }).when(vacate)).toMatchObject({
      rejection: { code: 'actor.not-permitted' },
    })
    expect(scenario.as(NURSE).when(vacate)).toMatchObject({ rejection: { code: 'appointment.not-started' } })
  })

  it('is found when a device is back sooner than thought', () => {
    const scenario = waitingRoom(1, TOMORROW, configured, joined(1, { travelMinutes: 10 })).at(NINE)
    const device = DeviceId.parse('LGH-MRI')
    scenario.as(NURSE).when({ type: 'devices.take-down', device, from: NINE, until: clock('12:00') })
    scenario.at(clock('09:10')).as(NURSE).when({ type: 'devices.bring-up', device })
    const events = pass(scenario, clock('09:10'))
    expect(only(events, 'waitlist.gaps-found')).toMatchObject([{ freedBy: 'capacity', device }])
    expect(offers(events)).toMatchObject([{ patient: 'P-1' }])
  })
})

describe('a time that nobody booked', () => {
  const TEN = clock('10:00')
  const idle = (people: number, ...events: Event[]) => {
    const scenario = waitingRoom(people, TOMORROW, ...events).given(idleSought(TEN))
    return { scenario, events: pass(scenario, TEN) }
  }

  it('is found in the morning and offered, no more of them than people wait', () => {
    const { scenario, events } = idle(2, ...many(2))
    const [sought] = only(events, 'waitlist.idle-sought')
    expect(sought?.nextLookAt).toBe(clock('10:00', '2026-11-24'))
    expect(sought?.slots).toHaveLength(2)
    expect(sought?.slots[0]?.start).toBeGreaterThanOrEqual(plusMinutes(TEN, IDLE_LEAD_MINUTES))
    const [offer] = offers(events)
    expect(accept(scenario, OfferId.parse(String(offer?.offer)), 1)).toMatchObject({ ok: true })
    expect(outcome(pass(scenario, TEN))).toMatchObject([{ kind: 'refilled', by: 'offer', patient: 'P-1' }])
  })

  it('is offered to those alone who could have it, and sought only while somebody waits', () => {
    expect(only(idle(1, joined(1, { from: plusDays(NINE, 9) })).events, 'waitlist.idle-sought')).toMatchObject([
      { slots: [] },
    ])
    expect(idle(0).events).toEqual([])
  })

  it('is not sought twice', () => {
    const { scenario, events } = idle(1, ...many(1))
    const [first] = only(events, 'waitlist.idle-sought').flatMap(({ slots }) => slots)
    const again = only(pass(scenario, clock('10:00', '2026-11-24')), 'waitlist.idle-sought').flatMap(
      ({ slots }) => slots,
    )
    expect(again.some(({ start, device }) => start === first?.start && device === first.device)).toBe(false)
  })
})

function registeredLongAgo(n: number): Event {
  return { type: 'patients.registered', patient: patient(n), language: 'en' }
}
