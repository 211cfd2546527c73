import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from './conformance.ts'
import type { Bench } from './conformance-fixture.ts'
import { MemoryStore } from './memory-store.ts'
import { openStore } from './open.ts'
import { pgliteBench } from './pglite-bench.ts'

async function memoryBench(): Promise<Bench> {
  const store = new MemoryStore()
  return { open: async () => store, dispose: async () => {} }
}

async function sqliteBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-store-'))
  return {
    open: () => openStore(`sqlite:${join(folder, 'made', 'nadi.db')}`),
    dispose: async () => rmSync(folder, { recursive: true }),
  }
}

describeStore('memory', memoryBench)
describeStore('SQLite', sqliteBench)
describeStore('PostgreSQL in process', pgliteBench)
