import { expect, test } from 'vitest'
import { LearnedDemand } from './demand.ts'
import { secondsLeft, supposedDurations, withDuration } from './duration-memory.ts'

test('demand goes from even to what was seen, and its shares add up to 1', () => {
  const demand = new LearnedDemand(4, 0)
  expect([...demand.shares()]).toEqual([0.25, 0.25, 0.25, 0.25])
  for (let n = 0; n < 970; n += 1) demand.observe(2, n * 60)
  const shares = [...demand.shares()]
  expect(shares[2]).toBeGreaterThan(0.95)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})

test('a duration that goes on is expected to last as long as those that went on', () => {
  let memory = supposedDurations(600)
  for (let n = 0; n < 1000; n += 1) memory = withDuration(memory, n % 2 === 0 ? 300 : 2100)
  expect(secondsLeft(memory, 0)).toBeCloseTo(1200, -2)
  expect(secondsLeft(memory, 600)).toBeCloseTo(1500, -2)
})

test('before anything ended the stated mean is believed at any time', () => {
  expect(secondsLeft(supposedDurations(600), 0)).toBeCloseTo(600)
  expect(secondsLeft(supposedDurations(600), 1200)).toBeCloseTo(600)
})
