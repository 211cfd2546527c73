import { describe, expect, it } from 'vitest'
import type { Actor } from '../actor.ts'
import { clock, NURSE } from '../demo.fixture.ts'
import { REBOOK_ANSWER_MINUTES } from '../limits.ts'
import { whyNotBook } from '../slots/bookable.ts'
import { plusMinutes } from '../time.ts'
import { pass } from '../waitlist/refill.fixture.ts'
import { appointmentId, booked, hospital, nth, patientId, TEN, X1 } from './breakdown.fixture.ts'

const OWN = nth(40)
const OTHER = nth(60)
const A1 = appointmentId(1)
const propose = (to = OTHER) => ({ type: 'rebooking.propose', appointment: A1, to }) as const
const patient: Actor = { role: 'patient', patient: patientId(1) }
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const desk = () => hospital(TEN, ...booked(1, OWN), ...booked(2, nth(70))).as(NURSE)
const isFree = ({ state }: ReturnType<typeof desk>) =>
  whyNotBook(state, OTHER, { patient: patientId(2), appointment: null }, TEN) === null
const slotOf = ({ state }: ReturnType<typeof desk>) => state.slots.appointments.get(A1)?.slot

describe('staff who would like to move somebody', () => {
  it('ask, keep the time for them, and leave them theirs meanwhile', () => {
    const scenario = desk()
    expect(scenario.when(propose())).toMatchObject({
      events: [{ type: 'rebooking.proposed', from: OWN, to: OTHER, by: 'S-NURSE', sendAt: null }],
    })
    expect(scenario.messages).toMatchObject([{ to: { patient: patientId(1) }, notice: { kind: 'patient.move-asked' } }])
    expect(slotOf(scenario)).toEqual(OWN)
    expect(isFree(scenario)).toBe(false)
  })

  it('hear that they agreed', () => {
    const scenario = desk()
    scenario.when(propose())
    scenario.as(patient).when({ type: 'rebooking.accept', appointment: A1 })
    expect(slotOf(scenario)).toEqual(OTHER)
    expect(scenario.messages).toMatchObject([
      { to: { kind: 'staff', staff: 'S-NURSE' }, notice: { kind: 'colleague.move-answered', outcome: 'accepted' } },
    ])
    expect(scenario.state.rebooking.moves.size).toBe(0)
  })

  it('hear that they would rather not, and nothing has changed', () => {
    const scenario = desk()
    scenario.when(propose())
    scenario.as(patient).when({ type: 'rebooking.decline', appointment: A1 })
    expect(slotOf(scenario)).toEqual(OWN)
    expect(scenario.messages).toMatchObject([{ notice: { outcome: 'declined' } }])
  })

  it('hear that they did not answer, and the time is free again', () => {
    const scenario = desk()
    scenario.when(propose())
    expect(pass(scenario, plusMinutes(TEN, REBOOK_ANSWER_MINUTES))).toContainEqual(
      expect.objectContaining({ type: 'rebooking.expired', asked: { by: 'S-NURSE', from: OWN, to: OTHER } }),
    )
    expect(slotOf(scenario)).toEqual(OWN)
    expect(isFree(scenario)).toBe(true)
  })

  it('take it back, and the patient hears that all stays', () => {
    const scenario = desk()
    scenario.when(propose())
    scenario.when({ type: 'rebooking.decline', appointment: A1 })
    expect(scenario.messages).toMatchObject([
      { to: { patient: patientId(1) }, notice: { kind: 'patient.move-dropped', slot: OWN } },
    ])
  })

  it('move at once whom they spoke to, and the patient is told', () => {
    const scenario = desk()
    scenario.when(propose())
    scenario.when({ type: 'slots.reschedule', appointment: A1, slot: OTHER, offered: [OTHER] })
    expect(scenario.messages).toMatchObject([{ notice: { kind: 'patient.moved', from: OWN, slot: OTHER } }])
    expect(scenario.state.rebooking.moves.size).toBe(0)
  })

  it('ask at night in the morning', () => {
    const late = clock('23:00', '2026-11-22')
    const scenario = desk().at(late)
    expect(scenario.when(propose())).toMatchObject({ events: [{ sendAt: clock('08:00') }] })
    expect(scenario.messages).toEqual([])
    pass(scenario, clock('08:00'))
    expect(scenario.state.rebooking.moves.get(A1)).toMatchObject({ status: 'proposed', toldAt: clock('08:00') })
  })

  it('do not stand in the way when the device fails then', () => {
    const scenario = desk()
    scenario.when(propose())
    const down = { type: 'devices.take-down', device: X1, from: TEN, until: clock('15:00') } as const
    expect(scenario.when(down)).toMatchObject({
      events: [{ type: 'devices.went-down' }, { type: 'rebooking.planned', proposals: [{ appointment: A1 }] }],
    })
  })

  it.each([
    ['a patient', patient, propose(), 'actor.not-permitted'],
    ['a time that is taken', NURSE, propose(nth(70)), 'slot.taken'],
    ['another service', NURSE, propose(nth(60, 'LGH-X1', 'blood')), 'slot.not-offered'],
    ['an appointment nobody has', NURSE, { ...propose(), appointment: appointmentId(5) }, 'appointment.unknown'],
  ] as const)('are refused: %s', (_, actor, command, refusal) => {
    expect(desk().as(actor).when(command)).toEqual(code(refusal))
  })

  it('must call where there is no time left to answer', () => {
    expect(desk().at(plusMinutes(OWN.start, -10)).when(propose())).toEqual(code('rebooking.too-late'))
  })
})
