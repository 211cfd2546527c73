import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Store } from '../../bot/store.ts'
import { StoreError } from './error.ts'
import { openPostgres } from './postgres-store.ts'
import { openSqlite } from './sqlite-store.ts'

const SQLITE = /^sqlite:(?=.)/
const POSTGRES = /^postgres(ql)?:\/\//

/**
 * Opens the store a URL names, its tables brought up to date: `sqlite:PATH` (the folder is made when it is
 * missing), `sqlite::memory:` or `postgres://…`. Rejects with `store.unknown-url` or `store.cannot-open`.
 */
export async function openStore(url: string): Promise<Store> {
  const file = SQLITE.test(url) ? url.replace(SQLITE, '') : undefined
  if (file === undefined && !POSTGRES.test(url)) {
    throw new StoreError('store.unknown-url', 'expected sqlite:PATH, sqlite::memory: or postgres://HOST/DATABASE')
  }
  try {
    return file === undefined ? await openPostgres(url) : openSqliteFile(file)
  } catch (error) {
    // A URL may hold a password, so it is not repeated.
    throw new StoreError('store.cannot-open', file ?? 'the PostgreSQL database', error)
  }
}

function openSqliteFile(file: string): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  return openSqlite(file)
}
