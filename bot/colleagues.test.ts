import { expect, test } from 'vitest'
import { StaffId } from '../orchestrator/ids.ts'
import { colleaguesNamed } from './colleagues.ts'

const names = (
  [
    ['S-1', 'Asha Rao'],
    ['S-2', 'Dr. Meera Rao'],
    ['S-3', 'Ruth D’Costa'],
    ['S-4', 'रवि कुमार'],
    ['S-5', 'Li Bo Chen'],
  ] as const
).map(([id, name]) => [StaffId.parse(id), name] as const)

test.each([
  ['Dr Meera Rao is covering cardiology tonight', [['Meera Rao', 'S-2']]],
  ['dr rao is covering cardiology', [['rao', 'S-1', 'S-2']]],
  [
    'Asha covers for Meera',
    [
      ['Asha', 'S-1'],
      ['Meera', 'S-2'],
    ],
  ],
  [
    'asha rao for meera rao',
    [
      ['asha rao', 'S-1'],
      ['meera rao', 'S-2'],
    ],
  ],
  ['Costa covers', [['Costa', 'S-3']]],
  ['रवि कुमार कार्डियोलॉजी', [['रवि कुमार', 'S-4']]],
  ['rao’s shift', [['rao', 'S-1', 'S-2']]],
  ['Li is here', []],
  ['nobody covers the raonagar ward', []],
])('%s', (words, expected) => {
  const found = colleaguesNamed(words, names).map(({ at, end, staff }) => [words.slice(at, end), ...staff])
  expect(found).toEqual(expected)
})
