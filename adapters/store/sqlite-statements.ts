import type Sqlite from 'better-sqlite3'
import { is, Param, Placeholder } from 'drizzle-orm'
import type { Write } from './writes.ts'

/** A query of drizzle's for SQLite, whatever it returns. */
export interface Query {
  prepare(): object
  toSQL(): { sql: string; params: unknown[] }
}

/** Runs a statement for its rows. */
export interface Read {
  (values: object): unknown[]
  /** False for one that writes and tells what it wrote. */
  readonly only: boolean
}

/** Cast: drizzle types `all` of a statement that returns nothing as a fault, and wants an index signature. */
export function prepareRead(client: Sqlite.Database, query: Query): Read {
  const prepared = query.prepare() as { all(values: object): unknown[] }
  const only = client.prepare(query.toSQL().sql).readonly
  return Object.assign((values: object) => prepared.all(values), { only })
}

/** Runs a statement with the values of the write at `at`, and of those after it while the statement takes more rows. */
type Run = (writes: readonly Write[], at: number) => void

/**
 * Writes skip drizzle's own filling in of parameters, which takes longer than the insert itself. Columns
 * here are plain text and integers, so values go to the database as they are.
 */
export function prepareWrite(client: Sqlite.Database, query: Query, rows = 1): Run {
  const { sql, params } = query.toSQL()
  const statement = client.prepare(sql)
  const slots = params.slice(0, params.length / rows).map((param) => (is(param, Param) ? param.value : param))
  return (writes, at) => {
    const bound: unknown[] = []
    for (let row = at; row < at + rows; row += 1) {
      const named = writes[row]?.values as { readonly [name: string]: unknown }
      for (const slot of slots) bound.push(slot instanceof Placeholder ? named[slot.name] : slot)
    }
    statement.run(...bound)
  }
}
