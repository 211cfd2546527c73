import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventQueue } from './event-queue.ts'

test('events come in order of time, and in order of asking at one time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (times) => {
      const queue = new EventQueue<number>()
      for (const [n, at] of times.entries()) queue.push(at, n)
      const expected = times.map((at, n) => ({ at, n })).sort((a, b) => a.at - b.at || a.n - b.n)
      for (const { at, n } of expected) {
        expect(queue.nextAt).toBe(at)
        expect(queue.pop()).toMatchObject({ at, item: n })
      }
      expect(queue.pop()).toBeNull()
      expect(queue.nextAt).toBe(Number.POSITIVE_INFINITY)
    }),
  )
})
