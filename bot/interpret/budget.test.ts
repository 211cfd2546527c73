import { expect, test } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { TokenBudget } from './budget.ts'

test('a day’s tokens are spent and come back at the network’s midnight', () => {
  let now = clock('23:00')
  const budget = new TokenBudget(() => now, { tokensPerDay: 1_000, utcOffsetMinutes: 330 })
  expect(budget.left).toBe(1_000)
  budget.spend(400)
  expect(budget.left).toBe(600)
  budget.spend(900)
  expect(budget.left).toBe(0)
  now = clock('23:59')
  expect(budget.left).toBe(0)
  now = clock('00:00', '2026-11-24')
  expect(budget.left).toBe(1_000)
})
