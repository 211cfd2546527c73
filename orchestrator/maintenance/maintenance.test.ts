import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { nextDue } from '../core.ts'
import type { Event } from '../decision.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { explain } from '../explain.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, BlockId, DeviceId, PatientId, ServiceCode } from '../ids.ts'
import { type Maintenance, MaintenanceId, Topology } from '../network/topology.ts'
import type { Slot } from '../slots/events.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import { addDays, fromLocal, type Instant, LocalDay, plusDays, plusMinutes } from '../time.ts'
import { only, pass } from '../waitlist/refill.fixture.ts'
import { quietWindows } from './quiet-window.ts'
import { upkeepOf } from './state.ts'

const NINE = clock('09:00')
const MRI = DeviceId.parse('LGH-MRI')
const HELIUM = MaintenanceId.parse('helium')
const day = (text: string) => LocalDay.parse(text)
/** Two hours, due on Friday 4 December; the MRI is open from 8 to 18, Monday to Saturday. */
const HELIUM_NEED: Maintenance = {
  id: HELIUM,
  name: 'helium check',
  minutes: 120,
  everyDays: 90,
  lastDone: day('2026-09-05'),
}
const topologyWith = (...maintenance: Maintenance[]) =>
  Topology.parse({
    ...fixtureTopology,
    devices: fixtureTopology.devices.map((each) => (each.id === MRI ? { ...each, maintenance } : each)),
  })
const configured = (...maintenance: Maintenance[]): Event => ({
  type: 'network.configured',
  topology: topologyWith(...maintenance),
})
let people = 0
function booked(start: Instant, minutes = 45): Event[] {
  people += 1
  const patient = PatientId.parse(`P-${people}`)
  const slot: Slot = {
    service: ServiceCode.parse('mri'),
    device: MRI,
    facility: topologyWith().facilities[0]?.id ?? fail(),
    start,
    end: plusMinutes(start, minutes),
  }
  return [
    { type: 'patients.registered', patient, language: 'en' },
    { type: 'slots.booked', appointment: AppointmentId.parse(`A-${people}`), patient, slot, offered: [] },
  ]
}
const fail = (): never => {
  throw new Error('fixture')
}
/** Four weeks in which every hour of every day but Wednesday from 12 to 15 had a patient for three quarters. */
function busyBut(): Event[] {
  return Array.from({ length: 28 }, (_, n) => addDays(day('2026-11-22'), -n))
    .filter((each) => new Date(`${each}T00:00Z`).getUTCDay() !== 0)
    .flatMap((each) =>
      Array.from({ length: 10 }, (_, n) => 8 + n)
        .filter((hour) => !(new Date(`${each}T00:00Z`).getUTCDay() === 3 && hour >= 12 && hour < 15))
        .flatMap((hour) => booked(fromLocal(each, hour * 60, 330))),
    )
}
const elapsed = (events: readonly Event[]): Event[] =>
  events.flatMap((event): Event[] =>
    event.type === 'slots.booked' ? [event, { type: 'slots.elapsed', appointment: event.appointment }] : [event],
  )
const hospital = (...events: Event[]) => new Scenario(NINE).given(configured(HELIUM_NEED), ...events)
const row = ({ state }: Scenario) => upkeepOf(state.maintenance, MRI)[0]
const approve = (from: Instant, booked = 0) =>
  ({ type: 'maintenance.approve', device: MRI, item: HELIUM, from, booked, block: BlockId.parse('BLK-1') }) as const
const putOff = { type: 'maintenance.put-off', device: MRI, item: HELIUM } as const
const code = (code: string) => expect.objectContaining({ ok: false, rejection: expect.objectContaining({ code }) })
const NOON_WEDNESDAY = clock('12:00', '2026-11-25')

describe('the quietest window', () => {
  const windows = (scenario: Scenario, minutes = 120) =>
    quietWindows(
      scenario.state,
      { id: MRI, facility: topologyWith().facilities[0]?.id ?? fail() },
      { minutes },
      { start: clock('00:00', '2026-11-24'), end: clock('00:00', '2026-12-05') },
      NINE,
    )

  it('is where few were served on such days at such hours', () => {
    const found = windows(hospital(...elapsed(busyBut())))
    expect(found.historyDays).toBe(24)
    const [best, next] = found.windows
    expect(best?.from).toBe(NOON_WEDNESDAY)
    // Of Wednesdays none in four were served then, of all days 20 of 24, which counts like two days of 37.5 minutes.
    expect(best?.expectedMinutes).toBe(25)
    expect(next?.from).toBe(clock('12:00', '2026-12-02'))
  })

  it('moves nobody where that can be avoided, however quiet it was', () => {
    const found = windows(hospital(...elapsed(busyBut()), ...booked(NOON_WEDNESDAY)))
    const [best] = found.windows
    expect(best).toMatchObject({ from: clock('13:00', '2026-11-25'), booked: 0 })
  })

  it('is by bookings alone where nothing is known, and the soonest of equals', () => {
    const found = windows(hospital(...booked(clock('08:30', '2026-11-24'))))
    expect(found).toMatchObject({ historyDays: 0 })
    expect(found.windows[0]).toMatchObject({ from: clock('09:30', '2026-11-24'), expectedMinutes: 0 })
    expect(new Set(found.windows.map(({ from }) => from)).size).toBe(found.windows.length)
  })

  it('is within the hours of the device or of whoever does it, and in no block', () => {
    const scenario = hospital()
    const search = { start: clock('00:00', '2026-11-29'), end: clock('00:00', '2026-11-30') }
    const device = { id: MRI, facility: topologyWith().facilities[0]?.id ?? fail() }
    expect(quietWindows(scenario.state, device, { minutes: 60 }, search, NINE).windows).toEqual([])
    const hours = [{ weekday: 0, from: 600, to: 720 }]
    const sunday = quietWindows(scenario.state, device, { minutes: 60, hours }, search, NINE)
    expect(sunday).toMatchObject({ weighed: 3, windows: [{ from: clock('10:00', '2026-11-29') }] })
    const [from, until] = [clock('10:00', '2026-11-29'), clock('11:00', '2026-11-29')]
    scenario
      .as(NURSE)
      .when({ type: 'blocks.block', block: BlockId.parse('BLK-9'), device: MRI, from, until, reason: 'training' })
    const left = quietWindows(scenario.state, device, { minutes: 60, hours }, search, NINE)
    expect(left.windows[0]?.from).toBe(clock('11:00', '2026-11-29'))
  })

  it('leaves another device of the hospital that does the same', () => {
    const twin = { ...topologyWith().devices.find(({ id }) => id === MRI), id: 'LGH-MRI2' }
    const topology = Topology.parse({ ...fixtureTopology, devices: [...fixtureTopology.devices, twin] })
    const scenario = new Scenario(NINE).given({ type: 'network.configured', topology })
    const [from, until] = [clock('08:00', '2026-11-24'), clock('12:00', '2026-11-24')]
    const device = DeviceId.parse('LGH-MRI2')
    scenario
      .as(NURSE)
      .when({ type: 'blocks.block', block: BlockId.parse('BLK-9'), device, from, until, reason: 'other' })
    expect(windows(scenario).windows[0]).toMatchObject({ from: until, clashes: 0 })
  })
})

describe('maintenance', () => {
  it('is proposed two weeks ahead, by day, to its hospital, with what it was weighed against', () => {
    const scenario = hospital(...elapsed(busyBut()))
    expect(row(scenario)).toMatchObject({ status: 'resting', due: '2026-12-04', lookAt: NINE })
    const [proposed] = only(pass(scenario, plusMinutes(NINE, 1)), 'maintenance.proposed')
    expect(proposed).toMatchObject({ time: 1, due: '2026-12-04', historyDays: 24, lookAt: plusDays(NINE, 1) })
    expect(proposed?.windows[0]).toMatchObject({ from: NOON_WEDNESDAY, booked: 0 })
    expect(proposed?.windows.length).toBeGreaterThan(1)
    expect(scenario.messages).toMatchObject([
      { to: { kind: 'team', team: 'ed', facility: 'LGH' }, notice: { kind: 'card.maintenance', device: MRI } },
    ])
  })

  it('is not spoken of before', () => {
    const scenario = new Scenario(NINE).given(configured({ ...HELIUM_NEED, lastDone: day('2026-10-01') }))
    // Due on 30 December.
    expect(row(scenario)?.lookAt).toBe(clock('10:00', '2026-12-16'))
    expect(nextDue(scenario.state)).toBe(clock('10:00', '2026-12-16'))
  })

  it('that was agreed to blocks the device, and is done when that is over', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    const from = clock('08:00', '2026-11-26')
    expect(scenario.as(NURSE).when(approve(from))).toMatchObject({
      events: [
        { type: 'maintenance.approved', by: 'S-NURSE', chosen: { from, booked: 0 } },
        {
          type: 'blocks.blocked',
          reason: 'maintenance',
          from,
          until: plusMinutes(from, 120),
          affected: [],
          item: HELIUM,
        },
      ],
    })
    expect(row(scenario)).toMatchObject({ status: 'planned', block: 'BLK-1', lookAt: null })
    expect(scenario.when(approve(from))).toEqual(code('maintenance.planned'))
    pass(scenario, plusDays(from, 1))
    expect(row(scenario)).toMatchObject({ status: 'resting', doneOn: '2026-11-26', due: '2027-02-24', asked: 0 })
  })

  it('nobody answers about is asked about once more, then named to the coordinators, and never again', () => {
    const scenario = hospital()
    const events = pass(scenario, clock('12:00', '2026-12-20'))
    expect(only(events, 'maintenance.proposed').map(({ time }) => time)).toEqual([1, 2])
    expect(only(events, 'maintenance.left')).toMatchObject([{ because: 'unanswered' }])
    expect(row(scenario)).toMatchObject({ status: 'left', lookAt: null })
  })

  it('that is put off is asked about half-way, and after a second time not at all', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    scenario.as(NURSE).when(putOff)
    // Ten and a half days are left until the 4th begins.
    expect(row(scenario)).toMatchObject({ status: 'resting', lookAt: clock('16:30', '2026-11-28') })
    expect(scenario.when(putOff)).toEqual(code('maintenance.not-asked'))
    pass(scenario, clock('16:30', '2026-11-28'))
    expect(row(scenario)).toMatchObject({ status: 'asked', asked: 2 })
    expect(scenario.as(NURSE).when(putOff)).toMatchObject({ events: [{ lookAt: null }] })
    expect(only(pass(scenario, plusDays(NINE, 30)), 'maintenance.proposed')).toEqual([])
  })

  it('moves nobody who was booked after it was proposed, unless that is agreed to', () => {
    const from = clock('08:00', '2026-11-26')
    const scenario = hospital()
    pass(scenario, NINE)
    scenario.given(...booked(plusMinutes(from, 45)))
    expect(scenario.as(NURSE).when(approve(from))).toEqual(code('maintenance.booked-meanwhile'))
    expect(scenario.when(approve(from, 1))).toMatchObject({
      events: [{ type: 'maintenance.approved' }, { affected: [`A-${people}`] }, { type: 'rebooking.planned' }],
    })
  })

  it('is planned by whoever blocks the device for it, if that is long enough', () => {
    const scenario = hospital().as(NURSE)
    const [from, until] = [clock('08:00', '2026-11-26'), clock('09:00', '2026-11-26')]
    const block = { type: 'blocks.block', device: MRI, from, reason: 'maintenance' } as const
    scenario.when({ ...block, block: BlockId.parse('BLK-1'), until })
    expect(row(scenario)).toMatchObject({ status: 'resting', block: null })
    scenario.when({ ...block, block: BlockId.parse('BLK-2'), until: plusMinutes(until, 60) })
    expect(row(scenario)).toMatchObject({ status: 'planned', block: 'BLK-2' })
    expect(only(pass(scenario, clock('08:00', '2026-11-25')), 'maintenance.proposed')).toEqual([])
  })

  it('whose block is lifted before it begins is asked about once more', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    scenario.as(NURSE).when(approve(clock('08:00', '2026-11-26')))
    scenario.when({ type: 'blocks.lift', block: BlockId.parse('BLK-1') })
    expect(row(scenario)).toMatchObject({ status: 'resting', block: null, asked: 1, lookAt: plusDays(NINE, 1) })
  })

  it('is done when staff say so, and needs its block no longer', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    scenario.as(NURSE).when(approve(clock('08:00', '2026-11-26')))
    expect(scenario.when({ type: 'maintenance.complete', device: MRI, item: HELIUM })).toMatchObject({
      events: [
        { type: 'blocks.ended', by: 'S-NURSE' },
        { type: 'maintenance.completed', on: '2026-11-23' },
      ],
    })
    expect(row(scenario)).toMatchObject({ status: 'resting', doneOn: '2026-11-23', due: '2027-02-21', block: null })
    const patient: Actor = { role: 'patient', patient: PatientId.parse('P-1') }
    expect(scenario.as(patient).when({ type: 'maintenance.complete', device: MRI, item: HELIUM })).toEqual(
      code('actor.not-permitted'),
    )
  })

  it('whose block is made too short is asked about once more', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    const from = clock('08:00', '2026-11-26')
    scenario.as(NURSE).when(approve(from))
    const change = { type: 'blocks.change', block: BlockId.parse('BLK-1') } as const
    scenario.when({ ...change, from: plusMinutes(from, 60), until: plusMinutes(from, 180) })
    expect(row(scenario)).toMatchObject({ status: 'planned' })
    scenario.when({ ...change, from, until: plusMinutes(from, 60) })
    expect(row(scenario)).toMatchObject({ status: 'resting', block: null, asked: 1 })
  })

  it('that is overdue is proposed within a week, and what has to be done once is done once', () => {
    const once: Maintenance = { id: HELIUM, name: 'upgrade', minutes: 60, dueBy: day('2026-11-20') }
    const scenario = new Scenario(NINE).given(configured(once))
    const [proposed] = only(pass(scenario, NINE), 'maintenance.proposed')
    const from = proposed?.windows[0]?.from ?? fail()
    expect(from).toBeGreaterThanOrEqual(plusDays(NINE, 2))
    expect(from).toBeLessThan(plusDays(NINE, 9))
    scenario.as(NURSE).when(approve(from))
    pass(scenario, plusDays(from, 1))
    expect(row(scenario)).toMatchObject({ status: 'resting', due: null, lookAt: null })
    scenario.given(configured({ ...once, dueBy: day('2027-06-01') }))
    expect(row(scenario)).toMatchObject({ due: '2027-06-01' })
  })

  it('goes with what leaves the network file', () => {
    const scenario = hospital()
    scenario.as(NURSE).when(approve(clock('08:00', '2026-11-26')))
    scenario.as(SYSTEM).given(configured())
    expect(scenario.state.maintenance.upkeep.size).toBe(0)
    expect(nextDue(scenario.state)).toBe(clock('10:00', '2026-11-26')) // the block stands
  })

  it('is kept by a snapshot', () => {
    const scenario = hospital()
    pass(scenario, NINE)
    const again = decodeState(encodeState(scenario.state))
    expect(again && upkeepOf(again.maintenance, MRI)).toEqual(upkeepOf(scenario.state.maintenance, MRI))
  })

  const patient: Actor = { role: 'patient', patient: PatientId.parse('P-1') }
  it.each([
    ['a patient', patient, approve(clock('08:00', '2026-11-26')), 'actor.not-permitted'],
    ['a patient who puts off', patient, putOff, 'actor.not-permitted'],
    ['whoever is no timer', NURSE, { type: 'maintenance.look', device: MRI, item: HELIUM }, 'actor.not-permitted'],
    ['a time that has passed', NURSE, approve(clock('06:00', '2026-11-22')), 'block.over'],
    ['what is not asked for', NURSE, { ...putOff, item: MaintenanceId.parse('tube') }, 'maintenance.unknown'],
    ['what was not asked', NURSE, putOff, 'maintenance.not-asked'],
  ] as const)('is refused to %s', (_, actor, command, refusal) => {
    expect(hospital().as(actor).when(command)).toEqual(code(refusal))
  })

  it('explains itself', () => {
    const scenario = hospital(...elapsed(busyBut()))
    const events = pass(scenario, NINE)
    const rows = events.map((event, n) => ({ seq: n + 1, at: NINE, actor: SYSTEM, event }))
    const told = explain(rows, MRI, 330).join('\n')
    expect(told).toContain('Proposed helium of LGH-MRI, due by 2026-12-04, for the quietest of')
    expect(told).toContain('chosen 2026-11-25T12:00:00+05:30: 0 booked, 25 minutes of use expected')
  })
})
