import { expect, test } from 'vitest'
import { detectEmergency } from './emergency.ts'
import { tokenise } from './normalise.ts'
import { severeReadings } from './vitals.ts'

test.each([
  ['blood pressure 200 hai chakkar aa rahe', 'very high blood pressure'],
  ['bp 170/125 and headache', 'very high blood pressure'],
  ['bp is 190 over 100', 'very high blood pressure'],
  ['बीपी 220 है', 'very high blood pressure'],
  ['sugar 38 and sweating', 'blood sugar'],
  ['sugar 520 dikha raha hai', 'blood sugar'],
  ['oxygen machine shows 84', 'low oxygen'],
  ['pulse 170 chal rahi', 'very fast pulse'],
])('%s: %s', (text, sign) => {
  expect(severeReadings(tokenise(text))).toEqual([sign])
  expect(detectEmergency(text)).not.toBeNull()
})

test.each([
  'bp 130/84 aaya ghar pe',
  'bp test 200 rupees ka hai?',
  'sugar fasting 118',
  'spo2 98 hai',
  'oxygen cylinder for 50 days',
  'pulse 88',
  'sugar test after 50 minutes',
])('no severe reading: %s', (text) => {
  expect(severeReadings(tokenise(text))).toEqual([])
})

test('a severe number of last year, or asked about in general, raises nothing', () => {
  expect(detectEmergency('my bp was 200 last year')).toBeNull()
  expect(detectEmergency('what is the meaning of bp 200')).toBeNull()
})
