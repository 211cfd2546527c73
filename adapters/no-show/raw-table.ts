import { readFileSync } from 'node:fs'
import { csvRecords } from '../../bot/csv.ts'
import { refuseAny } from './faults.ts'

/** The columns that were asked for, as they stand in the file. */
export interface RawTable {
  readonly file: string
  /** The line each row begins on. */
  readonly lines: readonly number[]
  /** By name, a text a row. */
  readonly columns: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads the named columns of a comma-, semicolon- or tab-separated file with a heading.
 *
 * @throws TableError a file that cannot be read, a column that is not there, a row of another length, an open quote
 */
export function readRawTable(file: string, names: readonly string[]): RawTable {
  const text = readText(file)
  const [heading, ...records] = csvRecords(text, separatorOf(text))
  const headings = (heading?.cells ?? []).map((name) => name.trim())
  const places = names.map((name) => placeOf(headings, name))
  const there = headings.join(', ')
  refuseAny(names.flatMap((name, n) => (places[n] === -1 ? [`${file}:1: no column ${name}; there are: ${there}`] : [])))
  const columns = names.map((): string[] => [])
  const lines: number[] = []
  const faults: string[] = []
  for (const { line, cells } of records) {
    if (cells?.length !== headings.length) {
      const reason = cells ? `${cells.length} fields under ${headings.length} headings` : 'a quote is left open'
      faults.push(`${file}:${line}: ${reason}`)
      continue
    }
    lines.push(line)
    for (const [n, place] of places.entries()) columns[n]?.push((cells[place] ?? '').trim())
  }
  refuseAny(faults)
  refuseAny(lines.length === 0 ? [`${file}: has no rows`] : [])
  return { file, lines, columns: new Map(names.map((name, n) => [name, columns[n] ?? []])) }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    refuseAny([`${file}: cannot be read: ${error instanceof Error && 'code' in error ? error.code : String(error)}`])
    return ''
  }
}

/** Whichever the heading has most of. */
function separatorOf(text: string): string {
  const end = text.indexOf('\n')
  const heading = end < 0 ? text : text.slice(0, end)
  const count = (separator: string): number => heading.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** As written, else the only one that differs in case alone; -1 where there is none. */
function placeOf(headings: readonly string[], name: string): number {
  const exact = headings.indexOf(name)
  if (exact >= 0) return exact
  const alike = headings.flatMap((each, n) => (each.toLowerCase() === name.toLowerCase() ? [n] : []))
  return alike.length === 1 ? (alike[0] ?? -1) : -1
}
