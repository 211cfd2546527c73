import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripIdentifiers } from './identifiers.ts'

test.each([
  ['call 9845012345 please', 'call [ID1] please'],
  ['+91 98450-12345', '[ID1]'],
  ['ABHA 12-3456-7890-1234 hai', 'ABHA [ID1] hai'],
  ['mail me at asha.rao@example.org', 'mail me at [ID1]'],
  ['asha@abdm and 98450 12345', '[ID1] and [ID2]'],
  ['on 12-03-2027 or 2027-03-12', 'on 12-03-2027 or 2027-03-12'],
  ['9:30 se 11:30, bed 12', '9:30 se 11:30, bed 12'],
])('%s', (text, stripped) => {
  expect(stripIdentifiers(text).text).toBe(stripped)
})

test('what was taken out is put back everywhere', () => {
  const { text, restore } = stripIdentifiers('98450 12345 ya asha@abdm')
  expect(restore({ a: text, b: ['[ID1]', 7, null] })).toEqual({
    a: '98450 12345 ya asha@abdm',
    b: ['asha@abdm', 7, null],
  })
})

test('a mark that was never given stays as it is', () => {
  expect(stripIdentifiers('hello').restore('[ID9]')).toBe('[ID9]')
})

test('no run of ten digits is left, and the way back is exact', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -a@.b+') }), (text) => {
      const { text: stripped, restore } = stripIdentifiers(text)
      expect(stripped).not.toMatch(/\d{10}/)
      expect(restore(stripped)).toBe(text)
    }),
  )
})
