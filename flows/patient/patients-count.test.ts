import { expect, it } from 'vitest'
import { patientsStated } from './patients-count.ts'

it.each([
  ['2 log ghayal hain', 2],
  ['accident, three injured near Hebbal', 3],
  ['दो लोग घायल हैं', 2],
  ['teen log behosh', 3],
  ['papa ko chest pain', null],
  ['1 person hurt', null],
  ['flat 12 Hebbal', null],
])('%s', (text, count) => expect(patientsStated(text)).toBe(count))
