import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { check } from '../core.ts'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { GRACE_MINUTES } from '../limits.ts'
import { Topology } from '../network/topology.ts'
import { MINUTE_MS, plusMinutes } from '../time.ts'
import { appointment, booked, joined, mri, NINE, only, pass, patient, waitingRoom } from '../waitlist/refill.fixture.ts'

/** The MRI runs from 8 in pieces of 45 minutes: patient 0 has 9:30, 1 has 10:15, 2 has 11:00; it is 9:00. */
const TIMES = ['09:30', '10:15', '11:00'] as const
const room = (...events: Event[]) =>
  waitingRoom(4, mri(clock('09:30')), booked(1, mri(clock('10:15'))), booked(2, mri(clock('11:00'))), ...events)
type Room = ReturnType<typeof room>
const arrives = (scenario: Room, n: number, at: string) =>
  scenario
    .at(clock(at))
    .as(NURSE)
    .when({ type: 'slots.check-in', appointment: appointment(n) })
const noShow = (scenario: Room, n: number, at: string) =>
  scenario
    .at(clock(at))
    .as(NURSE)
    .when({ type: 'slots.vacate', appointment: appointment(n), why: 'no-show' })
const called = (events: readonly Event[]) => only(events, 'slots.called-forward')
const none = (events: readonly Event[]) => only(events, 'slots.nobody-called').map(({ passedOver }) => passedOver)
const slotOf = ({ state }: Room, n: number) => state.slots.appointments.get(appointment(n))?.slot
const withService = (part: object): Event => ({
  type: 'network.configured',
  topology: Topology.parse({
    ...fixtureTopology,
    services: fixtureTopology.services.map((each) => (each.code === 'mri' ? { ...each, ...part } : each)),
  }),
})

describe('when somebody does not come', () => {
  it('whoever waits there goes in at once, and what they leave is for others', () => {
    const scenario = waitingRoom(
      3,
      mri(clock('09:30')),
      booked(1, mri(clock('10:15'))),
      joined(3, { acuity: 'urgent', travelMinutes: 10 }),
    )
    arrives(scenario, 1, '09:20')
    noShow(scenario, 0, '09:35')
    const events = pass(scenario, clock('09:36'))
    const now = { ...mri(clock('09:35')), end: clock('10:20') }
    const free = { ...mri(clock('10:20')), end: clock('11:05') }
    expect(called(events)).toMatchObject([
      { appointment: 'A-1', from: mri(clock('10:15')), slot: now, why: 'empty', instead: null, free, token: 1 },
    ])
    expect(slotOf(scenario, 1)).toEqual(now)
    expect(only(events, 'waitlist.wave-sent').map(({ slot }) => slot)).toContainEqual(free)
  })

  it('they and the desk hear of it, and nobody else', () => {
    const scenario = room()
    arrives(scenario, 1, '09:20')
    noShow(scenario, 0, '09:35')
    scenario.as(SYSTEM).when({ type: 'slots.call-forward', device: mri(NINE).device })
    expect(
      scenario.messages.map(({ to, notice }) => [to.kind === 'patient' ? to.patient : to.kind, notice.kind]),
    ).toEqual([
      ['P-1', 'patient.called'],
      ['team', 'team.called-forward'],
    ])
  })

  it('who comes after it was said goes in when they come', () => {
    const scenario = room()
    noShow(scenario, 0, '09:35')
    expect(called(pass(scenario, clock('09:50')))).toEqual([])
    arrives(scenario, 1, '09:50')
    expect(called(pass(scenario, clock('09:50')))).toMatchObject([{ slot: { start: clock('09:50') } }])
  })

  it('the next one goes in when the one who was called is done', () => {
    const scenario = room()
    arrives(scenario, 1, '09:20')
    arrives(scenario, 2, '09:25')
    noShow(scenario, 0, '09:35')
    expect(called(pass(scenario, clock('10:20')))).toMatchObject([
      { appointment: 'A-1', slot: { start: clock('09:35') } },
      { appointment: 'A-2', slot: { start: clock('10:20') } },
    ])
  })

  it('nobody does for a few minutes', () => {
    const scenario = room()
    arrives(scenario, 1, '10:06')
    noShow(scenario, 0, '10:06')
    expect(none(pass(scenario, clock('10:07')))).toEqual([[{ appointment: 'A-1', why: 'soon' }]])
  })
})

describe('whoever is not there when their time comes', () => {
  it('loses their turn after a while, and not their appointment', () => {
    const scenario = room()
    arrives(scenario, 1, '09:20')
    expect(called(pass(scenario, clock('09:39')))).toEqual([])
    const grace = plusMinutes(clock('09:30'), GRACE_MINUTES)
    expect(called(pass(scenario, grace))).toMatchObject([
      { appointment: 'A-1', why: 'not-there', slot: mri(clock('09:30')), instead: { appointment: 'A-0', told: true } },
    ])
    expect([slotOf(scenario, 0), slotOf(scenario, 1)]).toEqual([mri(clock('10:15')), mri(clock('09:30'))])
    expect(scenario.messages).toMatchObject([
      { notice: { kind: 'patient.called', token: 1 } },
      { to: { patient: 'P-0' }, notice: { kind: 'patient.turn-passed', slot: mri(clock('10:15')) } },
      { notice: { kind: 'team.called-forward', instead: mri(clock('09:30')) } },
    ])
    expect([...scenario.state.waitlist.gaps.values()]).toEqual([])
  })

  it('hears of it once, however often others go in', () => {
    const scenario = room()
    arrives(scenario, 1, '09:20')
    arrives(scenario, 2, '09:25')
    const events = called(pass(scenario, clock('10:30')))
    expect(events.map(({ appointment: id, instead }) => [id, instead?.told])).toEqual([
      ['A-1', true],
      ['A-2', false],
    ])
    expect(slotOf(scenario, 0)).toEqual(mri(clock('11:00')))
  })

  it('is waited for longer where they said so, and not at all where they cannot be there in time', () => {
    const late = (minutes: number | null): Event => ({
      type: 'slots.running-late',
      appointment: appointment(0),
      patient: patient(0),
      slot: mri(clock('09:30')),
      minutes,
    })
    const at = (minutes: number | null) => {
      const scenario = room()
      arrives(scenario, 1, '09:20')
      scenario.given(late(minutes))
      for (let now = clock('09:20'); now < clock('10:05'); now = plusMinutes(now, 1)) {
        if (called(pass(scenario, now)).length > 0) return (now - clock('09:30')) / MINUTE_MS
      }
      return null
    }
    expect([at(10), at(null), at(50)]).toEqual([20, 20, 0])
  })

  it('keeps their turn where they come in time', () => {
    const scenario = room()
    arrives(scenario, 1, '09:20')
    arrives(scenario, 0, '09:38')
    expect(called(pass(scenario, clock('10:10')))).toEqual([])
  })

  it('changes places with nobody whose test is another one', () => {
    const scenario = waitingRoom(2, mri(clock('09:30')), {
      ...booked(1, { ...mri(clock('10:15')), end: clock('10:45') }),
    } as Event)
    arrives(scenario, 1, '09:20')
    expect(none(pass(scenario, clock('09:45')))).toEqual([[{ appointment: 'A-1', why: 'differs' }]])
  })
})

describe('nobody is called in', () => {
  it('who must fast until their time, or had no notice', () => {
    for (const part of [{ fastingHours: 4 }, { noticeMinutes: 60 }]) {
      const scenario = room(withService(part))
      arrives(scenario, 1, '09:20')
      noShow(scenario, 0, '09:35')
      expect(none(pass(scenario, clock('09:36')))).toEqual([[{ appointment: 'A-1', why: 'preparation' }]])
      expect(slotOf(scenario, 1)).toEqual(mri(clock('10:15')))
    }
  })

  it('but the one after them, where the first cannot', () => {
    const ct = { ...mri(clock('09:40')), service: 'ct', device: 'LGH-CT', end: clock('10:10') }
    const scenario = room(booked(1, ct as ReturnType<typeof mri>, 9))
    arrives(scenario, 1, '09:20')
    arrives(scenario, 2, '09:25')
    noShow(scenario, 0, '09:30')
    expect(called(pass(scenario, clock('09:31')))).toMatchObject([
      { appointment: 'A-2', slot: mri(clock('09:30')), passedOver: [{ appointment: 'A-1', why: 'elsewhere' }] },
    ])
  })

  it('while the device runs late, is blocked or out of service', () => {
    const span = { from: clock('09:25'), until: clock('10:10') }
    const device = mri(NINE).device
    const late = room()
    late.as(NURSE).at(clock('09:05')).when({ type: 'devices.report-delay', device, minutes: 30 })
    const blocked = room()
    blocked.as(NURSE).when({ type: 'blocks.block', block: 'BLK-1' as never, device, ...span, reason: 'other' })
    const down = room()
    down.as(NURSE).when({ type: 'devices.take-down', device, ...span })
    for (const scenario of [late, blocked, down]) {
      arrives(scenario, 1, '09:20')
      noShow(scenario, 0, '09:35')
      expect(called(pass(scenario, clock('10:00')))).toEqual([])
    }
  })

  it('by anybody but the timer', () => {
    const command = { type: 'slots.call-forward', device: mri(NINE).device } as const
    expect(room().as(NURSE).when(command)).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  })
})

it('explains itself', () => {
  const scenario = room()
  arrives(scenario, 1, '09:20')
  noShow(scenario, 0, '09:35')
  const rows = pass(scenario, clock('09:36')).map((event, n) => ({
    seq: n + 1,
    at: clock('09:35'),
    actor: SYSTEM,
    event,
  }))
  expect(explain(rows, 'A-1', 330).join('\n')).toContain(
    'P-1, number 1, was called in before their time: mri at 2026-11-23T09:35:00+05:30 on LGH-MRI (LGH) rather than mri at 2026-11-23T10:15:00+05:30',
  )
})

it('never books two at once, moves only who is there to an earlier time, and comes to rest', () => {
  const deed = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom('come', 'no-show', 'late'),
    fc.integer({ min: 0, max: 40 }),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const scenario = room()
      const events: Event[] = []
      let at = NINE
      for (const [n, what, minutes] of deeds) {
        at = plusMinutes(at, minutes)
        events.push(...pass(scenario, at))
        const id = appointment(n)
        scenario.as(NURSE)
        if (what === 'come') scenario.when({ type: 'slots.check-in', appointment: id })
        else if (what === 'no-show') scenario.when({ type: 'slots.vacate', appointment: id, why: 'no-show' })
        else scenario.when({ type: 'slots.report-late', appointment: id, minutes: minutes + 1 })
      }
      events.push(...pass(scenario, clock('20:00')))
      for (const { from, slot, instead } of called(events)) {
        expect(slot.start).toBeLessThan(from.start)
        if (instead) expect(instead.slot).toEqual(from)
      }
      expect(called(events).length).toBeLessThanOrEqual(TIMES.length * 2)
      expect(check(scenario.state, null)).toEqual([])
      expect([...scenario.state.slots.standing.values()].flatMap(({ lookAt }) => lookAt ?? [])).toEqual([])
    }),
    { numRuns: 200 },
  )
})
