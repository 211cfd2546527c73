import { describe, expect, test } from 'vitest'
import { acuityOf, implausible, news2, type Vitals } from './news2.ts'

const well: Vitals = {
  respiration: 16,
  saturation: 98,
  oxygen: false,
  systolic: 120,
  pulse: 72,
  alert: true,
  temperature: 36.8,
  hypercapnic: false,
}

/** The edges of every band of the chart. */
describe('points for one vital sign', () => {
  test.each([
    [
      'respiration',
      [
        [8, 3],
        [9, 1],
        [11, 1],
        [12, 0],
        [20, 0],
        [21, 2],
        [24, 2],
        [25, 3],
      ],
    ],
    [
      'saturation',
      [
        [91, 3],
        [92, 2],
        [93, 2],
        [94, 1],
        [95, 1],
        [96, 0],
      ],
    ],
    [
      'systolic',
      [
        [90, 3],
        [91, 2],
        [100, 2],
        [101, 1],
        [110, 1],
        [111, 0],
        [219, 0],
        [220, 3],
      ],
    ],
    [
      'pulse',
      [
        [40, 3],
        [41, 1],
        [50, 1],
        [51, 0],
        [90, 0],
        [91, 1],
        [110, 1],
        [111, 2],
        [130, 2],
        [131, 3],
      ],
    ],
    [
      'temperature',
      [
        [35, 3],
        [35.1, 1],
        [36, 1],
        [36.1, 0],
        [38, 0],
        [38.1, 1],
        [39, 1],
        [39.1, 2],
      ],
    ],
  ] as const)('%s', (vital, edges) => {
    for (const [value, points] of edges)
      expect([value, news2({ ...well, [vital]: value }).total]).toEqual([value, points])
  })

  test('oxygen and consciousness', () => {
    expect(news2({ ...well, oxygen: true }).total).toBe(2)
    expect(news2({ ...well, alert: false }).total).toBe(3)
  })

  test('the second saturation scale', () => {
    const scale = (saturation: number, oxygen: boolean) =>
      news2({ ...well, hypercapnic: true, saturation, oxygen }).total - (oxygen ? 2 : 0)
    expect([83, 84, 86, 88, 93, 99].map((value) => scale(value, false))).toEqual([3, 2, 1, 0, 0, 0])
    expect([83, 85, 87, 92, 93, 95, 97].map((value) => scale(value, true))).toEqual([3, 2, 1, 0, 1, 2, 3])
  })
})

test('acuity follows the clinical risk', () => {
  const acuity = (change: Partial<Vitals>) => acuityOf(news2({ ...well, ...change }))
  expect(acuity({})).toBe(5)
  expect(acuity({ pulse: 95 })).toBe(4)
  expect(acuity({ alert: false })).toBe(3)
  expect(acuity({ respiration: 22, oxygen: true, pulse: 95 })).toBe(2)
  expect(acuity({ respiration: 26, saturation: 90, pulse: 115 })).toBe(1)
})

test('what no living patient has is doubted, and not a number too', () => {
  expect(implausible(well)).toBeNull()
  expect(implausible({ ...well, temperature: 98.6 })).toMatchObject({ vital: 'temperature', min: 20, max: 45 })
  expect(implausible({ ...well, pulse: Number.NaN })).toMatchObject({ vital: 'pulse' })
})
