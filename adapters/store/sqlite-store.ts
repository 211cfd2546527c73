import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
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
  migrate(db, { migrationsFolder: MIGRATIONS })

  const statements = new Map<QueryName, Prepared>()
  const prepared = (name: QueryName): Prepared => {
    const known = statements.get(name)
    if (known) return known
    const fresh = prepare(QUERIES[name]({ db, t: tables }))
    statements.set(name, fresh)
    return fresh
  }
  const transaction = client.transaction((writes: readonly Write[]) => {
    for (const { query, values } of writes) prepared(query).run(values)
  })

  return sqlStore({
    rows: async (query, values) => {
      try {
        return prepared(query).all(values)
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

interface Prepared {
  run(values: object): unknown
  all(values: object): unknown[]
}

/** Cast: drizzle types `all` of a statement that returns nothing as a fault, and wants an index signature. */
const prepare = (query: { prepare(): object }): Prepared => query.prepare() as Prepared

const isJournalCollision = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' &&
  error.message.includes('journal.seq')
