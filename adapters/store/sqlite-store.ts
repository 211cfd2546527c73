import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { is, Param, Placeholder } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Store } from '../../bot/store.ts'
import { StoreError } from './error.ts'
import { QUERIES, type QueryName } from './queries.ts'
import { sqlStore } from './sql-store.ts'
import * as tables from './sqlite-schema.ts'
import { namesOf, type Write } from './writes.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))
/** How long a write waits for another process's. */
const BUSY_MS = 5_000

/**
 * Opens a SQLite file (or `:memory:`) and brings its tables up to date. A commit is on the disk before it
 * resolves; it holds the event loop for that long, which group commit makes rare.
 */
export function openSqlite(file: string): Store {
  const client = openClient(file)
  const db = drizzle(client)
  bringUpToDate(db)

  const reader = once((name) => prepareRead(QUERIES[name]({ db, t: tables })))
  const writer = once((name) => prepareWrite(client, QUERIES[name]({ db, t: tables })))
  const transaction = client.transaction((writes: readonly Write[]) => {
    for (const { query, values } of writes) writer(query)(values)
  })

  return sqlStore({
    rows: async (query, values) => {
      try {
        return reader(query)(values)
      } catch (error) {
        throw new StoreError('store.query-failed', query, error)
      }
    },
    write: async (writes) => {
      try {
        transaction.immediate(writes) // takes the write lock first, where waiting for it is still possible
        return 'committed'
      } catch (error) {
        if (isJournalCollision(error)) return 'collision'
        throw new StoreError('store.query-failed', namesOf(writes), error)
      }
    },
    close: async () => {
      client.close()
    },
  })
}

function openClient(file: string): Sqlite.Database {
  const client = new Sqlite(file, { timeout: BUSY_MS })
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  return client
}

/** Of several processes that find the same new file all but one fail; looking again, they find it done. */
function bringUpToDate(db: BetterSQLite3Database): void {
  try {
    migrate(db, { migrationsFolder: MIGRATIONS })
  } catch {
    migrate(db, { migrationsFolder: MIGRATIONS })
  }
}

/** Makes what belongs to a query when it is first asked for. */
function once<T extends object>(make: (name: QueryName) => T): (name: QueryName) => T {
  const made = new Map<QueryName, T>()
  return (name) => {
    const known = made.get(name)
    if (known) return known
    const fresh = make(name)
    made.set(name, fresh)
    return fresh
  }
}

interface Query {
  prepare(): object
  toSQL(): { sql: string; params: unknown[] }
}

/** Cast: drizzle types `all` of a statement that returns nothing as a fault, and wants an index signature. */
function prepareRead(query: Query): (values: object) => unknown[] {
  const prepared = query.prepare() as { all(values: object): unknown[] }
  return (values) => prepared.all(values)
}

/**
 * Writes skip drizzle's own filling in of parameters, which takes longer than the insert itself. Columns
 * here are plain text and integers, so values go to the database as they are.
 */
function prepareWrite(client: Sqlite.Database, query: Query): (values: object) => void {
  const { sql, params } = query.toSQL()
  const statement = client.prepare(sql)
  const slots = params.map((param) => (is(param, Param) ? param.value : param))
  return (values) => {
    const named = values as { readonly [name: string]: unknown }
    statement.run(...slots.map((slot) => (slot instanceof Placeholder ? named[slot.name] : slot)))
  }
}

const isJournalCollision = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' &&
  error.message.includes('journal.seq')
