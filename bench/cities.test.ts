import { expect, test } from 'vitest'
import { callsFor, cityLike, inventedCity } from './cities.ts'

const PLAN = {
  seed: 1,
  radiusKm: 10,
  zones: 40,
  centres: 2,
  spreadKm: 3,
  bridgesKm: [0],
  bases: 6,
  hospitals: 2,
  units: 5,
  basic: 0.4,
  kmh: 40,
  callsADay: 240,
  rushFactor: 1.3,
  ordinaryFactor: 1.4,
  mobilisationSeconds: 30,
}
const city = inventedCity(PLAN)
const DAYS = 60

test('the same seed makes the same calls, another one others', () => {
  expect(callsFor(city, 2, 7)).toEqual(callsFor(city, 2, 7))
  expect(callsFor(city, 2, 7)).not.toEqual(callsFor(city, 2, 8))
})

test('calls come as often, as grave and as long as the city says, in the order of the clock', () => {
  const calls = callsFor(city, DAYS, 1)
  const share = (of: (call: (typeof calls)[number]) => boolean): number => calls.filter(of).length / calls.length
  expect(calls.length / DAYS / 240).toBeCloseTo(1, 1)
  expect(share(({ priority }) => priority === 'P1')).toBeCloseTo(0.4, 1)
  expect(share(({ transport }) => transport)).toBeCloseTo(0.7, 1)
  const onScene = calls.reduce((sum, { onSceneSeconds }) => sum + onSceneSeconds, 0) / calls.length
  expect(onScene / 900).toBeCloseTo(1, 1)
  expect(calls.every(({ at }, n) => at >= (calls[n - 1]?.at ?? 0))).toBe(true)
  expect(share(({ at }) => Math.floor(at / 3600) % 24 < 6)).toBeCloseTo((6 * 0.5) / (6 * 0.5 + 6 * 1.4 + 12 * 1.05), 1)
})

test('a river makes ways longer, bases differ, some units are BLS', () => {
  const { roads, bases, ambulances } = city.place
  expect(new Set(bases).size).toBe(6)
  expect(ambulances.map((unit) => unit.class)).toEqual(['ALS', 'ALS', 'BLS', 'ALS', 'BLS'])
  const dry = inventedCity({ ...PLAN, bridgesKm: [] }).place.roads
  const pairs = Array.from({ length: 40 * 40 }, (_, n) => [Math.floor(n / 40), n % 40] as const)
  expect(pairs.every(([a, b]) => roads.between(a, b) >= dry.between(a, b))).toBe(true)
  expect(pairs.some(([a, b]) => roads.between(a, b) > 1.5 * dry.between(a, b))).toBe(true)
})

test('a city like another has its demand', () => {
  const calls = callsFor(city, DAYS, 1)
  const like = cityLike({ ...city.place, calls }, 240)
  expect(like.demand.reduce((sum, count) => sum + count, 0)).toBe(calls.length)
})
