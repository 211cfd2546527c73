import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { nextDue } from '../core.ts'
import type { Event } from '../decision.ts'
import { clock, NURSE } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { BlockId, DeviceId, EntryId } from '../ids.ts'
import { BLOCK_DAYS_MAX, BOOKING_HORIZON_DAYS } from '../limits.ts'
import { appointmentId, booked, hospital, nth, patientId, TEN, topology, X1 } from '../rebooking/breakdown.fixture.ts'
import { bestSlots } from '../slots/rank.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import { pass } from '../waitlist/refill.fixture.ts'
import type { BlocksCommand } from './commands.ts'

const B1 = BlockId.parse('BLK-1')
const TWO = clock('14:00')
const THREE = clock('15:00')
const block = (
  from: Instant = TWO,
  until: Instant = THREE,
  more: Partial<Extract<BlocksCommand, { type: 'blocks.block' }>> = {},
) => ({ type: 'blocks.block', block: B1, device: X1, from, until, reason: 'quality-check', ...more }) as const
const change = (from: Instant, until: Instant) => ({ type: 'blocks.change', block: B1, from, until }) as const
const lift = { type: 'blocks.lift', block: B1 } as const
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const patient: Actor = { role: 'patient', patient: patientId(1) }
/** The 40th X-ray of the day begins at two. */
const TWO_OF_X1 = nth(40)
const first = (scenario: ReturnType<typeof hospital>, from: Instant) =>
  bestSlots(scenario.state, {
    service: TWO_OF_X1.service,
    facility: TWO_OF_X1.facility,
    patient: patientId(9),
    now: TEN,
    when: { start: from, end: null, grain: 'minute' },
  })

describe('blocked time of a device', () => {
  it('is offered to nobody, and cannot be booked', () => {
    const scenario = hospital(TEN, ...booked(1, nth(60, 'LGH-X2'))).as(NURSE)
    expect(scenario.when(block())).toMatchObject({ ok: true, events: [{ type: 'blocks.blocked', affected: [] }] })
    expect(first(scenario, TWO).slots.every(({ device }) => device !== X1)).toBe(true)
    const book = { appointment: appointmentId(2), patient: patientId(1), slot: TWO_OF_X1, offered: [TWO_OF_X1] }
    expect(scenario.as(patient).when({ type: 'slots.book', ...book })).toEqual(code('slot.not-offered'))
    const after = { ...book, slot: nth(47), offered: [] }
    expect(scenario.when({ type: 'slots.book', ...after })).toMatchObject({ ok: true })
  })

  it('gives whoever is booked in it another time, as a breakdown does', () => {
    const scenario = hospital(TEN, ...booked(1, TWO_OF_X1), ...booked(2, nth(30))).as(NURSE)
    expect(scenario.when(block())).toMatchObject({
      events: [
        { type: 'blocks.blocked', affected: [appointmentId(1)] },
        { type: 'rebooking.planned', proposals: [{ appointment: appointmentId(1), from: TWO_OF_X1 }] },
      ],
    })
    expect(scenario.messages).toMatchObject([{ to: { patient: patientId(1) }, notice: { kind: 'patient.rebook' } }])
  })

  it('lifted, leaves people the time they had, and what is free is looked through for who waits', () => {
    const waits: Event = {
      type: 'waitlist.joined',
      entry: EntryId.parse('W-1'),
      patient: patientId(1),
      service: TWO_OF_X1.service,
      acuity: 'routine',
      from: TEN,
      until: plusDays(TEN, 30),
      deadline: null,
      facilities: [],
      atNight: false,
      travelMinutes: null,
    }
    const scenario = hospital(TEN, ...booked(1, TWO_OF_X1), waits).as(NURSE)
    scenario.when(block())
    const lifted = scenario.when(lift)
    expect(lifted).toMatchObject({
      events: [
        { type: 'blocks.ended', by: 'S-NURSE' },
        { type: 'rebooking.undone', stands: [{ appointment: appointmentId(1), told: true }] },
      ],
    })
    const found = pass(scenario, plusMinutes(TEN, 1)).flatMap((event) =>
      event.type === 'waitlist.gaps-found' ? event.slots : [],
    )
    // Of the hour that was blocked, but for what is booked; nothing of before or after it.
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(({ start }) => start >= TWO && start < THREE)).toBe(true)
  })

  it('lifted, gives nobody back a time that another block still takes', () => {
    const scenario = hospital(TEN, ...booked(1, TWO_OF_X1)).as(NURSE)
    scenario.when(block())
    scenario.when(block(clock('13:30'), clock('14:30'), { block: BlockId.parse('BLK-2') }))
    expect(scenario.when(lift)).toMatchObject({ ok: true, events: [{ type: 'blocks.ended' }] })
  })

  it('is not undone where a device comes back that had failed beside it', () => {
    const scenario = hospital(TEN, ...booked(1, TWO_OF_X1)).as(NURSE)
    scenario.when(block())
    scenario.when({ type: 'devices.take-down', device: X1, from: TEN, until: plusMinutes(TEN, 60) })
    expect(scenario.when({ type: 'devices.bring-up', device: X1 })).toMatchObject({
      events: [{ type: 'devices.came-up' }],
    })
  })

  it('changed, gives whoever is free of it their time, and whoever is in it now another', () => {
    const scenario = hospital(TEN, ...booked(1, TWO_OF_X1), ...booked(2, nth(47)), ...booked(3, nth(44))).as(NURSE)
    scenario.when(block())
    // From three to four: the one of two is free of it, the one of 15:03 is in it, nobody else is touched.
    expect(scenario.when(change(THREE, clock('16:00')))).toMatchObject({
      events: [
        { type: 'blocks.changed', was: { from: TWO, until: THREE }, affected: [appointmentId(2)] },
        { type: 'rebooking.undone', stands: [{ appointment: appointmentId(1) }, { appointment: appointmentId(3) }] },
        { type: 'rebooking.planned', proposals: [{ appointment: appointmentId(2) }] },
      ],
    })
    expect([...scenario.state.blocks.blocks.values()]).toMatchObject([{ from: THREE, until: clock('16:00') }])
    expect(nextDue(scenario.state)).toBeLessThanOrEqual(clock('16:00'))
    expect(scenario.when(change(THREE, clock('16:00')))).toEqual({ ok: true, events: [] })
    scenario.when(change(THREE, clock('15:30')))
    expect(scenario.state.waitlist.searches.size).toBe(1)
  })

  it('that has begun can be made longer or shorter, and ends as it was changed', () => {
    const scenario = hospital(TEN).as(NURSE)
    scenario.when(block(TEN, THREE))
    scenario.at(clock('11:00'))
    scenario.when(change(TEN, clock('12:00')))
    expect([...scenario.state.blocks.blocks.values()]).toMatchObject([{ from: TEN, until: clock('12:00') }])
    expect(pass(scenario, clock('12:00'))).toContainEqual(expect.objectContaining({ type: 'blocks.ended', by: null }))
  })

  it('ends by itself', () => {
    const scenario = hospital(TEN).as(NURSE)
    scenario.when(block())
    expect(nextDue(scenario.state)).toBe(THREE)
    expect(pass(scenario, THREE)).toMatchObject([{ type: 'blocks.ended', by: null }])
    expect(scenario.state.blocks.blocks.size).toBe(0)
  })

  it('goes with a device that leaves the network file', () => {
    const scenario = hospital(TEN).as(NURSE)
    scenario.when(block())
    const devices = topology.devices.filter(({ id }) => id !== X1)
    scenario.given({ type: 'network.configured', topology: { ...topology, devices } })
    expect(scenario.state.blocks.blocks.size).toBe(0)
  })

  it.each([
    ['a patient', patient, block(), 'actor.not-permitted'],
    ['a device nobody has', NURSE, block(TWO, THREE, { device: DeviceId.parse('LGH-PET') }), 'device.unknown'],
    ['a time that has passed', NURSE, block(clock('08:00'), clock('09:00')), 'block.over'],
    ['an end before the beginning', NURSE, block(THREE, TWO), 'block.over'],
    ['more than a month', NURSE, block(TWO, plusDays(TWO, BLOCK_DAYS_MAX + 1)), 'block.too-long'],
    [
      'what nobody can book yet',
      NURSE,
      block(plusDays(TWO, BOOKING_HORIZON_DAYS + 1), plusDays(THREE, BOOKING_HORIZON_DAYS + 1)),
      'block.too-far-ahead',
    ],
    ['a block that is not there', NURSE, lift, 'block.unknown'],
    ['a change of a block that is not there', NURSE, change(TWO, THREE), 'block.unknown'],
    ['a change by a patient', patient, change(TWO, THREE), 'actor.not-permitted'],
    ['whoever is not the timer', NURSE, { type: 'blocks.end', block: B1 }, 'actor.not-permitted'],
  ] as const)('is refused: %s', (_, actor, command, refusal) => {
    expect(hospital(TEN).as(actor).when(command)).toEqual(code(refusal))
  })

  it('is refused twice for the same time', () => {
    const scenario = hospital(TEN).as(NURSE)
    scenario.when(block())
    expect(scenario.when(block(TWO, plusMinutes(TWO, 30), { block: BlockId.parse('BLK-2') }))).toEqual(
      code('block.already'),
    )
  })

  it('explains itself', () => {
    const scenario = hospital(TEN).as(NURSE)
    const decision = scenario.when(block())
    const events = decision.ok ? decision.events : []
    const rows = events.map((event, n) => ({ seq: n + 1, at: TEN, actor: SYSTEM, event }))
    expect(explain(rows, 'BLK-1', 330)[0]).toContain(
      'S-NURSE blocked LGH-X1 from 2026-11-23T14:00:00+05:30 until 2026-11-23T15:00:00+05:30 (quality-check)',
    )
  })
})
