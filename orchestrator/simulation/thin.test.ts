import { expect, test } from 'vitest'
import { thin } from './thin.ts'

const items = Array.from({ length: 10_000 }, (_, n) => n)

test('the same seed keeps the same items, another seed others, about as many', () => {
  expect(thin(items, 0.5, 7)).toEqual(thin(items, 0.5, 7))
  expect(thin(items, 0.5, 7)).not.toEqual(thin(items, 0.5, 8))
  expect(Math.abs(thin(items, 0.5, 7).length - 5000)).toBeLessThan(200)
})

test('all are kept, or none', () => {
  expect(thin(items, 1, 1)).toEqual(items)
  expect(thin(items, 0, 1)).toEqual([])
})
