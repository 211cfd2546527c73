import { describe, expect, it, test } from 'vitest'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, PatientId, ServiceCode } from '../ids.ts'
import { type Device, Topology } from '../network/topology.ts'
import { isoLocal, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { Slot } from './events.ts'

const [P1, P2] = [PatientId.parse('P-1'), PatientId.parse('P-2')]
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const daily = (from: number, to: number) => EVERY_DAY.map((weekday) => ({ weekday, from: from * 60, to: to * 60 }))

/** One CT in one hospital, with what the test changes of both. */
function network(device: object, rest: object = {}): Topology {
  const { services, facilities } = fixtureTopology
  const ct = { id: 'CT', facility: 'LGH', name: 'CT', services: ['ct'], hours: daily(9, 11), ...device }
  return Topology.parse({ ...fixtureTopology, services, facilities, devices: [ct], ...rest })
}
const opened = (topology: Topology) =>
  new Scenario(clock('06:00'))
    .given(
      { type: 'network.configured', topology },
      { type: 'patients.registered', patient: P1, language: 'en' },
      { type: 'patients.registered', patient: P2, language: 'en' },
    )
    .as(NURSE)

function free(scenario: Scenario, day = '2026-11-23', service = 'ct'): Slot[] {
  const [now, from] = [clock('06:00'), clock('00:00', day)]
  const search = { service: ServiceCode.parse(service), facility: null, now, from, until: plusMinutes(from, 1440) }
  return [...freeSlots(scenario.state, search)]
}
const times = (slots: readonly Slot[]) => slots.map(({ start }) => isoLocal(start, 330).slice(11, 16))
const on = (topology: Topology, day: string, service?: string) => times(free(opened(topology), day, service))

let booking = 0
function book(scenario: Scenario, slot: Slot | undefined, patient = P1) {
  booking += 1
  if (!slot) throw new Error('the test has such a slot')
  const appointment = AppointmentId.parse(`A-${booking}`)
  return scenario.when({ type: 'slots.book', appointment, patient, slot, offered: [] })
}

const USUAL = ['09:00', '09:30', '10:00', '10:30']

describe('exceptions', () => {
  const exceptions = (...list: object[]): Partial<Device> => ({ exceptions: list as Device['exceptions'] })
  const day = { from: '2026-11-24', to: '2026-11-25' }

  test('a closed date, both ends included, and not the day after', () => {
    const closed = network(exceptions({ ...day, open: [] }))
    expect([on(closed, '2026-11-23'), on(closed, '2026-11-24'), on(closed, '2026-11-25')]).toEqual([USUAL, [], []])
    expect(on(closed, '2026-11-26')).toEqual(USUAL)
  })

  test('other hours, of which maintenance is taken away whichever is written first', () => {
    const maintenance = { ...day, maintenance: [{ from: 13 * 60, to: 14 * 60 }] }
    const other = { ...day, open: [{ from: 12 * 60 + 15, to: 15 * 60 }] }
    for (const list of [
      [maintenance, other],
      [other, maintenance],
    ]) {
      expect(on(network(exceptions(...list)), '2026-11-24')).toEqual(['12:15', '14:00', '14:30'])
    }
  })

  test('a holiday of the hospital, but not for what is open on holidays', () => {
    const facilities = fixtureTopology.facilities.map((each) => ({ ...each, holidays: ['2026-11-24'] }))
    expect(on(network({}, { facilities }), '2026-11-24')).toEqual([])
    expect(on(network({ openOnHolidays: true }, { facilities }), '2026-11-24')).toEqual(USUAL)
    const half = exceptions({ ...day, open: [{ from: 540, to: 600 }] })
    expect(on(network(half, { facilities }), '2026-11-24')).toEqual(['09:00', '09:30'])
  })

  test('the leap day is a day like others', () => {
    const scenario = opened(network(exceptions({ from: '2028-02-29', to: '2028-02-29', open: [] })))
    scenario.at(clock('06:00', '2028-02-20'))
    const from = clock('00:00', '2028-02-28')
    const search = { service: ServiceCode.parse('ct'), facility: null, now: from, from, until: plusMinutes(from, 4320) }
    const days = [...freeSlots(scenario.state, search)].map(({ start }) => isoLocal(start, 330).slice(0, 10))
    expect([...new Set(days)]).toEqual(['2028-02-28', '2028-03-01'])
  })
})

describe('services on one device', () => {
  const both = { services: ['ct', 'xray'], minutes: { ct: 45 }, changeoverMinutes: 10 }

  test('take as long as the device says', () => {
    expect(on(network(both), '2026-11-23')).toEqual(['09:00', '09:45'])
    expect(on(network(both), '2026-11-23', 'xray')).toHaveLength(8)
  })

  test('leave time to change over between two that differ, and none between two that are alike', () => {
    const scenario = opened(network(both))
    expect(book(scenario, free(scenario)[0])).toMatchObject({ ok: true }) // 9:00 to 9:45
    expect(times(free(scenario))).toEqual(['09:45'])
    const xrays = free(scenario, '2026-11-23', 'xray')
    expect(times(xrays)).toEqual(['10:00', '10:15', '10:30', '10:45'])
    const early = xrays[0] && { ...xrays[0], start: clock('09:45'), end: clock('10:00') }
    expect(book(scenario, early, P2)).toEqual({ ok: false, rejection: { code: 'slot.taken', slot: early } })
    expect(book(scenario, xrays[0], P2)).toMatchObject({ ok: true })
    expect(times(free(scenario))).toEqual([]) // 9:45 to 10:30 is not there any more
  })
})

describe('rooms and people', () => {
  const resources = [
    { id: 'ROOM', facility: 'LGH', kind: 'room', name: 'Room 1', count: 1 },
    { id: 'TEAM', facility: 'LGH', kind: 'staff', name: 'Radiographers', count: 2, hours: daily(9, 10) },
  ]
  const twin = (id: string, needs: string[]) => ({
    id,
    facility: 'LGH',
    name: id,
    services: ['ct'],
    hours: daily(9, 11),
    needs: { ct: needs },
  })
  const scanners = (...needs: string[][]) =>
    opened(network({}, { resources, devices: needs.map((each, n) => twin(`CT-${n}`, each)) }))

  test('must be open for as long as it takes', () => {
    expect(times(free(scanners(['TEAM'])))).toEqual(['09:00', '09:30'])
  })

  test('are booked with the device, and not beyond their number', () => {
    const scenario = scanners(['TEAM'], ['TEAM'], ['TEAM'])
    const [first, second, third] = free(scenario)
    expect(book(scenario, first)).toMatchObject({ ok: true, events: [{ uses: ['TEAM'] }] })
    expect(book(scenario, second, P2)).toMatchObject({ ok: true })
    expect(free(scenario).map(({ device, start }) => `${device} ${isoLocal(start, 330).slice(11, 16)}`)).toEqual([
      'CT-0 09:30',
      'CT-1 09:30',
      'CT-2 09:30',
    ])
    const P3 = PatientId.parse('P-3')
    scenario.given({ type: 'patients.registered', patient: P3, language: 'en' })
    expect(book(scenario, third, P3)).toMatchObject({ ok: false, rejection: { code: 'slot.taken' } })
    scenario.when({ type: 'slots.cancel', appointment: AppointmentId.parse(`A-${booking - 2}`) })
    expect(book(scenario, third, P3)).toMatchObject({ ok: true })
  })

  test('two devices that share a room take turns', () => {
    const scenario = scanners(['ROOM'], ['ROOM'])
    book(scenario, free(scenario)[0])
    expect(free(scenario)[0]).toMatchObject({ device: 'CT-0', start: clock('09:30') })
  })
})

describe('what cannot be booked', () => {
  const late = { services: ['ct'], hours: daily(22, 24) }

  it('runs over closing or midnight', () => {
    const scenario = opened(network(late))
    expect(times(free(scenario))).toEqual(['22:00', '22:30', '23:00', '23:30'])
    const [slot] = free(scenario)
    const over = slot && { ...slot, start: clock('23:45'), end: plusMinutes(clock('23:45'), 30) }
    expect(book(scenario, over)).toEqual({ ok: false, rejection: { code: 'slot.not-offered', slot: over } })
  })

  it('is done by nobody, or on a device that is not there any more', () => {
    const scenario = opened(network({}))
    expect(free(scenario, '2026-11-23', 'mri')).toEqual([])
    const [slot] = free(scenario)
    book(scenario, slot)
    const gone = { ...network({}), devices: [] }
    scenario.given({ type: 'network.configured', topology: gone })
    expect(book(scenario, slot, P2)).toMatchObject({ ok: false, rejection: { code: 'device.unknown' } })
    // What was booked on it stays until somebody moves or cancels it.
    expect(scenario.when({ type: 'slots.cancel', appointment: AppointmentId.parse(`A-${booking - 1}`) })).toMatchObject(
      {
        ok: true,
      },
    )
  })
})
