import { describe, expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured, fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { isoLocal, plusMinutes } from '../time.ts'
import type { Slot } from './events.ts'
import { bestSlots, type SlotWish } from './rank.ts'

const P1 = PatientId.parse('P-1')
const P2 = PatientId.parse('P-2')
const NOW = clock('06:00')
const HHI = FacilityId.parse('HHI')

const mri = (facility: string, time: string): Slot => ({
  service: ServiceCode.parse('mri'),
  device: DeviceId.parse(`${facility}-MRI`),
  facility: FacilityId.parse(facility),
  start: clock(time),
  end: plusMinutes(clock(time), 45),
})
let booking = 0
const booked = (patient: PatientId, slot: Slot): Event => {
  booking += 1
  return { type: 'slots.booked', appointment: AppointmentId.parse(`A-${booking}`), patient, slot, offered: [] }
}
function best(wish: Partial<SlotWish>, ...events: Event[]) {
  const { state } = new Scenario(NOW).given(
    configured,
    { type: 'patients.registered', patient: P1, language: 'en' },
    { type: 'patients.registered', patient: P2, language: 'hi' },
    ...events,
  )
  const asked: SlotWish = {
    service: mri('LGH', '08:00').service,
    when: null,
    facility: null,
    patient: P1,
    now: NOW,
    ...wish,
  }
  const { slots, matchesWish } = bestSlots(state, asked)
  return { matchesWish, slots: slots.map(({ device, start }) => `${device} ${isoLocal(start, 330).slice(5, 16)}`) }
}
const between = (start: string, end: string, day = '2026-11-23') =>
  ({ start: clock(start, day), end: clock(end, day), grain: 'hour' }) as const

it('offers the earliest, in more than one hospital', () => {
  expect(best({})).toEqual({
    matchesWish: true,
    slots: ['HHI-MRI 11-23T08:00', 'LGH-MRI 11-23T08:00', 'HHI-MRI 11-23T08:45'],
  })
  expect(best({ facility: HHI }).slots).toEqual(['HHI-MRI 11-23T08:00', 'HHI-MRI 11-23T08:45', 'HHI-MRI 11-23T09:30'])
})

it('prefers a hospital not among the choices yet when it costs no time', () => {
  const busy = ['08:00', '08:45'].map((time) => booked(P2, mri('HHI', time)))
  expect(best({}, ...busy).slots).toEqual(['LGH-MRI 11-23T08:00', 'LGH-MRI 11-23T08:45', 'HHI-MRI 11-23T09:30'])
})

it('does not offer two scanners side by side as a choice', () => {
  const [first] = fixtureTopology.devices
  if (!first) throw new Error('the fixture has devices')
  const twin = { ...first, id: DeviceId.parse('LGH-MRI-2') }
  const topology = { ...fixtureTopology, devices: [...fixtureTopology.devices, twin] }
  const found = best({ facility: first.facility }, { type: 'network.configured', topology })
  expect(found.slots.map((slot) => slot.slice(-5))).toEqual(['08:00', '08:45', '09:30'])
})

it('keeps inside the wish while anything is free there', () => {
  expect(best({ when: between('16:00', '20:00') })).toEqual({
    matchesWish: true,
    slots: ['LGH-MRI 11-23T16:15', 'LGH-MRI 11-23T17:00'],
  })
})

it('offers the nearest after the wish when nothing is free inside, and says so', () => {
  expect(best({ when: between('18:00', '20:00') })).toEqual({
    matchesWish: false,
    slots: ['HHI-MRI 11-24T08:00', 'LGH-MRI 11-24T08:00', 'HHI-MRI 11-24T08:45'],
  })
})

it('takes a point for as long as its grain', () => {
  const at = { start: clock('10:00'), end: null }
  expect(best({ when: { ...at, grain: 'hour' } })).toMatchObject({ matchesWish: true })
  expect(best({ when: { ...at, grain: 'minute' } })).toEqual({
    matchesWish: false,
    slots: ['HHI-MRI 11-23T10:15', 'LGH-MRI 11-23T10:15', 'HHI-MRI 11-23T11:00'],
  })
  const exact = { start: clock('10:15'), end: null, grain: 'minute' } as const
  expect(best({ when: exact, facility: HHI })).toEqual({ matchesWish: true, slots: ['HHI-MRI 11-23T10:15'] })
})

it('answers a wish in the past with what comes next, and one beyond the horizon with nothing', () => {
  expect(best({ when: between('08:00', '12:00', '1926-11-23') })).toMatchObject({
    matchesWish: false,
    slots: ['HHI-MRI 11-23T08:00', 'LGH-MRI 11-23T08:00', 'HHI-MRI 11-23T08:45'],
  })
  expect(best({ when: between('08:00', '12:00', '2126-11-23') })).toEqual({ matchesWish: false, slots: [] })
})

it('leaves out what the patient could not come to', () => {
  expect(best({}, booked(P1, mri('LGH', '08:00'))).slots).toEqual([
    'HHI-MRI 11-23T08:45',
    'LGH-MRI 11-23T08:45',
    'HHI-MRI 11-23T09:30',
  ])
})

it('offers the time of the appointment that moves, but not the same slot again', () => {
  const own = booked(P1, mri('LGH', '08:00'))
  const moving = AppointmentId.parse(`A-${booking}`)
  expect(best({ moving }, own).slots).toEqual(['HHI-MRI 11-23T08:00', 'LGH-MRI 11-23T08:45', 'HHI-MRI 11-23T08:45'])
})

it('spreads the choice over a day or a week that is wished for as a whole', () => {
  const tuesday = { start: clock('00:00', '2026-11-24'), end: clock('00:00', '2026-11-25'), grain: 'day' } as const
  expect(best({ when: tuesday })).toEqual({
    matchesWish: true,
    slots: ['HHI-MRI 11-24T08:00', 'LGH-MRI 11-24T11:45', 'LGH-MRI 11-24T17:00'],
  })
  expect(best({ when: tuesday, facility: HHI }).slots).toEqual([
    'HHI-MRI 11-24T08:00',
    'HHI-MRI 11-24T11:45',
    'HHI-MRI 11-24T14:00',
  ])
  const week = { start: clock('00:00', '2026-11-30'), end: clock('00:00', '2026-12-07'), grain: 'week' } as const
  expect(best({ when: week }).slots).toEqual(['HHI-MRI 11-30T08:00', 'LGH-MRI 12-02T08:00', 'LGH-MRI 12-05T08:00'])
})

it('offers nothing sooner than the service must be prepared for', () => {
  const services = fixtureTopology.services.map((service) => ({ ...service, noticeMinutes: 26 * 60 }))
  const found = best({}, { type: 'network.configured', topology: { ...fixtureTopology, services } })
  expect(found.slots[0]).toBe('HHI-MRI 11-24T08:00')
})

describe('the way there', () => {
  const wish = {
    service: ServiceCode.parse('mri'),
    facility: null,
    patient: PatientId.parse('P-1'),
    now: clock('09:00'),
  }
  const minutes = (lakeview: number, hebbal: number) =>
    new Map([
      [FacilityId.parse('LGH'), lakeview],
      [FacilityId.parse('HHI'), hebbal],
    ])
  const day = { start: clock('00:00', '2026-11-24'), end: clock('00:00', '2026-11-25'), grain: 'day' as const }
  const hospitals = (travel: ReadonlyMap<FacilityId, number> | null, when: typeof day | null) =>
    bestSlots(new Scenario(clock('09:00')).given(configured).state, {
      ...wish,
      when,
      ...(travel && { travel }),
    }).slots.map(({ facility }) => String(facility))

  it('puts what is near before what is somewhat sooner', () => {
    expect(hospitals(null, null)).toEqual(['HHI', 'LGH', 'HHI'])
    expect(hospitals(minutes(10, 60), null)).toEqual(['LGH', 'LGH', 'LGH'])
    expect(hospitals(minutes(60, 10), null)).toEqual(['HHI', 'HHI', 'HHI'])
  })

  it('leaves the parts of a day as they are, and chooses the hospital in each', () => {
    expect(hospitals(minutes(10, 60), day)).toEqual(['LGH', 'LGH', 'LGH'])
  })

  it('is worth no more than the time it takes', () => {
    // Five minutes further are twenty of waiting: less than the three quarters of an hour between two times.
    expect(new Set(hospitals(minutes(30, 35), null)).size).toBe(2)
  })
})
