import { describe, expect, it } from 'vitest'
import type { Button } from '../../flows/rendered.ts'
import { contentOf } from './content.ts'

const buttons = (...labels: string[]): Button[] =>
  labels.map((label, index) => ({ label, payload: `choose?option=${index}`, style: 'plain' }))

const kindOf = (content: ReturnType<typeof contentOf>) => Object.keys(content?.types ?? {})

describe('contentOf', () => {
  it('makes three short buttons quick replies, every word a variable', () => {
    expect(contentOf('Which one?\n\nTap to choose.', buttons('MRI', 'CT'))).toEqual({
      types: {
        'twilio/quick-reply': {
          body: '{{1}}\n\n{{2}}',
          actions: [
            { type: 'QUICK_REPLY', title: '{{3}}', id: '{{4}}' },
            { type: 'QUICK_REPLY', title: '{{5}}', id: '{{6}}' },
          ],
        },
      },
      variables: {
        1: 'Which one?',
        2: 'Tap to choose.',
        3: 'MRI',
        4: 'choose?option=0',
        5: 'CT',
        6: 'choose?option=1',
      },
    })
  })

  it('gives messages that look alike one template', () => {
    const one = contentOf('Which one?', buttons('MRI', 'CT'))
    const other = contentOf('कौन सा?', buttons('हाँ', 'नहीं'))
    expect(other?.types).toEqual(one?.types)
  })

  it('makes more or longer ones a list, the details of each from the numbered text', () => {
    const label = 'Tuesday 24 November, 09:30'
    const content = contentOf(`1. ${label}, Lakeview General, MRI`, buttons(label))
    expect(content?.types).toEqual({
      'twilio/list-picker': {
        body: '{{1}}',
        button: '{{2}}',
        items: [{ item: '{{3}}', id: '{{4}}', description: '{{5}}' }],
      },
    })
    expect(content?.variables).toMatchObject({
      2: 'Options',
      3: 'Tuesday 24 November, 09…',
      5: `${label}, Lakeview General, MRI`,
    })
    expect(kindOf(contentOf('Which one?', buttons('1', '2', '3', '4')))).toEqual(['twilio/list-picker'])
    expect(kindOf(contentOf('Which one?', buttons('same', 'same')))).toEqual(['twilio/list-picker'])
  })

  it('opens the list in the script of the message', () => {
    const content = contentOf('कौन सा समय?', buttons('एक', 'दो', 'तीन', 'चार'))
    expect(Object.values(content?.variables ?? {})).toContain('विकल्प देखें')
  })

  it('never puts a break, a tab, a run of spaces or nothing into a variable', () => {
    const content = contentOf('one\ttwo      three\r\nfour', buttons('a  b', ' '))
    expect(Object.values(content?.variables ?? {})).toEqual([
      'one two three',
      'four',
      'a b',
      'choose?option=0',
      '–',
      'choose?option=1',
    ])
  })

  it.each([
    ['no buttons', 'text', buttons()],
    ['no text', ' ', buttons('a')],
    ['a text over 1,024 characters', 'x'.repeat(1025), buttons('a')],
    ['eleven buttons', 'text', buttons(...'abcdefghijk')],
    ['more than 100 words to place', 'x\n'.repeat(99), buttons('a')],
    ['a payload over 200 characters', 'text', [{ label: 'a', payload: 'p'.repeat(201), style: 'plain' as const }]],
    ['two buttons that do the same', 'text', [...buttons('a'), ...buttons('b')]],
  ])('leaves %s to plain text', (_name, text, given) => {
    expect(contentOf(text, given)).toBeNull()
  })
})
