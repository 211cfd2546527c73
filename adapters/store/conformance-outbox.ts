import { describe, expect } from 'vitest'
import type { SideWrite } from '../../bot/store.ts'
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
      expect(await dueIds(2)).toEqual(['r', 'b', 'a', 'z'])
      expect(await dueIds(1)).toEqual(['r', 'b', 'a'])
      expect(await store.outbox.due(network, later(1), 2)).toEqual([
        {
          id: `${network}:r`,
          network,
          kind: 'reply',
          createdAt: later(1),
          body: '{"reply":1}',
          attempts: 0,
          nextAttemptAt: later(1),
        },
        {
          id: `${network}:b`,
          network,
          kind: 'core',
          createdAt: later(1),
          body: JSON.stringify(effect('b').message),
          attempts: 0,
          nextAttemptAt: later(1),
        },
      ])
    })

    it('keeps the first of two under one id', async ({ store, network, effect, batch }) => {
      const reply = (body: string): SideWrite => ({ kind: 'reply', id: `${network}:r`, at, body })
      await store.commit(batch({ side: [reply('first')], effects: [effect('1:0')] }))
      await store.commit(batch({ side: [reply('second')], effects: [effect('1:0')] }))
      expect((await store.outbox.due(network, at, 10)).map(({ body }) => body)).toEqual([
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
      const [again] = await store.outbox.due(network, later(60_000), 10)
      expect(again).toMatchObject({ id: `${network}:b`, attempts: 1, createdAt: at, nextAttemptAt: later(60_000) })
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
      expect(await store.outbox.due(network, later(1_000), 10)).toEqual([])
      expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([post('a')])
    })
  })
}
