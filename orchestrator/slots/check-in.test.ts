import { describe, expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { due } from '../core.ts'
import { clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { QUEUE_TOLD_MAX } from '../limits.ts'
import type { Message } from '../message.ts'
import { DAY_MS, type Instant, instant, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'
import { hasMoved, placeIn } from './queue.ts'

const NOW = clock('08:00')
const patients = ['P-1', 'P-2', 'P-3'].map((id) => PatientId.parse(id))
const appointments = patients.map((patient) => AppointmentId.parse(`A-${patient}`))
const [A1, A2, A3] = [appointments[0], appointments[1], appointments[2]] as [
  AppointmentId,
  AppointmentId,
  AppointmentId,
]
const checkIn = (appointment: AppointmentId) => ({ type: 'slots.check-in', appointment }) as const
const CT = DeviceId.parse('LGH-CT')
const patient = (n: number): PatientId => PatientId.parse(`P-${n + 1}`)
const ct = (from: string, to: string): Slot => ({
  service: ServiceCode.parse('ct'),
  device: CT,
  facility: FacilityId.parse('LGH'),
  start: clock(from),
  end: clock(to),
})
const as = (n: number) => Actor.parse({ role: 'patient', patient: patients[n] })

/** Three CT scans of half an hour each, from 9 on, of three patients. */
function opened(): Scenario {
  const scenario = new Scenario(clock('06:00')).given(
    configured,
    ...patients.map((patient) => ({ type: 'patients.registered', patient, language: 'en' }) as const),
  )
  const from = clock('09:00')
  const search = { service: ServiceCode.parse('ct'), facility: null, now: clock('06:00'), from, until: null }
  const slots: Slot[] = []
  for (const slot of freeSlots(scenario.state, search)) if (slots.push(slot) === 3) break
  for (const [n, slot] of slots.entries()) {
    const [appointment, patient] = [appointments[n], patients[n]]
    if (!appointment || !patient) throw new Error('three of each')
    scenario.given({ type: 'slots.booked', appointment, patient, slot, offered: [] })
  }
  return scenario.at(NOW)
}

it('gives a number and a place, by booked time, once', () => {
  const scenario = opened().at(clock('08:50'))
  expect(scenario.as(as(2)).when(checkIn(A3))).toMatchObject({ events: [{ token: 1, ahead: 0, waitMinutes: 70 }] })
  expect(scenario.as(as(0)).when(checkIn(A1))).toMatchObject({ events: [{ token: 2, ahead: 0, waitMinutes: 10 }] })
  expect(scenario.as(NURSE).when(checkIn(A2))).toMatchObject({ events: [{ token: 3, ahead: 1, waitMinutes: 40 }] })
  expect(placeIn(scenario.state, A3, clock('08:50'))).toEqual({ ahead: 2, waitMinutes: 70 })
  expect(scenario.as(as(0)).when(checkIn(A1))).toEqual({ ok: true, events: [] })
})

it('is for those who come to it, on its day, until it is over', () => {
  const scenario = opened()
  expect(scenario.as(as(1)).when(checkIn(A1))).toMatchObject({ rejection: { code: 'actor.not-permitted' } })
  expect(scenario.as(as(0)).at(clock('05:00')).when(checkIn(A1))).toMatchObject({
    rejection: { code: 'appointment.not-started' },
  })
  expect(scenario.at(clock('09:30')).when(checkIn(A1))).toMatchObject({ rejection: { code: 'appointment.started' } })
})

it('numbers each day anew, and goes on after those who have left', () => {
  const scenario = opened().at(clock('08:50'))
  scenario.as(as(0)).when(checkIn(A1))
  scenario.given({ type: 'slots.elapsed', appointment: A1 })
  expect(scenario.as(as(1)).when(checkIn(A2))).toMatchObject({ events: [{ token: 2 }] })
  const last = scenario.state.slots.appointments.get(A3)?.slot
  if (!last) throw new Error('booked above')
  const slot = { ...last, start: instant(last.start + DAY_MS), end: instant(last.end + DAY_MS) }
  scenario.as(NURSE).when({ type: 'slots.reschedule', appointment: A3, slot, offered: [] })
  scenario.as(as(2)).at(plusMinutes(slot.start, -20))
  expect(scenario.when(checkIn(A3))).toMatchObject({ events: [{ token: 1, ahead: 0, waitMinutes: 20 }] })
})

it('moved to another time they are not there any more', () => {
  const scenario = opened().at(clock('08:50'))
  scenario.as(as(0)).when(checkIn(A1))
  const slot = scenario.state.slots.appointments.get(A1)?.slot
  if (!slot) throw new Error('booked above')
  const later = { ...slot, start: instant(slot.start + DAY_MS), end: instant(slot.end + DAY_MS) }
  scenario.as(NURSE).when({ type: 'slots.reschedule', appointment: A1, slot: later, offered: [] })
  expect(scenario.state.slots.appointments.get(A1)?.here).toBeNull()
})

describe('a place in the queue that moves', () => {
  /** What the timers tell those who wait. */
  const tick = (scenario: Scenario, at: Instant): Message['notice'][] =>
    due(scenario.state, at).flatMap((command) => {
      scenario.at(at).as(SYSTEM).when(command)
      return scenario.messages.map(({ notice }) => notice).filter(({ kind }) => kind === 'patient.queue-moved')
    })
  const turnOf = ({ state }: Scenario) => state.slots.appointments.get(A3)?.here?.turnAt

  /** The third, booked for ten, is there early; the first runs over, so that the second is served till 10:25. */
  const waiting = (): Scenario => {
    const scenario = opened().at(clock('09:50'))
    scenario.as(as(2)).when(checkIn(A3))
    expect(turnOf(scenario)).toBe(clock('10:00'))
    return scenario
  }

  it('is reckoned with those who come before them, and with the delay of the device', () => {
    const scenario = waiting()
    scenario.at(clock('09:51')).as(NURSE).when(checkIn(A2))
    // Served until ten, as booked: nothing has moved.
    expect(tick(scenario, clock('09:51'))).toEqual([])
    const late = opened()
    late.as(NURSE).at(clock('09:20')).when({ type: 'devices.report-delay', device: CT, minutes: 40 })
    late.as(as(2)).at(clock('10:15')).when(checkIn(A3))
    expect(turnOf(late)).toBe(clock('10:40'))
  })

  it('is told once for each noticeable move, and so often at most', () => {
    const scenario = waiting()
    const own = scenario.state.slots.appointments.get(A3)
    if (!own?.here) throw new Error('there')
    const told = (turnAt: Instant, before: number) =>
      hasMoved(
        scenario.state,
        { ...own, here: { token: 1, at: NOW, turnAt, told: before, movedAt: null } },
        clock('09:50'),
      )
    expect(told(clock('10:10'), 0)).toBe(false)
    expect(told(clock('10:20'), 0)).toBe(true)
    expect(told(clock('09:40'), 0)).toBe(true)
    expect(told(clock('10:20'), QUEUE_TOLD_MAX)).toBe(false)
  })

  it('is told by the timer when a long one before them is done early', () => {
    const LONG = AppointmentId.parse('A-LONG')
    const scenario = new Scenario(clock('06:00')).given(
      configured,
      ...patients.map((patient) => ({ type: 'patients.registered', patient, language: 'en' }) as const),
      { type: 'slots.booked', appointment: LONG, patient: patient(0), slot: ct('09:00', '10:30'), offered: [] },
      { type: 'slots.booked', appointment: A2, patient: patient(1), slot: ct('10:30', '11:00'), offered: [] },
      { type: 'slots.booked', appointment: A3, patient: patient(2), slot: ct('11:00', '11:30'), offered: [] },
    )
    scenario.as(NURSE).at(clock('08:55')).when({ type: 'devices.report-delay', device: CT, minutes: 30 })
    for (const id of [LONG, A2, A3]) scenario.as(NURSE).at(clock('09:40')).when(checkIn(id))
    expect(turnOf(scenario)).toBe(clock('11:30'))
    // Moved to another day, the second leaves a gap, but the third does not come before their own time.
    scenario.as(NURSE).at(clock('10:00')).when({ type: 'devices.report-delay', device: CT, minutes: 60 })
    expect(turnOf(scenario)).toBe(clock('12:00'))
    expect(tick(scenario, clock('10:00'))).toEqual([])
    const own = scenario.state.slots.appointments.get(A3)
    if (!own?.here) throw new Error('there')
    // What they were told last was another time, as after a restart with an older estimate.
    scenario.given({
      type: 'slots.queue-moved',
      appointment: A3,
      patient: patient(2),
      slot: own.slot,
      token: own.here.token,
      ahead: 2,
      waitMinutes: 150,
      told: true,
    })
    scenario.as(NURSE).at(clock('10:20')).when({ type: 'slots.vacate', appointment: LONG, why: 'early-finish' })
    expect(tick(scenario, clock('10:20'))).toMatchObject([
      { kind: 'patient.queue-moved', token: own.here.token, ahead: 1, waitMinutes: 100 },
    ])
    expect(tick(scenario, clock('10:21'))).toEqual([])
  })

  it('a device that runs late is told of as such, and not as a move beside it', () => {
    const scenario = waiting()
    scenario.at(clock('09:52')).as(NURSE).when({ type: 'devices.report-delay', device: CT, minutes: 30 })
    expect(scenario.messages.map(({ notice }) => notice.kind)).toEqual(['patient.delayed'])
    expect(tick(scenario, clock('09:52'))).toEqual([])
    expect(turnOf(scenario)).toBe(clock('10:30'))
    // Back on time at once: half an hour sooner, which they hear.
    scenario.given({ type: 'devices.delayed', device: CT, minutes: 1, by: 'S-NURSE' as never, affected: [], known: 0 })
    expect(tick(scenario, clock('09:53'))).toEqual([])
    expect(turnOf(scenario)).toBe(clock('10:01'))
  })
})
