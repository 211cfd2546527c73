import { describe, expect, it } from 'vitest'
import type { Button, Card, Rendered } from '../../flows/rendered.ts'
import { blocksOf, fallbackText } from './blocks.ts'

const card: Card = {
  title: 'P1 · chest pain',
  tone: 'urgent',
  fields: [{ label: 'Said', value: 'papa <b>&</b> <!channel>' }],
  footnote: 'nearest ALS unit that is free',
}
const approve: Button = { label: 'Approve', payload: 'dispatch?emergency=E1', style: 'primary' }
const rendered = (changes: Partial<Rendered>): Rendered => ({ text: 'text', card: null, buttons: [], ...changes })

describe('blocksOf', () => {
  it('draws a card', () => {
    expect(blocksOf(rendered({ card, buttons: [approve, { ...approve, label: 'Another', style: 'plain' }] }))).toEqual([
      { type: 'header', text: { type: 'plain_text', text: '🔴 P1 · chest pain', emoji: true } },
      {
        type: 'section',
        fields: [{ type: 'mrkdwn', text: '*Said*\npapa &lt;b&gt;&amp;&lt;/b&gt; &lt;!channel&gt;', verbatim: true }],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'press-0',
            text: { type: 'plain_text', text: 'Approve', emoji: true },
            value: 'dispatch?emergency=E1',
            style: 'primary',
          },
          {
            type: 'button',
            action_id: 'press-1',
            text: { type: 'plain_text', text: 'Another', emoji: true },
            value: 'dispatch?emergency=E1',
          },
        ],
      },
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: 'nearest ALS unit that is free', verbatim: true }],
      },
    ])
  })

  it('says a message without a card as it is, nothing in it a mention', () => {
    expect(blocksOf(rendered({ text: 'LGH & <@U1>' }))).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: 'LGH &amp; &lt;@U1&gt;', verbatim: true } },
    ])
  })

  it('keeps to Slack’s limits', () => {
    const fields = Array.from({ length: 23 }, (_, index) => ({ label: `f${index}`, value: 'v'.repeat(5000) }))
    const long = { ...card, title: 't'.repeat(400), footnote: 'n'.repeat(4000), fields }
    const buttons = Array.from({ length: 26 }, () => ({ ...approve, label: 'l'.repeat(100) }))
    const blocks = blocksOf(rendered({ card: long, buttons }))
    expect(blocks.map(({ type }) => type)).toEqual([
      'header',
      'section',
      'section',
      'section',
      'actions',
      'actions',
      'context',
    ])
    expect(longest(blocks)).toBeLessThanOrEqual(3000)
    expect(
      JSON.stringify(blocks)
        .match(/l{70,}…?/g)
        ?.every((label) => label.length <= 75),
    ).toBe(true)
    expect(JSON.stringify(blocks[0])).toContain('…')
    expect(new Set(JSON.stringify(blocks).match(/press-\d+/g)).size).toBe(26)
  })

  it('keeps the buttons of a message too long for Slack', () => {
    const blocks = blocksOf(rendered({ text: 'word '.repeat(60_000), buttons: [approve] }))
    expect(blocks).toHaveLength(50)
    expect(blocks.at(-1)?.type).toBe('actions')
  })
})

describe('fallbackText', () => {
  it('is the text, cut to what Slack shows', () => {
    expect(fallbackText(rendered({ text: 'a < b' }))).toBe('a &lt; b')
    expect(fallbackText(rendered({ text: 'x'.repeat(9000) })).length).toBeLessThanOrEqual(4000)
  })
})

/** Characters of the longest text anywhere in the blocks. */
function longest(blocks: unknown): number {
  let most = 0
  JSON.stringify(blocks, (_key, value: unknown) => {
    if (typeof value === 'string') most = Math.max(most, value.length)
    return value
  })
  return most
}
