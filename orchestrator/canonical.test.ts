import { assert, dictionary, integer, jsonValue, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

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
