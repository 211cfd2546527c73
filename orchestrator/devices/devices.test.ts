import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { REBOOKED_WITHOUT_APPROVAL_MAX } from '../limits.ts'
import type { Slot } from '../slots/events.ts'
import { bestSlots } from '../slots/rank.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import type { DevicesCommand } from './commands.ts'
import { dueDevices, nextDueDevices } from './timers.ts'

const NINE = clock('09:00')
const MRI = DeviceId.parse('LGH-MRI')
const P1 = PatientId.parse('P-1')
const A1 = AppointmentId.parse('A-1')
const asha: Actor = { role: 'patient', patient: P1 }
const mri = (start: Instant): Slot => ({
  service: ServiceCode.parse('mri'),
  device: MRI,
  facility: FacilityId.parse('LGH'),
  start,
  end: plusMinutes(start, 45),
})
const booked = (slot: Slot): Event => ({ type: 'slots.booked', appointment: A1, patient: P1, slot, offered: [] })
const down = (until: Instant | null, from = NINE): DevicesCommand => ({
  type: 'devices.take-down',
  device: MRI,
  from,
  until,
})
const up: DevicesCommand = { type: 'devices.bring-up', device: MRI }
const late = (minutes: number): DevicesCommand => ({ type: 'devices.report-delay', device: MRI, minutes })
const ward = (...events: Event[]) =>
  new Scenario(NINE)
    .given(configured, { type: 'patients.registered', patient: P1, language: 'en' }, ...events)
    .as(NURSE)
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const wish = { service: mri(NINE).service, facility: mri(NINE).facility, patient: P1, now: NINE, when: null }
const firstFree = ({ state }: Scenario): Instant | undefined => bestSlots(state, wish).slots[0]?.start

describe('out of service', () => {
  it('offers nothing that touches the time, and names who is booked in it', () => {
    const scenario = ward(booked(mri(clock('10:15'))))
    expect(firstFree(scenario)).toBe(clock('09:30'))
    expect(scenario.when(down(clock('12:00')))).toMatchObject({
      ok: true,
      events: [
        { type: 'devices.went-down', from: NINE, until: clock('12:00'), assumed: false, affected: [A1] },
        { type: 'rebooking.planned', proposals: [{ appointment: A1 }] },
      ],
    })
    expect(firstFree(scenario)).toBe(clock('12:30'))
  })

  it('refuses a slot that was offered before', () => {
    const scenario = ward()
    scenario.when(down(clock('12:00')))
    const slot = mri(clock('10:15'))
    const book = { type: 'slots.book', appointment: A1, patient: P1, slot, offered: [slot] } as const
    expect(scenario.as(asha).when(book)).toEqual(code('slot.not-offered'))
  })

  it('lasts two days where nobody said how long, and ends by itself', () => {
    const scenario = ward()
    expect(scenario.when(down(null))).toMatchObject({ events: [{ until: plusDays(NINE, 2), assumed: true }] })
    expect(nextDueDevices(scenario.state)).toBe(plusDays(NINE, 2))
    expect(dueDevices(scenario.state, clock('12:00'))).toEqual([])
    const [end] = dueDevices(scenario.state, plusDays(NINE, 2))
    expect(
      scenario
        .at(plusDays(NINE, 2))
        .as(SYSTEM)
        .when(end as DevicesCommand),
    ).toEqual({
      ok: true,
      events: [{ type: 'devices.came-up', device: MRI, by: null }],
    })
    expect(nextDueDevices(scenario.state)).toBeNull()
  })

  it('can lie ahead, and leaves what comes before it free', () => {
    const scenario = ward()
    scenario.when(down(clock('12:00'), clock('11:00')))
    expect(firstFree(scenario)).toBe(clock('09:30'))
  })

  it('is over when it is back, once', () => {
    const scenario = ward()
    scenario.when(down(clock('12:00')))
    expect(scenario.when(up)).toMatchObject({ ok: true, events: [{ type: 'devices.came-up' }] })
    expect(firstFree(scenario)).toBe(clock('09:30'))
    expect(scenario.when(up)).toEqual(code('device.already-up'))
  })

  it('goes with a device that leaves the network file', () => {
    const scenario = ward()
    scenario.when(down(clock('12:00')))
    const devices = fixtureTopology.devices.filter(({ id }) => id !== MRI)
    scenario.given({ type: 'network.configured', topology: { ...fixtureTopology, devices } })
    expect(scenario.state.devices.outages.size).toBe(0)
  })

  it.each([
    ['a patient', asha, down(clock('12:00')), 'actor.not-permitted'],
    ['a time that has passed', NURSE, down(clock('08:00')), 'device.outage-over'],
    ['half a year', NURSE, down(plusDays(NINE, 180)), 'device.outage-too-long'],
    ['a device nobody has', NURSE, { ...up, device: DeviceId.parse('LGH-PET') }, 'device.unknown'],
    ['an end that is not the timer’s', NURSE, { type: 'devices.end-outage', device: MRI }, 'actor.not-permitted'],
  ] as const)('is refused to %s', (_, actor, command, refusal) => {
    expect(ward().as(actor).when(command)).toEqual(code(refusal))
  })
})

describe('a delay', () => {
  it('is told to everybody who still comes today, and to nobody else', () => {
    const today = ward(booked(mri(clock('10:15'))))
    expect(today.when(late(30))).toMatchObject({ events: [{ minutes: 30, affected: [{ appointment: A1 }] }] })
    expect(today.messages).toMatchObject([
      { to: { kind: 'patient', patient: P1 }, notice: { kind: 'patient.delayed', minutes: 30 }, urgent: false },
    ])
    const tomorrow = ward(booked(mri(clock('10:15', '2026-11-24'))))
    tomorrow.when(late(30))
    expect(tomorrow.messages).toEqual([])
  })

  it('is told once, however often it is reported, and again when it grows', () => {
    const today = ward(booked(mri(clock('10:15'))))
    const told = () => today.messages.filter(({ notice }) => notice.kind === 'patient.delayed').length
    today.when(late(30))
    expect(told()).toBe(1)
    expect(today.when(late(30))).toMatchObject({ ok: true, events: [{ affected: [], known: 1 }] })
    expect(told()).toBe(0)
    today.when(late(45))
    expect(told()).toBe(1)
    const next = { ...mri(clock('10:15', '2026-11-24')) }
    const tomorrow = today.given({
      type: 'slots.rescheduled',
      appointment: A1,
      patient: P1,
      from: next,
      slot: next,
      offered: [],
    })
    tomorrow.at(clock('09:00', '2026-11-24')).when(late(45))
    expect(told()).toBe(1)
  })

  it('asks first where it would be told to many', () => {
    const people = Array.from({ length: REBOOKED_WITHOUT_APPROVAL_MAX + 1 }, (_, n): Event[] => {
      const id = PatientId.parse(`P-1${n}`)
      const start = plusMinutes(clock('10:00'), 10 * n)
      const slot = { ...mri(start), end: plusMinutes(start, 10) }
      return [
        { type: 'patients.registered', patient: id, language: 'en' },
        { type: 'slots.booked', appointment: AppointmentId.parse(`A-1${n}`), patient: id, slot, offered: [] },
      ]
    }).flat()
    const full = ward(...people)
    expect(full.when(late(5))).toMatchObject({
      rejection: { code: 'device.delay-for-many', people: REBOOKED_WITHOUT_APPROVAL_MAX + 1 },
    })
    expect(full.messages).toEqual([])
    full.when({ ...late(5), agreed: true } as DevicesCommand)
    expect(full.messages).toHaveLength(REBOOKED_WITHOUT_APPROVAL_MAX + 1)
  })

  it('moves those who could not be served before closing, and tells them that alone', () => {
    const last = fixtureTopology.devices.find(({ id }) => id === MRI)?.hours.at(0)?.to ?? 0
    const closing = plusMinutes(clock('00:00'), last)
    const cut = (n: number) => mri(plusMinutes(clock('08:00'), 45 * n))
    const steps = Math.floor((closing - clock('08:00')) / 2_700_000) - 1
    const today = ward(booked(cut(steps)))
    const decision = today.when(late(240))
    expect(decision).toMatchObject({
      events: [
        { type: 'devices.delayed', affected: [] },
        { type: 'rebooking.planned', proposals: [{ appointment: A1 }] },
      ],
    })
    expect(today.messages.map(({ notice }) => notice.kind)).toEqual(['patient.rebook'])
  })

  it.each([0, 241, 1.5])('of %s minutes is refused', (minutes) => {
    expect(ward().when(late(minutes))).toEqual(code('device.delay-out-of-range'))
  })

  it('is no patient’s to report', () => {
    expect(ward().as(asha).when(late(30))).toEqual(code('actor.not-permitted'))
  })
})
