import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { clock, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { EntryId, ServiceCode } from '../ids.ts'
import { plusDays } from '../time.ts'
import type { WaitlistCommand } from './commands.ts'
import { appointment, booked, joined, MRI, mri, NINE, pass, patient, waitingRoom } from './refill.fixture.ts'

const me: Actor = { role: 'patient', patient: patient(1) }
const NEXT_WEEK = mri(clock('09:30', '2026-12-01'))
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })

const join = (over: Partial<Extract<WaitlistCommand, { type: 'waitlist.join' }>> = {}): WaitlistCommand => ({
  type: 'waitlist.join',
  entry: EntryId.parse('W-1'),
  patient: patient(1),
  service: MRI,
  acuity: 'routine',
  wish: null,
  deadline: null,
  facilities: [],
  atNight: false,
  travelMinutes: null,
  ...over,
})
const waiting = ({ state }: Scenario) => [...state.waitlist.entries.values()]

describe('a place on the waitlist', () => {
  it('is kept for ninety days where nobody says how long', () => {
    const scenario = waitingRoom(1, NEXT_WEEK).as(me)
    expect(scenario.when(join())).toMatchObject({
      ok: true,
      events: [{ type: 'waitlist.joined', entry: 'W-1', from: NINE, until: plusDays(NINE, 90) }],
    })
    expect(pass(scenario, plusDays(NINE, 91))).toContainEqual({
      type: 'waitlist.left',
      entry: 'W-1',
      patient: 'P-1',
      why: 'expired',
    })
    expect(waiting(scenario)).toEqual([])
  })

  it('is one for each service: asking again changes the wish, not since when', () => {
    const scenario = waitingRoom(1, NEXT_WEEK).as(me)
    scenario.when(join())
    scenario.at(plusDays(NINE, 2))
    const wish = { from: plusDays(NINE, 3), until: plusDays(NINE, 5) }
    expect(scenario.when(join({ entry: EntryId.parse('W-2'), wish }))).toMatchObject({ events: [{ entry: 'W-1' }] })
    expect(waiting(scenario)).toMatchObject([{ id: 'W-1', since: NINE, ...wish }])
  })

  it('is left when they say so, and by nobody else’s word', () => {
    const scenario = waitingRoom(2, NEXT_WEEK, joined(1))
    const leave = { type: 'waitlist.leave', entry: EntryId.parse('W-1') } as const
    expect(scenario.as({ role: 'patient', patient: patient(2) }).when(leave)).toEqual(code('actor.not-permitted'))
    expect(scenario.as(me).when(leave)).toMatchObject({ events: [{ type: 'waitlist.left', why: 'asked' }] })
    expect(scenario.when(leave)).toEqual(code('waitlist.unknown-entry'))
  })

  it('ends with the appointment it was for: cancelled or over', () => {
    const scenario = waitingRoom(2, NEXT_WEEK, booked(1, mri(clock('10:15'))), joined(1))
    scenario.as(me).when({ type: 'slots.cancel', appointment: appointment(1) })
    expect(waiting(scenario)).toEqual([])
    const other = waitingRoom(2, NEXT_WEEK, booked(1, mri(clock('10:15'))), joined(1))
    pass(other, clock('12:00'))
    expect(waiting(other)).toEqual([])
  })

  it.each([
    ['an acuity that is not theirs to judge', me, join({ acuity: 'urgent' }), 'waitlist.acuity-not-theirs'],
    ['a deadline that is not theirs to set', me, join({ deadline: plusDays(NINE, 9) }), 'waitlist.acuity-not-theirs'],
    ['a service nobody does', me, join({ service: ServiceCode.parse('pet') }), 'service.unknown'],
    ['a wish in the past', me, join({ wish: { from: clock('07:00'), until: clock('08:00') } }), 'waitlist.wish-over'],
    ['somebody unknown', NURSE, join({ patient: patient(99) }), 'patient.unknown'],
    ['a stranger', { role: 'stranger' }, join(), 'actor.not-permitted'],
    ['a timer’s word from a patient', me, { type: 'waitlist.refill', gap: 'G-1' as never }, 'actor.not-permitted'],
  ] as const)('is refused for %s', (_, actor, command, refusal) => {
    expect(waitingRoom(1, NEXT_WEEK).as(actor).when(command)).toEqual(code(refusal))
  })

  it('may be given by staff with an acuity and a deadline', () => {
    const command = join({ acuity: 'urgent', deadline: plusDays(NINE, 3) })
    expect(waitingRoom(1, NEXT_WEEK).as(NURSE).when(command)).toMatchObject({
      ok: true,
      events: [{ acuity: 'urgent', deadline: plusDays(NINE, 3) }],
    })
    expect(waitingRoom(1, NEXT_WEEK).as(SYSTEM).when(command)).toMatchObject({ ok: true })
  })
})
