import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { is, Param, Placeholder } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Store } from '../../bot/store.ts'
import { StoreError } from './error.ts'
import { appendJournalBlock, JOURNAL_BLOCK } from './journal-queries.ts'
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
  const block = prepareWrite(client, appendJournalBlock({ db, t: tables }), JOURNAL_BLOCK)
  const transaction = client.transaction((writes: readonly Write[]) => {
    let at = 0
    // The journal's rows come first, see `writesOf`: where one ends a block, they fill it.
    for (; writes[at + JOURNAL_BLOCK - 1]?.query === 'appendJournal'; at += JOURNAL_BLOCK) {
      block(writes, at)
    }
    for (const { query } of writes.slice(at)) writer(query)(writes, at++)
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

/** Runs a statement with the values of the write at `at`, and of those after it while the statement takes more rows. */
type Run = (writes: readonly Write[], at: number) => void

/**
 * Writes skip drizzle's own filling in of parameters, which takes longer than the insert itself. Columns
 * here are plain text and integers, so values go to the database as they are.
 */
function prepareWrite(client: Sqlite.Database, query: Query, rows = 1): Run {
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

const isJournalCollision = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' &&
  error.message.includes('journal.seq')
