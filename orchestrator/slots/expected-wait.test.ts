import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clock } from '../demo.fixture.ts'
import { seeded } from '../no-show/generated.fixture.ts'
import { plusMinutes } from '../time.ts'
import { expectedWaits, type Turn } from './expected-wait.ts'

const turn = (minute: number, comes: number, minutes = 15): Turn => ({
  start: plusMinutes(clock('09:00'), minute),
  minutes,
  comes,
})

it('lets nobody wait who has a time of their own', () => {
  const { waits, overtime } = expectedWaits([0, 15, 30, 45].map((minute) => turn(minute, 1)))
  expect(waits).toEqual([0, 0, 0, 0])
  expect(overtime).toBe(0)
})

it('lets the second of one time wait as long as the first is likely to come, and the rest until somebody stays away', () => {
  const { waits, overtime } = expectedWaits([turn(0, 0.8), turn(0, 1), turn(15, 0.8), turn(30, 0.8)])
  const expected = [0, 15 * 0.8, 15 * 0.8, 15 * 0.8 ** 2]
  for (const [n, wait] of waits.entries()) expect(wait).toBeCloseTo(expected[n] ?? Number.NaN, 9)
  expect(overtime).toBeCloseTo(15 * 0.8 ** 3, 9)
})

it('works off what is left over while nobody is booked', () => {
  const { waits } = expectedWaits([turn(0, 1), turn(0, 1), turn(25, 1)])
  expect(waits).toEqual([0, 15, 5])
})

it('is what many days of the same list come to', () => {
  const row = fc.record({
    gap: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 5, max: 45 }),
    comes: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.nat(), (rows, seed) => {
      let minute = 0
      const turns = rows.map(({ gap, length, comes }) => {
        minute += gap
        return turn(minute, comes, length)
      })
      const { waits } = expectedWaits(turns)
      const random = seeded(seed)
      const DAYS = 4_000
      const sums = turns.map(() => ({ all: 0, squares: 0 }))
      for (let day = 0; day < DAYS; day += 1) {
        let free: number = clock('09:00')
        for (const [n, { start, minutes, comes }] of turns.entries()) {
          const wait = Math.max(0, free - start) / 60_000
          const sum = sums[n]
          if (sum) [sum.all, sum.squares] = [sum.all + wait, sum.squares + wait * wait]
          if (random() < comes) free = Math.max(free, start) + minutes * 60_000
        }
      }
      for (const [n, { all, squares }] of sums.entries()) {
        const mean = all / DAYS
        const error = Math.sqrt(Math.max(0, squares / DAYS - mean * mean) / DAYS)
        expect(Math.abs(mean - (waits[n] ?? Number.NaN))).toBeLessThan(6 * error + 0.1)
      }
    }),
    { numRuns: 30, seed: 1 },
  )
})
