import { expect, test } from 'vitest'
import { whenLine } from './when-lines.ts'

const answer = (line: object): unknown => JSON.parse(whenLine(JSON.stringify(line)))

test('times are local to the reference, with its offset if it has one', () => {
  const text = 'kal 5 baje'
  expect(answer({ id: 1, text, reference: '2026-11-23T10:00:00' })).toEqual({
    id: 1,
    values: [{ start: '2026-11-24T17:00:00', end: null, grain: 'hour' }],
  })
  expect(answer({ id: 'b', text, reference: '2026-11-23T23:30:00+05:30', lang: 'hi' })).toEqual({
    id: 'b',
    values: [{ start: '2026-11-24T17:00:00+05:30', end: null, grain: 'hour' }],
  })
})

test.each([
  ['friday', { start: '2026-11-27T00:00:00', end: null, grain: 'day' }],
  ['next week', { start: '2026-11-30T00:00:00', end: '2026-12-07T00:00:00', grain: 'week' }],
  ['after 5', { start: '2026-11-23T17:00:00', end: null, grain: 'hour' }],
  ['before friday', { start: null, end: '2026-11-27T00:00:00', grain: 'day' }],
  ['in 2030', { start: '2030-01-01T00:00:00', end: '2031-01-01T00:00:00', grain: 'month' }],
])('%s', (text, value) => {
  expect(answer({ id: 1, text, reference: '2026-11-23T10:00' })).toEqual({ id: 1, values: [value] })
})

test('no time, no value; what cannot be read says so', () => {
  expect(answer({ id: 1, text: 'bed 7 cleaned', reference: '2026-11-23T10:00' })).toEqual({ id: 1, values: [] })
  expect(answer({ id: 7, text: 'kal', reference: 'soon' })).toMatchObject({ id: 7, error: { code: 'when.bad-line' } })
  expect(JSON.parse(whenLine('{'))).toMatchObject({ id: null, error: { code: 'when.bad-json' } })
})
