import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import type { Event } from '../decision.ts'
import { COORDINATOR, clock, configured, fixtureTopology, NURSE, NURSE2 } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { EmergencyId, HoldId, NoteId, PatientId } from '../ids.ts'
import { BedStatus, Unit } from '../network/topology.ts'
import { decodeState, encodeState } from '../snapshot.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { checkBeds } from './check.ts'
import { whyNotHold } from './holding.ts'
import { availability } from './state.ts'
import { dueBeds, nextDueBeds } from './timers.ts'

const emergency = EmergencyId.parse('E-1')
const reporter = PatientId.parse('P-1')
const start = (): Scenario =>
  new Scenario(clock('09:00')).given(
    configured,
    { type: 'patients.registered', patient: reporter, language: 'en' },
    {
      type: 'ambulances.requested',
      emergency,
      reporter,
      priority: 'P1',
      complaint: 'cardiac',
      signs: [],
      note: null,
      location: null,
    },
  )

const bedIds = fixtureTopology.beds.slice(0, 5).map(({ id }) => id)
const step = fc.record({
  what: fc.constantFrom('hold', 'hold', 'release', 'extend', 'expire', 'set-status', 'emergency', 'configure'),
  bed: fc.constantFrom(...bedIds),
  status: fc.constantFrom(...BedStatus.options),
  actor: fc.constantFrom(NURSE, NURSE2, COORDINATOR, SYSTEM),
  minutes: fc.integer({ min: 1, max: 60 }),
  /** Which of the holds made so far is meant. */
  hold: fc.nat(9),
  passes: fc.nat(20),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Plays the steps; the scenario itself throws at the first broken invariant. */
function play(scenario: Scenario, steps: readonly Step[], from: Instant): Instant {
  let now = from
  let made = 0
  for (const each of steps) {
    now = plusMinutes(now, each.passes)
    scenario.at(now).as(SYSTEM)
    for (const command of dueBeds(scenario.state, now)) expect(scenario.when(command)).toMatchObject({ ok: true })
    expect(nextDueBeds(scenario.state) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now)
    made += 1
    take(scenario.as(each.actor), each, HoldId.parse(`H-${from}-${made}`), HoldId.parse(`H-${from}-${each.hold}`), now)
  }
  return now
}

function take(scenario: Scenario, { what, bed, status, minutes }: Step, fresh: HoldId, known: HoldId, now: Instant) {
  switch (what) {
    case 'hold':
      return scenario.when({ type: 'beds.hold', bed, hold: fresh, minutes, card: null, choice: null })
    case 'release':
      return scenario.when({ type: 'beds.release', hold: known, reason: NoteId.parse('N-1') })
    case 'extend':
      return scenario.when({ type: 'beds.extend-hold', hold: known, minutes })
    case 'expire':
      return scenario.when({ type: 'beds.expire-hold', hold: known })
    case 'set-status':
      return scenario.when({ type: 'beds.set-status', bed, status })
    case 'configure':
      return scenario.given(withOrWithout(scenario.state, bed))
    case 'emergency': {
      if (whyNotHold(scenario.state.beds, bed)) return
      const expiresAt = plusMinutes(now, minutes)
      const holdFor = { kind: 'emergency', emergency } as const
      return scenario.given({ type: 'beds.held', bed, hold: fresh, holdFor, expiresAt, card: null, choice: null })
    }
  }
}

/** Takes the bed out of the network file, or puts it back. */
function withOrWithout(state: NetworkState, bed: Step['bed']): Event {
  const beds = state.network.topologies.get('current')?.beds ?? []
  const without = beds.filter(({ id }) => id !== bed)
  const back = fixtureTopology.beds.filter(({ id }) => id === bed)
  const changed = without.length < beds.length ? without : [...without, ...back]
  return { type: 'network.configured', topology: { ...fixtureTopology, beds: changed } }
}

const availableIn = ({ beds }: NetworkState) =>
  Unit.options.flatMap((unit) =>
    fixtureTopology.facilities.map(({ id: facility }) =>
      [...beds.available.of(availability({ unit, facility }))].sort(),
    ),
  )

it('never breaks an invariant, and no hold outlives its time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const scenario = start()
      play(scenario, steps, clock('09:00'))
      const { beds } = scenario.state
      expect(checkBeds(scenario.state, null)).toEqual([])
      const heldBeds = [...beds.holds.values()].map(({ bed }) => bed)
      expect(new Set(heldBeds).size).toBe(heldBeds.length)
      expect(
        availableIn(scenario.state)
          .flat()
          .every((id) => whyNotHold(beds, id) === null),
      ).toBe(true)
    }),
  )
})

it('takes everything back to the letter', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), fc.array(step, { maxLength: 25 }), (kept, undone) => {
      const scenario = start()
      const now = play(scenario, kept, clock('09:00'))
      const before = encodeState(scenario.state)
      scenario.state.undo.begin()
      play(scenario, undone, plusMinutes(now, 1))
      scenario.state.undo.rollback()
      expect(encodeState(scenario.state)).toBe(before)
      const fresh = decodeState(before)
      expect(fresh && availableIn(fresh)).toEqual(availableIn(scenario.state))
    }),
  )
})
