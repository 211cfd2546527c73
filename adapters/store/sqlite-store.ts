import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Store } from '../../bot/store.ts'
import { StoreError } from './error.ts'
import type { Handle } from './handle.ts'
import { appendJournalBlock, JOURNAL_BLOCK } from './journal-queries.ts'
import { QUERIES, type QueryName } from './queries.ts'
import { sqlStore } from './sql-store.ts'
import { groupWriter } from './sqlite-group.ts'
import * as tables from './sqlite-schema.ts'
import { prepareRead, prepareWrite } from './sqlite-statements.ts'
import { namesOf, type Write } from './writes.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))
/** How long a write waits for another process's. */
const BUSY_MS = 5_000

/** What is simply done again when it is lost: claims, and the notes of what was sent. */
const REPEATABLE: ReadonlySet<QueryName> = new Set<QueryName>([
  'claimOutbox',
  'holdOutbox',
  'retryOutbox',
  'finishOutbox',
  'putPost',
  'saveConversation',
])

/**
 * Opens a SQLite file (or `:memory:`) and brings its tables up to date. A commit is on the disk before it
 * resolves; it holds the event loop for that long, which writing in groups makes rare.
 */
export function openSqlite(file: string): Store {
  const client = openClient(file)
  const db = drizzle(client)
  bringUpToDate(db)

  const handle: Handle = { db, t: tables, skipLocked: (select) => select }
  const reader = once((name) => prepareRead(client, QUERIES[name](handle)))
  const writer = once((name) => prepareWrite(client, QUERIES[name](handle)))
  const block = prepareWrite(client, appendJournalBlock(handle), JOURNAL_BLOCK)
  const inGroup = groupWriter(client)

  const run = (writes: readonly Write[]): void => {
    let at = 0
    // The journal's rows come first, see `writesOf`: where one ends a block, they fill it.
    for (; writes[at + JOURNAL_BLOCK - 1]?.query === 'appendJournal'; at += JOURNAL_BLOCK) block(writes, at)
    for (const { query } of writes.slice(at)) writer(query)(writes, at++)
  }

  return sqlStore({
    rows: async (query, values) => {
      try {
        const read = reader(query)
        return read.only ? read(values) : await inGroup(() => read(values), !REPEATABLE.has(query))
      } catch (error) {
        throw new StoreError('store.query-failed', query, error)
      }
    },
    write: async (writes) => {
      try {
        const durable = writes.some(({ query }) => !REPEATABLE.has(query))
        await inGroup(() => run(writes), durable)
        return 'committed'
      } catch (error) {
        if (isJournalCollision(error)) return 'collision'
        throw new StoreError('store.query-failed', namesOf(writes), error)
      }
    },
    close: async () => {
      inGroup.flush()
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

const isJournalCollision = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' &&
  error.message.includes('journal.seq')
