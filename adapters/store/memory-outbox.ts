import type { ChannelName, Receipt } from '../../bot/channel.ts'
import type { OutboxItem, OutboxStore, PostRecord, PostState } from '../../bot/store.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { StoreError } from './error.ts'
import { RECEIPT_RANK } from './receipt-rank.ts'

interface Row extends OutboxItem {
  readonly claimedBy: string | null
  readonly status: 'pending' | 'sent' | 'gave-up'
}

type ReceiptState = Pick<Receipt, 'status' | 'errorCode' | 'at'>

interface Posted {
  readonly network: NetworkId
  readonly post: PostRecord
  readonly receipt: ReceiptState
}

export class MemoryOutbox implements OutboxStore {
  /** Both in the order of insertion, as a Map iterates. */
  readonly #rows = new Map<string, Row>()
  readonly #posts = new Map<string, Posted>()

  add(item: Pick<OutboxItem, 'id' | 'network' | 'kind' | 'body'> & { readonly at: Instant }): void {
    if (this.#rows.has(item.id)) return
    const { at, ...rest } = item
    this.#rows.set(item.id, {
      ...rest,
      createdAt: at,
      nextAttemptAt: at,
      attempts: 0,
      status: 'pending',
      claimedBy: null,
    })
  }

  async claim(
    network: NetworkId,
    owner: string,
    now: Instant,
    until: Instant,
    limit: number,
  ): Promise<readonly OutboxItem[]> {
    const due = this.#pending(network)
      .filter((row) => row.nextAttemptAt <= now)
      .sort((a, b) => a.createdAt - b.createdAt)
      .slice(0, limit)
    return due.map((row) => {
      this.#rows.set(row.id, { ...row, claimedBy: owner, nextAttemptAt: until })
      const { status, claimedBy, ...item } = row
      return { ...item, nextAttemptAt: until }
    })
  }

  async holdUntil(network: NetworkId, owner: string, until: Instant): Promise<void> {
    for (const row of this.#pending(network)) {
      if (row.claimedBy === owner) this.#rows.set(row.id, { ...row, nextAttemptAt: until })
    }
  }

  async nextDueAt(network: NetworkId): Promise<Instant | null> {
    const [soonest] = this.#pending(network).sort((a, b) => a.nextAttemptAt - b.nextAttemptAt)
    return soonest?.nextAttemptAt ?? null
  }

  async sent(id: string, posts: readonly PostRecord[], _at: Instant): Promise<void> {
    const row = this.#rows.get(id)
    if (posts.some(({ outboxId }) => !this.#rows.has(outboxId))) {
      throw new StoreError('store.query-failed', 'a post without its outbox item')
    }
    if (row) this.#rows.set(id, { ...row, status: 'sent' })
    for (const post of posts) this.#post(post)
  }

  async retryAt(id: string, at: Instant, _code: string): Promise<void> {
    const row = this.#rows.get(id)
    if (row?.status !== 'pending') return
    this.#rows.set(id, { ...row, attempts: row.attempts + 1, nextAttemptAt: at, claimedBy: null })
  }

  async gaveUp(id: string, _code: string, _at: Instant): Promise<void> {
    const row = this.#rows.get(id)
    if (row?.status === 'pending') this.#rows.set(id, { ...row, attempts: row.attempts + 1, status: 'gave-up' })
  }

  async postsOfCard(network: NetworkId, card: string): Promise<readonly PostRecord[]> {
    const newest = new Map<string, PostRecord>()
    for (const { network: of, post } of this.#posts.values()) {
      if (of !== network || post.card !== card) continue
      newest.delete(post.placeKey) // so that it goes to the end
      newest.set(post.placeKey, post)
    }
    return [...newest.values()]
  }

  async receipt(
    channel: ChannelName,
    providerMessageId: string,
    status: Receipt['status'],
    errorCode: string | null,
    at: Instant,
  ): Promise<boolean> {
    const posts = this.#of(channel, providerMessageId)
    for (const [key, posted] of posts) {
      if (RECEIPT_RANK[posted.receipt.status].rank >= RECEIPT_RANK[status].over) continue
      this.#posts.set(key, { ...posted, receipt: { status, errorCode, at } })
    }
    return posts.length > 0
  }

  async postState(channel: ChannelName, providerMessageId: string): Promise<PostState | null> {
    const receipts = this.#of(channel, providerMessageId).map(([, { receipt, post }]) => ({
      ...receipt,
      card: post.card,
    }))
    receipts.sort((a, b) => RECEIPT_RANK[b.status].rank - RECEIPT_RANK[a.status].rank)
    return receipts[0] ?? null
  }

  /** Forgets what went to these places; sent replies lose their words. */
  erase(network: NetworkId, placeKeys: ReadonlySet<string>): void {
    for (const [key, { network: of, post }] of this.#posts) {
      if (of !== network || !placeKeys.has(post.placeKey)) continue
      this.#posts.delete(key)
      const row = this.#rows.get(post.outboxId)
      if (row?.kind === 'reply' && row.status !== 'pending') this.#rows.set(row.id, { ...row, body: '' })
    }
  }

  #pending(network: NetworkId): Row[] {
    return [...this.#rows.values()].filter((row) => row.network === network && row.status === 'pending')
  }

  #post(post: PostRecord): void {
    const key = [post.outboxId, post.channel, post.providerMessageId, post.placeKey].join('\n')
    const network = this.#rows.get(post.outboxId)?.network
    if (network === undefined || this.#posts.has(key)) return
    this.#posts.set(key, { network, post, receipt: { status: 'sent', errorCode: null, at: post.at } })
  }

  #of(channel: ChannelName, providerMessageId: string): [string, Posted][] {
    return [...this.#posts].filter(
      ([, { post }]) => post.channel === channel && post.providerMessageId === providerMessageId,
    )
  }
}
