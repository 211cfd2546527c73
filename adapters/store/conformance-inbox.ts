import { describe, expect } from 'vitest'
import type { SideWrite } from '../../bot/store.ts'
import { at, type It, later } from './conformance-fixture.ts'

export function describeInbox(it: It): void {
  describe('inbox', () => {
    it('stores a delivery once, however often and at once it comes', async ({ store, network, item }) => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => store.inbox.put(item('m1'))))
      expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
      expect(answers.filter((answer) => answer === 'duplicate')).toHaveLength(99)
      expect(await store.inbox.pending(network, 10)).toEqual([{ ...item('m1'), attempts: 0 }])
    })

    it('hands out the oldest first, those of one moment in the order they came', async ({
      store,
      network,
      item,
      pendingIds,
    }) => {
      for (const [id, milliseconds] of [
        ['z', 5],
        ['y', 5],
        ['a', 9],
        ['x', 1],
      ] as const) {
        await store.inbox.put(item(id, milliseconds))
      }
      expect(await pendingIds()).toEqual(['x', 'z', 'y', 'a'].map((id) => item(id).id))
      expect(await store.inbox.pending(network, 2)).toHaveLength(2)
    })

    it('is done in the commit of its turn', async ({ store, batch, item, pendingIds }) => {
      await store.inbox.put(item('m1'))
      await store.inbox.put(item('m2'))
      await store.commit(batch({ side: [{ kind: 'inbox-done', inboxId: item('m1').id, at }] }))
      expect(await pendingIds()).toEqual([item('m2').id])
      expect(await store.inbox.put(item('m1'))).toBe('duplicate')
    })

    it('counts failed tries, and leaves out what was given up', async ({ store, network, item, pendingIds }) => {
      await store.inbox.put(item('m1'))
      await store.inbox.failed(item('m1').id, 'engine.halted', false)
      await store.inbox.failed(item('m1').id, 'engine.halted', false)
      expect((await store.inbox.pending(network, 10)).map(({ attempts }) => attempts)).toEqual([2])
      await store.inbox.failed(item('m1').id, 'inbox.unreadable-item', true)
      expect(await pendingIds()).toEqual([])
      expect(await store.inbox.put(item('m1'))).toBe('duplicate')
    })

    it('does not take a done item up again when a try failed late', async ({ store, batch, item, pendingIds }) => {
      await store.inbox.put(item('m1'))
      await store.commit(batch({ side: [{ kind: 'inbox-done', inboxId: item('m1').id, at }] }))
      await store.inbox.failed(item('m1').id, 'x', false)
      expect(await pendingIds()).toEqual([])
    })

    it('forgets what was done before a time, of this network only', async ({
      store,
      network,
      batch,
      item,
      pendingIds,
      another,
    }) => {
      const side = ['m1', 'm2'].map(
        (id, index): SideWrite => ({ kind: 'inbox-done', inboxId: item(id).id, at: later(index) }),
      )
      for (const id of ['m1', 'm2', 'm3']) await store.inbox.put(item(id))
      await store.commit(batch({ side }))
      expect(await store.inbox.forgetDone(another().network, later(1_000))).toBe(0)
      expect(await store.inbox.forgetDone(network, later(1))).toBe(1)
      expect(await store.inbox.put(item('m1'))).toBe('stored')
      expect(await store.inbox.put(item('m2'))).toBe('duplicate')
      expect(await pendingIds()).toContain(item('m3').id)
    })
  })
}
