import { expect, test } from 'vitest'
import { CONCEPTS, RED_FLAGS } from './red-flags.ts'

test('patterns name only concepts that exist, and every concept is used', () => {
  const named = new Set(
    RED_FLAGS.flatMap((flag) => flag.patterns.flatMap((pattern) => pattern.match(/(?<=@)\w+/g) ?? [])),
  )
  /** Read by the ambulance call itself. */
  const elsewhere = ['ambulance', 'emergency', 'send']
  expect([...named, ...elsewhere].sort()).toEqual(Object.keys(CONCEPTS).sort())
})
