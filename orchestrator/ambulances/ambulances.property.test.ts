import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { canonicalJson } from '../canonical.ts'
import { check, due, evolve, nextDue } from '../core.ts'
import { type Command, Event, type Recorded } from '../decision.ts'
import { COORDINATOR, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, EmergencyId, HoldId, NoteId, PatientId } from '../ids.ts'
import { REDIRECTS_PER_CREW_MAX } from '../limits.ts'
import { encodeState } from '../snapshot.ts'
import { emptyState } from '../state.ts'
import { type Instant, instant } from '../time.ts'
import { routingNeeds } from './needs.ts'
import { roadsOf } from './plan.fixture.ts'
import { replanNeeds } from './replan.ts'
import { AT_INDIRANAGAR, AT_KORAMANGALA, COORDINATOR2, IN_THE_SEA, NOON, STRANGER } from './scene.fixture.ts'

/** Anybody presses anything at any time: the promises that must hold all the same. */

const zones = ['Lakeview', 'Indiranagar', 'Hebbal', 'Koramangala'].map((name) => ({
  name,
  location: { lat: 12.97, lon: 77.6 },
}))
const topology = { ...fixtureTopology, zones, autoDispatch: ['P1' as const] }
const patients = ['P-1', 'P-2', 'P-3'].map((id) => PatientId.parse(id))
const emergencies = ['E-1', 'E-2', 'E-3', 'E-4', 'E-5'].map((id) => EmergencyId.parse(id))
const units = [...topology.ambulances.map(({ id }) => id), AmbulanceId.parse('AMB-9')]
const beds = topology.beds.map(({ id }) => id)
const holds = emergencies.map((id) => HoldId.parse(`H-${id.slice(2)}-1`))

const patient = fc.constantFrom(...patients)
const emergency = fc.constantFrom(...emergencies)
const ambulance = fc.constantFrom(...units)
const bed = fc.constantFrom(...beds)
const location = fc.constantFrom(AT_INDIRANAGAR, AT_KORAMANGALA, IN_THE_SEA)
const seconds = fc.integer({ min: 1, max: 3000 })

const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(COORDINATOR, COORDINATOR2, SYSTEM) },
  { weight: 1, arbitrary: fc.constantFrom(NURSE, STRANGER) },
  { weight: 2, arbitrary: patient.map((id): Actor => ({ role: 'patient', patient: id })) },
  { weight: 2, arbitrary: ambulance.map((id): Actor => ({ role: 'crew', ambulance: id })) },
)

const times = <K extends string>(keys: readonly K[]): fc.Arbitrary<ReadonlyMap<K, number>> =>
  fc.tuple(fc.subarray([...keys]), seconds).map(([some, base]) => new Map(some.map((key, i) => [key, base + i * 60])))

const emergencyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('ambulances.request' as const),
    emergency,
    reporter: patient,
    priority: fc.constantFrom('P1' as const, 'P2' as const, 'P3' as const),
    complaint: fc.constantFrom('cardiac' as const, 'trauma' as const, 'unspecified' as const),
    signs: fc.subarray(['chest pain', 'bleeding']),
    note: fc.constant(null),
    location: fc.option(location),
  }),
  fc.record({ type: fc.constant('ambulances.locate' as const), emergency, location }),
  fc.record({
    type: fc.constant('ambulances.recommend' as const),
    emergency,
    toScene: times(units),
    toHospital: times(topology.facilities.map(({ id }) => id)),
  }),
  fc.record({ type: fc.constant('ambulances.dispatch' as const), emergency, ambulance: fc.option(ambulance) }),
  fc.record({ type: fc.constant('ambulances.reassign' as const), emergency, ambulance }),
  fc.record({ type: fc.constant('ambulances.accept' as const), emergency, ambulance }),
  fc.record({ type: fc.constant('ambulances.join' as const), emergency, into: emergency }),
  fc.record({ type: fc.constant('ambulances.ask-further' as const), emergency, as: emergency }),
  fc.record({
    type: fc.constant('ambulances.replan' as const),
    emergency,
    toScene: fc.option(seconds),
    toHospital: times(topology.facilities.map(({ id }) => id)),
  }),
  fc.record({
    type: fc.constantFrom(
      'ambulances.dismiss' as const,
      'ambulances.cancel' as const,
      'ambulances.escalate' as const,
      'ambulances.archive' as const,
      'ambulances.give-up-waiting' as const,
      'ambulances.alert-overdue' as const,
      'ambulances.look-after-crew' as const,
      'ambulances.renew-hold' as const,
      'ambulances.acknowledge' as const,
      'ambulances.keep-going' as const,
      'ambulances.tell-near' as const,
      'ambulances.escalate-alert' as const,
      'ambulances.put-off' as const,
      'ambulances.ask-location' as const,
    ),
    emergency,
  }),
)

const crewCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('ambulances.report-status' as const),
      ambulance,
      status: fc.constantFrom('en_route', 'on_scene', 'transporting', 'at_hospital', 'available', 'unavailable'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ambulances.check-in' as const), ambulance }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('ambulances.end-on-scene' as const),
      ambulance,
      emergency,
      outcome: fc.constantFrom('treated-on-scene' as const, 'dead-on-scene' as const),
    }),
  },
)

const surroundings: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('receiving.set-divert' as const),
    facility: fc.constantFrom(...topology.facilities.map(({ id }) => id)),
    unit: fc.constantFrom(null, 'ICU' as const),
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('ambulances.set-position' as const),
    ambulance,
    position: fc.constant(AT_INDIRANAGAR.point),
  }),
  fc.record({
    type: fc.constant('beds.release' as const),
    hold: fc.constantFrom(...holds),
    reason: fc.option(fc.constant(NoteId.parse('N-1'))),
  }),
  fc.record({
    type: fc.constant('beds.set-status' as const),
    bed,
    status: fc.constantFrom('free', 'occupied', 'cleaning'),
  }),
  bed.map(
    (id): Command => ({
      type: 'beds.hold',
      bed: id,
      hold: HoldId.parse(`H-${id}`),
      minutes: 30,
      card: null,
      choice: null,
    }),
  ),
  fc.constantFrom<Command>(
    { type: 'network.configure', topology },
    { type: 'network.configure', topology: { ...topology, ambulances: topology.ambulances.slice(1) } },
  ),
)

const command = fc.oneof(
  { weight: 4, arbitrary: emergencyCommand },
  { weight: 4, arbitrary: crewCommand },
  { weight: 1, arbitrary: surroundings },
)

/** Somebody who may well do it, so that runs get somewhere. */
function likelyActor(wish: Command): Actor {
  switch (wish.type) {
    case 'ambulances.request':
      return { role: 'patient', patient: wish.reporter }
    case 'ambulances.report-status':
    case 'ambulances.accept':
    case 'ambulances.check-in':
      return { role: 'crew', ambulance: wish.ambulance }
    case 'ambulances.dispatch':
    case 'ambulances.reassign':
    case 'ambulances.acknowledge':
    case 'ambulances.join':
    case 'ambulances.ask-further':
    case 'ambulances.keep-going':
    case 'receiving.set-divert':
    case 'ambulances.dismiss':
    case 'ambulances.locate':
      return COORDINATOR
    default:
      return SYSTEM
  }
}

type Step = { wait: number; actor: Actor; command: Command; plan: boolean }

const step: fc.Arbitrary<Step> = fc
  .record({
    wait: fc.integer({ min: 0, max: 90 }),
    stray: fc.option(actor, { freq: 3 }),
    command,
    plan: fc.boolean(),
  })
  .map(({ wait, stray, command: wish, plan }) => ({ wait, actor: stray ?? likelyActor(wish), command: wish, plan }))

/** A network under these steps with its timers running and, with `dispatcher`, needs answered at once. */
class World {
  readonly scenario = new Scenario(NOON).given({ type: 'network.configured', topology })
  readonly recorded: Recorded[] = [{ seq: 1, at: NOON, actor: SYSTEM, event: { type: 'network.configured', topology } }]
  now: Instant = NOON

  take({ wait, actor: by, command: wish, plan }: Step): void {
    this.passTo(instant(this.now + wait * 1000))
    this.execute(wish, by)
    if (plan) this.plan()
  }

  /** Looks at the whole fleet; every second proposal is approved. */
  plan(): void {
    this.execute({ type: 'ambulances.plan', roads: roadsOf(this.scenario) }, SYSTEM)
    for (const [n, { id, ...emergency }] of [...this.state.ambulances.emergencies.values()].entries()) {
      const planned = emergency.phase === 'open' ? emergency.recommendation : emergency.proposal
      if (planned && n % 2 === 0) {
        this.execute({ type: 'ambulances.dispatch', emergency: id, ambulance: planned.ambulance }, COORDINATOR)
      }
    }
  }

  passTo(until: Instant): void {
    for (let rounds = 0; ; rounds += 1) {
      if (rounds > 1000) throw new Error('the timers do not come to rest')
      const at = nextDue(this.scenario.state)
      if (at === null || at > until) break
      this.now = at > this.now ? at : this.now
      for (const wish of due(this.scenario.state, this.now)) this.execute(wish, SYSTEM)
    }
    this.now = until
  }

  answerNeeds(): void {
    for (const need of routingNeeds(this.scenario.state, this.now)) {
      const toScene = new Map(need.ambulances.map(({ id }, i) => [id, 300 + i]))
      const toHospital = new Map(need.facilities.map(({ id }, i) => [id, 600 + i]))
      this.execute({ type: 'ambulances.recommend', emergency: need.emergency, toScene, toHospital }, SYSTEM)
    }
  }

  execute(wish: Command, by: Actor): void {
    const decision = this.scenario.at(this.now).as(by).when(wish)
    if (!decision.ok) return
    for (const event of decision.events) {
      this.recorded.push({ seq: this.recorded.length + 1, at: this.now, actor: by, event })
    }
  }

  get state() {
    return this.scenario.state
  }
}

const runs = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' })

const throughout = (steps: readonly Step[], promise: (world: World) => void): void => {
  const world = new World()
  for (const one of steps) {
    world.take(one)
    promise(world)
  }
}

describe('whatever anybody does', () => {
  it('no invariant breaks', () => {
    fc.assert(fc.property(runs, (steps) => throughout(steps, ({ state }) => expect(check(state, null)).toEqual([]))))
  })

  it('a bed is kept for one emergency, an ambulance has one job', () => {
    fc.assert(
      fc.property(runs, (steps) =>
        throughout(steps, ({ state }) => {
          const live = [...state.ambulances.emergencies.values()].filter(({ phase }) => phase !== 'closed')
          const sent = live.flatMap(({ dispatch }) => dispatch?.ambulance ?? [])
          const kept = live.flatMap(({ dispatch }) => (dispatch?.hold ? [dispatch.bed] : []))
          expect(new Set(sent).size).toBe(sent.length)
          expect(new Set(kept).size).toBe(kept.length)
        }),
      ),
    )
  })

  it('no crew is sent about more often than the limit', () => {
    fc.assert(
      fc.property(runs, (steps) =>
        throughout(steps, ({ state }) => {
          for (const { redirects, job } of state.ambulances.ambulances.values()) {
            expect(redirects).toBeLessThanOrEqual(REDIRECTS_PER_CREW_MAX)
            if (job === null) expect(redirects).toBe(0)
          }
        }),
      ),
    )
  })

  it('a look at the fleet leaves no open emergency unaccounted for', () => {
    fc.assert(
      fc.property(runs, (steps) =>
        throughout(steps, (world) => {
          world.execute({ type: 'ambulances.plan', roads: roadsOf(world.scenario) }, SYSTEM)
          for (const id of world.state.ambulances.byStage.of('open')) {
            const row = world.state.ambulances.emergencies.get(id)
            if (row?.location) expect(row.recommendation ?? row.held ?? row.shortfall).not.toBeNull()
          }
        }),
      ),
    )
  })

  it('an open emergency has a deadline until everybody was asked', () => {
    fc.assert(
      fc.property(runs, (steps) =>
        throughout(steps, ({ state, now }) => {
          for (const id of state.ambulances.byStage.of('open')) {
            const row = state.ambulances.emergencies.get(id)
            if (row?.decideBy === null) expect(row.escalations).toBeGreaterThan(0)
            else expect(row?.decideBy).toBeGreaterThanOrEqual(now)
          }
        }),
      ),
    )
  })

  it('a P1 that can be recommended goes out by itself within its deadline', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const world = new World()
        for (const one of steps) {
          world.take(one)
          world.answerNeeds()
        }
        for (let minutes = 0; minutes < 10; minutes += 1) {
          world.passTo(instant(world.now + 60_000))
          world.answerNeeds()
        }
        for (const id of world.state.ambulances.byStage.of('open')) {
          const row = world.state.ambulances.emergencies.get(id)
          if (row?.priority === 'P1') expect(row.recommendation).toBeNull()
        }
      }),
    )
  })

  it('the dispatcher comes to rest: an answered need is not asked again', () => {
    fc.assert(
      fc.property(runs, times(units), (steps, toScene) =>
        throughout(steps, (world) => {
          for (const need of routingNeeds(world.state, world.now)) {
            const { emergency: id } = need
            world.execute({ type: 'ambulances.recommend', emergency: id, toScene, toHospital: new Map() }, SYSTEM)
          }
          expect(routingNeeds(world.state, world.now)).toEqual([])
        }),
      ),
    )
  })

  it('a plan that no longer holds is made anew once', () => {
    fc.assert(
      fc.property(runs, times(topology.facilities.map(({ id }) => id)), (steps, toHospital) =>
        throughout(steps, (world) => {
          for (const { emergency: id } of replanNeeds(world.state, world.now)) {
            world.execute({ type: 'ambulances.replan', emergency: id, toScene: 300, toHospital }, SYSTEM)
          }
          expect(replanNeeds(world.state, world.now)).toEqual([])
        }),
      ),
    )
  })

  it('the journal can be written, read and folded to the same state', () => {
    const schemas = Object.values(Event)
    fc.assert(
      fc.property(runs, (steps) => {
        const world = new World()
        for (const one of steps) {
          world.take(one)
          world.answerNeeds()
        }
        const replayed = emptyState()
        for (const { event, ...place } of world.recorded) {
          const text = canonicalJson(event)
          const read = schemas.flatMap((schema) => schema.safeParse(JSON.parse(text)).data ?? [])
          expect(read.length).toBe(1)
          for (const one of read) evolve(replayed, { ...place, event: one })
        }
        expect(encodeState(replayed)).toBe(encodeState(world.state))
      }),
    )
  })
})
