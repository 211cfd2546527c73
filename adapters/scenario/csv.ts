import type { z } from 'zod'
import { csvRecords } from '../../bot/csv.ts'
import type { Faults } from './faults.ts'

export interface Row<T> {
  readonly line: number
  readonly value: T
}

/**
 * The rows of a comma-separated file that fit the schema; what does not is a fault with its line. The heading
 * names the columns in any order, further columns are left alone; fields may be quoted, with "" for a quote.
 */
export function readCsv<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  faults: Faults,
): readonly Row<z.output<S>>[] {
  const [heading, ...records] = csvRecords(text)
  const names = heading?.cells ?? []
  const missing = Object.keys(schema.shape).filter((name) => !names.includes(name))
  if (missing.length > 0) {
    faults.add(file, 1, `no column ${missing.join(', ')}`)
    return []
  }
  const rows: Row<z.output<S>>[] = []
  for (const { line, cells } of records) {
    if (cells === null || cells.length !== names.length) {
      faults.add(file, line, cells ? `${cells.length} fields under ${names.length} headings` : 'a quote is left open')
      continue
    }
    const parsed = schema.safeParse(Object.fromEntries(names.map((name, i) => [name, cells[i]])))
    if (parsed.success) rows.push({ line, value: parsed.data })
    else for (const { path, message } of parsed.error.issues) faults.add(file, line, `${path.join('.')}: ${message}`)
  }
  return rows
}
