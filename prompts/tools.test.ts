import { expect, test } from 'vitest'
import { INTENTS_OF } from '../flows/intents.ts'
import { clock, fixtureTopology } from '../orchestrator/demo.fixture.ts'
import { readCall, toolsFor } from './tools.ts'

const when = {
  text: 'kal',
  start: clock('00:00', '2026-11-24'),
  end: clock('00:00', '2026-11-25'),
  grain: 'day',
} as const
const read = (words: string) => (words === 'kal' ? when : undefined)

test.each(['patient', 'staff', 'coordinator', 'crew', 'stranger'] as const)(
  'a %s sees only their own tools',
  (role) => {
    expect(toolsFor(role, fixtureTopology).map((tool) => tool.name)).toEqual(INTENTS_OF[role])
  },
)

test('the schema names this network’s services and takes the date as words', () => {
  const book = toolsFor('patient', fixtureTopology).find((tool) => tool.name === 'book_appointment')
  expect(book?.parameters).toMatchObject({
    type: 'object',
    properties: { service: { enum: ['mri', 'ct', 'xray', 'cardiology_opd'] }, when: { type: 'string' } },
  })
})

test.each([
  ['another role’s tool', 'find_bed', {}, 'foreign'],
  ['no tool of ours', '__proto__', {}, 'foreign'],
  ['arguments that are no object', 'book_appointment', 'mri', 'malformed'],
  ['a date in place of words', 'book_appointment', { when: { start: 0 } }, 'malformed'],
  ['a service that is not there', 'book_appointment', { service: 'brain-transplant' }, 'malformed'],
  ['a value that is not one of the choices', 'set_language', { language: 'klingon' }, 'malformed'],
])('%s is no intent', (_, name, args, kind) => {
  expect(readCall({ name, args }, 'patient', fixtureTopology, read).kind).toBe(kind)
})

test('words that are no time leave the argument out', () => {
  const made = (words: string) =>
    readCall({ name: 'book_appointment', args: { when: words } }, 'patient', fixtureTopology, read)
  expect(made('kal')).toEqual({ kind: 'intent', intent: { name: 'book_appointment', args: { when } } })
  expect(made('whenever')).toEqual({ kind: 'intent', intent: { name: 'book_appointment', args: {} } })
})
