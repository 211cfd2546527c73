import { describe, expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { Scenario } from '../given.ts'
import { DeviceId, FacilityId, ResourceId } from '../ids.ts'
import { type Service, Topology } from '../network/topology.ts'
import type { Acuity, Slot } from '../slots/events.ts'
import { extrasOn } from '../slots/one-more.ts'
import { placeIn } from '../slots/queue.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { appointment, booked, joined, MRI, mri, NINE, only, pass, patient } from './refill.fixture.ts'

/** Tomorrow from 8:00 on, one after the other. */
const slots = Array.from({ length: 8 }, (_, n) => mri(plusMinutes(plusDays(clock('08:00'), 1), 45 * n)))
const at = (n: number): Slot => slots[n] ?? mri(NINE)
const TEN = clock('10:00')
const WAITS = 20

interface Clinic {
  readonly overbook?: Service['overbook'] | null
  /** Who often stayed away before. */
  readonly unreliable?: readonly number[]
  readonly acuity?: Acuity
  readonly more?: Partial<Service>
  readonly others?: readonly Event[]
}

/** Patients 0 to 7 have tomorrow's times, patient 20 and two more wait; nobody has anything on the event yet. */
function clinic({
  overbook = { perDay: 2, waitMinutes: 40 },
  unreliable = [2, 5],
  acuity,
  more,
  others = [],
}: Clinic = {}) {
  const { services, devices } = fixtureTopology
  const topology: Topology = {
    ...fixtureTopology,
    services: services.map((each) => (each.code === MRI ? { ...each, ...more, ...(overbook && { overbook }) } : each)),
    devices: devices.filter(({ id, services: does }) => id === 'LGH-MRI' || !does.includes(MRI)),
  }
  const people = [0, 1, 2, 3, 4, 5, 6, 7, WAITS, WAITS + 1, WAITS + 2]
  return new Scenario(NINE).given(
    { type: 'network.configured', topology },
    ...people.map((n) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const),
    ...unreliable.flatMap((n) => Array.from({ length: 8 }, () => missed(n))),
    ...slots.map((slot, n) => booked(n, slot)),
    ...others,
    ...[0, 1, 2].map((n) =>
      joined(WAITS + n, {
        ...(acuity && { acuity }),
        from: slots[0]?.start ?? NINE,
        until: plusMinutes(at(7).start, 1),
      }),
    ),
  )
}

/** At some time of the past. */
const missed = (n: number): Event => ({
  type: 'slots.vacated',
  appointment: appointment(900 + n),
  patient: patient(n),
  slot: mri(plusDays(NINE, -30)),
  why: 'no-show',
  free: null,
})

const sought = (scenario: Scenario) => only(pass(scenario, TEN), 'waitlist.overbooking-sought')
const gapsOf = ({ state }: Scenario) => [...state.waitlist.gaps.values()]
const offersOf = ({ state }: Scenario) => [...state.slots.offers.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
const taking = (scenario: Scenario) => {
  const [offer] = offersOf(scenario)
  if (!offer) throw new Error('nothing was offered')
  scenario.as({ role: 'patient', patient: offer.patient })
  return scenario.when({ type: 'slots.accept-offer', offer: offer.id, appointment: appointment(50) })
}

const nothing = {
  slot: mri(NINE),
  chance: 0,
  times: 0,
  expected: 0,
  waitMinutes: 0,
  othersWaitMinutes: 0,
  nth: 0,
  allowed: 0,
  weighed: [],
}

const confirmed = (n: number): Event => ({
  type: 'slots.confirmed',
  appointment: appointment(n),
  patient: patient(n),
  slot: at(n),
})

const cancelled = (n: number): Event => ({
  type: 'slots.cancelled',
  appointment: appointment(n),
  patient: patient(n),
  slot: at(n),
})

describe('one more in a full time', () => {
  it('is looked for where whoever has it is least likely to come, within what the network file allows', () => {
    const [event] = sought(clinic())
    expect(event?.found).toHaveLength(1)
    const [{ slot, chance, times, expected, waitMinutes, othersWaitMinutes, nth, allowed, weighed } = nothing] =
      event?.found ?? []
    expect([at(2), at(5)]).toContainEqual(slot)
    expect(chance).toBeGreaterThan(0.5)
    // Eight times, of which two are taken by people who mostly stay away: one more fits, a second would not.
    expect(times).toBe(8)
    expect(expected).toBeGreaterThan(7)
    expect(expected).toBeLessThanOrEqual(8)
    expect(waitMinutes).toBeCloseTo(45 * (1 - chance), 0)
    expect(othersWaitMinutes).toBeLessThanOrEqual(40)
    expect({ nth, allowed }).toEqual({ nth: 1, allowed: 2 })
    expect(weighed[0]?.slot).toEqual(slot)
    expect(weighed.map((each) => each.waitMinutes)).toEqual(
      weighed.map((each) => each.waitMinutes).toSorted((a, b) => a - b),
    )
  })

  it.each<[string, Clinic, string | null]>([
    ['the network file does not allow it', { overbook: null }, null],
    ['people have said that they come', { unreliable: [], others: [confirmed(0), confirmed(1)] }, 'too-many-expected'],
    ['somebody would wait too long', { overbook: { perDay: 2, waitMinutes: 15 } }, 'long-wait'],
    ['people must fast for it', { more: { fastingHours: 6 } }, 'not-allowed'],
    ['kidney values must be known, as for contrast', { more: { creatinineDays: 30 } }, 'not-allowed'],
    ['whoever waits for it is urgent', { acuity: 'urgent' }, 'nobody-could'],
  ])('is not looked for where %s', (_what, how, why) => {
    const scenario = clinic(how)
    const events = sought(scenario)
    expect(events.flatMap(({ found }) => found)).toEqual([])
    expect(events.flatMap(({ none }) => none.map((each) => each.why))).toEqual(why === null ? [] : [why])
    expect(gapsOf(scenario).filter(({ freedBy }) => freedBy === 'overbooking')).toEqual([])
  })

  it('lets nobody wait who is urgent: only times after them are left', () => {
    const scenario = clinic({
      unreliable: [2, 7],
      others: [
        cancelled(4),
        {
          type: 'slots.booked',
          appointment: appointment(40),
          patient: patient(4),
          slot: at(4),
          acuity: 'urgent',
          offered: [],
        },
      ],
    })
    const [event] = sought(scenario)
    expect(event?.found.map(({ slot }) => slot)).toEqual([at(7)])
  })

  it('is offered like a freed time, with the wait, and booked as what it is', () => {
    const scenario = clinic()
    const [event] = sought(scenario)
    const [{ slot, waitMinutes } = nothing] = event?.found ?? []
    expect(offersOf(scenario)[0]?.slot).toEqual(slot)
    const [offered] = scenario.messages.map(({ notice }) => notice)
    expect(offered).toMatchObject({ kind: 'patient.offer', slot, waitMinutes })
    const decision = taking(scenario)
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { type: 'slots.offer-closed', outcome: 'accepted' },
        { type: 'slots.booked', slot, over: { kind: 'no-show', nth: 1, allowed: 2, waitMinutes, model: 'prior-1' } },
      ],
    })
    const closed = only(pass(scenario, plusMinutes(TEN, 1)), 'waitlist.gap-closed')
    expect(closed).toMatchObject([{ outcome: { kind: 'refilled', by: 'offer', appointment: 'A-50' } }])
    // Whoever has the time is served first.
    scenario.at(plusMinutes(at(0).start, -10)).as(NURSE)
    const owner = [2, 5].find((n) => at(n).start === slot.start) ?? 0
    scenario.at(plusMinutes(slot.start, -10))
    for (const n of [50, owner]) scenario.when({ type: 'slots.check-in', appointment: appointment(n) })
    expect(placeIn(scenario.state, appointment(50), plusMinutes(slot.start, -10))).toEqual({
      ahead: 1,
      waitMinutes: 55,
    })
  })

  it.each([
    ['confirms', 'slots.confirm'],
    ['says how late', 'slots.report-late'],
  ] as const)('is withdrawn when somebody of the window %s, and cannot be taken any more', (_what, type) => {
    const scenario = clinic({ overbook: { perDay: 2, waitMinutes: 30 } })
    const [event] = sought(scenario)
    const [{ slot } = nothing] = event?.found ?? []
    const owner = [2, 5].find((n) => at(n).start === slot.start) ?? 0
    scenario.as({ role: 'patient', patient: patient(owner) })
    scenario.when(
      type === 'slots.confirm'
        ? { type, appointment: appointment(owner) }
        : { type, appointment: appointment(owner), minutes: 5 },
    )
    const before = offersOf(scenario)
    expect(before.length).toBeGreaterThan(0)
    expect(taking(scenario)).toMatchObject({ ok: false, rejection: { code: 'slot.taken' } })
    const events = pass(scenario, plusMinutes(TEN, 1))
    expect(only(events, 'waitlist.gap-closed')).toMatchObject([{ outcome: { kind: 'unfilled', why: 'expected-full' } }])
    expect(only(events, 'slots.offer-closed')).toMatchObject(
      before.map(({ id }) => ({ offer: id, outcome: 'withdrawn' })),
    )
    expect(gapsOf(scenario)).toEqual([])
  })

  it('is an ordinary free time once whoever has it gives it back', () => {
    const scenario = clinic()
    const [event] = sought(scenario)
    const [{ slot } = nothing] = event?.found ?? []
    const owner = [2, 5].find((n) => at(n).start === slot.start) ?? 0
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(owner) })
    expect(gapsOf(scenario)).toMatchObject([{ slot, freedBy: 'cancelled' }])
    const decision = taking(scenario)
    expect(decision).toMatchObject({ ok: true, events: [{}, { type: 'slots.booked', slot }] })
    expect(decision.ok && decision.events[1]).not.toHaveProperty('over')
  })

  it('has the time when whoever had it gives it back afterwards, and the allowance is free again', () => {
    const scenario = clinic()
    const [event] = sought(scenario)
    const [{ slot } = nothing] = event?.found ?? []
    taking(scenario)
    const owner = [2, 5].find((n) => at(n).start === slot.start) ?? 0
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(owner) })
    expect(scenario.state.slots.appointments.get(appointment(50))?.over).toBeNull()
    expect(extrasOn(scenario.state, slot)).toEqual([])
    expect(only(pass(scenario, plusMinutes(TEN, 1)), 'waitlist.gap-closed')).toMatchObject([
      { outcome: { kind: 'refilled', by: 'offer', appointment: 'A-50' } },
    ])
  })

  it('keeps the team that both need, and is not put in where it would need one that is busy', () => {
    const scenario = clinic()
    sought(scenario)
    const { network } = scenario.state
    const [topology] = [...network.topologies.values()]
    if (!topology) throw new Error('no network')
    const TEAM = ResourceId.parse('LGH-TEAM')
    const shared = Topology.parse({
      ...topology,
      resources: [{ id: TEAM, facility: FacilityId.parse('LGH'), kind: 'staff', name: 'Nurses', count: 1 }],
      devices: topology.devices.map((each) =>
        each.id === 'LGH-MRI'
          ? { ...each, needs: { [MRI]: [TEAM] } }
          : each.id === 'LGH-CT'
            ? { ...each, services: ['ct', 'xray'], needs: { ct: [TEAM] } }
            : each,
      ),
    })
    const [offer] = offersOf(scenario)
    const start = offer?.slot.start ?? NINE
    const ct: Slot = {
      ...mri(start),
      service: topology.services.find(({ code }) => code === 'ct')?.code ?? MRI,
      device: DeviceId.parse('LGH-CT'),
      end: plusMinutes(start, 30),
    }
    scenario.given(
      { type: 'network.configured', topology: shared },
      {
        type: 'slots.booked',
        appointment: appointment(60),
        patient: patient(WAITS + 2),
        slot: ct,
        uses: [TEAM],
        offered: [],
      },
    )
    expect(taking(scenario)).toMatchObject({ ok: false, rejection: { code: 'slot.taken' } })
    scenario.as(NURSE).when({ type: 'slots.cancel', appointment: appointment(60) })
    expect(taking(scenario)).toMatchObject({ ok: true, events: [{}, { uses: [TEAM] }] })
  })

  it('explains itself', () => {
    const scenario = clinic()
    const [event] = sought(scenario)
    if (!event) throw new Error('nothing was sought')
    const row = { seq: 1, at: TEN, actor: { role: 'system' }, event } as const
    expect(explain([row], 'LGH-MRI', 330)).toMatchInlineSnapshot(`
      [
        "2026-11-23T10:00:00+05:30 #1 Full times of mri on LGH-MRI that may take one more, since others are not expected to come (prior-1): 1. (Nadi)",
        "  2026-11-24T11:45:00+05:30, 1 of 2 that day: chance that the other does not come 0.558, 7.11 people expected for 8 times, wait about 19.9 min, others 19.9 min at most",
        "  weighed 2026-11-24T09:30:00+05:30: chance that the other does not come 0.554, 7.11 people expected for 8 times, wait about 20.1 min, others 20.1 min at most",
        "  weighed 2026-11-24T12:30:00+05:30: chance that the other does not come 0.131, 7.11 people expected for 8 times, wait about 39.1 min, others 39.1 min at most",
        "  weighed 2026-11-24T13:15:00+05:30: chance that the other does not come 0.132, 7.11 people expected for 8 times, wait about 39.1 min, others 39.1 min at most",
        "  weighed 2026-11-24T10:15:00+05:30: chance that the other does not come 0.129, 7.11 people expected for 8 times, wait about 39.2 min, others 39.2 min at most",
      ]
    `)
  })
})
