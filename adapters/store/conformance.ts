import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../bot/store.ts'
import { type Bench, type It, newFixture } from './conformance-fixture.ts'
import { describeInbox } from './conformance-inbox.ts'
import { describeJournal } from './conformance-journal.ts'
import { describeOutbox } from './conformance-outbox.ts'
import { describePeople } from './conformance-people.ts'
import { describePosts } from './conformance-posts.ts'

/** What every store must do, told by its port alone. */
export function describeStore(name: string, makeBench: () => Promise<Bench>): void {
  describe(name, () => {
    let bench: Bench
    let store: Store
    const it: It = (title, body) => test(title, () => body(newFixture(bench, store)))

    beforeAll(async () => {
      bench = await makeBench()
      store = await bench.open()
    })
    afterAll(async () => {
      await store?.close()
      await bench?.dispose()
    })

    describeJournal(it)
    describeInbox(it)
    describeOutbox(it)
    describePosts(it)
    describePeople(it)
    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
