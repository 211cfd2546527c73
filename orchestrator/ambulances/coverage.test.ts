import { expect, test } from 'vitest'
import { Coverage } from './coverage.ts'
import { fleetView, freeUnit } from './fleet.fixture.ts'
import type { Unit } from './fleet.ts'
import { Reach } from './reach.ts'
import { alongTheWay, standingIn } from './road-times.ts'

// A road of 30 zones, 100 seconds each: within 480 s are 4 on either side of a unit, and by 30 of 100 s of blur a fifth.
const REACHED = 9 + 2 * 0.3
const RULES = { busyShare: 0.1, horizonSeconds: 1000, returnShape: 1.4 }
const coverageOf = (...units: Unit[]) => new Coverage(fleetView(units, []), RULES, new Reach(50))
const engaged = (index: number, zone: number, freeInSeconds: number) =>
  freeUnit(index, zone, { duty: { kind: 'engaged', freeInSeconds } })

test('a unit adds the zones it reaches, times the chance that it is free', () => {
  expect(coverageOf().gainIn(10)).toBeCloseTo((0.9 * REACHED) / 30)
  expect(coverageOf().gainIn(0)).toBeCloseTo((0.9 * 5.3) / 30)
})

test('a second unit adds what the first leaves open, and is missed by as much', () => {
  const coverage = coverageOf(freeUnit(0, 10), freeUnit(1, 10))
  expect(coverage.lossOf(1)).toBeCloseTo((0.9 * (9 * 0.1 + 2 * 0.3 * (1 - 0.9 * 0.3))) / 30)
  coverage.remove(0)
  expect(coverage.lossOf(1)).toBeCloseTo((0.9 * REACHED) / 30)
})

test('what was taken away comes back as it was', () => {
  const coverage = coverageOf(freeUnit(0, 10), freeUnit(1, 12))
  const before = coverage.gainIn(13)
  const share = coverage.remove(1)
  expect(coverage.gainIn(13)).toBeGreaterThan(before)
  coverage.restore(1, share)
  expect(coverage.gainIn(13)).toBeCloseTo(before)
})

test('the sooner a unit is there or free, the more it is worth', () => {
  const gains = [0, 300, 900, 3000].map((seconds) => {
    const coverage = coverageOf(engaged(0, 10, seconds))
    return coverage.lossOf(0)
  })
  expect(gains).toEqual(gains.toSorted((a, b) => b - a))
  const coverage = coverageOf()
  const near = freeUnit(0, 12)
  const far = freeUnit(0, 29)
  expect(coverage.gainThere(near, 15)).toBeGreaterThan(coverage.gainThere(far, 15))
  expect(coverage.gainAt(near, 15)).toBeGreaterThan(coverage.gainThere(near, 15))
})

test('a unit between two places covers what the mixture of its times reaches', () => {
  const view = fleetView([], [])
  const reach = new Reach(50)
  const covered = reach.between(view, alongTheWay(standingIn(10), 14, 0.5))
  // 200 s from either end at best, 400 s at 10 − 2 and 14 + 2, 500 s a zone further.
  expect([...covered.zones].sort((a, b) => a - b)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
  expect(reach.between(view, alongTheWay(standingIn(0), 20, 0.5)).zones).toHaveLength(0)
})

test('a standing crew has to get moving, a driving one has not', () => {
  const slow = freeUnit(0, 10, { mobilisationSeconds: 120 })
  const view = fleetView([slow], [])
  const coverage = new Coverage(view, RULES, new Reach(50))
  expect(coverage.lossOf(0)).toBeLessThan(coverageOf(freeUnit(0, 10)).lossOf(0))
})
