import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../bot/store.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { describeStore } from './conformance.ts'
import { openStore } from './open.ts'
import { postgresBinaries, startPostgres, type ThrowawayPostgres } from './throwaway-postgres.ts'

const binaries = postgresBinaries()
const { CI } = process.env

if (binaries === null) {
  const advice = 'no PostgreSQL server found; install one (Debian, Ubuntu: apt-get install postgresql)'
  test.skipIf(!CI)(`PostgreSQL: ${advice}`, () => {
    throw new Error(advice)
  })
} else {
  describeStore('PostgreSQL server', async () => {
    const server = await startPostgres(binaries)
    const url = await server.createDatabase()
    return { open: () => openStore(url), dispose: () => server.dispose() }
  })

  describe('PostgreSQL server', () => {
    const network = NetworkId.parse('net')
    const at = instant(0)
    const row = (seq: number, body: string) =>
      ({ network, seq, at, type: 'beds.held', body, hash: '0'.repeat(64) }) as const
    const append = (store: Store, seq: number, body: string) =>
      store.commit({ network, rows: [row(seq, body)], effects: [], side: [] })
    let server: ThrowawayPostgres

    beforeAll(async () => {
      server = await startPostgres(binaries)
    })
    afterAll(() => server.dispose())

    test('is brought up to date once by several that open it at the same moment', async () => {
      const url = await server.createDatabase()
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(url)))
      await Promise.all(stores.map((store) => store.ping()))
      await Promise.all(stores.map((store) => store.close()))
    })

    test('gives each number of the journal to one of many writers at once', async () => {
      const url = await server.createDatabase()
      const stores = await Promise.all(Array.from({ length: 3 }, () => openStore(url)))
      for (let seq = 1; seq <= 20; seq += 1) {
        const attempts = stores.flatMap((store, s) => [0, 1, 2].map((n) => append(store, seq, `${s}.${n}`)))
        const answers = await Promise.all(attempts)
        expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1)
      }
      expect(await stores[0]?.read(network, 0, 100)).toHaveLength(20)
      await Promise.all(stores.map((store) => store.close()))
    })

    test('claims what is left without waiting for another process that is just claiming', async () => {
      const url = await server.createDatabase()
      const store = await openStore(url)
      const reply = (id: string) => ({ kind: 'reply', id, at, body: '{}' }) as const
      await store.commit({ network, rows: [], effects: [], side: [reply('a'), reply('b'), reply('c')] })
      const other = new pg.Client(url)
      await other.connect()
      await other.query(`begin; select id from outbox where id = 'a' for update`)
      const claimed = await store.outbox.claim(network, 'owner', at, at, 2)
      expect(claimed.map(({ id }) => id)).toEqual(['b', 'c'])
      await other.end()
      await store.close()
    })

    test('outlives a restart of the server', async () => {
      const store = await openStore(await server.createDatabase())
      await append(store, 1, 'before')
      await server.restart()
      // Connections that broke unnoticed may fail once; none may end the process or stay in the pool.
      await store.ping().catch(() => {})
      expect(await append(store, 2, 'after')).toBe('committed')
      expect((await store.read(network, 0, 10)).map(({ body }) => body)).toEqual(['before', 'after'])
      await store.close()
    })

    test('that cannot be reached is told so, without the password', async () => {
      const error: unknown = await openStore('postgres://nadi:secret@127.0.0.1:1/none').catch((cause: unknown) => cause)
      expect(error).toMatchObject({ code: 'store.cannot-open' })
      expect(String(error)).not.toContain('secret')
    })
  })
}
