import { describe, expect, test } from 'vitest'
import { readTimes } from '../when.ts'
import type { Wall } from './calendar.ts'

const NOW: Wall = Date.UTC(2025, 0, 2, 10)

/** Days of all the readings of the first time in a text. */
function days(text: string): readonly string[] {
  const span = readTimes(text, NOW)[0]?.span
  return [span, ...(span?.others ?? [])].map((each) =>
    each?.start == null ? 'nothing' : new Date(each.start).toISOString().slice(0, 10),
  )
}

describe('feasts of the Indian calendar, as kept in those years', () => {
  test.each([
    ['diwali 2023', '2023-11-12'],
    ['diwali 2024', '2024-10-31'],
    ['दिवाली', '2025-10-20'],
    ['holi 2024', '2024-03-25'],
    ['होली', '2025-03-14'],
    ['dussehra 2025', '2025-10-02'],
    ['ganesh chaturthi', '2025-08-27'],
    ['raksha bandhan 2024', '2024-08-19'],
    ['maha shivratri', '2025-02-26'],
    ['karwa chauth', '2025-10-10'],
    ['chhath puja', '2025-10-27'],
    ['ugadi 2026', '2026-03-19'],
    ['ram navami', '2025-04-06'],
    ['makar sankranti', '2025-01-14'],
    ['onam', '2025-09-05'],
    ['guru nanak jayanti', '2025-11-05'],
    ['good friday', '2025-04-18'],
    ['easter 2026', '2026-04-05'],
    ['republic day', '2025-01-26'],
    ["new year's eve", '2025-12-31'],
  ])('%s', (text, day) => {
    expect(days(text)[0]).toBe(day)
  })
})

test('what follows the moon that is seen may be a day later', () => {
  expect(days('eid 2025')).toEqual(['2025-03-30', '2025-03-31'])
})

describe('a feast and a year, a distance, a part of the day', () => {
  test.each([
    ['next diwali', '2025-10-20'],
    ['last diwali', '2024-10-31'],
    ['diwali next year', '2026-11-08'],
    ['diwali in two years', '2027-10-29'],
    ['the day after diwali', '2025-10-21'],
    ['holi se do din pehle', '2025-03-12'],
    ['the Monday after diwali', '2025-10-27'],
  ])('%s', (text, day) => {
    expect(days(text)[0]).toBe(day)
  })
})

test.each(["I'd like to come", 'dawai rakhi hai', 'holy water', 'chinese new year', 'id card'])(
  'no feast: %s',
  (text) => {
    expect(days(text)).toEqual(['nothing'])
  },
)
