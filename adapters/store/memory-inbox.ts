import type { InboxItem, InboxStore } from '../../bot/store.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'

interface Row extends InboxItem {
  readonly status: 'pending' | 'done' | 'gave-up'
  readonly doneAt: Instant | null
}

export class MemoryInbox implements InboxStore {
  /** In the order of insertion, as a Map iterates. */
  readonly #rows = new Map<string, Row>()

  async put(item: Omit<InboxItem, 'attempts'>): Promise<'stored' | 'duplicate'> {
    if (this.#rows.has(item.id)) return 'duplicate'
    this.#rows.set(item.id, { ...item, attempts: 0, status: 'pending', doneAt: null })
    return 'stored'
  }

  async pending(network: NetworkId, limit: number): Promise<readonly InboxItem[]> {
    return [...this.#rows.values()]
      .filter((row) => row.network === network && row.status === 'pending')
      .sort((a, b) => a.receivedAt - b.receivedAt)
      .slice(0, limit)
      .map(({ status, doneAt, ...item }) => item)
  }

  async failed(id: string, _code: string, giveUp: boolean): Promise<void> {
    const row = this.#rows.get(id)
    if (row?.status !== 'pending') return
    this.#rows.set(id, { ...row, attempts: row.attempts + 1, status: giveUp ? 'gave-up' : 'pending' })
  }

  async forgetDone(network: NetworkId, before: Instant): Promise<number> {
    const old = [...this.#rows.values()].filter(
      (row) => row.network === network && row.doneAt !== null && row.doneAt < before,
    )
    for (const { id } of old) this.#rows.delete(id)
    return old.length
  }

  finish(id: string, at: Instant): void {
    const row = this.#rows.get(id)
    if (row) this.#rows.set(id, { ...row, status: 'done', doneAt: at })
  }

  blank(network: NetworkId, conversations: ReadonlySet<string>): void {
    for (const row of this.#rows.values()) {
      const theirs = row.network === network && conversations.has(row.conversation)
      if (theirs && row.status !== 'pending') this.#rows.set(row.id, { ...row, sealedBody: '' })
    }
  }
}
