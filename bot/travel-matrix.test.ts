import { expect, test } from 'vitest'
import { readTravelMatrix } from './travel-matrix.ts'

const points = new Map([
  ['Hebbal', { lat: 13.04, lon: 77.6 }],
  ['LGH', { lat: 12.98, lon: 77.62 }],
])
const faultsOf = (text: string): string[] =>
  readTravelMatrix(text, points).faults.map(({ line, message }) => `${line}: ${message}`)

test('reads seconds between places and facilities; an empty cell is no way', () => {
  const { matrix, faults } = readTravelMatrix('\uFEFFfrom, Hebbal, LGH\r\nHebbal,0,900.5\r\n\r\nLGH,,0\r\n', points)
  expect(faults).toEqual([])
  expect(matrix.zones.map(({ name }) => name)).toEqual(['Hebbal', 'LGH'])
  expect(matrix.seconds).toEqual([
    [0, 900.5],
    [null, 0],
  ])
})

test('names what is wrong by line', () => {
  expect(faultsOf('')).toEqual(['1: must begin with `from` and names'])
  expect(faultsOf('from,Hebbal,Atlantis\nHebbal,0,1\nAtlantis,1,0')).toEqual([
    '1: no place or facility is called Atlantis',
  ])
  expect(faultsOf('from,Hebbal,LGH\nLGH,0,1\nHebbal,1,0')).toEqual([
    '2: must be the row of Hebbal',
    '3: must be the row of LGH',
  ])
  expect(faultsOf('from,Hebbal,LGH\nHebbal,-1,NaN\nLGH,1e9,0')).toEqual([
    '2: -1 is no number of seconds',
    '2: NaN is no number of seconds',
    '3: 1e9 is no number of seconds',
  ])
  expect(faultsOf('from,Hebbal,LGH\nHebbal,0')).toEqual(['2: must have 2 times', '3: the row of LGH is missing'])
  expect(faultsOf('from,Hebbal,Hebbal\nHebbal,0,1\nHebbal,1,0')).toEqual(['1: Hebbal stands twice'])
})
