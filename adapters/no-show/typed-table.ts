import type { Cell, CellRow, Feature } from '../../orchestrator/no-show/encoding.ts'
import { DAY_MS } from '../../orchestrator/time.ts'
import { type DateOrder, dateOrderOf, dayOf, hourOf, readDate, type WallTime, weekdayOf } from './dates.ts'
import type { RawTable } from './raw-table.ts'

/** What the training file says each column holds. */
type ColumnType =
  | { readonly name: string; readonly kind: 'number' }
  | { readonly name: string; readonly kind: 'category' }
  | { readonly name: string; readonly kind: 'date'; readonly order: DateOrder; readonly hasTime: boolean }

/** Days from the first to the second date, which is mostly the later one. */
interface LeadTime {
  readonly from: string
  readonly to: string
}

export interface TableShape {
  readonly columns: readonly ColumnType[]
  readonly leads: readonly LeadTime[]
  readonly features: readonly Feature[]
}

/** Of what a column holds so much must be numbers, or dates, for it to be a column of them; the rest is missing. */
const SAME_KIND_SHARE = 0.95
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
const MISSING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '?', '-'])

const isMissing = (text: string): boolean => MISSING.has(text.toLowerCase())

/** Numbers, dates or words, by the training file alone; and what is made of the dates. */
export function shapeOf({ columns }: RawTable, names: readonly string[]): TableShape {
  const types = names.map((name) => typeOf(name, columns.get(name) ?? []))
  const dates = types.filter((type) => type.kind === 'date')
  const leads = dates.flatMap((a, n) => dates.slice(n + 1).map((b) => leadTime(a, b, columns)))
  const ofColumns = types.flatMap((type): Feature[] => {
    if (type.kind !== 'date') return [{ name: type.name, kind: type.kind }]
    const weekday: Feature = { name: `${type.name} weekday`, kind: 'category' }
    return type.hasTime ? [weekday, { name: `${type.name} hour`, kind: 'number' }] : [weekday]
  })
  const ofLeads = leads.map(({ from, to }): Feature => ({ name: `days from ${from} to ${to}`, kind: 'number' }))
  return { columns: types, leads, features: [...ofColumns, ...ofLeads] }
}

function typeOf(name: string, texts: readonly string[]): ColumnType {
  const known = texts.filter((text) => !isMissing(text))
  const numbers = known.filter((text) => NUMBER.test(text)).length
  if (known.length > 0 && numbers >= SAME_KIND_SHARE * known.length) return { name, kind: 'number' }
  const order = dateOrderOf(known, SAME_KIND_SHARE)
  if (order === null) return { name, kind: 'category' }
  // Midnight throughout is a date with a time nobody meant.
  const hasTime = known.some((text) => {
    const read = readDate(text, order)
    return read?.hasTime === true && read.ms % DAY_MS !== 0
  })
  return { name, kind: 'date', order, hasTime }
}

type DateColumn = Extract<ColumnType, { kind: 'date' }>

function leadTime(a: DateColumn, b: DateColumn, columns: RawTable['columns']): LeadTime {
  const [first, second] = [a, b].map(({ name, order }) =>
    (columns.get(name) ?? []).map((text) => readDate(text, order)?.ms ?? null),
  )
  const forward = (first ?? []).reduce((sum: number, from, n) => {
    const to = second?.[n] ?? null
    return from === null || to === null ? sum : sum + Math.sign(Math.floor(to / DAY_MS) - Math.floor(from / DAY_MS))
  }, 0)
  return forward >= 0 ? { from: a.name, to: b.name } : { from: b.name, to: a.name }
}

export interface TypedTable {
  readonly rows: readonly CellRow[]
  /** What was taken as missing because it is not what its column holds, with file and line. */
  readonly doubts: readonly string[]
}

/** The rows of a file in the shape the training file has. */
export function typedRows({ file, lines, columns }: RawTable, { columns: types, leads }: TableShape): TypedTable {
  const doubts: string[] = []
  const typed = types.map((type) => ({ type, texts: columns.get(type.name) ?? [] }))
  const rows = lines.map((line, row): Cell[] => {
    const dates = new Map<string, WallTime | null>()
    const cells: Cell[] = []
    for (const { type, texts } of typed) {
      const text = texts[row] ?? ''
      const read = readCell(type, text)
      if (read === null && !isMissing(text)) doubts.push(`${file}:${line}: ${type.name}: ${text} is no ${type.kind}`)
      const date = typeof read === 'object' ? read : null
      if (type.kind === 'date') {
        dates.set(type.name, date)
        cells.push(...datePieces(type, date))
      } else cells.push(typeof read === 'object' ? null : read)
    }
    return [...cells, ...leads.map((lead) => daysBetween(dates.get(lead.from), dates.get(lead.to)))]
  })
  return { rows, doubts }
}

/** Null for what is missing, or is not what the column holds. */
function readCell(type: ColumnType, text: string): WallTime | number | string | null {
  if (isMissing(text)) return null
  switch (type.kind) {
    case 'category':
      return text
    case 'number':
      return NUMBER.test(text) ? Number(text) : null
    case 'date':
      return readDate(text, type.order)
  }
}

function datePieces({ hasTime }: DateColumn, date: WallTime | null): Cell[] {
  const weekday = date && weekdayOf(date)
  return hasTime ? [weekday, date?.hasTime ? hourOf(date) : null] : [weekday]
}

/** In days of the calendar: who books in the evening for tomorrow morning waits a day, like everybody who books for tomorrow. */
const daysBetween = (from: WallTime | null | undefined, to: WallTime | null | undefined): number | null =>
  from && to ? dayOf(to) - dayOf(from) : null
