import { describe, expect, it } from 'vitest'
import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { factSaid } from './safety-said.ts'

const asked = (...options: string[]): Question => ({
  id: 'Q-1',
  asks: 'confirmation',
  choices: options.map((option) => ({ option, label: option })),
})
const question = asked('yes', 'no', 'unsure')
const agrees: readonly Intent[] = [{ name: 'affirm', args: {} }]

describe('what is said to a question of fact', () => {
  it.each([
    'yes',
    'Yes.',
    'yeah',
    'haan',
    'haan ji',
    'हाँ',
    'जी हाँ',
    'yes he has a pacemaker',
    'I have a stent',
    'haan pacemaker laga hai',
    'हाँ है',
  ])('is a yes: %s', (text) => {
    expect(factSaid(question, text, agrees)).toBe('yes')
    expect(factSaid(question, text, [])).toBe('yes')
  })

  it.each([
    'pata nahi',
    'mujhe nahi pata',
    'not sure',
    "I don't know",
    'maybe',
    'shayad',
    'शायद',
    'मुझे नहीं पता',
    'no idea',
    'yes I think so, not sure',
  ])('is a "do not know", whatever else it sounds like: %s', (text) => {
    expect(factSaid(question, text, [{ name: 'deny', args: {} }])).toBe('unsure')
    expect(factSaid(question, text, agrees)).toBe('unsure')
  })

  it.each([
    'ok book it',
    'yes please book',
    'confirm',
    'kar do',
    'haan kar do',
    'ठीक है बुक कर दो',
    'theek hai',
    'yes no metal',
  ])('is asked once more, since it is a yes to something else: %s', (text) =>
    expect(factSaid(question, text, agrees)).toBe('again'),
  )

  it('is for others to read where it is a no, or no answer', () => {
    expect(factSaid(question, 'no', [{ name: 'deny', args: {} }])).toBeNull()
    expect(factSaid(question, 'what do you mean', [])).toBeNull()
    expect(factSaid(asked('yes', 'no'), 'ok book it', agrees)).toBeNull()
  })
})
