import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, FacilityId, NoteId, PatientId, ResourceId, ServiceCode } from '../ids.ts'
import type { Topology } from '../network/topology.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import { checkSlots } from './check.ts'
import type { Slot } from './events.ts'
import { overlaps } from './overlap.ts'
import { bestSlots } from './rank.ts'
import { appointmentsOf } from './state.ts'
import { dueSlots, nextDueSlots } from './timers.ts'

const [CT, XRAY] = [ServiceCode.parse('ct'), ServiceCode.parse('xray')]
const LGH = FacilityId.parse('LGH')
const TEAM = ResourceId.parse('LGH-TEAM')
/** One scanner does two things of different length: the hard case for overlaps. Of a team there is one for two devices. */
const shared: Topology = {
  ...fixtureTopology,
  resources: [{ id: TEAM, facility: LGH, kind: 'staff', name: 'Team', count: 1 }],
  devices: fixtureTopology.devices
    .filter(({ id }) => id === 'LGH-CT' || id === 'LGH-XRAY')
    .map((device) =>
      device.id === 'LGH-CT'
        ? { ...device, services: [CT, XRAY], urgentExtra: { [CT]: 1, [XRAY]: 2 }, needs: { [CT]: [TEAM] } }
        : { ...device, needs: { [XRAY]: [TEAM] }, urgentExtra: { [XRAY]: 1 } },
    ),
}
const patients = ['P-1', 'P-2', 'P-3'].map((id) => PatientId.parse(id))
const start = (): Scenario =>
  new Scenario(clock('06:00')).given(
    { type: 'network.configured', topology: shared },
    ...patients.map((patient) => ({ type: 'patients.registered', patient, language: 'en' }) as const),
  )

const step = fc.record({
  what: fc.constantFrom('book', 'book', 'book', 'overbook', 'overbook', 'reschedule', 'cancel', 'elapse'),
  patient: fc.constantFrom(...patients),
  byStaff: fc.boolean(),
  service: fc.constantFrom(CT, XRAY),
  /** Slot wished: 15-minute steps from 06:00, so that the grid is often hit and often busy. */
  quarter: fc.nat(24),
  device: fc.constantFrom(...shared.devices),
  /** Which of the appointments made so far is meant. */
  appointment: fc.nat(14),
  passes: fc.nat(12),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const minutesOf = (service: ServiceCode) => (service === CT ? 30 : 15)

/** Plays the steps; the scenario itself throws at the first broken invariant. */
function play(scenario: Scenario, steps: readonly Step[], from: Instant): Instant {
  let now = from
  for (const [n, each] of steps.entries()) {
    now = plusMinutes(now, each.passes)
    scenario.at(now).as(SYSTEM)
    for (const command of dueSlots(scenario.state, now)) expect(scenario.when(command)).toMatchObject({ ok: true })
    expect(nextDueSlots(scenario.state) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now)
    const patient: Actor = { role: 'patient', patient: each.patient }
    const fresh = AppointmentId.parse(`A-${from}-${n}`)
    take(scenario.as(each.byStaff ? NURSE : patient), each, fresh, AppointmentId.parse(`A-${from}-${each.appointment}`))
  }
  return now
}

function take(
  scenario: Scenario,
  { what, patient, service, quarter, device }: Step,
  fresh: AppointmentId,
  known: AppointmentId,
) {
  const begin = plusMinutes(clock('06:00'), quarter * 15)
  const end = plusMinutes(begin, minutesOf(service))
  const slot: Slot = { service, device: device.id, facility: device.facility, start: begin, end }
  switch (what) {
    case 'book':
      return scenario.when({ type: 'slots.book', appointment: fresh, patient, slot, offered: [] })
    case 'overbook':
      return scenario.when({ type: 'slots.overbook', appointment: fresh, patient, slot, note: NoteId.parse('N-1') })
    case 'reschedule':
      return scenario.when({ type: 'slots.reschedule', appointment: known, slot, offered: [] })
    case 'cancel':
      return scenario.when({ type: 'slots.cancel', appointment: known })
    case 'elapse':
      return scenario.as(SYSTEM).when({ type: 'slots.elapse', appointment: known })
  }
}

const appointments = ({ slots }: NetworkState) => [...slots.appointments.values()]

it('never books a device beyond its allowance, nor a person twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { state } = played(steps)
      expect(checkSlots(state, null)).toEqual([])
      const all = appointments(state)
      for (const { id, urgentExtra = {} } of shared.devices) {
        for (const service of [CT, XRAY]) {
          const beyond = all.filter(({ over, slot }) => over && slot.device === id && slot.service === service)
          expect(beyond.length).toBeLessThanOrEqual(urgentExtra[service] ?? 0)
        }
      }
      for (const [n, a] of all.entries()) {
        for (const b of all.slice(n + 1)) {
          if (!overlaps(a.slot, b.slot)) continue
          expect(a.patient).not.toBe(b.patient)
          if (a.slot.device === b.slot.device) expect((a.over === null) !== (b.over === null)).toBe(true)
        }
      }
    }),
  )
})

it('has for everybody what they need for as long as they need it, alone or one after the other with whoever is there', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const all = appointments(played(steps).state)
      const has = all.filter(({ uses }) => uses.includes(TEAM))
      for (const { slot } of all) {
        if (slot.device === 'LGH-CT' && slot.service === XRAY) continue
        const theirs = has.filter((each) => each.slot.device === slot.device)
        expect(theirs.some((each) => each.slot.start <= slot.start && slot.end <= each.slot.end)).toBe(true)
      }
      for (const a of has) for (const b of has) expect(a === b || !overlaps(a.slot, b.slot)).toBe(true)
    }),
  )
})

it('offers exactly what can be booked', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom(CT, XRAY), (steps, service) => {
      const { scenario, state, now } = played(steps)
      const until = clock('13:00')
      const free = [...freeSlots(state, { service, facility: null, now, from: now, until })]
      const busy = appointments(state).map(({ slot }) => slot)
      expect(free.some((slot) => busy.some((other) => other.device === slot.device && overlaps(other, slot)))).toBe(
        false,
      )
      const [patient = PatientId.parse('none')] = patients
      for (const slot of bestSlots(state, { service, when: null, facility: null, now, patient }).slots) {
        const booking = {
          type: 'slots.book',
          appointment: AppointmentId.parse('A-best'),
          patient,
          slot,
          offered: [],
        } as const
        expect(scenario.as(NURSE).when(booking)).toMatchObject({ ok: true })
        scenario.when({ type: 'slots.cancel', appointment: booking.appointment })
      }
    }),
  )
})

it('takes everything back to the letter', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), fc.array(step, { maxLength: 25 }), (kept, undone) => {
      const { scenario, state, now } = played(kept)
      const before = encodeState(state)
      const found = lookUps(state)
      state.undo.begin()
      play(scenario, undone, plusMinutes(now, 1))
      state.undo.rollback()
      expect(encodeState(state)).toBe(before)
      expect(lookUps(state)).toEqual(found)
      const fresh = decodeState(before)
      expect(fresh && lookUps(fresh)).toEqual(found)
    }),
  )
})

function played(steps: readonly Step[]) {
  const scenario = start()
  const now = play(scenario, steps, clock('06:00'))
  return { scenario, state: scenario.state, now }
}

/** What the indexes answer. */
const lookUps = ({ slots }: NetworkState) => ({
  next: slots.byEndHour.lowestGroup(),
  byPatient: patients.map((patient) => appointmentsOf(slots, patient)),
  byDevice: shared.devices.map(({ id }) => slots.booked.on(id, { start: clock('06:00'), end: clock('18:00') })),
})
