import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, emojiOf, fold, READ_CODE_POINTS_MAX, tokenise, typos } from './normalise.ts'

describe('clean', () => {
  test.each([
    ['k\u200bal\u202e subah', 'kal subah'],
    ['a\ud800b', 'a b'],
    ['१५ तारीख', '15 तारीख'],
    ['ＭＲＩ　５', 'MRI 5'],
    ['9–11 don’t', "9-11 don't"],
    [' a \n\n b\t ', 'a\nb'],
  ])('%j', (text, cleaned) => {
    expect(clean(text)).toBe(cleaned)
  })

  test('reads so much and no more', () => {
    expect(Array.from(clean('😀'.repeat(9_999)))).toHaveLength(READ_CODE_POINTS_MAX)
  })

  test('any text is well formed afterwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = clean(`\udc00${text}\ud800`)
        expect(cleaned.isWellFormed()).toBe(true)
        for (const token of tokenise(cleaned))
          expect(cleaned.slice(token.start, token.end).toLowerCase()).toBe(token.raw)
      }),
    )
  })
})

test('emoji are kept apart from words', () => {
  expect(emojiOf('ok 👍🏽 🚑')).toHaveLength(2)
  expect(tokenise('ok 👍').map((token) => token.raw)).toEqual(['ok'])
})

test('times and ranges stay whole, a clause end is marked', () => {
  const tokens = tokenise('MRI 9:30-11, kal 5pm')
  expect(tokens.map((token) => token.raw)).toEqual(['mri', '9:30-11', 'kal', '5', 'pm'])
  expect(tokens.map((token) => token.breaks)).toEqual([true, false, true, false, false])
})

test.each([
  'nahi nahin nai nahee nhi नहीं नही',
  'kal kl कल',
  'subah subha सुबह',
  'chahiye chahie chaiye chahye चाहिए चाहिये',
  'parso parson परसों',
  'somvar somwar somvaar सोमवार',
  'agle agale अगले',
  'shaam sham शाम',
  'saans sans साँस सांस',
  'chhati chati chaati छाती',
  'seene sine सीने',
  'khoon khun खून',
  'raha rha रहा',
  'pahunch पहुँच पहुंच',
  'mujhe muje मुझे',
  'karna krna करना',
])('one sound: %s', (spellings) => {
  expect(new Set(spellings.split(' ').map(fold)).size).toBe(1)
})

test.each(['kal call', 'raat rate', 'teen then', 'nahi ne', 'aath at', 'mahine maine', 'kahan ka', 'do de'])(
  'two sounds: %s',
  (words) => {
    expect(new Set(words.split(' ').map(fold)).size).toBe(2)
  },
)

test('typing mistakes: one letter more, less, other, or two swapped', () => {
  for (const typo of ['ambulnce', 'ambulancee', 'ambulence', 'amublance']) expect(typos(typo, 'ambulance', 1)).toBe(1)
  expect(typos('abroad', 'ambulance', 1)).toBe(2)
})
