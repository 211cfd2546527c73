import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, readMarkup } from './markup.ts'

describe('readMarkup', () => {
  it.each([
    ['<@U0NADI> nearest free ICU bed?', 'nearest free ICU bed?'],
    ['please <@U0NADI|nadi> hold it', 'please hold it'],
    ['<!here> <!subteam^S1|@icu> anyone', 'anyone'],
    ['see <#C123|icu-beds>', 'see #icu-beds'],
    ['<https://maps.example/x|the map> or <https://maps.example/y>', 'the map or https://maps.example/y'],
    ['call <tel:+919800000001|+91 98000 00001>', 'call +91 98000 00001'],
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['line one\nline two', 'line one\nline two'],
  ])('%s', (markup, read) => expect(readMarkup(markup)).toBe(read))

  it('reads back whatever was escaped', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '@', '|', '!', ';') })
    fc.assert(
      fc.property(words, (text) => {
        expect(readMarkup(escapeMarkup(text))).toBe(text)
      }),
    )
  })
})
