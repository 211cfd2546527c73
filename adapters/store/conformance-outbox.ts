import { describe, expect } from 'vitest'
import type { OutboxItem, SideWrite } from '../../bot/store.ts'
import { at, type It, later } from './conformance-fixture.ts'

export function describeOutbox(it: It): void {
  describe('outbox', () => {
    it('holds what a commit caused, oldest first, then as it was written', async ({
      store,
      network,
      row,
      effect,
      batch,
      dueIds,
    }) => {
      await store.commit(
        batch({
          rows: [row(1)],
          effects: [effect('z', 2), effect('b', 1), effect('a', 1)],
          side: [{ kind: 'reply', id: `${network}:r`, at: later(1), body: '{"reply":1}' }],
        }),
      )
      expect(await dueIds(1)).toEqual(['r', 'b', 'a'])
      expect(await dueIds(2)).toEqual(['r', 'b', 'a', 'z'])
      expect(await store.outbox.claim(network, 'a', later(2), later(9), 2)).toEqual([
        {
          id: `${network}:r`,
          network,
          kind: 'reply',
          createdAt: later(1),
          body: '{"reply":1}',
          attempts: 0,
          nextAttemptAt: later(9),
        },
        {
          id: `${network}:b`,
          network,
          kind: 'core',
          createdAt: later(1),
          body: JSON.stringify(effect('b').message),
          attempts: 0,
          nextAttemptAt: later(9),
        },
      ])
    })

    it('keeps the first of two under one id', async ({ store, network, effect, batch }) => {
      const reply = (body: string): SideWrite => ({ kind: 'reply', id: `${network}:r`, at, body })
      await store.commit(batch({ side: [reply('first')], effects: [effect('1:0')] }))
      await store.commit(batch({ side: [reply('second')], effects: [effect('1:0')] }))
      expect((await store.outbox.claim(network, 'a', at, at, 10)).map(({ body }) => body)).toEqual([
        'first',
        JSON.stringify(effect('1:0').message),
      ])
    })

    it('is done with what was sent or given up, and waits with what is retried', async ({
      store,
      network,
      effect,
      batch,
      dueIds,
    }) => {
      expect(await store.outbox.nextDueAt(network)).toBeNull()
      await store.commit(batch({ effects: [effect('a'), effect('b'), effect('c')] }))
      expect(await store.outbox.nextDueAt(network)).toBe(at)
      await store.outbox.sent(`${network}:a`, [], at)
      await store.outbox.retryAt(`${network}:b`, later(60_000), 'http.429')
      await store.outbox.gaveUp(`${network}:c`, 'twilio.21610', at)
      expect(await dueIds()).toEqual([])
      expect(await store.outbox.nextDueAt(network)).toBe(later(60_000))
      const [again] = await store.outbox.claim(network, 'a', later(60_000), later(90_000), 10)
      expect(again).toMatchObject({ id: `${network}:b`, attempts: 1, createdAt: at, nextAttemptAt: later(90_000) })
    })

    it('does not send again what was sent, though a retry was asked for late', async ({
      store,
      network,
      effect,
      batch,
      post,
    }) => {
      await store.commit(batch({ effects: [effect('a')] }))
      await store.outbox.sent(`${network}:a`, [post('a')], at)
      await store.outbox.retryAt(`${network}:a`, at, 'x')
      await store.outbox.gaveUp(`${network}:a`, 'x', at)
      await store.outbox.sent(`${network}:a`, [post('a')], at)
      expect(await store.outbox.claim(network, 'a', later(1_000), later(1_000), 10)).toEqual([])
      expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([post('a')])
    })

    describe('claims', () => {
      const UNTIL = later(60_000)
      const ids = (claimed: readonly OutboxItem[]) => claimed.map(({ id }) => id.replace(/^.*:/, ''))

      it('gives each item to one of several that claim at once, in order', async ({
        bench,
        network,
        effect,
        batch,
      }) => {
        const stores = await Promise.all([bench.open(), bench.open(), bench.open()])
        const effects = Array.from({ length: 60 }, (_, n) => effect(`${100 + n}`, n % 7))
        await stores[0]?.commit(batch({ effects }))
        const oldestFirst = effects.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
        const taken: string[] = []
        for (let round = 0; round < 5; round += 1) {
          const claims = await Promise.all(
            stores.map((store, n) => store.outbox.claim(network, `owner ${n}`, later(7), UNTIL, 5)),
          )
          for (const claimed of claims) {
            const places = claimed.map(({ id }) => oldestFirst.indexOf(id))
            expect(places).toEqual(places.toSorted((a, b) => a - b))
            taken.push(...claimed.map(({ id }) => id))
          }
        }
        expect(taken.toSorted()).toEqual(oldestFirst.toSorted())
        await Promise.all(stores.map((store) => store.close()))
      })

      it('end with the lease, and then the item is due again as it was', async ({ store, network, effect, batch }) => {
        await store.commit(batch({ effects: [effect('a')] }))
        expect(ids(await store.outbox.claim(network, 'one', at, UNTIL, 10))).toEqual(['a'])
        expect(await store.outbox.claim(network, 'two', later(59_999), later(90_000), 10)).toEqual([])
        expect(await store.outbox.nextDueAt(network)).toBe(UNTIL)
        const [again] = await store.outbox.claim(network, 'two', UNTIL, later(120_000), 10)
        expect(again).toMatchObject({ id: `${network}:a`, attempts: 0, nextAttemptAt: later(120_000) })
      })

      it('are kept up or given back by their owner alone', async ({ store, network, effect, batch }) => {
        await store.commit(batch({ effects: [effect('a'), effect('b')] }))
        await store.outbox.claim(network, 'one', at, UNTIL, 1)
        await store.outbox.claim(network, 'two', at, UNTIL, 1)
        await store.outbox.holdUntil(network, 'one', later(90_000))
        expect(ids(await store.outbox.claim(network, 'three', UNTIL, UNTIL, 10))).toEqual(['b'])
        await store.outbox.holdUntil(network, 'one', later(1))
        expect(ids(await store.outbox.claim(network, 'three', later(1), UNTIL, 10))).toEqual(['a'])
      })

      it('are no more once the item waits for its next try', async ({ store, network, effect, batch }) => {
        await store.commit(batch({ effects: [effect('a')] }))
        await store.outbox.claim(network, 'one', at, UNTIL, 10)
        await store.outbox.retryAt(`${network}:a`, later(5_000), 'http.429')
        await store.outbox.holdUntil(network, 'one', UNTIL)
        expect(await store.outbox.nextDueAt(network)).toBe(later(5_000))
      })

      it('are of one network', async ({ store, network, another, effect, batch }) => {
        const other = another()
        await store.commit(batch({ effects: [effect('a')] }))
        await store.commit(other.batch({ effects: [other.effect('a')] }))
        expect(ids(await store.outbox.claim(network, 'one', at, UNTIL, 10))).toEqual(['a'])
        await store.outbox.holdUntil(other.network, 'one', at)
        expect(await store.outbox.nextDueAt(network)).toBe(UNTIL)
        expect(await store.outbox.nextDueAt(other.network)).toBe(at)
      })
    })
  })
}
