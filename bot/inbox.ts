import { z } from 'zod'
import { LatLon } from '../orchestrator/geo.ts'
import { NetworkId } from '../orchestrator/ids.ts'
import { Instant } from '../orchestrator/time.ts'
import type { Inbound, InboundDoor, Place } from './channel.ts'
import type { Cipher } from './cipher.ts'
import { codeOf, type Log } from './log.ts'
import type { InboxItem, InboxStore } from './store.ts'

const TRIES_MAX = 5
const RETRY_BASE_MS = 200
const RETRY_CAP_MS = 10_000
const PENDING_READ = 500

/** Handles one message to its end: its commit marks it done. Rejects when it should be tried again. */
type Handle = (item: InboxItem, inbound: Inbound) => Promise<void>
/** Tells the sender that their message could not be handled, after the last try. */
type Apologise = (item: InboxItem, inbound: Inbound) => Promise<void>

export interface InboxPorts {
  readonly store: InboxStore
  readonly cipher: Cipher
  readonly log: Log
  readonly handle: Handle
  readonly apologise: Apologise
  /** A cry for help does not wait behind slower messages of the same conversation. */
  readonly jumpsQueue: (inbound: Inbound) => boolean
}

/** The conversation a place belongs to, as a keyed hash. */
export const conversationKey = (cipher: Cipher, { channel, address, thread }: Place): string =>
  cipher.lookupKey(`${channel}|${address}|${thread ?? ''}`)

/**
 * The door every channel brings its messages to. They are stored first; then each conversation is worked
 * through one message at a time, in the order they came, beside all other conversations.
 */
export class Inbox implements InboundDoor {
  readonly #ports: InboxPorts
  readonly #lanes = new Map<string, Promise<void>>()
  #stopped = false

  constructor(ports: InboxPorts) {
    this.#ports = ports
  }

  async receive(inbound: Inbound): Promise<'stored' | 'duplicate'> {
    const { store, cipher } = this.#ports
    const item: InboxItem = {
      id: `${inbound.network}:${inbound.place.channel}:${inbound.providerId}`,
      network: inbound.network,
      conversation: conversationKey(cipher, inbound.place),
      receivedAt: inbound.receivedAt,
      sealedBody: cipher.seal(JSON.stringify(inbound)),
      attempts: 0,
    }
    const stored = await store.put(item)
    if (stored === 'stored') this.#enqueue(item, inbound)
    return stored
  }

  /** Takes up what an earlier run left undone. */
  async resume(network: NetworkId): Promise<number> {
    const items = await this.#ports.store.pending(network, PENDING_READ)
    for (const item of items) {
      const inbound = this.#open(item)
      if (inbound) this.#enqueue(item, inbound)
      else await this.#ports.store.failed(item.id, 'inbox.unreadable-item', true)
    }
    return items.length
  }

  /** Resolves when everything received so far has been handled. */
  async idle(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all(this.#lanes.values())
  }

  /** Finishes the messages in hand; the rest stays stored. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.idle()
  }

  #enqueue(item: InboxItem, inbound: Inbound): void {
    const key = this.#ports.jumpsQueue(inbound) ? item.id : item.conversation
    const before = this.#lanes.get(key) ?? Promise.resolve()
    const lane = before.then(() => this.#work(item, inbound))
    this.#lanes.set(key, lane)
    void lane.then(() => {
      if (this.#lanes.get(key) === lane) this.#lanes.delete(key)
    })
  }

  async #work(item: InboxItem, inbound: Inbound): Promise<void> {
    for (let attempt = item.attempts + 1; !this.#stopped; attempt += 1) {
      try {
        return await this.#ports.handle(item, inbound)
      } catch (error) {
        // While the network's writes are stopped a message waits; giving up on it would lose it.
        const giveUp = attempt >= TRIES_MAX && codeOf(error) !== 'engine.halted'
        this.#ports.log.error({ code: codeOf(error), id: item.id, attempt, giveUp }, 'a message could not be handled')
        await this.#noteFailure(item, codeOf(error), giveUp)
        if (giveUp) return this.#apologise(item, inbound)
        if (codeOf(error) === 'engine.halted') return
        await pause(Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** (attempt - 1)))
      }
    }
  }

  async #noteFailure(item: InboxItem, code: string, giveUp: boolean): Promise<void> {
    await this.#ports.store.failed(item.id, code, giveUp).catch((error: unknown) => {
      this.#ports.log.error({ code: codeOf(error), id: item.id }, 'the failure could not be recorded')
    })
  }

  async #apologise(item: InboxItem, inbound: Inbound): Promise<void> {
    await this.#ports.apologise(item, inbound).catch((error: unknown) => {
      this.#ports.log.error({ code: codeOf(error), id: item.id }, 'the sender could not be told')
    })
  }

  #open(item: InboxItem): Inbound | null {
    try {
      return StoredInbound.parse(JSON.parse(this.#ports.cipher.open(item.sealedBody)))
    } catch (error) {
      this.#ports.log.error({ code: codeOf(error), id: item.id }, 'a stored message cannot be read')
      return null
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const StoredInbound: z.ZodType<Inbound> = z.object({
  network: NetworkId,
  providerId: z.string(),
  place: z.object({
    channel: z.enum(['whatsapp', 'sms', 'slack', 'web']),
    address: z.string(),
    thread: z.string().nullable(),
  }),
  sender: z.string(),
  receivedAt: Instant,
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({
      kind: z.literal('press'),
      payload: z.string(),
      label: z.string().nullable(),
      messageId: z.string().nullable(),
    }),
    z.object({ kind: z.literal('location'), point: LatLon, label: z.string().nullable() }),
    z.object({
      kind: z.literal('media'),
      contentType: z.string(),
      caption: z.string().nullable(),
      url: z.string().nullable().default(null),
    }),
    z.object({
      kind: z.literal('unreadable'),
      reason: z.enum(['location-out-of-range', 'empty', 'unsupported']),
    }),
  ]),
})
