import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { due, nextDue } from '../core.ts'
import type { Command, Event } from '../decision.ts'
import { fixtureTopology, NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { AppointmentId } from '../ids.ts'
import { OFFERS_PER_GAP_MAX } from '../limits.ts'
import { overlaps } from '../slots/overlap.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import { booked, idleSought, joined, MRI, mri, NINE, patient, waitingRoom } from './refill.fixture.ts'
import type { Gap } from './state.ts'

/*
 * Any sequence of cancellations, answers, no-shows and hours that pass. `Scenario` checks the invariants of the core
 * after every event, among them that no device is booked twice.
 */
const PEOPLE = 14
/** Monday to Thursday, 8:00 to 18:00: the MRI's hours, in its own steps. */
const slots = [0, 1, 2, 3].flatMap((day) =>
  [0, 1, 2, 3].map((nth) => mri(plusMinutes(plusDays(NINE, day), 30 + 45 * nth))),
)

const step = fc.oneof(
  fc.record({ do: fc.constant('cancel' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('vacate' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('accept' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('accept-late' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('decline' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('confirm' as const), nth: fc.nat(20) }),
  fc.record({ do: fc.constant('pass' as const), nth: fc.integer({ min: 1, max: 600 }) }),
)
type Step = {
  readonly do: 'cancel' | 'vacate' | 'accept' | 'accept-late' | 'decline' | 'confirm' | 'pass'
  readonly nth: number
}

/** Full days on one device; every other of the people stayed away often, and every fifth is urgent. */
const URGENT = new Set([5, 10].map(patient))
/** Past ten, when full times are looked through. */
const AFTER_THE_LOOK: Step = { do: 'pass', nth: 65 }
const OVERBOOK = { perDay: 1, waitMinutes: 40 }
const overbooking: Event[] = [
  {
    type: 'network.configured',
    topology: {
      ...fixtureTopology,
      services: fixtureTopology.services.map((each) => (each.code === MRI ? { ...each, overbook: OVERBOOK } : each)),
      devices: fixtureTopology.devices.flatMap((each) => {
        if (each.id !== 'LGH-MRI') return each.services.includes(MRI) ? [] : [each]
        return [{ ...each, hours: [1, 2, 3, 4].map((weekday) => ({ weekday, from: 570, to: 750 })) }]
      }),
    },
  },
  ...Array.from(
    { length: 8 * PEOPLE },
    (_, n): Event => ({
      type: 'slots.vacated',
      appointment: AppointmentId.parse(`A-PAST${n}`),
      patient: patient(2 * (n % (PEOPLE / 2))),
      slot: mri(plusDays(NINE, -30)),
      why: 'no-show',
      free: null,
    }),
  ),
  ...Array.from({ length: PEOPLE }, (_, n) => joined(n + 1, URGENT.has(patient(n + 1)) ? { acuity: 'urgent' } : {})),
  idleSought(plusMinutes(NINE, 60)),
]

class Clinic {
  readonly scenario: Scenario
  readonly events: Event[] = []
  readonly gaps = new Map<string, Gap>()
  now: Instant = NINE
  /** Answers that came after the end of the offer. */
  late = 0
  #made = 0

  constructor(before: readonly Event[] = []) {
    const people = slots.map((slot, n) => booked(n % PEOPLE, slot)).slice(0, PEOPLE)
    const [first = mri(NINE)] = slots
    this.scenario = waitingRoom(PEOPLE, first)
    this.scenario.given(...people.slice(1), ...Array.from({ length: PEOPLE }, (_, n) => joined(n + 1)), ...before)
  }

  does({ do: what, nth }: Step): void {
    const { state } = this.scenario
    const appointments = [...state.slots.appointments.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    const offers = [...state.slots.offers.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    const own = appointments[nth % Math.max(1, appointments.length)]
    const offer = offers[nth % Math.max(1, offers.length)]
    if (what === 'pass') this.passTo(plusMinutes(this.now, nth))
    if (what === 'cancel' && own) this.#try(NURSE, { type: 'slots.cancel', appointment: own.id })
    if (what === 'confirm' && own) this.#try(NURSE, { type: 'slots.confirm', appointment: own.id })
    if (what === 'vacate' && own) this.#try(NURSE, { type: 'slots.vacate', appointment: own.id, why: 'no-show' })
    if (!offer) return
    const actor: Actor = { role: 'patient', patient: offer.patient }
    if (what === 'decline') this.#try(actor, { type: 'slots.decline-offer', offer: offer.id })
    if (what !== 'accept' && what !== 'accept-late') return
    this.#made += 1
    // Their answer is read before the timer that would have ended the offer.
    if (what === 'accept-late' && this.now < offer.expiresAt) this.now = offer.expiresAt
    const late = this.now >= offer.expiresAt
    const id = AppointmentId.parse(`A-NEW${this.#made}`)
    const ok = this.#try(actor, { type: 'slots.accept-offer', offer: offer.id, appointment: id })
    if (late) {
      this.late += 1
      expect(ok).toBe(false)
    }
  }

  passTo(until: Instant): void {
    for (let next = nextDue(this.scenario.state); next !== null && next <= until; next = nextDue(this.scenario.state)) {
      this.now = next > this.now ? next : this.now
      for (const command of due(this.scenario.state, next)) this.#try(SYSTEM, command)
    }
    this.now = until
  }

  #try(actor: Actor, command: Command): boolean {
    const decision = this.scenario.at(this.now).as(actor).when(command)
    if (decision.ok) this.events.push(...decision.events)
    for (const gap of this.scenario.state.waitlist.gaps.values()) this.gaps.set(gap.id, gap)
    return decision.ok
  }
}

const played = (steps: readonly Step[], before: readonly Event[] = []): Clinic => {
  const clinic = new Clinic(before)
  for (const each of steps) clinic.does(each)
  clinic.passTo(plusDays(NINE, 8))
  return clinic
}

it('refills every freed time or says why it stayed empty, once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { gaps, events, scenario } = played(steps)
      const closed = events.flatMap((event) => (event.type === 'waitlist.gap-closed' ? [event.gap] : []))
      expect([...closed].sort()).toEqual([...gaps.keys()].sort())
      expect(scenario.state.waitlist.gaps.size).toBe(0)
      expect(scenario.state.slots.offers.size).toBe(0)
    }),
    { numRuns: 60 },
  )
})

it('says refilled only where somebody has it, and asks nobody twice or beyond the limit', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { gaps, events } = played(steps)
      const made = events.flatMap((event) =>
        event.type === 'slots.booked' || event.type === 'slots.rescheduled' ? [event] : [],
      )
      for (const event of events) {
        if (event.type !== 'waitlist.gap-closed' || event.outcome.kind !== 'refilled') continue
        const { appointment: id } = event.outcome
        expect(made.some((each) => each.appointment === id && overlaps(each.slot, event.slot))).toBe(true)
      }
      for (const { asked } of gaps.values()) {
        expect(asked.length).toBeLessThanOrEqual(OFFERS_PER_GAP_MAX)
        expect(new Set(asked).size).toBe(asked.length)
      }
    }),
    { numRuns: 60 },
  )
})

it('offers each of its patients one time at a time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const clinic = new Clinic()
      for (const each of steps) {
        clinic.does(each)
        const open = [...clinic.scenario.state.slots.offers.values()].map((offer) => offer.patient)
        expect(new Set(open).size).toBe(open.length)
      }
    }),
    { numRuns: 40 },
  )
})

it('never has an offer accepted after its end, whichever is read first', () => {
  let late = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      late += played(steps).late
    }),
    { numRuns: 60 },
  )
  expect(late).toBeGreaterThan(0)
})

it('puts one more into a full time within what is allowed and expected, and nobody urgent', () => {
  let extras = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { events, gaps } = played([AFTER_THE_LOOK, ...steps], overbooking)
      for (const event of events) {
        if (event.type === 'slots.offered' && event.waitMinutes !== undefined)
          expect(URGENT).not.toContain(event.patient)
        if (event.type !== 'slots.booked' && event.type !== 'slots.rescheduled') continue
        if (event.over?.kind !== 'no-show') continue
        extras += 1
        expect(URGENT).not.toContain(event.patient)
        expect(event.over.nth).toBeLessThanOrEqual(OVERBOOK.perDay)
        expect(event.over.expected).toBeLessThanOrEqual(event.over.times)
        expect(event.over.waitMinutes).toBeLessThanOrEqual(OVERBOOK.waitMinutes)
        expect(event.over.othersWaitMinutes).toBeLessThanOrEqual(OVERBOOK.waitMinutes)
      }
      const closed = events.flatMap((event) => (event.type === 'waitlist.gap-closed' ? [event.gap] : []))
      const sought = [...gaps.values()].filter(({ freedBy }) => freedBy === 'overbooking')
      for (const { id } of sought) expect(closed.filter((each) => each === id)).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
  expect(extras).toBeGreaterThan(0)
})
