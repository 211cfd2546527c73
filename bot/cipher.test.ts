import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCipher } from './cipher.ts'

const BYTES = Buffer.alloc(32, 7)
const cipher = createCipher(BYTES.toString('hex'))
const CANNOT_OPEN = expect.objectContaining({ code: 'cipher.cannot-open' })

describe('sealing', () => {
  test.each(['', '+919876543210', 'सीने में दर्द', 'ألم في الصدر', '🚑👩‍👧', 'a\u0000b', 'x'.repeat(1_000_000)])(
    'opens what it sealed (%#)',
    (text) => {
      expect(cipher.open(cipher.seal(text))).toBe(text)
    },
  )

  test('two seals of one text differ, and show nothing of it', () => {
    const [one, two] = [cipher.seal('papa'), cipher.seal('papa')]
    expect(one).not.toBe(two)
    expect(one).toMatch(/^v1\.[\w-]+$/)
    expect(Buffer.from(one.slice(3), 'base64url').includes('papa')).toBe(false)
  })

  test('refuses any altered character', () => {
    const sealed = cipher.seal('MRI kal subah')
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'vAz09-_=+/. \n'), (at, character) => {
        fc.pre(sealed[at] !== character)
        const altered = sealed.slice(0, at) + character + sealed.slice(at + 1)
        expect(() => cipher.open(altered)).toThrow(CANNOT_OPEN)
      }),
      { numRuns: 500 },
    )
  })

  test('refuses what is cut, lengthened or not sealed at all', () => {
    const sealed = cipher.seal('x')
    for (const text of [
      '',
      'v1.',
      'v2.AAAA',
      'plain',
      sealed.slice(0, -1),
      `${sealed}A`,
      `${sealed}\n`,
      sealed.slice(3),
    ]) {
      expect(() => cipher.open(text)).toThrow(CANNOT_OPEN)
    }
  })

  test('refuses what another key sealed', () => {
    const other = createCipher(Buffer.alloc(32, 8).toString('hex'))
    expect(() => cipher.open(other.seal('x'))).toThrow(CANNOT_OPEN)
  })
})

describe('lookup keys', () => {
  test('are equal for equal texts and differ otherwise', () => {
    expect(cipher.lookupKey('+911')).toBe(cipher.lookupKey('+911'))
    expect(cipher.lookupKey('+911')).not.toBe(cipher.lookupKey('+912'))
    expect(cipher.lookupKey('+911')).toMatch(/^[\w-]{43}$/)
  })

  test('depend on the key', () => {
    const other = createCipher(Buffer.alloc(32, 8).toString('hex'))
    expect(other.lookupKey('+911')).not.toBe(cipher.lookupKey('+911'))
  })
})

describe('the data key', () => {
  test.each([
    ['base64', BYTES.toString('base64')],
    ['base64url', BYTES.toString('base64url')],
    ['upper-case hex', BYTES.toString('hex').toUpperCase()],
  ])('may be written as %s', (_, key) => {
    expect(createCipher(key).open(cipher.seal('same'))).toBe('same')
  })

  test('may be a passphrase, which reaches the same key every time', () => {
    const passphrase = 'correct horse battery staple'
    expect(createCipher(passphrase).open(createCipher(passphrase).seal('same'))).toBe('same')
    expect(() => createCipher(`${passphrase}r`).open(createCipher(passphrase).seal('x'))).toThrow(CANNOT_OPEN)
  })

  test('is refused when it is short', () => {
    expect(() => createCipher('fifteen letters')).toThrow(expect.objectContaining({ code: 'cipher.weak-key' }))
  })
})
