import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LearnedDemand } from './demand.ts'
import { fleetView, freeUnit, newCall } from './fleet.fixture.ts'
import type { Call, FleetView, Unit } from './fleet.ts'
import { nadiPolicy } from './nadi-policy.ts'
import { NADI_RULES } from './nadi-rules.ts'

const ZONES = 30
const zone = fc.integer({ min: 0, max: ZONES - 1 })

const someUnit = fc.record({
  zone,
  home: zone,
  class: fc.constantFrom('ALS' as const, 'BLS' as const),
  freeInSeconds: fc.option(fc.integer({ min: 0, max: 4000 })),
  drivesTo: fc.option(zone),
  mobilisationSeconds: fc.integer({ min: 0, max: 120 }),
  moves: fc.integer({ min: 0, max: 9 }),
  redirects: fc.integer({ min: 0, max: 4 }),
})
const someCall = fc.record({
  zone,
  priority: fc.constantFrom('P1' as const, 'P2' as const, 'P3' as const, 'P4' as const),
  waitedSeconds: fc.integer({ min: 0, max: 9000 }),
  unit: fc.option(fc.nat(20)),
})

/** Any fleet that can be, from a single unit without a post to one with a queue and no free unit. */
const someView: fc.Arbitrary<FleetView> = fc
  .record({
    units: fc.array(someUnit, { minLength: 1, maxLength: 12 }),
    calls: fc.array(someCall, { maxLength: 12 }),
    posts: fc.uniqueArray(zone, { maxLength: 8 }),
    past: fc.array(zone, { maxLength: 40 }),
    pace: fc.constantFrom(0.8, 1, 1.6),
    moves: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ units, calls, posts, past, pace, moves }) => {
    const held = new Map<number, number>()
    const open = calls.map((call, index): Call => {
      const unit = call.unit === null ? null : call.unit % units.length
      if (unit === null || held.has(unit) || units[unit]?.freeInSeconds !== null)
        return newCall(index, call.zone, { ...call, unit: null })
      held.set(unit, index)
      return newCall(index, call.zone, { ...call, unit })
    })
    const fleet = units.map(({ freeInSeconds, drivesTo, ...unit }, index): Unit => {
      const call = held.get(index)
      if (call !== undefined)
        return freeUnit(index, unit.zone, { ...unit, duty: { kind: 'responding', call, arrivesInSeconds: 300 } })
      if (freeInSeconds !== null)
        return freeUnit(index, unit.zone, { ...unit, duty: { kind: 'engaged', freeInSeconds } })
      const post = drivesTo ?? unit.zone
      return freeUnit(index, unit.zone, {
        ...unit,
        duty: { kind: 'free', post, arrivesInSeconds: post === unit.zone ? 0 : 500 },
      })
    })
    const demand = new LearnedDemand(ZONES, 0)
    for (const [n, where] of past.entries()) demand.observe(where, 100 * n)
    const released = fleet.flatMap(({ index, duty }) =>
      duty.kind === 'free' && duty.arrivesInSeconds === 0 ? [index] : [],
    )
    return fleetView(fleet, open, { at: 10_000, posts, demand, pace, moves, released: released.slice(0, 1) })
  })

test('whatever the fleet, the orders can be carried out, and are the same again', () => {
  fc.assert(
    fc.property(someView, (view) => {
      const orders = nadiPolicy(NADI_RULES).decide(view)
      expect(nadiPolicy(NADI_RULES).decide(view)).toEqual(orders)
      const ordered = [...orders.send, ...orders.post].map(({ unit }) => unit)
      expect(new Set(ordered).size).toBe(ordered.length)
      expect(new Set(orders.send.map(({ call }) => call)).size).toBe(orders.send.length)
      for (const unit of ordered) expect(view.units[unit]?.duty.kind).not.toBe('engaged')
    }),
    { numRuns: 500 },
  )
})

test('no P1 is left without a unit while one is free', () => {
  fc.assert(
    fc.property(someView, (view) => {
      const { send } = nadiPolicy(NADI_RULES).decide(view)
      const sent = new Set(send.map(({ unit }) => unit))
      const taken = new Set(send.map(({ call }) => call))
      const idle = view.units.filter(({ index, duty }) => duty.kind === 'free' && !sent.has(index))
      const left = view.calls.filter(({ index, priority, unit }) => {
        const lost = unit !== null && sent.has(unit) && !taken.has(index)
        return priority === 'P1' && !taken.has(index) && (unit === null || lost)
      })
      expect(idle.length === 0 || left.length === 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('there are no more stand-by moves than are allowed', () => {
  fc.assert(
    fc.property(someView, (view) => {
      const { post } = nadiPolicy(NADI_RULES).decide(view)
      const moves = post.filter(({ unit }) => view.units[unit]?.duty.kind === 'free' && !view.released.includes(unit))
      expect(moves.length).toBeLessThanOrEqual(view.moves < NADI_RULES.movesADay ? 1 : 0)
      for (const { unit } of moves) expect(view.units[unit]?.moves).toBeLessThan(NADI_RULES.movesACrew)
    }),
    { numRuns: 500 },
  )
})
