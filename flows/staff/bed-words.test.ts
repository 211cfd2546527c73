import { expect, test } from 'vitest'
import { countIn, sexIn, unitIn } from './bed-words.ts'

test.each([
  ['HDU for 2 pts', 2],
  ['need 3 icu beds', 3],
  ['two patients for ward', 2],
  ['2 HDU at Hebbal?', 2],
  ['2 x ICU pls', 2],
  ['nicu for twins', 2],
  ['do bed chahiye icu me', 2],
  ['a couple of ward beds', 2],
  ['bed for 4', 4],
  ['5 female pts, ward', 5],
  ['1 icu bed', 1],
  ['hdu x2 one male one female', 2],
  ['need two males one lady ward', 3],
  ['5 icu vents in one hospital', 5],
  ['2 more ventilator beds', 2],
  ['do ICU beds come free today', null],
  ['nearest free ICU bed?', null],
  ['ICU-2', null],
  ['hold LGH-ICU-3 for 45 min', null],
  ['hold it for 45', null],
  ['icu bed within 20 minutes', null],
  ['ICU bed for 4 year old', null],
  ['0 beds', null],
])('%s: for %s patients', (text, count) => {
  expect(countIn(text)).toBe(count)
})

test.each([
  ['female ward bed', 'female'],
  ['ward for a lady', 'female'],
  ['ICU for 70F septic', 'female'],
  ['ward bed 45 yr M', 'male'],
  ['HDU 32/F', 'female'],
  ['gents ward', 'male'],
  ['mahila ward me bed', 'female'],
  ['2 males 1 female', null],
  ['temp 98.6F', null],
  ['temp 101 F', null],
  ['hold for 20m', null],
  ['ICU bed', null],
])('%s: %s', (text, sex) => {
  expect(sexIn(text)).toBe(sex)
})

test.each([
  ['high dependency bed', 'HDU'],
  ['step down bed for ICU-4 pt', 'HDU'],
  ['intensive care near Hebbal', 'ICU'],
  ['MICU bed', 'ICU'],
  ['sncu free?', 'NICU'],
  ['casualty bed', 'ED'],
  ['PICU bed', null],
  ['call the circuit board', null],
])('%s: %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit)
})
