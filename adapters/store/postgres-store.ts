import { fileURLToPath } from 'node:url'
import { is } from 'drizzle-orm'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { PgSelectBase } from 'drizzle-orm/pg-core'
import pg from 'pg'
import type { Store } from '../../bot/store.ts'
import { StoreError } from './error.ts'
import type { Database, Tables } from './handle.ts'
import * as tables from './postgres-schema.ts'
import { QUERIES, type QueryName } from './queries.ts'
import { sqlStore } from './sql-store.ts'
import { namesOf } from './writes.ts'

export const POSTGRES_MIGRATIONS = fileURLToPath(new URL('../../migrations/postgres', import.meta.url))
const CONNECT_MS = 5_000
/** Any number, the same in every process: processes that start together migrate one after another. */
const MIGRATION_LOCK = 6_234_102

/** A PostgreSQL database as drizzle knows it; `work` gets a database that is bound to one transaction. */
export interface PostgresHandle {
  readonly db: object
  transaction(work: (db: object) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Opens a pool of connections and brings the tables up to date. Rejects when the server cannot be reached. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // A connection that breaks says so here, besides failing its query. Unheard it would end the process; the
  // pool has already dropped it and opens another when one is needed.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await migrateAlone(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return postgresStore(pooled(pool))
}

/** The store over any PostgreSQL that drizzle can talk to. */
export function postgresStore(handle: PostgresHandle): Store {
  const prepared = preparer()
  return sqlStore({
    rows: async (query, values) => {
      try {
        return await prepared(handle.db, query).execute(values)
      } catch (error) {
        throw queryFailed(query, error)
      }
    },
    write: async (writes) => {
      try {
        await handle.transaction(async (db) => {
          for (const { query, values } of writes) await prepared(db, query).execute(values)
        })
        return 'committed'
      } catch (error) {
        if (isJournalCollision(error)) return 'collision'
        throw queryFailed(namesOf(writes), error)
      }
    },
    close: () => handle.close(),
  })
}

/** Own transactions: drizzle's would keep a connection out of the pool for ever when its `begin` fails. */
function pooled(pool: pg.Pool): PostgresHandle {
  const databases = new WeakMap<pg.PoolClient, object>()
  const databaseOn = (client: pg.PoolClient): object => {
    const db = databases.get(client) ?? drizzle(client)
    databases.set(client, db)
    return db
  }
  return {
    db: drizzle(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await work(databaseOn(client))
        await client.query('commit')
        client.release()
      } catch (error) {
        await client.query('rollback').then(
          () => client.release(),
          () => client.release(true),
        )
        throw error
      }
    },
    close: () => pool.end(),
  }
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client), { migrationsFolder: POSTGRES_MIGRATIONS })
  } finally {
    client.release(true) // with the connection the lock goes, whatever happened
  }
}

interface Prepared {
  execute(values: object): Promise<readonly unknown[]>
}
interface Preparable {
  prepare(name: string): Prepared
}

/** Prepares each statement once a connection. */
function preparer(): (db: object, name: QueryName) => Prepared {
  const known = new WeakMap<object, Map<QueryName, Prepared>>()
  return (db, name) => {
    const statements = known.get(db) ?? new Map<QueryName, Prepared>()
    known.set(db, statements)
    const statement = statements.get(name) ?? build(db, name).prepare(`nadi_${name}`)
    statements.set(name, statement)
    return statement
  }
}

/**
 * Casts: the queries are written against SQLite's types. PostgreSQL's tables have the same names, and its
 * builders the same methods, except that `prepare` wants a name and `execute` takes the place of `run` and `all`.
 */
function build(db: object, name: QueryName): Preparable {
  const postgres: object = tables
  const query: object = QUERIES[name]({ db: db as Database, t: postgres as Tables, skipLocked })
  return query as Preparable
}

function skipLocked<Query extends object>(select: Query): Query {
  if (is(select, PgSelectBase)) select.for('update', { skipLocked: true }) // in place
  return select
}

/** The driver's own error: drizzle's repeats every parameter in its message. */
const driverError = (error: unknown): unknown => (error instanceof DrizzleQueryError ? error.cause : error)

const queryFailed = (query: string, error: unknown): StoreError =>
  new StoreError('store.query-failed', query, driverError(error))

const UNIQUE_VIOLATION = '23505'

function isJournalCollision(error: unknown): boolean {
  const cause = driverError(error)
  return (
    cause instanceof Error &&
    'code' in cause &&
    cause.code === UNIQUE_VIOLATION &&
    'constraint' in cause &&
    cause.constraint === 'journal_pk'
  )
}
