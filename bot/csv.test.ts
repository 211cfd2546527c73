import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecords } from './csv.ts'

const read = (text: string, separator?: string) => [...csvRecords(text, separator)]

test('fields may be quoted, and then hold separators, quotes and line ends', () => {
  expect(read('\uFEFFa,b\r\n"1,2","say ""hi"""\r\n\r\n"two\nlines",x\nlast,"q"')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1,2', 'say "hi"'] },
    { line: 4, cells: ['two\nlines', 'x'] },
    { line: 6, cells: ['last', 'q'] },
  ])
  expect(read('a;"b;c"\n', ';')).toEqual([{ line: 1, cells: ['a', 'b;c'] }])
})

test('a quote left open costs its own line alone', () => {
  expect(read('a,b\n"open,1\nfine,2')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: null },
    { line: 3, cells: ['fine', '2'] },
  ])
  expect(read('"a"b,c')).toEqual([{ line: 1, cells: null }])
})

test('what is written by the rules is read as it was', () => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const table = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), { minLength: 2, maxLength: 4 }),
  )
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
      expect(read(text).map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})
