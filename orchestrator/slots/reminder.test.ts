import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { due } from '../core.ts'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode, StaffId } from '../ids.ts'
import { NO_SHOW_HIGH_RISK } from '../limits.ts'
import type { Message } from '../message.ts'
import { noShowChance } from '../no-show/chance.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { Slot } from './events.ts'

const P1 = PatientId.parse('P-1')
const A1 = AppointmentId.parse('A-1')
const asha: Actor = { role: 'patient', patient: P1 }
const DAY = '2026-12-10'
const topology = {
  ...fixtureTopology,
  services: fixtureTopology.services.map((each) => (each.code === 'ct' ? { ...each, fastingHours: 6 } : each)),
}
const at = (time: string, day = DAY): Instant => clock(time, day)
function slot(start: Instant, service = 'mri'): Slot {
  const device = DeviceId.parse(service === 'ct' ? 'LGH-CT' : 'LGH-MRI')
  const minutes = service === 'ct' ? 30 : 45
  return {
    service: ServiceCode.parse(service),
    device,
    facility: FacilityId.parse('LGH'),
    start,
    end: plusMinutes(start, minutes),
  }
}

const known: readonly Event[] = [
  { type: 'network.configured', topology },
  { type: 'patients.registered', patient: P1, language: 'en' },
]
const booked = (own: Slot, appointment = A1): Event => ({
  type: 'slots.booked',
  appointment,
  patient: P1,
  slot: own,
  offered: [],
})

/** Somebody who missed two of two before. */
function forgetful(when: Instant): Scenario {
  const scenario = new Scenario(when).given(...known)
  for (const n of [1, 2]) {
    const appointment = AppointmentId.parse(`A-OLD${n}`)
    const own = slot(plusMinutes(when, -60 * n))
    scenario.given(booked(own, appointment), {
      type: 'slots.vacated',
      appointment,
      patient: P1,
      slot: own,
      why: 'no-show',
      free: null,
    })
  }
  return scenario
}

interface Told {
  readonly at: Instant
  readonly messages: readonly Message[]
}

/** Lets the timers run until `until`; what was told and when. */
function run(scenario: Scenario, from: Instant, until: Instant): Told[] {
  const told: Told[] = []
  for (let now = from; now <= until; now = plusMinutes(now, 30)) {
    for (const command of due(scenario.state, now)) {
      const decision = scenario.at(now).as(SYSTEM).when(command)
      if (decision.ok && scenario.messages.length > 0) told.push({ at: now, messages: scenario.messages })
    }
    expect(due(scenario.state, now)).toEqual([]) // a served timer never asks again
  }
  return told
}

const BOOKED = clock('12:00', '2026-11-23')

describe('whether they come', () => {
  it('is asked once, two days before', () => {
    const scenario = new Scenario(BOOKED).given(...known, booked(slot(at('11:00'))))
    expect(run(scenario, BOOKED, at('10:30'))).toMatchObject([
      { at: at('11:00', '2026-12-08'), messages: [{ to: { patient: P1 }, notice: { kind: 'patient.will-you-come' } }] },
    ])
  })

  it('is asked the evening before where they must fast', () => {
    const scenario = new Scenario(BOOKED).given(...known, booked(slot(at('07:30'), 'ct')))
    expect(run(scenario, BOOKED, at('07:00')).map((each) => each.at)).toEqual([at('18:00', '2026-12-09')])
  })

  it('is asked by day, also for a time at night', () => {
    const scenario = new Scenario(BOOKED).given(
      ...known,
      booked({ ...slot(at('03:00')), service: ServiceCode.parse('ct') }),
    )
    const [first] = run(scenario, BOOKED, at('02:30'))
    expect(first?.at).toBe(at('18:00', '2026-12-09'))
  })

  it('is asked of nobody who has only just booked, and again of those who moved', () => {
    const late = at('08:00')
    const scenario = new Scenario(late).given(...known, booked(slot(at('15:30'))))
    expect(run(scenario, late, at('15:00'))).toEqual([])
    const moved = new Scenario(BOOKED).given(...known, booked(slot(at('11:00', '2026-11-25'))))
    moved.given({
      type: 'slots.rescheduled',
      appointment: A1,
      patient: P1,
      from: slot(at('11:00', '2026-11-25')),
      slot: slot(at('11:00')),
      offered: [],
    })
    expect(run(moved, BOOKED, at('10:30')).map((each) => each.at)).toEqual([at('11:00', '2026-12-08')])
  })

  it('is not asked of those who said so, who want no messages, or whose device is out of service', () => {
    const said = new Scenario(BOOKED).given(...known, booked(slot(at('11:00'))))
    said.as(asha).when({ type: 'slots.confirm', appointment: A1 })
    const silent = new Scenario(BOOKED).given(...known, booked(slot(at('11:00'))), {
      type: 'patients.opted-out',
      patient: P1,
    })
    const broken = new Scenario(BOOKED).given(...known, booked(slot(at('11:00'))), {
      type: 'devices.went-down',
      device: DeviceId.parse('LGH-MRI'),
      from: at('08:00'),
      until: at('20:00'),
      assumed: false,
      by: StaffId.parse('S-NURSE'),
      affected: [],
    })
    for (const scenario of [said, silent, broken]) expect(run(scenario, BOOKED, at('10:30'))).toEqual([])
  })
})

describe('whoever is likely not to come', () => {
  it('is asked another way, and then named to the hospital; three messages and no more', () => {
    const scenario = forgetful(BOOKED)
    scenario.given(booked(slot(at('11:00'))))
    const told = run(scenario, BOOKED, at('10:30'))
    expect(told.map((each) => each.at)).toEqual([
      at('11:00', '2026-12-08'),
      at('15:00', '2026-12-08'),
      at('19:00', '2026-12-08'),
    ])
    const [first, second, third] = told.map(({ messages }) => messages[0])
    expect(first?.anotherWay).toBeUndefined()
    expect(second).toMatchObject({ anotherWay: true, notice: { kind: 'patient.will-you-come' } })
    expect(third).toMatchObject({
      to: { kind: 'team', facility: 'LGH' },
      notice: { kind: 'team.unconfirmed', patient: P1 },
    })
  })

  it('is left alone once they answer', () => {
    const scenario = forgetful(BOOKED)
    scenario.given(booked(slot(at('11:00'))))
    run(scenario, BOOKED, at('12:00', '2026-12-08'))
    scenario.at(at('12:30', '2026-12-08')).as(asha).when({ type: 'slots.confirm', appointment: A1 })
    expect(run(scenario, at('13:00', '2026-12-08'), at('10:30'))).toEqual([])
  })

  it('the event says how likely, and by which estimate', () => {
    const scenario = forgetful(BOOKED)
    scenario.given(booked(slot(at('11:00'))))
    const [command] = due(scenario.state, at('11:00', '2026-12-08'))
    if (!command) throw new Error('nothing is due')
    const decision = scenario.at(at('11:00', '2026-12-08')).as(SYSTEM).when(command)
    expect(decision).toMatchObject({ events: [{ model: 'prior-1', attempt: 1, again: at('15:00', '2026-12-08') }] })
    expect(scenario.as(asha).when({ type: 'slots.remind', appointment: A1 })).toMatchObject({ ok: false })
  })
})

it('nobody is asked about more than three appointments within a day', () => {
  const scenario = new Scenario(BOOKED).given(...known)
  for (const n of [0, 1, 2, 3, 4]) {
    scenario.given(booked(slot(plusMinutes(at('09:30'), 45 * n)), AppointmentId.parse(`A-${n}`)))
  }
  const asked = run(scenario, BOOKED, at('20:00', '2026-12-08'))
  expect(asked).toHaveLength(3)
  expect(run(scenario, at('20:30', '2026-12-08'), at('09:00')).length).toBeLessThanOrEqual(2)
})

describe('the chance that they do not come', () => {
  const chance = (scenario: Scenario): number => {
    const own = scenario.state.slots.appointments.get(A1)
    if (!own) throw new Error('no appointment')
    return noShowChance(scenario.state, own)
  }
  const usual = (days: number) =>
    new Scenario(BOOKED).given(...known, booked(slot(plusMinutes(BOOKED, 24 * 60 * days))))

  it('grows with the time ahead, as published', () => {
    expect([0.05, 7, 30].map((days) => Math.round(chance(usual(days)) * 100))).toEqual([10, 20, 30])
  })

  it('falls with what was kept and with a yes, and rises with what was missed', () => {
    const before = chance(usual(7))
    const missed = forgetful(BOOKED).given(booked(slot(plusMinutes(BOOKED, 24 * 60 * 7))))
    expect(chance(missed)).toBeGreaterThan(NO_SHOW_HIGH_RISK)
    const kept = new Scenario(BOOKED).given(...known)
    for (const n of [1, 2, 3]) {
      const appointment = AppointmentId.parse(`A-OLD${n}`)
      kept.given(booked(slot(plusMinutes(BOOKED, -60 * n)), appointment), { type: 'slots.elapsed', appointment })
    }
    expect(chance(kept.given(booked(slot(plusMinutes(BOOKED, 24 * 60 * 7)))))).toBeLessThan(before)
    const said = usual(7)
    said.as(asha).when({ type: 'slots.confirm', appointment: A1 })
    expect(chance(said)).toBeLessThan(before / 2)
  })
})
