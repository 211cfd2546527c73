import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Actor, SYSTEM } from '../actor.ts'
import { clock, configured, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AppointmentId, PatientId, ServiceCode } from '../ids.ts'
import { SLOT_HOLD_MINUTES } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import { freeSlots } from './availability.ts'
import type { SafetyAnswers, Slot } from './events.ts'
import { dueSlots, nextDueSlots } from './timers.ts'

const [P1, P2] = [PatientId.parse('P-1'), PatientId.parse('P-2')]
const NOW = clock('06:00')
const as = (patient: PatientId) => Actor.parse({ role: 'patient', patient })
const opened = () =>
  new Scenario(NOW).given(
    configured,
    { type: 'patients.registered', patient: P1, language: 'en' },
    { type: 'patients.registered', patient: P2, language: 'en' },
  )

const free = ({ state }: Scenario, patient?: PatientId): Slot[] => {
  const [from, until] = [clock('08:00'), clock('11:00')]
  const search = { service: ServiceCode.parse('mri'), facility: null, now: NOW, from, until }
  return [...freeSlots(state, { ...search, ...(patient && { patient }) })]
}
function nth(scenario: Scenario, n: number): Slot {
  const slot = free(scenario, P1)[n]
  if (!slot) throw new Error('the fixture has such a slot')
  return slot
}
const hold = (patient: PatientId, slot: Slot) => ({ type: 'slots.hold', patient, slot }) as const
const book = (patient: PatientId, slot: Slot, answers?: SafetyAnswers) =>
  ({
    type: 'slots.book',
    appointment: AppointmentId.parse(`A-${patient}`),
    patient,
    slot,
    offered: [],
    ...(answers && { answers }),
  }) as const

it('keeps a time from all others until it is booked', () => {
  const scenario = opened()
  const slot = nth(scenario, 0)
  scenario.as(as(P1)).when(hold(P1, slot))
  expect(free(scenario)).not.toContainEqual(slot)
  expect(free(scenario, P1)).toContainEqual(slot)
  expect(scenario.as(NURSE).when(book(P2, slot))).toMatchObject({ ok: false, rejection: { code: 'slot.taken' } })
  expect(scenario.as(as(P2)).when(hold(P2, slot))).toMatchObject({ ok: false, rejection: { code: 'slot.taken' } })
  expect(scenario.as(as(P1)).when(book(P1, slot))).toMatchObject({ ok: true })
  expect(scenario.state.slots.holds.size).toBe(0)
})

it('ends after its time, once, and tells whoever asked for it', () => {
  const scenario = opened()
  const slot = nth(scenario, 0)
  scenario.as(as(P1)).when(hold(P1, slot))
  const over = plusMinutes(NOW, SLOT_HOLD_MINUTES)
  expect(nextDueSlots(scenario.state)).toBe(over)
  expect(dueSlots(scenario.state, plusMinutes(over, -1))).toEqual([])
  const [expire, ...others] = dueSlots(scenario.state, over)
  expect(others).toEqual([])
  if (expire) scenario.at(over).as(SYSTEM).when(expire)
  expect(scenario.messages).toMatchObject([{ to: { patient: P1 }, notice: { kind: 'patient.hold-over', slot } }])
  expect(free(scenario)).toContainEqual(slot)
  expect(nextDueSlots(scenario.state)).toBeNull()
})

it('is one at a time, of whoever it is for alone, and released without a word', () => {
  const scenario = opened()
  const [first, second] = [nth(scenario, 0), nth(scenario, 2)]
  scenario.as(as(P1)).when(hold(P1, first))
  scenario.when(hold(P1, second))
  expect(free(scenario)).toContainEqual(first)
  expect(free(scenario)).not.toContainEqual(second)
  expect(scenario.as(as(P2)).when({ type: 'slots.release', patient: P1 })).toMatchObject({ ok: false })
  expect(scenario.as(as(P1)).when({ type: 'slots.release', patient: P1 })).toMatchObject({ ok: true })
  expect(scenario.messages).toEqual([])
  expect(free(scenario)).toContainEqual(second)
})

function take(scenario: Scenario, what: string, patient: PatientId, slot: Slot) {
  const appointment = AppointmentId.parse(`A-${patient}`)
  if (what === 'hold') return scenario.when(hold(patient, slot))
  if (what === 'release') return scenario.when({ type: 'slots.release', patient })
  if (what === 'cancel') return scenario.when({ type: 'slots.cancel', appointment })
  return scenario.state.slots.appointments.has(appointment) ? null : scenario.when(book(patient, slot))
}

it('always ends, and never stands where somebody else is booked', () => {
  const step = fc.record({
    what: fc.constantFrom('hold', 'hold', 'book', 'release', 'cancel'),
    patient: fc.constantFrom(P1, P2),
    n: fc.nat(5),
    minutes: fc.nat(20),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const scenario = opened()
      const slots = free(scenario)
      let now = NOW
      for (const { what, patient, n, minutes } of steps) {
        now = plusMinutes(now, minutes)
        for (const command of dueSlots(scenario.at(now).as(SYSTEM).state, now)) scenario.when(command)
        const slot = slots[n % slots.length]
        if (slot) take(scenario.as(as(patient)), what, patient, slot)
        for (const kept of scenario.state.slots.holds.values()) {
          expect(kept.expiresAt).toBeGreaterThan(now)
          const others = scenario.state.slots.booked.on(kept.slot.device, kept.slot)
          expect(others.filter((other) => other.patient !== kept.id)).toEqual([])
        }
      }
      const end = plusMinutes(now, SLOT_HOLD_MINUTES)
      for (const command of dueSlots(scenario.at(end).as(SYSTEM).state, end)) scenario.when(command)
      expect(scenario.state.slots.holds.size).toBe(0)
    }),
  )
})

it('books for a patient only what was asked and speaks against nothing', () => {
  const services = fixtureTopology.services.map((service) => ({
    ...service,
    onlyFor: { minAge: 12 },
    safety: [{ id: 'pacemaker', ask: { en: '?', hi: '?' }, stops: 'yes' as const, because: { en: '!', hi: '!' } }],
  }))
  const scenario = opened().given({ type: 'network.configured', topology: { ...fixtureTopology, services } })
  const slot = nth(scenario, 0)
  const answer = (answers?: SafetyAnswers) => scenario.as(as(P1)).when(book(P1, slot, answers))
  expect(answer()).toMatchObject({ rejection: { code: 'service.unanswered', question: 'age' } })
  expect(answer({ age: 'yes' })).toMatchObject({ rejection: { code: 'service.unanswered', question: 'pacemaker' } })
  expect(answer({ age: 'yes', pacemaker: 'yes' })).toMatchObject({
    rejection: { code: 'service.unsuitable', question: 'pacemaker' },
  })
  expect(answer({ age: 'no', pacemaker: 'no' })).toMatchObject({
    rejection: { code: 'service.unsuitable', question: 'age' },
  })
  expect(answer({ age: 'yes', pacemaker: 'no' })).toMatchObject({
    ok: true,
    events: [{ answers: { age: 'yes', pacemaker: 'no' } }],
  })
})
