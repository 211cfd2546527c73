import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import type { Event } from '../decision.ts'
import { clock, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { REBOOK_LEAD_MINUTES, REBOOK_LEAD_MINUTES_ELSEWHERE } from '../limits.ts'
import { bestSlots } from '../slots/rank.ts'
import { type Instant, MINUTE_MS, plusMinutes } from '../time.ts'
import { appointmentId, booked, hospital, nth, patientId, TEN, X1 } from './breakdown.fixture.ts'
import type { Proposal } from './events.ts'

const ONE = clock('13:00')
const down = (until: Instant = ONE, from: Instant = TEN) =>
  ({ type: 'devices.take-down', device: X1, from, until }) as const
const up = { type: 'devices.bring-up', device: X1 } as const
const accept = (n: number) => ({ type: 'rebooking.accept', appointment: appointmentId(n) }) as const
const patient = (n: number): Actor => ({ role: 'patient', patient: patientId(n) })
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })

/** Ten o'clock is the 14th slot of the day, give or take. */
const crowd = (count: number): Event[] => Array.from({ length: count }, (_, n) => booked(n, nth(14 + n))).flat()

function breakDown(scenario: Scenario, command: Parameters<Scenario['when']>[0] = down()): readonly Proposal[] {
  const decision = scenario.as(NURSE).when(command)
  if (!decision.ok) throw new Error(decision.rejection.code)
  return decision.events.flatMap((event) => (event.type === 'rebooking.planned' ? event.proposals : []))
}

const tick = (scenario: Scenario, at: Instant): void => {
  for (const command of due(scenario.state, at)) scenario.at(at).as(SYSTEM).when(command)
}

describe('a device that fails for three hours with twenty people booked', () => {
  const scenario = hospital(TEN, ...crowd(20))
  const proposals = breakDown(scenario)
  const told = scenario.messages

  it('gives each another time in the same breath, and nobody two', () => {
    expect(proposals).toHaveLength(20)
    expect(new Set(proposals.map(({ appointment }) => appointment)).size).toBe(20)
    expect(proposals.every(({ to }) => to !== null)).toBe(true)
    expect(new Set(proposals.map(({ to }) => `${to?.device} ${to?.start}`)).size).toBe(20)
    expect(told).toHaveLength(20)
    expect(new Set(told.map(({ to }) => JSON.stringify(to))).size).toBe(20)
    expect(told.every(({ notice }) => notice.kind === 'patient.rebook')).toBe(true)
  })

  it('asks nobody to come sooner than they can', () => {
    for (const { from, to } of proposals) {
      const lead = to?.facility === from.facility ? REBOOK_LEAD_MINUTES : REBOOK_LEAD_MINUTES_ELSEWHERE
      expect((to?.start ?? 0) - TEN).toBeGreaterThanOrEqual(lead * MINUTE_MS)
    }
  })

  it('keeps what is proposed from everybody else', () => {
    const kept = proposals[0]?.to
    if (!kept) throw new Error('no proposal')
    const wish = { service: kept.service, facility: kept.facility, patient: patientId(99), now: TEN }
    const when = { start: kept.start, end: plusMinutes(kept.start, 1), grain: 'minute' as const }
    const others = bestSlots(scenario.state, { ...wish, when }).slots
    expect(others.filter(({ device, start }) => device === kept.device && start === kept.start)).toEqual([])
    scenario.given({ type: 'patients.registered', patient: patientId(99), language: 'en' })
    const book = {
      type: 'slots.book',
      appointment: appointmentId(99),
      patient: patientId(99),
      slot: kept,
      offered: [],
    } as const
    expect(scenario.as(patient(99)).when(book)).toEqual(code('slot.taken'))
  })

  it('moves the appointment with one tap, once', () => {
    const { to } = proposals.find(({ appointment }) => appointment === appointmentId(3)) ?? {}
    expect(scenario.as(patient(4)).when(accept(3))).toEqual(code('actor.not-permitted'))
    expect(scenario.as(patient(3)).when(accept(3))).toMatchObject({
      events: [
        { type: 'rebooking.answered', outcome: 'accepted' },
        { type: 'slots.rescheduled', slot: to },
      ],
    })
    expect(scenario.state.slots.appointments.get(appointmentId(3))?.slot).toEqual(to)
    expect(scenario.as(patient(3)).when(accept(3))).toEqual(code('rebooking.ended'))
  })

  it('is not planned again when the outage is told again', () => {
    const before = scenario.state.rebooking.moves.size
    expect(breakDown(scenario, down(clock('12:30')))).toEqual([])
    expect(scenario.state.rebooking.moves.size).toBe(before)
  })
})

describe('who comes first', () => {
  it('is the most urgent, then who is prepared, then by time', () => {
    const scenario = hospital(
      TEN,
      ...booked(1, nth(30)),
      ...booked(2, nth(31, 'LGH-X1', 'blood')),
      ...booked(3, nth(32), 'urgent'),
      ...booked(4, nth(33), 'soon'),
      ...booked(5, nth(29)),
    )
    const proposals = breakDown(scenario)
    expect(proposals.map(({ appointment }) => appointment)).toEqual([3, 4, 2, 5, 1].map(appointmentId))
    const soonest = Math.min(...proposals.map(({ to }) => to?.start ?? 0))
    expect(proposals[0]?.to?.start).toBe(soonest)
  })

  it('is theirs alone to judge: a patient cannot book as urgent', () => {
    const scenario = hospital(TEN, { type: 'patients.registered', patient: patientId(1), language: 'en' })
    const book = {
      type: 'slots.book',
      appointment: appointmentId(1),
      patient: patientId(1),
      slot: nth(40),
      offered: [],
      acuity: 'urgent',
    } as const
    expect(scenario.as(patient(1)).when(book)).toEqual(code('actor.not-permitted'))
    expect(scenario.as(NURSE).when(book)).toMatchObject({ events: [{ acuity: 'urgent' }] })
  })
})

describe('many people', () => {
  const many = () => hospital(TEN, ...crowd(30))

  it('are told when staff agree', () => {
    const scenario = many()
    breakDown(scenario, down(clock('16:00')))
    expect(scenario.messages).toEqual([])
    expect(scenario.as(patient(1)).when({ type: 'rebooking.approve', device: X1 })).toEqual(code('actor.not-permitted'))
    scenario.as(NURSE).when({ type: 'rebooking.approve', device: X1 })
    expect(scenario.messages).toHaveLength(30)
    expect(scenario.when({ type: 'rebooking.refuse', device: X1 })).toEqual(code('rebooking.nothing-waits'))
  })

  it('are told when staff do not answer for ten minutes', () => {
    const scenario = many()
    breakDown(scenario, down(clock('16:00')))
    expect(nextDue(scenario.state)).toBe(plusMinutes(TEN, 10))
    tick(scenario, plusMinutes(TEN, 10))
    expect([...scenario.state.rebooking.moves.values()].filter(({ status }) => status === 'proposed')).toHaveLength(30)
  })

  it('are left alone when staff call them', () => {
    const scenario = many()
    breakDown(scenario, down(clock('16:00')))
    scenario.as(NURSE).when({ type: 'rebooking.refuse', device: X1 })
    expect(scenario.state.rebooking.moves.size).toBe(0)
  })
})

describe('at night', () => {
  it('whoever comes after the morning is told in the morning, the others at once', () => {
    const night = clock('23:00')
    const scenario = hospital(
      night,
      ...booked(1, nth(2, 'LGH-X1', 'xray', '2026-11-24')),
      ...booked(2, nth(60, 'LGH-X1', 'xray', '2026-11-24')),
    )
    const proposals = breakDown(scenario, down(clock('20:00', '2026-11-24'), night))
    expect(proposals.map(({ sendAt }) => sendAt)).toEqual([null, clock('08:00', '2026-11-24')])
    expect(scenario.messages).toHaveLength(1)
    tick(scenario, clock('08:00', '2026-11-24'))
    expect(scenario.messages).toMatchObject([{ to: { patient: patientId(2) }, notice: { kind: 'patient.rebook' } }])
  })
})

describe('no answer', () => {
  it('frees what was kept and names the patient to the hospital, once', () => {
    const scenario = hospital(TEN, ...booked(1, nth(30)))
    const [proposal] = breakDown(scenario)
    const { expiresAt = TEN } = proposal ?? {}
    tick(scenario, expiresAt)
    expect(scenario.state.rebooking.moves.size).toBe(0)
    expect(scenario.messages).toMatchObject([
      { to: { kind: 'team', facility: 'LGH' }, notice: { kind: 'team.rebook-unanswered', patient: patientId(1) } },
    ])
  })

  it('until their own time has passed can still be given: it is booked anew', () => {
    const scenario = hospital(TEN, ...booked(1, nth(14)))
    breakDown(scenario)
    tick(scenario, plusMinutes(TEN, 20))
    expect(scenario.state.slots.appointments.size).toBe(0)
    expect(scenario.at(plusMinutes(TEN, 25)).as(patient(1)).when(accept(1))).toMatchObject({
      events: [{ type: 'rebooking.answered' }, { type: 'slots.booked', appointment: appointmentId(1) }],
    })
  })
})

describe('back early', () => {
  it('leaves those who have not answered where they were, and tells them', () => {
    const scenario = hospital(TEN, ...booked(1, nth(30)))
    breakDown(scenario)
    scenario.at(clock('10:30')).as(NURSE).when(up)
    expect(scenario.messages).toMatchObject([{ notice: { kind: 'patient.rebook-undone', slot: nth(30) } }])
    expect(scenario.as(patient(1)).when(accept(1))).toEqual(code('rebooking.ended'))
    expect(scenario.state.slots.appointments.get(appointmentId(1))?.slot).toEqual(nth(30))
  })

  it('offers their old time back to those who moved far, and to nobody who would gain nothing', () => {
    // The other devices are full until the evening, so one of them moves by hours.
    const full = ['LGH-X2', 'HHI-X1'].flatMap((device, d) =>
      Array.from({ length: 36 }, (_, n) => booked(200 + 100 * d + n, nth(20 + n, device))).flat(),
    )
    const scenario = hospital(TEN, ...full, ...booked(1, nth(30)))
    breakDown(scenario, down(clock('19:00')))
    scenario.as(patient(1)).when(accept(1))
    scenario.at(clock('10:30')).as(NURSE).when(up)
    expect(scenario.messages).toMatchObject([{ notice: { kind: 'patient.rebook-back', to: nth(30) } }])
    expect(scenario.as(patient(1)).when(accept(1))).toMatchObject({ ok: true })
    expect(scenario.state.slots.appointments.get(appointmentId(1))?.slot).toEqual(nth(30))

    const near = hospital(TEN, ...booked(1, nth(30)))
    breakDown(near)
    near.as(patient(1)).when(accept(1))
    near.at(clock('10:30')).as(NURSE).when(up)
    expect(near.messages).toEqual([])
  })

  it('leaves alone whoever could not come in time', () => {
    const scenario = hospital(TEN, ...booked(1, nth(17)))
    breakDown(scenario)
    scenario.at(clock('10:20')).as(NURSE).when(up)
    expect(scenario.messages).toEqual([])
    expect(scenario.as(patient(1)).when(accept(1))).toMatchObject({ ok: true })
  })
})
