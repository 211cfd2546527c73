import { describe, expect, it } from 'vitest'
import { SYSTEM } from './actor.ts'
import { AMB1, AMB3, crewOf, E1, FAMILY, NOON, noonPlus, RANI, request, weigh } from './ambulances/scene.fixture.ts'
import { decide, evolve } from './core.ts'
import type { Command, Event, Recorded } from './decision.ts'
import { COORDINATOR, clock, configured, NURSE } from './demo.fixture.ts'
import { explain } from './explain.ts'
import { AppointmentId, BedId, DeviceId, FacilityId, HoldId, ServiceCode } from './ids.ts'
import type { Slot } from './slots/events.ts'
import { emptyState } from './state.ts'
import type { Instant } from './time.ts'

const IST = 330

/** A journal of what these commands led to. */
function journal(...commands: [Instant, Recorded['actor'], Command][]): Recorded[] {
  const state = emptyState()
  const rows: Recorded[] = []
  const record = (at: Instant, actor: Recorded['actor'], event: Event): void => {
    const row = { seq: rows.length + 1, at, actor, event }
    evolve(state, row)
    rows.push(row)
  }
  record(NOON, SYSTEM, configured)
  for (const [at, actor, command] of commands) {
    const decision = decide(state, command, { at, actor })
    if (!decision.ok) throw new Error(decision.rejection.code)
    for (const event of decision.events) record(at, actor, event)
  }
  return rows
}

const report = (status: 'transporting' | 'available') =>
  ({ type: 'ambulances.report-status', ambulance: AMB3, status }) as const

const chestPain = journal(
  [NOON, FAMILY, request()],
  [noonPlus(1), SYSTEM, weigh()],
  [noonPlus(30), COORDINATOR, { type: 'ambulances.dispatch', emergency: E1, ambulance: AMB3 }],
  [noonPlus(900), crewOf(AMB3), report('transporting')],
  [noonPlus(1800), crewOf(AMB3), report('available')],
)

describe('explain', () => {
  it('tells an emergency from the first word to the handover, with everything that was weighed', () => {
    expect(explain(chestPain, E1, IST)).toEqual([
      '2026-11-23T12:00:00+05:30 #2 Emergency E-1 was reported by P-RANI: P1, cardiac (chest pain), at a pin (12.9784, 77.6408). (patient P-RANI)',
      '2026-11-23T12:00:01+05:30 #3 AMB-1 was recommended for E-1, to LGH bed LGH-ICU-1 (9 min from the scene): the nearest free unit that is at least ALS, 8 min away. (Nadi)',
      '  AMB-1 (ALS), 8 min from its base',
      '  AMB-3 (ALS), 16 min from its base',
      '  AMB-2 (BLS), 3 min from its base: a lower class than needed',
      '  LGH, 9 min: can treat it, bed LGH-ICU-1 free, handover 20 min; care after 29 min in all',
      '  HHI, 17 min: can treat it, bed HHI-ICU-1 free, handover 20 min; care after 37 min in all',
      '  ITC, 4 min: cannot treat it, bed ITC-ICU-1 free, handover 20 min; care after 100 min in all',
      '2026-11-23T12:00:30+05:30 #4 AMB-3 was sent to E-1, then to LGH, 16 min to the scene: approved by S-COORD, instead of AMB-1 that was recommended. (coordinator S-COORD)',
      '2026-11-23T12:00:30+05:30 #5 Bed LGH-ICU-1 is held for emergency E-1 until 2026-11-23T13:00:30+05:30, hold H-1-1. (coordinator S-COORD)',
      '2026-11-23T12:15:00+05:30 #6 AMB-3 is transporting for E-1. (crew of AMB-3)',
      '2026-11-23T12:30:00+05:30 #7 Emergency E-1 was closed: handed-over; AMB-3 is free. (crew of AMB-3)',
      '2026-11-23T12:30:00+05:30 #8 Hold H-1-1 on bed LGH-ICU-1 was released. (crew of AMB-3)',
    ])
  })

  it('tells a unit, a bed and a hold by what happened to them, not by what they were weighed for', () => {
    const told = (id: string): string[] => explain(chestPain, id, IST).map((line) => line.split(' ')[1] ?? '')
    expect(told(AMB1).filter((seq) => seq.startsWith('#'))).toEqual(['#3', '#4'])
    expect(told('AMB-2')).toEqual([])
    expect(told('LGH-ICU-1').filter((seq) => seq.startsWith('#'))).toEqual(['#3', '#4', '#5', '#8', '#9'])
    expect(told('H-1-1')).toEqual(['#5', '#8'])
    expect(told(RANI)).toEqual(['#2'])
  })

  it('says nothing of what it never heard', () => {
    expect(explain(chestPain, 'E-404', IST)).toEqual([])
  })

  it('tells what could not be sent, who was asked, and what went out by itself', () => {
    const dispatched: Event = {
      type: 'ambulances.dispatched',
      emergency: E1,
      ambulance: AMB1,
      class: 'ALS',
      hospital: null,
      bed: null,
      etaSeconds: null,
      approvedBy: null,
      instead: null,
    }
    const rows = journal(
      [NOON, FAMILY, request({ location: null })],
      [noonPlus(60), SYSTEM, { type: 'ambulances.escalate', emergency: E1 }],
      [noonPlus(70), COORDINATOR, { type: 'ambulances.dispatch', emergency: E1, ambulance: AMB1 }],
      [noonPlus(80), crewOf(AMB1), { type: 'ambulances.report-status', ambulance: AMB1, status: 'unavailable' }],
      [noonPlus(90), FAMILY, request({ signs: ['sweating'] })],
      [noonPlus(91), SYSTEM, { ...weigh(), toScene: new Map() }],
      [noonPlus(99), COORDINATOR, { type: 'ambulances.dismiss', emergency: E1 }],
    )
    const lines = explain([...rows, { seq: 99, at: NOON, actor: SYSTEM, event: dispatched }], E1, IST)
    expect(lines.map((line) => line.replace(/^\S+\+05:30 /, ''))).toEqual([
      '#2 Emergency E-1 was reported by P-RANI: P1, cardiac (chest pain), place not known yet. (patient P-RANI)',
      '#3 Nobody had decided on E-1: S-COORD2 was asked, round 1. (Nadi)',
      '#4 AMB-1 was sent to E-1: approved by S-COORD. (coordinator S-COORD)',
      '#5 AMB-1 gave E-1 back; it is open again. (crew of AMB-1)',
      '#7 The reporter of E-1 wrote again: P1, cardiac (sweating). (patient P-RANI)',
      '#8 Emergency E-1 is at a pin (12.9784, 77.6408). (patient P-RANI)',
      '#9 Nothing can be sent to E-1: no free unit has a way there. (Nadi)',
      '  AMB-1 (ALS): not available for it',
      '  AMB-2 (BLS): no way there',
      '  AMB-3 (ALS): no way there',
      '#10 Emergency E-1 was closed: not-an-emergency. (coordinator S-COORD)',
      '#99 AMB-1 was sent to E-1: by itself, as nobody decided in time. (Nadi)',
    ])
  })

  it('tells why a bed was held and how the hold ended', () => {
    const bed = BedId.parse('LGH-ICU-2')
    const hold = HoldId.parse('H-NURSE')
    const choice = {
      unit: 'ICU' as const,
      features: ['ventilator' as const],
      near: FacilityId.parse('LGH'),
      candidates: [
        { bed, travelSeconds: 0 },
        { bed: BedId.parse('HHI-ICU-2'), travelSeconds: 1201 },
        { bed: BedId.parse('ITC-ICU-1'), travelSeconds: null },
      ],
    }
    const rows = journal(
      [NOON, NURSE, { type: 'beds.hold', bed, hold, minutes: 30, card: null, choice }],
      [noonPlus(1800), SYSTEM, { type: 'beds.expire-hold', hold }],
    )
    expect(explain(rows, hold, IST)).toEqual([
      '2026-11-23T12:00:00+05:30 #2 Bed LGH-ICU-2 is held for S-NURSE until 2026-11-23T12:30:00+05:30, hold H-NURSE. (staff S-NURSE)',
      '  asked for: ICU with ventilator near LGH; free then:',
      '  LGH-ICU-2: 0 min away',
      '  HHI-ICU-2: 21 min away',
      '  ITC-ICU-1: travel time not known',
      '2026-11-23T12:30:00+05:30 #3 Hold H-NURSE on bed LGH-ICU-2 ran out. (Nadi)',
    ])
  })

  it('tells an appointment with what else was offered', () => {
    const appointment = AppointmentId.parse('A-1')
    const slotAt = (time: string, end: string): Slot => ({
      service: ServiceCode.parse('mri'),
      device: DeviceId.parse('LGH-MRI'),
      facility: FacilityId.parse('LGH'),
      start: clock(time, '2026-11-24'),
      end: clock(end, '2026-11-24'),
    })
    const [nine, ten] = [slotAt('09:00', '09:45'), slotAt('10:00', '10:45')]
    const events: Event[] = [
      { type: 'slots.booked', appointment, patient: RANI, slot: nine, offered: [nine, ten] },
      { type: 'slots.rescheduled', appointment, patient: RANI, from: nine, slot: ten, offered: [] },
      { type: 'slots.cancelled', appointment, patient: RANI, slot: ten },
      { type: 'slots.elapsed', appointment },
    ]
    const rows = events.map((event, i): Recorded => ({ seq: i + 1, at: NOON, actor: FAMILY, event }))
    const nineTold = 'mri at 2026-11-24T09:00:00+05:30 on LGH-MRI (LGH)'
    const tenTold = 'mri at 2026-11-24T10:00:00+05:30 on LGH-MRI (LGH)'
    const lines = explain(rows, appointment, IST).map((line) => line.replace('2026-11-23T12:00:00+05:30 ', ''))
    expect(lines).toEqual([
      `#1 Appointment A-1 of P-RANI: ${nineTold}. (patient P-RANI)`,
      '  offered, best first:',
      `  ${nineTold}`,
      `  ${tenTold}`,
      `#2 Appointment A-1 was moved from ${nineTold} to ${tenTold}. (patient P-RANI)`,
      `#3 Appointment A-1 was cancelled: ${tenTold} is free again. (patient P-RANI)`,
      '#4 The time of appointment A-1 has passed. (patient P-RANI)',
    ])
  })
})
