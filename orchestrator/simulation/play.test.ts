import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closestPolicy } from '../ambulances/closest-policy.ts'
import type { DispatchPolicy } from '../ambulances/fleet.ts'
import { call, town } from './city.fixture.ts'
import { measure } from './metrics.ts'
import { play } from './play.ts'
import { POLICIES } from './policies.ts'
import type { Scenario } from './scenario.ts'

const run = (scenario: Scenario, policy: DispatchPolicy = closestPolicy, from = 0, to = Number.POSITIVE_INFINITY) =>
  play({ scenario, policy, from, to, clock: () => 0, checked: true })
const responses = (scenario: Scenario): number[] => [...run(scenario).responseSeconds]

test('the closest unit drives to a P1 at the matrix, to a P3 at its ordinary pace', () => {
  expect(responses(town([call(0, 1, 'P1'), call(10_000, 1, 'P3')]))).toEqual([120, 180])
})

test('the hour stretches travel, a standing crew has to get moving', () => {
  const hourFactors = Array.from({ length: 24 }, (_, hour) => (hour === 1 ? 2 : 1))
  expect(responses(town([call(3600, 1, 'P1')], { hourFactors, mobilisationSeconds: 50 }))).toEqual([290])
})

test('a unit is busy to the scene, there, to the hospital without siren, and until handed over', () => {
  const one = { ambulances: [{ id: 'A1', class: 'ALS', zone: 0 }] } as const
  const first = call(0, 0, 'P1', { onSceneSeconds: 100, transport: true, handoverSeconds: 200 })
  // 0 + 100 on scene + 4 blocks × 120 × 1.5 + 200, then 480 back to zone 0 with siren; asked for at 50.
  expect(responses(town([first, call(50, 0, 'P1')], one))).toEqual([0, 100 + 720 + 200 + 480 - 50])
})

test('a call that names its hospital is brought there', () => {
  const one = { ambulances: [{ id: 'A1', class: 'ALS', zone: 0 }] } as const
  const first = call(0, 0, 'P1', { onSceneSeconds: 100, transport: true, hospital: 1 })
  expect(responses(town([first, call(50, 21, 'P1')], one))[1]).toBe(100 + 6 * 180 - 50)
})

test('waiting calls are served by priority, then in the order they came in', () => {
  const one = { ambulances: [{ id: 'A1', class: 'ALS', zone: 0 }] } as const
  const [, p3, second, third] = responses(
    town([call(0, 0, 'P2'), call(10, 0, 'P3'), call(20, 0, 'P1'), call(30, 0, 'P1')], one),
  )
  expect([second, third, p3]).toEqual([580, 1170, 1790])
})

test('a unit on its way home is sent from where it is by then', () => {
  const one = { ambulances: [{ id: 'A1', class: 'ALS', zone: 0 }] } as const
  // Free in zone 5 at 600 + 600 s; home takes 900 s. At a third of it the time to zone 3 is ⅔·240 + ⅓·360.
  const [, response] = responses(town([call(0, 5, 'P1'), call(1500, 3, 'P1')], one))
  expect(response).toBeCloseTo(280)
})

test('earlier calls are history, later ones do not exist', () => {
  const scenario = town([call(0, 1, 'P1'), call(100, 2, 'P1'), call(200, 3, 'P1')])
  const played = run(scenario, closestPolicy, 50, 150)
  expect([...played.responseSeconds].map(Number.isNaN)).toEqual([true, false, true])
})

const calls = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 900 }),
      zone: fc.integer({ min: 0, max: 35 }),
      priority: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
      onSceneSeconds: fc.integer({ min: 1, max: 2000 }),
      transport: fc.boolean(),
      handoverSeconds: fc.integer({ min: 0, max: 2000 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((items) => {
    let at = 0
    return items.map(({ gap, zone, priority, ...rest }) => {
      at += gap
      return call(at, zone, priority, rest)
    })
  })

/** That no unit has two calls needs no assertion here: the replay throws. */
const NAMES = Object.keys(POLICIES)

test.each(NAMES)('%s forgets no call, and the same run has the same bytes', (name) => {
  fc.assert(
    fc.property(calls, (list) => {
      const scenario = town(list)
      const outcome = () => {
        const played = run(scenario, POLICIES[name]?.(scenario))
        expect(played.responseSeconds.every((seconds) => seconds >= 0)).toBe(true)
        return JSON.stringify(measure(scenario, played))
      }
      expect(outcome()).toBe(outcome())
    }),
    { numRuns: 40 },
  )
})

test.each(NAMES.filter((name) => name !== 'hindsight'))('%s knows nothing of what is to come', (name) => {
  fc.assert(
    fc.property(calls, fc.integer({ min: 1, max: 60 }), (list, cut) => {
      const whole = town(list)
      const begun = town(list.slice(0, cut))
      const known = run(begun, POLICIES[name]?.(begun)).responseSeconds
      const all = run(whole, POLICIES[name]?.(whole)).responseSeconds
      for (const [n, { at }] of begun.calls.entries()) {
        const arrived = at + (all[n] ?? 0)
        if (arrived < (list[cut]?.at ?? Number.POSITIVE_INFINITY)) expect(known[n]).toBe(all[n])
      }
    }),
    { numRuns: 40 },
  )
})

test('orders that cannot be are refused, whoever gives them', () => {
  const scenario = town([call(0, 1, 'P1'), call(0, 2, 'P1')])
  const twice: DispatchPolicy = {
    name: 'twice',
    decide: ({ calls: open }) => ({
      send: open.map((each) => ({ unit: 0, call: each.index })),
      post: [],
      lookAgainInSeconds: null,
    }),
  }
  expect(() => run(scenario, twice)).toThrow('sent a unit to two calls')
  const idle: DispatchPolicy = { name: 'idle', decide: () => ({ send: [], post: [], lookAgainInSeconds: null }) }
  const later = town([call(0, 1, 'P2'), call(0, 2, 'P3')])
  expect(() => run(later, idle)).toThrow('2 calls were never reached')
  expect([...run(scenario, idle).responseSeconds]).toEqual([120, 360])
})

test('what is measured is what happened', () => {
  const scenario = town([call(0, 1, 'P1'), call(10, 35, 'P1'), call(20, 24, 'P2')], {
    targetSeconds: { P1: 100, P2: 900, P3: 1800, P4: 3600 },
  })
  const metrics = measure(scenario, run(scenario))
  expect(metrics.priorities.P1).toEqual({
    calls: 2,
    meanSeconds: 60,
    p50Seconds: 0,
    p90Seconds: 120,
    p99Seconds: 120,
    lateShare: 0.5,
  })
  expect(metrics.priorities.P3).toBeUndefined()
  expect(metrics.all.calls).toBe(3)
  // In 20 s two of four units had a job, the second for 10 s only.
  expect(metrics.utilisation).toBe(0.375)
})
