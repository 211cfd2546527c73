import { assert, dictionary, integer, jsonValue, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sameData } from './canonical.ts'

test('says the same as plain JSON', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('does not depend on the order fields were added in, however deep', () => {
  assert(
    property(dictionary(string(), integer()), (fields) => {
      const backwards = Object.fromEntries(Object.entries(fields).reverse())
      expect(canonicalJson({ rows: [{ fields: backwards }] })).toBe(canonicalJson({ rows: [{ fields }] }))
    }),
  )
})

test('leaves absent fields out', () => {
  expect(canonicalJson({ b: undefined, a: [{ d: 1, c: null }] })).toBe('{"a":[{"c":null,"d":1}]}')
})

test('data are the same exactly where their canonical text is', () => {
  const data = jsonValue({ maxDepth: 3 })
  assert(property(data, data, (a, b) => sameData(a, b) === (canonicalJson(a) === canonicalJson(b))))
  assert(property(data, (a) => sameData(a, JSON.parse(JSON.stringify(a)))))
  expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameData({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe(false)
})
