import { expect, test } from 'vitest'
import { evaluateEmergencies, evaluateNet } from './emergency.eval.ts'

test('none missed, at most five false alarms in a thousand', () => {
  const parts = Object.values(evaluateEmergencies())
  const sum = (count: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + count(part), 0)
  expect(parts.flatMap((part) => part.missed)).toEqual([])
  expect(parts.flatMap((part) => part.undertriaged)).toEqual([])
  expect(sum((part) => part.emergencies)).toBeGreaterThanOrEqual(200)
  const ordinary = sum((part) => part.ordinary)
  expect(ordinary).toBeGreaterThanOrEqual(1_000)
  const falseAlarms = parts.flatMap((part) => [...part.falseCertain, ...part.falseDoubtful])
  expect(falseAlarms.length, falseAlarms.join('\n')).toBeLessThanOrEqual((ordinary / 1_000) * 5)
})

test('the second net catches most of the kinds of emergencies it was not shown, and asks few about ordinary messages', () => {
  const { cries, caught, ordinary, falseAlarms } = evaluateNet()
  expect(caught / cries).toBeGreaterThan(0.8)
  expect(falseAlarms.length, falseAlarms.join('\n')).toBeLessThanOrEqual((ordinary / 1_000) * 5)
}, 120_000)
