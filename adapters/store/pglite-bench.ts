import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Bench } from './conformance-fixture.ts'
import { POSTGRES_MIGRATIONS, postgresStore } from './postgres-store.ts'

/** PostgreSQL inside the test's own process; every store opened on it shares the one instance. */
export async function pgliteBench(): Promise<Bench> {
  const client = new PGlite()
  const db = drizzle(client)
  await migrate(db, { migrationsFolder: POSTGRES_MIGRATIONS })
  return {
    open: async () => postgresStore({ db, transaction: (work) => db.transaction(work), close: async () => {} }),
    dispose: () => client.close(),
  }
}
