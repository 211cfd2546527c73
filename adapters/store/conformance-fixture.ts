import type { InboxItem, PostRecord, SideWrite, Store } from '../../bot/store.ts'
import { CardKey, EmergencyId, NetworkId } from '../../orchestrator/ids.ts'
import type { Batch, Effect, JournalRow } from '../../orchestrator/journal.ts'
import { instant } from '../../orchestrator/time.ts'

/** One place where data is kept; every `open` is another handle on the same data. */
export interface Bench {
  open(): Promise<Store>
  dispose(): Promise<void>
}

/** Declares one test, which gets a network to itself. */
export type It = (title: string, body: (fixture: Fixture) => Promise<void>) => void
export type Fixture = ReturnType<typeof newFixture>

export const at = instant(1_790_000_000_000)
export const later = (milliseconds: number) => instant(at + milliseconds)

let networks = 0

/** A store, a network nobody used before, and the makers of its rows. */
export function newFixture(bench: Bench, store: Store) {
  networks += 1
  const network = NetworkId.parse(`net-${networks}`)

  return {
    bench,
    store,
    network,
    /** The same store, in another network. */
    another: () => newFixture(bench, store),
    row: (seq: number, body = '{}'): JournalRow => ({
      network,
      seq,
      at: later(seq),
      type: 'beds.held',
      body,
      hash: seq.toString(16).padStart(64, '0'),
    }),
    effect: (id: string, milliseconds = 0): Effect => ({
      id: `${network}:${id}`,
      at: later(milliseconds),
      message: {
        to: { kind: 'team', team: 'coordinators' },
        notice: { kind: 'card.emergency', emergency: EmergencyId.parse('E-1') },
        card: CardKey.parse('emergency:E-1'),
        urgent: true,
      },
    }),
    batch: (parts: Partial<Batch<SideWrite>>): Batch<SideWrite> => ({
      network,
      rows: [],
      effects: [],
      side: [],
      ...parts,
    }),
    item: (id: string, milliseconds = 0, conversation = 'c1'): Omit<InboxItem, 'attempts'> => ({
      id: `${network}:sms:${id}`,
      network,
      conversation,
      receivedAt: later(milliseconds),
      sealedBody: `v1.${id}`,
    }),
    post: (outboxId: string, parts: Partial<PostRecord> = {}): PostRecord => ({
      outboxId: `${network}:${outboxId}`,
      channel: 'slack',
      providerMessageId: `${network}-${outboxId}`,
      card: 'emergency:E-1',
      placeKey: 'p1',
      sealedPlace: 'v1.place',
      at,
      ...parts,
    }),
    pendingIds: async () => (await store.inbox.pending(network, 100)).map(({ id }) => id),
    /** What is due; the claim on it ends as it begins. */
    dueIds: async (milliseconds = 0) => {
      const claimed = await store.outbox.claim(network, 'a', later(milliseconds), later(milliseconds), 100)
      return claimed.map(({ id }) => id.slice(network.length + 1))
    },
  }
}
