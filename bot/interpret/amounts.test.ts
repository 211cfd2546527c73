import { expect, test } from 'vitest'
import { minutesIn } from './amounts.ts'

test.each([
  ['hold it 30m', 30],
  ['20-25 mins late', 25],
  ['20 to 30 min', 30],
  ['half n hour', 30],
  ['aadha ghanta lagega', 30],
  ['paune ghante ki der', 45],
  ['sava ghanta', 75],
  ['डेढ़ घंटा', 90],
  ['बीस मिनट', 20],
  ['1 hr 20 min', 80],
  ['an hour and a half', 90],
  ['quarter of an hour', 15],
  ['30 mnts', 30],
  ['late by 20', 20],
  ['running 30 late', 30],
  ['physio running behind 10', 10],
  ['late for my 10 o’clock', null],
  ['late', null],
] as const)('%s', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes)
})
