import { describe, expect } from 'vitest'
import type { Receipt } from '../../bot/channel.ts'
import { at, type Fixture, type It, later } from './conformance-fixture.ts'

export function describePosts(it: It): void {
  describe('posts', () => {
    it('finds the newest of a card in every place', async ({ store, network, effect, batch, post, another }) => {
      await store.commit(batch({ effects: [effect('a'), effect('b'), effect('c')] }))
      const again = { providerMessageId: 'new', at: later(1) }
      await store.outbox.sent(`${network}:a`, [post('a'), post('a', { placeKey: 'p2' })], at)
      await store.outbox.sent(`${network}:b`, [post('b', again)], later(1))
      await store.outbox.sent(`${network}:c`, [post('c', { card: null, placeKey: 'p3' })], later(1))
      expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([
        post('a', { placeKey: 'p2' }),
        post('b', again),
      ])
      expect(await store.outbox.postsOfCard(network, 'emergency:E-2')).toEqual([])
      expect(await store.outbox.postsOfCard(another().network, 'emergency:E-1')).toEqual([])
    })

    it('are refused without the outbox item they belong to', async ({
      store,
      network,
      effect,
      batch,
      post,
      dueIds,
    }) => {
      await store.commit(batch({ effects: [effect('a')] }))
      await expect(store.outbox.sent(`${network}:a`, [post('a'), post('nowhere')], at)).rejects.toMatchObject({
        code: 'store.query-failed',
      })
      expect(await dueIds()).toEqual(['a'])
      expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([])
    })
  })

  describe('receipts', () => {
    const arrive = async ({ store, network, effect, batch, post }: Fixture, order: readonly Receipt['status'][]) => {
      await store.commit(batch({ effects: [effect('a')] }))
      await store.outbox.sent(`${network}:a`, [post('a')], at)
      for (const [index, status] of order.entries()) {
        const code = status === 'failed' ? '63016' : null
        const known = await store.outbox.receipt('slack', post('a').providerMessageId, status, code, later(index))
        expect(known).toBe(true)
      }
      return store.outbox.postState('slack', post('a').providerMessageId)
    }

    it('are sent from the start', async (fixture) => {
      expect(await arrive(fixture, [])).toMatchObject({ status: 'sent', errorCode: null, at })
    })
    it('go forward', async (fixture) => {
      expect(await arrive(fixture, ['sent', 'delivered', 'read'])).toMatchObject({
        status: 'read',
        errorCode: null,
        at: later(2),
      })
    })
    it('never go back', async (fixture) => {
      expect(await arrive(fixture, ['read', 'delivered', 'sent'])).toMatchObject({
        status: 'read',
        errorCode: null,
        at: later(0),
      })
    })
    it('keep a failure', async (fixture) => {
      expect(await arrive(fixture, ['failed', 'sent', 'delivered'])).toMatchObject({
        status: 'failed',
        errorCode: '63016',
        at,
      })
    })
    it('do not fail what was delivered', async (fixture) => {
      expect(await arrive(fixture, ['delivered', 'failed'])).toMatchObject({ status: 'delivered', errorCode: null, at })
    })
    it('tell of messages that were never ours', async (fixture) => {
      const { store, network, post } = fixture
      await arrive(fixture, [])
      const id = post('a').providerMessageId
      expect(await store.outbox.receipt('slack', `${network}-unknown`, 'read', null, at)).toBe(false)
      expect(await store.outbox.receipt('sms', id, 'read', null, at)).toBe(false)
      expect(await store.outbox.postState('sms', id)).toBeNull()
      expect(await store.outbox.postState('slack', id)).toMatchObject({ status: 'sent' })
    })
  })
}
