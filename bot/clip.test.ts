import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, splitText } from './clip.ts'

describe('clip', () => {
  it('leaves what fits', () => expect(clip('Tue 09:30', 9)).toBe('Tue 09:30'))

  it('marks what it cut', () => expect(clip('Tuesday morning', 9)).toBe('Tuesday…'))

  it('never cuts a character in half', () => {
    expect(clip('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…')
    expect(clip('कि कि कि', 5)).toBe('कि…')
  })

  it('keeps to the limit whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('splitText', () => {
  it('cuts between paragraphs before lines before words', () => {
    expect(splitText('one two\n\nthree four\nfive six', 12)).toEqual(['one two', 'three four', 'five six'])
    expect(splitText('alpha beta gamma', 11)).toEqual(['alpha beta', 'gamma'])
  })

  it('says nothing for nothing', () => expect(splitText(' \n ', 5)).toEqual([]))

  it('loses nothing but white space and keeps every part within the limit', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ब', ' ', '\n', '🚑') })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (text, limit) => {
        const parts = splitText(text, limit)
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit)
          expect(part.trim()).not.toBe('')
          expect(part.isWellFormed()).toBe(true)
        }
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})
