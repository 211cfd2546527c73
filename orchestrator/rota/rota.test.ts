import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { check, due, nextDue } from '../core.ts'
import { COORDINATOR, clock, fixtureTopology, NURSE, NURSE2 } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { Scenario } from '../given.ts'
import { CoverId, FacilityId, StaffId } from '../ids.ts'
import { Duty, OnCall } from '../network/topology.ts'
import { plusDays } from '../time.ts'
import type { RotaCommandOf } from './commands.ts'
import { onCall } from './on-call.ts'

const NINE = clock('09:00')
const cardiology = Duty.parse('cardiology')
const LGH = FacilityId.parse('LGH')
const [nurse, other] = [StaffId.parse('S-NURSE'), StaffId.parse('S-NURSE2')]
const line = (staff: string, from: number, to: number) =>
  OnCall.parse({ duty: 'cardiology', facility: 'LGH', staff, from: from * 60, to: to * 60 })
const topology = {
  ...fixtureTopology,
  onCall: [...fixtureTopology.onCall, line('S-NURSE', 8, 20), line('S-ADMIN', 20, 8)],
}

const coverage: RotaCommandOf<'rota.cover'> = {
  type: 'rota.cover',
  cover: CoverId.parse('CV-1'),
  duty: cardiology,
  facility: LGH,
  staff: other,
  instead: null,
  from: clock('20:00'),
  until: clock('08:00', '2026-11-24'),
}
const swap: RotaCommandOf<'rota.swap'> = {
  type: 'rota.swap',
  covers: [CoverId.parse('CV-1'), CoverId.parse('CV-2')],
  duty: cardiology,
  facility: LGH,
  one: nurse,
  other: StaffId.parse('S-ADMIN'),
}
const refused = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) })

let desk: Scenario
beforeEach(() => {
  desk = new Scenario(NINE).given({ type: 'network.configured', topology })
})
const told = () => desk.messages.map(({ to, notice }) => `${'staff' in to ? to.staff : to.kind} ${notice.kind}`)
const first = (time: string, day?: string) => onCall(desk.state, cardiology, LGH, clock(time, day))

describe('somebody covers', () => {
  it('and is called first for that time; all concerned are told but who said it', () => {
    desk.as(NURSE).when({ ...coverage, instead: StaffId.parse('S-ADMIN') })
    expect(told()).toEqual(['S-NURSE2 colleague.on-call', 'S-ADMIN colleague.on-call'])
    expect(first('21:00')).toEqual(['S-NURSE2'])
    expect(first('19:00')).toEqual(['S-NURSE'])
    expect(first('21:00', '2026-11-24')).toEqual(['S-ADMIN'])
  })

  it('and it is over by itself', () => {
    desk.as(COORDINATOR).when(coverage)
    expect(nextDue(desk.state)).toBe(coverage.until)
    const [elapse] = due(desk.state, coverage.until)
    expect(elapse).toEqual({ type: 'rota.elapse', cover: 'CV-1' })
    if (elapse) desk.as(SYSTEM).at(coverage.until).when(elapse)
    expect(told()).toEqual([])
    expect(desk.state.rota.covers.size).toBe(0)
    expect(check(desk.state, null)).toEqual([])
  })

  it('but no more once they have left the network file', () => {
    desk.as(COORDINATOR).when(coverage)
    const staff = topology.staff.filter(({ id }) => id !== other)
    desk.given({ type: 'network.configured', topology: { ...topology, staff } })
    expect(first('21:00')).toEqual(['S-ADMIN'])
  })

  it('and it is taken back; they are told', () => {
    desk.as(COORDINATOR).when(coverage)
    desk.as(NURSE).when({ type: 'rota.end-cover', cover: coverage.cover })
    expect(told()).toEqual(['S-NURSE2 colleague.off-call'])
    expect(desk.when({ type: 'rota.end-cover', cover: coverage.cover })).toEqual(refused('rota.unknown-cover'))
  })

  it('said twice is said once', () => {
    desk.as(COORDINATOR).when(coverage)
    expect(desk.as(NURSE).when({ ...coverage, cover: CoverId.parse('CV-9') })).toEqual({ ok: true, events: [] })
  })

  it('explains itself: what the rota had', () => {
    const decision = desk.as(COORDINATOR).when(coverage)
    const [event] = decision.ok ? decision.events : []
    if (!event) throw new Error('nothing was decided')
    expect(explain([{ seq: 1, at: NINE, actor: COORDINATOR, event }], 'CV-1', 330)).toEqual([
      '2026-11-23T09:00:00+05:30 #1 S-NURSE2 is on call for cardiology at LGH from 2026-11-23T20:00:00+05:30 until 2026-11-24T08:00:00+05:30, as S-COORD said: CV-1. (coordinator S-COORD)',
      '  the rota had S-ADMIN',
    ])
  })
})

describe('a swap', () => {
  it('gives each the other’s next shift', () => {
    desk.as(NURSE).when(swap)
    expect(first('10:00')).toEqual(['S-ADMIN'])
    expect(first('21:00')).toEqual(['S-NURSE'])
    expect(first('10:00', '2026-11-24')).toEqual(['S-NURSE'])
    expect(told()).toEqual(['S-ADMIN colleague.on-call', 'S-ADMIN colleague.on-call'])
  })

  it('needs a shift of each', () => {
    expect(desk.as(NURSE).when({ ...swap, other })).toEqual(refused('rota.no-shift'))
  })
})

describe('is refused', () => {
  const later = plusDays(NINE, 100)
  it.each([
    ['a role nobody knows', { duty: Duty.parse('astrology') }, 'rota.unknown-duty'],
    ['a stranger', { staff: StaffId.parse('S-NOBODY') }, 'rota.unknown-staff'],
    ['a hospital nobody knows', { facility: FacilityId.parse('XYZ') }, 'rota.unknown-facility'],
    ['the past', { from: clock('01:00'), until: clock('08:00') }, 'rota.bad-time'],
    ['an end before the beginning', { until: coverage.from }, 'rota.bad-time'],
    ['a month', { until: plusDays(coverage.from, 30) }, 'rota.bad-time'],
    ['half a year ahead', { from: later, until: plusDays(later, 1) }, 'rota.bad-time'],
    ['a nurse as coordinator', { duty: Duty.parse('coordinator'), facility: null }, 'rota.not-a-coordinator'],
  ])('%s', (_, part, code) => {
    expect(desk.as(COORDINATOR).when({ ...coverage, ...part })).toEqual(refused(code))
  })

  it.each<[string, Actor]>([
    ['a colleague of another house', NURSE2],
    ['a patient', { role: 'stranger' }],
    ['the clock', SYSTEM],
  ])('by %s', (_, actor) => {
    expect(desk.as(actor).when(coverage)).toEqual(refused('actor.not-permitted'))
    expect(desk.as(actor).when(swap)).toEqual(refused('actor.not-permitted'))
  })

  it('that somebody ends what the clock ends', () => {
    desk.as(COORDINATOR).when(coverage)
    expect(desk.when({ type: 'rota.elapse', cover: coverage.cover })).toEqual(refused('actor.not-permitted'))
  })
})
