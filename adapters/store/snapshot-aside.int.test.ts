import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SideWrite, Store } from '../../bot/store.ts'
import { SYSTEM } from '../../orchestrator/actor.ts'
import { Engine } from '../../orchestrator/engine.ts'
import { NetworkId, PatientId } from '../../orchestrator/ids.ts'
import { readSnapshot } from '../../orchestrator/kept-state.ts'
import { SNAPSHOT_PART_ROWS } from '../../orchestrator/limits.ts'
import { verifyReplay } from '../../orchestrator/replay.ts'
import { encodeState } from '../../orchestrator/snapshot.ts'
import { instant } from '../../orchestrator/time.ts'
import { openStore } from './open.ts'
import { snapshotsAside } from './snapshot-aside.ts'
import { postgresBinaries, startPostgres } from './throwaway-postgres.ts'

const network = NetworkId.parse('net')
const sha256 = (text: string): string => hash('sha256', text)
const PATIENTS = SNAPSHOT_PART_ROWS + 1
/** A thread has much to load before it begins. */
const THREADS_MS = 120_000

/** Somebody serves the network on this store. */
async function serve(store: Store) {
  const ports = { journal: store, now: () => instant(1_000), sha256, alarm: () => {} }
  const engine = await Engine.open<SideWrite>(network, ports)
  const register = (id: string) =>
    engine.submit((tx) =>
      tx.execute({ type: 'patients.register', patient: PatientId.parse(id), language: 'en' }, SYSTEM),
    )
  return { register, state: () => engine.submit((tx) => encodeState(tx.state)) }
}

/** The same, whatever the database is. */
async function taken(url: string): Promise<void> {
  const store = await openStore(url)
  const { register, state } = await serve(store)
  await Promise.all(Array.from({ length: PATIENTS }, (_, n) => register(`p${n}`)))
  const aside = snapshotsAside(url, network)

  // Ended at any moment: there is none, or one that is whole.
  const ended = aside.take(0).catch((error: Error) => error.message)
  for (let n = 0; n < 400 && (await store.snapshotPart(network, PATIENTS, 0)) === null; n += 1) await register(`m${n}`)
  await aside.stop()
  expect(['snapshot.broken-off', PATIENTS]).toContain(await ended)
  expect((await verifyReplay(network, store, sha256, () => {})).faults).toEqual([])

  const taking = aside.take(PATIENTS)
  for (let n = 0; n < 100; n += 1) await register(`n${n}`)
  expect(await taking).toBeGreaterThanOrEqual(PATIENTS)
  await register('last')
  const kept = await readSnapshot(network, store)
  expect(kept?.head.seq).toBe(await taking)
  const report = await verifyReplay(network, store, sha256, () => {})
  expect(report).toMatchObject({ faults: [], snapshotSeq: kept?.head.seq })
  expect(await (await serve(store)).state()).toBe(await state())
  await store.close()
}

describe('a snapshot in a thread of its own', () => {
  test(
    'on SQLite',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'nadi-snapshot-'))
      await taken(`sqlite:${join(folder, 'nadi.db')}`)
      rmSync(folder, { recursive: true })
    },
    THREADS_MS,
  )

  const binaries = postgresBinaries()
  test.skipIf(binaries === null)(
    'on PostgreSQL',
    async () => {
      if (binaries === null) return
      const server = await startPostgres(binaries)
      await taken(await server.createDatabase())
      await server.dispose()
    },
    THREADS_MS,
  )

  test(
    'that cannot reach the store says so, and nothing else ends',
    async () => {
      await expect(snapshotsAside('sqlite:/dev/null/nowhere.db', network).take(0)).rejects.toThrow('store.cannot-open')
    },
    THREADS_MS,
  )
})
