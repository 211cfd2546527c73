import { describe, expect, it } from 'vitest'
import type { Button, Card } from '../../flows/rendered.ts'
import { withCard, withNumbers } from './plain-text.ts'

const button = (label: string): Button => ({ label, payload: `choose?option=${label}`, style: 'plain' })
const card: Card = {
  title: 'ICU bed held',
  tone: 'good',
  fields: [
    { label: 'Bed', value: 'LGH-ICU-3' },
    { label: 'Until', value: '10:30' },
  ],
  footnote: 'Held by you',
}

describe('withNumbers', () => {
  it('numbers the buttons below the text', () => {
    expect(withNumbers('Which one?', [button('MRI'), button('CT')])).toBe('Which one?\n1. MRI\n2. CT')
  })

  it('adds nothing the text says already', () => {
    const text = 'Free slots:\n1. Tue 09:30, Lakeview\n 2) Wed 10:00, Hebbal\nReply with a number.'
    expect(withNumbers(text, [button('Tue 09:30'), button('Wed 10:00')])).toBe(text)
  })

  it('adds only the missing ones, under their own numbers', () => {
    const text = '1. Tue 09:30\n2. Wed 10:00'
    const buttons = [button('Tue 09:30'), button('Wed 10:00'), button('None of these')]
    expect(withNumbers(text, buttons)).toBe(`${text}\n3. None of these`)
  })

  it('is not misled by the label elsewhere in the text', () => {
    expect(withNumbers('Approve or not?\n11. Approve', [button('Approve')])).toMatch(/\n1\. Approve$/)
  })
})

describe('withCard', () => {
  it('writes the card out as lines', () => {
    expect(withCard({ text: 'Done.', card })).toBe('Done.\nICU bed held\nBed: LGH-ICU-3\nUntil: 10:30\nHeld by you')
  })

  it('does not say a thing twice', () => {
    expect(withCard({ text: 'ICU bed held: LGH-ICU-3 until 10:30', card })).toBe(
      'ICU bed held: LGH-ICU-3 until 10:30\nHeld by you',
    )
  })
})
