import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Cipher } from '../../bot/cipher.ts'
import type { KeptStore } from '../../bot/store.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import { Instant } from '../../orchestrator/time.ts'
import type { Address, TranscriptMessage } from './wire.ts'

/** Older messages of a place, and the place longest silent, make room for new ones. */
export const MESSAGES_PER_PLACE_MAX = 120
export const PLACES_MAX = 120

type Sealer = Pick<Cipher, 'seal' | 'open'>

export type TranscriptChange =
  | { readonly type: 'message'; readonly message: TranscriptMessage }
  | { readonly type: 'removed'; readonly id: string }

const Rendered = z.object({
  text: z.string(),
  card: z
    .object({
      title: z.string(),
      tone: z.enum(['neutral', 'good', 'waiting', 'urgent', 'closed']),
      fields: z.array(z.object({ label: z.string(), value: z.string() })),
      footnote: z.string().nullable(),
    })
    .nullable(),
  buttons: z.array(z.object({ label: z.string(), payload: z.string(), style: z.enum(['primary', 'danger', 'plain']) })),
})
const Kept = z.array(
  z.object({
    id: z.string(),
    place: z.string(),
    thread: z.string().nullable(),
    from: z.string(),
    at: Instant,
    editedAt: Instant.nullable(),
    privateTo: z.string().nullable(),
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('rendered'), rendered: Rendered }),
      z.object({ kind: z.literal('text'), text: z.string() }),
      z.object({ kind: z.literal('press'), label: z.string().nullable() }),
      z.object({ kind: z.literal('location'), lat: z.number(), lon: z.number(), label: z.string().nullable() }),
    ]),
  }),
) satisfies z.ZodType<readonly TranscriptMessage[]>
/** Address to the key its messages are kept under; keys say nothing about the address. */
const Places = z.record(z.string(), z.string())

/**
 * What was said in every simulated place. A change is seen at once and durable when its promise resolves;
 * a change that could not be kept is taken back.
 */
export class Transcripts {
  readonly #kept: KeptStore
  readonly #sealer: Sealer
  readonly #indexKey: string
  readonly #keys = new Map<Address, string>()
  readonly #messages = new Map<Address, TranscriptMessage[]>()
  readonly #listeners = new Set<(change: TranscriptChange) => void>()
  readonly #dirty = new Set<Address>()
  #running: Promise<void> = Promise.resolve()
  #queued: Promise<void> | null = null

  private constructor(kept: KeptStore, sealer: Sealer, indexKey: string) {
    this.#kept = kept
    this.#sealer = sealer
    this.#indexKey = indexKey
  }

  /** @throws {Error} `web.transcript-unreadable`: sealed with another key, or damaged. */
  static async open(kept: KeptStore, sealer: Sealer, network: NetworkId): Promise<Transcripts> {
    const transcripts = new Transcripts(kept, sealer, `web.${network}.places`)
    try {
      await transcripts.#load()
    } catch (cause) {
      throw new Error('web.transcript-unreadable: the simulator cannot read its kept conversations', { cause })
    }
    return transcripts
  }

  /** Every place's messages, oldest first within a place. */
  all(): TranscriptMessage[] {
    return [...this.#messages.values()].flat()
  }

  find(place: Address, id: string): TranscriptMessage | undefined {
    return this.#messages.get(place)?.find((message) => message.id === id)
  }

  onChange(listener: (change: TranscriptChange) => void): void {
    this.#listeners.add(listener)
  }

  /** Adds the message, or puts it in the place of the one with its id. */
  async put(message: TranscriptMessage): Promise<void> {
    const before = this.find(message.place, message.id)
    this.#set(message)
    try {
      await this.#save(message.place)
    } catch (error) {
      if (before) this.#set(before)
      else this.#drop(message.place, message.id)
      throw error
    }
  }

  async remove(place: Address, id: string): Promise<void> {
    this.#drop(place, id)
    await this.#save(place)
  }

  #set(message: TranscriptMessage): void {
    const { place, id } = message
    const messages = this.#messages.get(place) ?? this.#openPlace(place)
    const at = messages.findIndex((other) => other.id === id)
    if (at >= 0) messages[at] = message
    else messages.push(message)
    this.#tell({ type: 'message', message })
    if (messages.length > MESSAGES_PER_PLACE_MAX) {
      for (const { id } of messages.splice(0, messages.length - MESSAGES_PER_PLACE_MAX)) {
        this.#tell({ type: 'removed', id })
      }
    }
  }

  #drop(place: Address, id: string): void {
    const messages = this.#messages.get(place)
    const at = messages?.findIndex((message) => message.id === id) ?? -1
    if (!messages || at < 0) return
    messages.splice(at, 1)
    this.#tell({ type: 'removed', id })
  }

  #openPlace(place: Address): TranscriptMessage[] {
    const messages: TranscriptMessage[] = []
    this.#keys.set(place, this.#keys.size < PLACES_MAX ? `${this.#indexKey}.${randomUUID()}` : this.#closeQuietest())
    this.#messages.set(place, messages)
    return messages
  }

  /** Forgets the place longest silent; its key, and with it the row, goes to the next. */
  #closeQuietest(): string {
    let quietest: { place: Address; at: number } | null = null
    for (const [place, messages] of this.#messages) {
      const at = messages.at(-1)?.at ?? 0
      if (!quietest || at < quietest.at) quietest = { place, at }
    }
    const place = quietest?.place ?? ''
    const key = this.#keys.get(place) ?? `${this.#indexKey}.${randomUUID()}`
    for (const { id } of this.#messages.get(place) ?? []) this.#tell({ type: 'removed', id })
    this.#messages.delete(place)
    this.#keys.delete(place)
    return key
  }

  #tell(change: TranscriptChange): void {
    for (const listener of this.#listeners) listener(change)
  }

  /** One write at a time; changes that come while one runs share the next. */
  #save(place: Address): Promise<void> {
    this.#dirty.add(place)
    if (this.#queued) return this.#queued
    const write = this.#running
      .catch(() => {})
      .then(async () => {
        this.#queued = null
        const places = [...this.#dirty]
        this.#dirty.clear()
        await this.#write(places)
      })
    this.#queued = write
    this.#running = write
    return write
  }

  async #write(places: readonly Address[]): Promise<void> {
    for (const place of places) {
      const key = this.#keys.get(place)
      if (key === undefined) continue
      await this.#kept.set(key, this.#sealer.seal(JSON.stringify(this.#messages.get(place) ?? [])))
    }
    await this.#kept.set(this.#indexKey, this.#sealer.seal(JSON.stringify(Object.fromEntries(this.#keys))))
  }

  async #load(): Promise<void> {
    const index = await this.#kept.get(this.#indexKey)
    if (index === null) return
    for (const [place, key] of Object.entries(Places.parse(JSON.parse(this.#sealer.open(index))))) {
      const sealed = await this.#kept.get(key)
      this.#keys.set(place, key)
      this.#messages.set(place, sealed === null ? [] : Kept.parse(JSON.parse(this.#sealer.open(sealed))))
    }
  }
}
