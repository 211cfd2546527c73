import { describe, expect, it } from 'vitest'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { DeviceId, NoteId, ResourceId, ServiceCode } from '../ids.ts'
import { Topology } from '../network/topology.ts'
import { plusDays, plusMinutes } from '../time.ts'
import { appointment, booked, joined, MRI, mri, NINE, only, pass, patient } from '../waitlist/refill.fixture.ts'
import { type Slot, SlotsEvent } from './events.ts'
import { explainSlots } from './explain.ts'
import { placeIn } from './queue.ts'

const AT_ELEVEN = mri(clock('11:00'))
const LATER = mri(clock('14:00'))
const allowing = (mriADay: number | null) => ({
  ...fixtureTopology,
  devices: fixtureTopology.devices.map((device) =>
    device.id === 'LGH-MRI' && mriADay !== null ? { ...device, urgentExtra: { [MRI]: mriADay } } : device,
  ),
})
/** Patients 0 and 3 have 11:00 and 14:00; the desk speaks. */
const full = (mriADay: number | null = 1): Scenario =>
  new Scenario(NINE)
    .given(
      { type: 'network.configured', topology: allowing(mriADay) },
      ...[0, 1, 2, 3].map((n) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const),
      booked(0, AT_ELEVEN),
      booked(3, LATER),
    )
    .as(NURSE)
const overbook = (n: number, slot: Slot) =>
  ({
    type: 'slots.overbook',
    appointment: appointment(10 + n),
    patient: patient(n),
    slot,
    note: NoteId.parse(`N-${n}`),
  }) as const
const refused = (code: string) => ({ ok: false, rejection: { code } })

describe('an urgent patient into a full time', () => {
  it('is booked with the reason, within what the network file allows a day', () => {
    const scenario = full()
    const decision = scenario.when(overbook(1, AT_ELEVEN))
    expect(decision).toMatchObject({
      ok: true,
      events: [{ type: 'slots.booked', acuity: 'urgent', over: { reason: 'N-1', nth: 1, allowed: 1 } }],
    })
    expect(scenario.when(overbook(2, LATER))).toMatchObject(refused('slot.no-room-beyond'))
    const [event] = decision.ok ? only(decision.events, 'slots.booked') : []
    expect(event && explainSlots(event, 330)[1]).toBe(
      'urgent, into a full time: 1 of 1 allowed that day; why is note N-1',
    )
  })

  it('is read from events of before there was any other kind', () => {
    const [event] = ((decision) => (decision.ok ? decision.events : []))(full().when(overbook(1, AT_ELEVEN)))
    if (event?.type !== 'slots.booked' || event.over?.kind !== 'urgent') throw new Error('not booked beyond')
    const { kind: _, ...before } = event.over
    expect(SlotsEvent.parse({ ...event, over: before })).toEqual(event)
  })

  it('is one beside the one who is there, another day counts anew', () => {
    const scenario = full(2)
    const tomorrow = mri(plusDays(AT_ELEVEN.start, 1))
    expect(scenario.when(overbook(1, AT_ELEVEN))).toMatchObject({ ok: true })
    expect(scenario.when(overbook(2, AT_ELEVEN))).toMatchObject(refused('slot.no-room-beyond'))
    scenario.given(booked(0, tomorrow, 4))
    expect(scenario.when(overbook(2, tomorrow))).toMatchObject({ ok: true, events: [{ over: { nth: 1 } }] })
  })

  it('cannot be where the network file says nothing, nor be asked for by patients', () => {
    expect(full(null).when(overbook(1, AT_ELEVEN))).toMatchObject(refused('slot.no-room-beyond'))
    const self = full().as({ role: 'patient', patient: patient(1) })
    expect(self.when(overbook(1, AT_ELEVEN))).toMatchObject(refused('actor.not-permitted'))
  })

  it('needs no allowance where the time is free', () => {
    const [event] = ((decision) => (decision.ok ? decision.events : []))(full().when(overbook(1, mri(clock('15:30')))))
    expect(event).toMatchObject({ type: 'slots.booked', acuity: 'urgent' })
    expect(event).not.toHaveProperty('over')
  })

  it('does not push out who decides on a time that is kept for them', () => {
    const scenario = full()
    const free = mri(clock('15:30'))
    scenario.as({ role: 'patient', patient: patient(2) }).when({ type: 'slots.hold', patient: patient(2), slot: free })
    expect(scenario.as(NURSE).when(overbook(1, free))).toMatchObject(refused('slot.taken'))
  })

  it('moves the later time they have, and ends their wait', () => {
    const scenario = full()
    scenario.given(joined(1, { acuity: 'urgent' }))
    scenario.when(overbook(1, AT_ELEVEN))
    expect([...scenario.state.waitlist.entries.values()]).toEqual([])
    expect(full().when(overbook(3, AT_ELEVEN))).toMatchObject({
      ok: true,
      events: [{ type: 'slots.rescheduled', from: LATER, over: { nth: 1 } }],
    })
  })

  it('comes first, and the other waits for as long as it takes', () => {
    const scenario = full()
    scenario.when(overbook(1, AT_ELEVEN))
    scenario.at(clock('10:50'))
    for (const n of [0, 11]) scenario.when({ type: 'slots.check-in', appointment: appointment(n) })
    expect(placeIn(scenario.state, appointment(11), clock('10:50'))).toEqual({ ahead: 0, waitMinutes: 10 })
    expect(placeIn(scenario.state, appointment(0), clock('10:50'))).toEqual({ ahead: 1, waitMinutes: 55 })
  })

  describe('and the team that the scanner shares with another one', () => {
    const TEAM = ResourceId.parse('LGH-TEAM')
    const [nurses, CT] = [{ id: TEAM, facility: AT_ELEVEN.facility, kind: 'staff', name: 'Nurses', count: 1 }, 'ct']
    const sharing = Topology.parse({
      ...allowing(1),
      resources: [nurses],
      devices: allowing(1).devices.map((device) =>
        device.id === 'LGH-MRI' || device.id === 'LGH-CT'
          ? { ...device, needs: { [device.id === 'LGH-CT' ? CT : MRI]: [TEAM] } }
          : device,
      ),
    })
    const ct: Slot = {
      ...AT_ELEVEN,
      service: ServiceCode.parse(CT),
      device: DeviceId.parse('LGH-CT'),
      end: plusMinutes(AT_ELEVEN.start, 30),
    }
    const withTeam = (uses: ResourceId[]): Scenario =>
      full().given(
        { type: 'network.configured', topology: sharing },
        {
          type: 'slots.booked',
          appointment: appointment(0),
          patient: patient(0),
          slot: AT_ELEVEN,
          uses,
          offered: [],
        },
      )
    const onCt = (n: number) =>
      ({ type: 'slots.book', appointment: appointment(20), patient: patient(n), slot: ct, offered: [] }) as const

    it('is served by the same people one after the other, who stay theirs when the other leaves', () => {
      const scenario = withTeam([TEAM])
      scenario.when(overbook(1, AT_ELEVEN))
      expect(scenario.state.slots.appointments.get(appointment(11))?.uses).toEqual([])
      scenario.when({ type: 'slots.cancel', appointment: appointment(0) })
      expect(scenario.state.slots.appointments.get(appointment(11))?.uses).toEqual([TEAM])
      expect(scenario.when(onCt(2))).toMatchObject(refused('slot.taken'))
    })

    it('has people of its own where whoever is there needs none, if they are free', () => {
      const scenario = withTeam([])
      expect(scenario.when(overbook(1, AT_ELEVEN))).toMatchObject({ events: [{ uses: [TEAM] }] })
      const busy = withTeam([])
      busy.when(onCt(2))
      expect(busy.when(overbook(1, AT_ELEVEN))).toMatchObject(refused('slot.taken'))
    })
  })

  it.each([
    ['the one who was there', 0],
    ['the urgent one', 11],
  ])('leaves no gap when %s cancels: the other has the time', (_who, n) => {
    const scenario = full()
    scenario.when(overbook(1, AT_ELEVEN))
    scenario.when({ type: 'slots.cancel', appointment: appointment(n) })
    expect([...scenario.state.waitlist.gaps.values()]).toEqual([])
    expect(scenario.when({ ...overbook(2, AT_ELEVEN) })).toMatchObject({ ok: n === 11 })
  })

  it('is free for nobody else when one of the two does not come', () => {
    const scenario = full()
    scenario.when(overbook(1, AT_ELEVEN))
    scenario.at(plusMinutes(AT_ELEVEN.start, 10))
    const vacated = scenario.when({ type: 'slots.vacate', appointment: appointment(0), why: 'no-show' })
    expect(vacated).toMatchObject({ ok: true, events: [{ free: null }] })
    expect(only(pass(scenario, plusMinutes(AT_ELEVEN.start, 20)), 'waitlist.gap-closed')).toEqual([])
  })
})
