import { expect, test } from 'vitest'
import { alongTheWay, RoadTimes, standingIn } from './road-times.ts'

// Three zones: 0 to 1 takes 100 s, and so on; the matrix is not symmetric.
const roads = new RoadTimes(3, Float64Array.from([10, 100, 300, 120, 20, 200, 310, 210, 30]))

test('at share f of a trip the time to z is (1 - f) t(a, z) + f t(b, z)', () => {
  const place = alongTheWay(standingIn(0), 1, 0.25)
  expect(roads.from(place, 2)).toBeCloseTo(0.75 * 300 + 0.25 * 200)
  expect(roads.from(place, 1)).toBeCloseTo(0.75 * 100 + 0.25 * 20)
})

test('a unit turned round on its way starts from where it is', () => {
  const turned = alongTheWay(alongTheWay(standingIn(0), 1, 0.5), 0, 0.5)
  expect(turned.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(roads.from(turned, 2)).toBeCloseTo(0.75 * 300 + 0.25 * 200)
})

test('before the start and after the end it is at one of them', () => {
  expect(alongTheWay(standingIn(0), 1, -1)).toEqual(standingIn(0))
  expect(alongTheWay(standingIn(0), 1, 2)).toEqual(standingIn(1))
})

test('a matrix that does not fit is refused', () => {
  expect(() => new RoadTimes(2, new Float64Array(3))).toThrow('2 nodes need 4 times')
})
