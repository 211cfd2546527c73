import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import type { AmbulancesCommand } from '../ambulances/commands.ts'
import { routingNeeds } from '../ambulances/needs.ts'
import { check, due, nextDue } from '../core.ts'
import type { Command } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import {
  AmbulanceId,
  BedId,
  EmergencyId,
  EncounterId,
  FacilityId,
  NoteId,
  PatientId,
  StaffId,
  TransferId,
} from '../ids.ts'
import {
  TRANSFER_ANSWER_MINUTES,
  TRANSFER_CHASES_MAX,
  TRANSFER_ORPHAN_MINUTES,
  TRANSFER_STALE_HOURS,
} from '../limits.ts'
import { SlotsEvent } from '../slots/events.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import { type Instant, plusMinutes } from '../time.ts'
import type { TransfersCommandOf } from './commands.ts'
import { stageOf, type Transfer } from './state.ts'

const NINE = clock('09:00')
const at = (minutes: number): Instant => plusMinutes(NINE, minutes)
const T = TransferId.parse('TR-1')
const JOB = EmergencyId.parse('E-TR1')
const BED = BedId.parse('LGH-ICU-4') // occupied
const HHI = FacilityId.parse('HHI')
const LGH = FacilityId.parse('LGH')
const UNIT = AmbulanceId.parse('AMB-1')
const THERE: Actor = { role: 'staff', staff: StaffId.parse('S-NURSE2'), facility: HHI }
const CREW: Actor = { role: 'crew', ambulance: UNIT }

const request: TransfersCommandOf<'transfers.request'> = {
  type: 'transfers.request',
  transfer: T,
  from: LGH,
  bed: BED,
  to: { kind: 'facility', facility: HHI, unit: 'ICU' },
  pickupAt: at(90),
  note: null,
}
const approve = { type: 'transfers.approve', transfer: T } as const
const end = (outcome: 'cancelled' | 'died' | 'admitted-elsewhere') =>
  ({ type: 'transfers.end', transfer: T, outcome }) as const
const refused = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) })

let desk: Scenario
beforeEach(() => {
  desk = new Scenario(NINE).given(configured).as(NURSE)
})

const told = (): string[] =>
  desk.messages.map(
    ({ to, notice }) => `${to.kind === 'staff' ? to.staff : to.kind === 'team' ? to.team : to.kind} ${notice.kind}`,
  )
const transfer = (): Transfer => {
  const found = desk.state.transfers.transfers.get(T)
  if (!found) throw new Error('no transfer')
  return found
}
const stage = () => stageOf(desk.state, transfer())
const bedOf = (id: string) => desk.state.beds.beds.get(BedId.parse(id))

/** Everything that is due by then, as the timers would have it done. */
function pass(until: Instant): void {
  for (let n = 0; n < 50; n += 1) {
    const next = nextDue(desk.state)
    if (next === null || next > until) break
    desk.as(SYSTEM).at(next < NINE ? NINE : next)
    for (const command of due(desk.state, until)) desk.when(command)
  }
  desk.at(until)
}

/** The job's unit is recommended and approved. */
function send(time: Instant): void {
  const toScene = new Map([[UNIT, 300]])
  const recommend: AmbulancesCommand = {
    type: 'ambulances.recommend',
    emergency: JOB,
    toScene,
    toHospital: new Map([[HHI, 900]]),
  }
  expect(desk.at(time).as(SYSTEM).when(recommend).ok).toBe(true)
  expect(desk.as(COORDINATOR).when({ type: 'ambulances.dispatch', emergency: JOB, ambulance: null }).ok).toBe(true)
}

function report(time: Instant, ...statuses: AmbulancesStatus[]): void {
  for (const status of statuses) {
    expect(desk.at(time).as(CREW).when({ type: 'ambulances.report-status', ambulance: UNIT, status }).ok).toBe(true)
    pass(time)
  }
}
type AmbulancesStatus = Extract<AmbulancesCommand, { type: 'ambulances.report-status' }>['status']

describe('a planned transfer', () => {
  it('is asked, approved, fetched near its time and brought; each person hears each step once', () => {
    desk.when(request)
    expect(told()).toEqual(['ed card.transfer'])
    expect(stage()).toBe('requested')
    desk.as(THERE).when(approve)
    expect(told()).toEqual(['ed card.transfer', 'S-NURSE colleague.transfer'])
    expect(transfer().kept?.bed).toBe('HHI-ICU-1')
    pass(at(44))
    expect(desk.state.ambulances.emergencies.has(JOB)).toBe(false)
    pass(at(45))
    expect(desk.state.ambulances.emergencies.get(JOB)).toMatchObject({
      priority: 'P4',
      planned: { transfer: T, to: HHI },
    })
    expect(routingNeeds(desk.state, at(45)).map(({ emergency }) => emergency)).toEqual([JOB])
    send(at(46))
    expect(stage()).toBe('arranged')
    expect(desk.state.ambulances.emergencies.get(JOB)?.dispatch).toMatchObject({ hospital: HHI, bed: null })
    report(at(90), 'en_route', 'on_scene', 'transporting')
    expect(stage()).toBe('in-progress')
    expect(bedOf('LGH-ICU-4')?.status).toBe('cleaning')
    report(at(130), 'at_hospital', 'available')
    expect(stage()).toBe('completed')
    expect(bedOf('HHI-ICU-1')).toMatchObject({ status: 'occupied', hold: null })
    expect(desk.state.ambulances.ambulances.get(UNIT)?.job).toBeNull()
    expect(check(desk.state, null)).toEqual([])
    pass(at(4 * 24 * 60))
    expect(desk.state.transfers.transfers.size).toBe(0)
  })

  it('tells no family and holds no second bed for the ride', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
    expect(desk.messages.filter(({ to }) => to.kind === 'patient')).toEqual([])
    expect(desk.state.beds.holds.size).toBe(1)
  })

  it('is ended by whoever asked without a message to themselves', () => {
    desk.when(request)
    desk.when({ type: 'transfers.end', transfer: T, outcome: 'cancelled' })
    expect(told()).toEqual(['ed card.transfer'])
  })

  it('is refused with its cause, once', () => {
    desk.when(request)
    expect(desk.as(THERE).when({ type: 'transfers.refuse', transfer: T, cause: 'no-bed' }).ok).toBe(true)
    expect(told()).toEqual(['ed card.transfer', 'S-NURSE colleague.transfer'])
    expect(transfer()).toMatchObject({ outcome: 'refused', cause: 'no-bed' })
    expect(desk.when(approve)).toEqual(refused('transfer.closed'))
  })

  it('goes to a hospital outside the network on the word of whoever called there', () => {
    const to = { kind: 'outside', name: 'St John’s', phone: '+918022065000' } as const
    desk.when({ ...request, to, pickupAt: NINE })
    expect(stage()).toBe('approved')
    pass(NINE)
    send(at(1))
    expect(desk.state.ambulances.emergencies.get(JOB)?.dispatch?.hospital).toBeNull()
    report(at(40), 'transporting', 'at_hospital', 'available')
    expect(stage()).toBe('completed')
    expect(check(desk.state, null)).toEqual([])
  })

  it('ends as the crew says: who died before they were fetched is not fetched again', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
    report(at(50), 'on_scene')
    const ambulance = desk.state.ambulances.emergencies.get(JOB)?.dispatch?.ambulance
    if (!ambulance) throw new Error('no unit was sent')
    desk.at(at(60)).as(COORDINATOR)
    desk.when({ type: 'ambulances.end-on-scene', ambulance, emergency: JOB, outcome: 'dead-on-scene' })
    pass(at(61))
    expect(transfer().outcome).toBe('died')
  })

  it('yields: a unit taken off it leaves it waiting for another, and the bed stays kept', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
    report(at(50), 'unavailable')
    expect(stage()).toBe('approved')
    expect(transfer().kept).not.toBeNull()
    expect(routingNeeds(desk.state, at(50)).map(({ emergency }) => emergency)).toEqual([JOB])
  })
})

describe('one correction unwinds everything', () => {
  const underWay = (): void => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
  }

  it.each(['cancelled', 'died', 'admitted-elsewhere'] as const)('%s before the patient is on board', (outcome) => {
    underWay()
    expect(desk.as(COORDINATOR).when(end(outcome)).ok).toBe(true)
    expect(told().filter((who) => who === 'S-NURSE colleague.transfer')).toHaveLength(1)
    expect(told().filter((who) => who === 'crew crew.job-withdrawn')).toHaveLength(1)
    expect(transfer()).toMatchObject({ outcome, kept: null })
    expect(desk.state.beds.holds.size).toBe(0)
    expect(desk.state.ambulances.ambulances.get(UNIT)?.job).toBeNull()
    expect(check(desk.state, null)).toEqual([])
    expect(desk.when(end(outcome))).toEqual({ ok: true, events: [] })
  })

  it('on board the crew says that they died: whoever asked hears of it once, the bed is free, the crew goes on', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
    const died = { type: 'transfers.end', transfer: T, outcome: 'died' } as const
    report(at(90), 'en_route', 'on_scene', 'transporting')
    expect(desk.as({ role: 'crew', ambulance: AmbulanceId.parse('AMB-2') }).when(died)).toEqual(
      refused('actor.not-permitted'),
    )
    expect(desk.as(CREW).when({ ...died, outcome: 'admitted-elsewhere' })).toEqual(refused('actor.not-permitted'))
    expect(desk.as(CREW).when(died).ok).toBe(true)
    expect(told()).toEqual(['ed card.transfer', 'S-NURSE colleague.transfer'])
    expect(bedOf('HHI-ICU-1')).toMatchObject({ status: 'free', hold: null })
    report(at(130), 'at_hospital', 'available')
    expect(stage()).toBe('died')
    expect(check(desk.state, null)).toEqual([])
  })

  it('on board nobody cancels; a death lets go of the bed, and the crew finishes its job', () => {
    underWay()
    report(at(90), 'transporting')
    expect(desk.as(NURSE).when(end('cancelled'))).toEqual(refused('transfer.patient-on-board'))
    expect(desk.when(end('died')).ok).toBe(true)
    expect(bedOf('HHI-ICU-1')).toMatchObject({ status: 'free', hold: null })
    report(at(120), 'at_hospital', 'available')
    expect(stage()).toBe('died')
    expect(bedOf('HHI-ICU-1')?.status).toBe('free')
    expect(check(desk.state, null)).toEqual([])
  })

  it('a transport called off by a coordinator ends the transfer as well', () => {
    underWay()
    desk.as(COORDINATOR).when({ type: 'ambulances.cancel', emergency: JOB })
    pass(at(47))
    expect(stage()).toBe('cancelled')
    expect(desk.state.beds.holds.size).toBe(0)
  })

  it('a bed that falls away is told, and the transfer goes on', () => {
    underWay()
    const hold = transfer().kept?.hold
    if (!hold) throw new Error('no bed is kept')
    desk.as(COORDINATOR).when({ type: 'beds.release', hold, reason: NoteId.parse('N-1') })
    expect(told()).toContain('ed card.transfer')
    expect(transfer().kept).toBeNull()
    report(at(90), 'transporting', 'at_hospital', 'available')
    expect(stage()).toBe('completed')
  })
})

describe('the patient’s stay', () => {
  const encounter = EncounterId.parse('ENC-1')
  const patient = PatientId.parse('P-1')
  const bed = BedId.parse('LGH-ICU-1')
  const stay = () => desk.state.encounters.encounters.get(encounter)
  /** Somebody Nadi knows lies in ICU-1, with an MRI booked, and is to go to Hebbal. */
  beforeEach(() => {
    desk.given({ type: 'patients.registered', patient, language: 'en' })
    const start = at(24 * 60)
    const slot = { service: 'mri', device: 'LGH-MRI', facility: 'LGH', start, end: plusMinutes(start, 45) }
    const booked = { type: 'slots.booked', appointment: 'A-1', patient, slot, offered: [] }
    desk.given(SlotsEvent.parse(booked))
    desk.as(NURSE).when({ type: 'encounters.place', encounter, patient, bed })
    expect(desk.when({ ...request, bed }).ok).toBe(true)
    desk.as(THERE).when(approve)
  })
  const fetchedBy = (time: Instant) => {
    pass(at(45))
    send(at(46))
    report(time, 'en_route', 'on_scene', 'transporting')
  }

  it('goes on where they are brought', () => {
    fetchedBy(at(90))
    expect(bedOf('LGH-ICU-1')).toMatchObject({ status: 'cleaning', occupant: null })
    expect(stay()).toMatchObject({ bed: null })
    report(at(130), 'at_hospital', 'available')
    expect(stage()).toBe('completed')
    expect(stay()).toMatchObject({ bed: 'HHI-ICU-1', closedAt: null })
    expect(bedOf('HHI-ICU-1')).toMatchObject({ status: 'occupied', occupant: encounter, hold: null })
    expect(check(desk.state, null)).toEqual([])
  })

  it('follows them into another bed of the house', () => {
    desk.as(NURSE).when({ type: 'encounters.place', encounter, patient, bed: BedId.parse('LGH-ICU-2') })
    expect(transfer().bed).toBe('LGH-ICU-2')
    fetchedBy(at(90))
    expect(bedOf('LGH-ICU-2')?.status).toBe('cleaning')
    expect(stage()).toBe('in-progress')
  })

  it.each([
    ['died', 'died', 0],
    ['elsewhere', 'admitted-elsewhere', 1],
    ['home', 'cancelled', 1],
  ] as const)('that ends (%s) ends the transfer, its bed, its ambulance: %s', (to, outcome, booked) => {
    pass(at(45))
    send(at(46))
    desk.as(COORDINATOR).when({ type: 'encounters.discharge', encounter, to })
    expect(told().filter((who) => who === 'S-NURSE colleague.transfer')).toHaveLength(1)
    expect(told().filter((who) => who === 'crew crew.job-withdrawn')).toHaveLength(1)
    expect(transfer()).toMatchObject({ outcome, kept: null })
    expect(desk.state.beds.holds.size).toBe(0)
    expect(desk.state.ambulances.ambulances.get(UNIT)?.job).toBeNull()
    expect(desk.state.slots.appointments.size).toBe(booked)
    expect(check(desk.state, null)).toEqual([])
  })

  it('ends with the transfer when they died: bed, stay and what was booked, nobody told twice', () => {
    desk.as(NURSE).when(end('died'))
    expect(stay()).toMatchObject({ bed: null, closedAt: at(0) })
    expect(bedOf('LGH-ICU-1')?.status).toBe('cleaning')
    expect(desk.state.slots.appointments.size).toBe(0)
    expect(desk.messages.filter(({ to }) => to.kind === 'patient')).toEqual([])
    expect(new Set(told()).size).toBe(told().length)
    expect(check(desk.state, null)).toEqual([])
  })
})

describe('what goes stale is chased and closed', () => {
  it('closes when nobody lies in the bed any more, and the next patient of it can be transferred', () => {
    desk.when(request)
    desk.when({ type: 'beds.set-status', bed: BED, status: 'cleaning' })
    pass(at(TRANSFER_ORPHAN_MINUTES - 1))
    expect(stage()).toBe('requested')
    pass(at(TRANSFER_ORPHAN_MINUTES))
    expect(stage()).toBe('cancelled')
    desk.as(NURSE).when({ type: 'beds.set-status', bed: BED, status: 'occupied' })
    expect(desk.when({ ...request, transfer: TransferId.parse('TR-2') }).ok).toBe(true)
  })

  it('leaves a patient to the crew that is with them, though the bed is said to be empty', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    send(at(46))
    report(at(85), 'en_route', 'on_scene')
    desk.as(NURSE).when({ type: 'beds.set-status', bed: BED, status: 'cleaning' })
    pass(at(130))
    expect(stage()).toBe('arranged')
    report(at(131), 'transporting')
    expect(stage()).toBe('in-progress')
  })

  it('asks a silent destination again, tells the coordinators, and gives up', () => {
    desk.when({ ...request, pickupAt: at(24 * 60) })
    for (let time = 1; time <= TRANSFER_CHASES_MAX; time += 1) {
      pass(at(TRANSFER_ANSWER_MINUTES * time))
      expect(transfer().chased).toBe(time)
    }
    pass(at(TRANSFER_ANSWER_MINUTES * (TRANSFER_CHASES_MAX + 1)))
    expect(stage()).toBe('expired')
  })

  it('gives up a patient whom nobody ever fetched, and does not stand in the way of the next', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    const other = { ...request, transfer: TransferId.parse('TR-2') }
    expect(desk.as(NURSE).when(other)).toEqual(refused('transfer.under-way'))
    pass(at(90 + TRANSFER_STALE_HOURS * 60))
    expect(stage()).toBe('expired')
    expect(desk.state.ambulances.emergencies.get(JOB)?.outcome).toBe('cancelled')
    expect(desk.as(NURSE).when({ ...other, pickupAt: at(1000) }).ok).toBe(true)
  })

  it('closes when its hospital is gone from the network', () => {
    desk.when({ ...request, pickupAt: at(24 * 60) })
    desk.as(THERE).when(approve)
    const topology = { ...fixtureTopology, facilities: fixtureTopology.facilities.filter(({ id }) => id !== LGH) }
    desk.as(SYSTEM).when({ type: 'network.configure', topology })
    pass(at(24 * 60))
    expect(stage()).toBe('cancelled')
  })
})

describe('bad requests', () => {
  it.each<[string, Partial<typeof request>]>([
    ['bed.unknown', { bed: BedId.parse('LGH-ICU-99') }],
    ['bed.unknown', { bed: BedId.parse('HHI-ICU-1') }],
    ['transfer.bed-empty', { bed: BedId.parse('LGH-ICU-1') }],
    ['transfer.same-hospital', { to: { kind: 'facility', facility: LGH, unit: 'HDU' } }],
    ['transfer.unknown-facility', { to: { kind: 'facility', facility: FacilityId.parse('XYZ'), unit: 'HDU' } }],
    ['transfer.bad-time', { pickupAt: at(-60) }],
    ['transfer.bad-time', { pickupAt: at(30 * 24 * 60) }],
  ])('%s', (code, part) => {
    expect(desk.when({ ...request, ...part })).toEqual(refused(code))
  })

  it('come from, and are answered by, those who may', () => {
    for (const actor of [THERE, CREW, { role: 'stranger' } as const]) {
      expect(desk.as(actor).when(request)).toEqual(refused('actor.not-permitted'))
    }
    desk.as(NURSE).when(request)
    expect(desk.when(request)).toEqual({ ok: true, events: [] })
    for (const actor of [NURSE, CREW]) expect(desk.as(actor).when(approve)).toEqual(refused('actor.not-permitted'))
    const chase: Command = { type: 'transfers.chase', transfer: T }
    expect(desk.when(chase)).toEqual(refused('actor.not-permitted'))
    expect(desk.as(COORDINATOR).when(approve).ok).toBe(true)
    expect(desk.when(approve)).toEqual(refused('transfer.answered'))
    expect(desk.when({ ...approve, transfer: TransferId.parse('TR-9') })).toEqual(refused('transfer.unknown'))
  })

  it('are the same after a restart', () => {
    desk.when(request)
    desk.as(THERE).when(approve)
    pass(at(45))
    const restored = decodeState(encodeState(desk.state))
    expect(restored && encodeState(restored)).toBe(encodeState(desk.state))
    expect(restored && nextDue(restored)).toBe(nextDue(desk.state))
  })
})
