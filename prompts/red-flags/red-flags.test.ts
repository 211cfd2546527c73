import { expect, test } from 'vitest'
import { CONCEPTS } from './concepts.ts'
import { CONTEXTS } from './contexts.ts'
import { IMPALING, IMPLANTS } from './implants.ts'
import { PHRASES } from './phrases.ts'
import { RED_FLAGS } from './red-flags.ts'

test('patterns name only concepts that exist, and every concept is used', () => {
  const sources = [
    ...RED_FLAGS.flatMap((flag) => [...flag.patterns, flag.unless ?? '']),
    ...Object.values(CONTEXTS).flat(),
    ...PHRASES,
    ...IMPLANTS,
    IMPALING,
  ]
  const named = new Set(sources.flatMap((pattern) => pattern.match(/(?<=@)\w+/g) ?? []))
  /** Read off numbers. */
  const numbers = ['number', 'year', 'under92', 'under54', 'countMany', 'highFever']
  /** Read by the ambulance call itself. */
  const elsewhere = ['ambulance', 'emergency', 'send']
  /** Known only so that they are not taken for misspelt signs. */
  const known = ['harmless']
  expect([...named, ...elsewhere, ...known].filter((name) => !numbers.includes(name)).sort()).toEqual(
    Object.keys(CONCEPTS).sort(),
  )
})
