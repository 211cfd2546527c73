import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './adapters/store/postgres-schema.ts',
  out: './migrations/postgres',
})
