import { expect, test } from 'vitest'
import { notScoredIn } from './news2-scope.ts'
import { completeVitals, vitalsIn } from './vitals-words.ts'

const SICK = {
  respiration: 26,
  saturation: 91,
  oxygen: true,
  systolic: 95,
  pulse: 118,
  alert: false,
  temperature: 38.6,
  hypercapnic: false,
}

test.each([
  'resp 26 spo2 91 on O2 bp 95/60 hr 118 temp 38.6 drowsy',
  'RR-26, sats 91% on 4L, BP 95 by 60, pulse 118, T 38.6, GCS 13',
  'rr 26/min spo2 91 o2 by mask bp 95/60 pr 118 temp 101.5 not alert',
  'rr: 26 spo2: 91 o2 pe bp: 95/60 hr: 118 temp: 101.5F behosh hai',
  '95/60, 118 bpm, RR 26, 91% with o2, 38.6, e3v4m5',
  'rr 26 spo2 91 fio2 0.4 bp 95/60 hr 118 t-38.6 confused',
])('every vital sign of “%s”', (text) => {
  expect(completeVitals(vitalsIn(text))).toEqual(SICK)
})

test.each([
  ['spo2 94 RA', { saturation: 94, oxygen: false }],
  ['98% RA, 88bpm', { saturation: 98, oxygen: false, pulse: 88 }],
  ['118/72, 16/min, 37.1, a&o', { systolic: 118, respiration: 16, temperature: 37.1, alert: true }],
  ['BP 110/70 PR 56/min', { systolic: 110, pulse: 56 }],
  ['fio2 60% spo2 96', { saturation: 96, oxygen: true }],
  ['kya ho ra hai', {}],
  ['ward 70% full', {}],
  ['bed free at 38.6', {}],
  ['ICU bed on 26/11', {}],
  ['o2 sats 92', { saturation: 92 }],
  ['target 88-92, spo2 89 on 2L', { saturation: 89, oxygen: true, hypercapnic: true }],
  ['hosh mein nahi hai', { alert: false }],
  ['temp 40', { temperature: 40 }],
  ['temp 104', { temperature: 40 }],
])('of “%s” only what it says', (text, said) => {
  expect(vitalsIn(text)).toEqual(said)
})

test.each([
  ['8 yr old boy RR 30', 'child'],
  ['15y/M spo2 90', 'child'],
  ['6 months old baby', 'child'],
  ['3 d old neonate', 'child'],
  ['bachche ko ICU chahiye', 'child'],
  ['28F pregnant 32 wks', 'pregnant'],
  ['G2P1 in labour', 'pregnant'],
  ['28F not pregnant', null],
  ['16 yr old girl', null],
  ['70M sepsis', null],
  ['diabetic for 5 years, 60F', null],
  ['fever since 3 days', null],
  ['temp 98 F', null],
] as const)('“%s” is %s', (text, expected) => {
  expect(notScoredIn(text, 'ICU')).toBe(expected)
})

test('a newborn’s bed is for a newborn', () => {
  expect(notScoredIn('RR 60 spo2 90', 'NICU')).toBe('child')
})
