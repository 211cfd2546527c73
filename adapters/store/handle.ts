import type { RunResult } from 'better-sqlite3'
import { type Column, type SQL, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type * as tables from './sqlite-schema.ts'

export type Tables = typeof tables
export type Database = BaseSQLiteDatabase<'sync', RunResult>

/** A database and its tables. PostgreSQL's are handed in under these types too: the builders used here are alike. */
export interface Handle {
  readonly db: Database
  readonly t: Tables
  /** Leaves out rows that another process is taking at this moment; SQLite has one writer at a time anyway. */
  readonly skipLocked: <Query extends object>(select: Query) => Query
}

/** A parameter, by name. */
export const given = sql.placeholder

/** Compares with a literal, not a parameter: only then does a planner see that a partial index fits. */
export const isStatus = (column: Column, status: 'pending' | 'done'): SQL => sql`${column} = ${sql.raw(`'${status}'`)}`
