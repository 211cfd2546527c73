import { expect, test } from 'vitest'
import { areaUnderCurve, brierScore, calibrationTable } from './score.ts'

test('the area under the curve counts pairs in the right order, ties by half', () => {
  expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBe(0.75)
  expect(areaUnderCurve([0.2, 0.9], [0, 1])).toBe(1)
  expect(areaUnderCurve([0.5, 0.5, 0.5], [0, 1, 0])).toBe(0.5)
  expect(areaUnderCurve([0.3, 0.3, 0.6], [1, 0, 1])).toBe(0.75)
  expect(areaUnderCurve([0.3, 0.6], [1, 1])).toBeNull()
})

test('the Brier score is the mean squared distance', () => {
  expect(brierScore([1, 0, 0.5], [1, 0, 1])).toBeCloseTo(0.25 / 3, 12)
})

test('the calibration table cuts by rank, and leaves no row out', () => {
  const table = calibrationTable([0.4, 0.1, 0.3, 0.2, 0.9], [1, 0, 0, 0, 1], 2)
  expect(table).toEqual([
    { count: 3, predicted: expect.closeTo(0.2), observed: 0 },
    { count: 2, predicted: expect.closeTo(0.65), observed: 1 },
  ])
  expect(calibrationTable([0.5], [1], 10)).toHaveLength(1)
})
