import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Event } from '../decision.ts'
import { clock, configured } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { isoLocal, plusMinutes } from '../time.ts'
import { freeSlots, isOffered, type SlotSearch } from './availability.ts'
import type { Slot } from './events.ts'

const P1 = PatientId.parse('P-1')
const scenario = (...events: Event[]) =>
  new Scenario(clock('06:00')).given(
    configured,
    { type: 'patients.registered', patient: P1, language: 'en' },
    ...events,
  )
const { state: EMPTY } = scenario()

const search = (service: string, part: Partial<SlotSearch> = {}): SlotSearch => ({
  service: ServiceCode.parse(service),
  facility: null,
  now: clock('06:00'),
  from: clock('06:00'),
  until: clock('00:00', '2026-11-24'),
  ...part,
})
const says = ({ device, start }: Slot) => `${device} ${isoLocal(start, 330).slice(5, 16)}`
const free = (state: Parameters<typeof freeSlots>[0], asked: SlotSearch) => [...freeSlots(state, asked)].map(says)

it('cuts each opening window into slots as long as the service', () => {
  const starts = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40', '11:00', '11:20', '11:40']
  const noon = ['12:00', '12:20', '12:40', '14:00', '14:20', '14:40', '15:00', '15:20', '15:40', '16:00', '16:20']
  expect(free(EMPTY, search('cardiology_opd'))).toEqual(
    [...starts, ...noon, '16:40'].map((time) => `LGH-CARD-OPD 11-23T${time}`),
  )
})

it('goes by the clock on the wall: local Monday begins on Sunday in Greenwich', () => {
  const night = search('ct', { now: clock('23:00', '2026-11-22'), from: clock('23:00', '2026-11-22') })
  expect(free(EMPTY, { ...night, until: clock('01:00') })).toEqual([
    'LGH-CT 11-22T23:30',
    'LGH-CT 11-23T00:00',
    'LGH-CT 11-23T00:30',
  ])
})

it('leaves out what is booked, wherever the booking begins', () => {
  const slot = [...freeSlots(EMPTY, search('mri'))].find((slot) => says(slot) === 'LGH-MRI 11-23T08:45')
  if (!slot) throw new Error('the fixture has this slot')
  const { state } = scenario({
    type: 'slots.booked',
    appointment: AppointmentId.parse('A-1'),
    patient: P1,
    slot,
    offered: [],
  })
  const before = free(EMPTY, search('mri'))
  expect(free(state, search('mri'))).toEqual(before.filter((words) => words !== 'LGH-MRI 11-23T08:45'))
})

it('keeps to the lead time, the horizon, the hospital and the device hours', () => {
  expect(free(EMPTY, search('mri', { now: clock('08:31') }))[0]).toBe('HHI-MRI 11-23T09:30')
  expect(free(EMPTY, search('mri', { now: clock('08:30') }))[0]).toBe('HHI-MRI 11-23T08:45')
  const far = search('xray', { from: clock('00:00', '2027-05-22'), until: null })
  expect(free(EMPTY, { ...far, now: clock('10:00') }).at(-1)).toBe('LGH-XRAY 05-22T10:00')
  expect(free(EMPTY, search('mri', { facility: FacilityId.parse('ITC') }))).toEqual([])
  const sunday = { from: clock('00:00', '2026-11-29'), until: clock('00:00', '2026-11-30') }
  expect(free(EMPTY, search('mri', sunday))).toEqual([])
  expect(free(EMPTY, search('pet'))).toEqual([])
})

it('finds nothing in an interval that is over or lies beyond the horizon', () => {
  expect(
    free(EMPTY, search('ct', { from: clock('00:00', '1926-01-01'), until: clock('00:00', '1926-01-02') })),
  ).toEqual([])
  expect(free(EMPTY, search('ct', { from: clock('00:00', '2126-01-01'), until: null }))).toEqual([])
})

it('makes days as they are asked for', () => {
  const first = freeSlots(EMPTY, search('ct', { until: null })).next()
  expect(first.value && says(first.value)).toBe('LGH-CT 11-23T06:30')
})

it('derives exactly the slots that are offered', () => {
  const all = [...freeSlots(EMPTY, search('mri', { until: clock('00:00', '2026-12-07') }))]
  const names = new Set(all.map(says))
  expect(all.every((slot) => isOffered(EMPTY, slot))).toBe(true)
  fc.assert(
    fc.property(fc.nat(14 * 24 * 12), fc.constantFrom(...all), (steps, { device, facility, service }) => {
      const start = plusMinutes(clock('06:15'), steps * 5)
      const slot: Slot = { device, facility, service, start, end: plusMinutes(start, 45) }
      fc.pre(start < clock('00:00', '2026-12-07'))
      expect(isOffered(EMPTY, slot)).toBe(names.has(says(slot)))
    }),
    { numRuns: 500 },
  )
})
