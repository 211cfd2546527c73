import type { Rendered } from '../flows/rendered.ts'
import { DAY_MS, type Instant, instant, plusSeconds, SECOND_MS } from '../orchestrator/time.ts'
import { type Channel, type ChannelName, isSameRoom, type Place, type Sent } from './channel.ts'
import { conversationKey } from './inbox.ts'
import { type Letter, type LetterPorts, Letters } from './letter.ts'
import { codeOf, type Log } from './log.ts'
import type { OutboxItem, PostRecord } from './store.ts'

const SWEEP_ITEMS = 200
/** How long other processes leave alone what this one has claimed; kept up while it lives. */
const LEASE_SECONDS = 60
const LEASE_RENEWAL_MS = (LEASE_SECONDS * SECOND_MS) / 3
const RETRY_BASE_SECONDS = 2
const RETRY_CAP_SECONDS = 300
const TRIES_MAX = 12
/** An edit of a card that stands nowhere is tried once more: its first post may just be on its way. */
const CARD_POST_SECONDS = 3
/** After this many failures an urgent message tries the next way to reach the same person. */
const TRIES_BEFORE_DETOUR = 3

export interface DeliveryPorts extends LetterPorts {
  readonly channels: ReadonlyMap<ChannelName, Channel>
  readonly log: Log
  /** Under what name items are claimed: another one in every process that is on the database now. */
  readonly owner: string
}

type Verdict = { readonly done: true } | { readonly done: false; readonly afterSeconds: number | null }

/**
 * Sends what waits in the outbox: in order to each place, places beside each other, again after passing
 * failures, never again after final ones, edited in place where the message is a card already posted. What
 * it claims no other process sends, unless this one dies: then once its claim has run out. The order at a
 * place is kept within a process; two that answer one place in the same moment may overtake each other.
 */
export class Delivery {
  readonly #ports: DeliveryPorts
  readonly #letters: Letters
  readonly #inFlight = new Set<string>()
  readonly #lanes = new Map<string, Promise<void>>()
  readonly #blockedUntil = new Map<string, Instant>()
  #timer: NodeJS.Timeout | null = null
  #renewal: NodeJS.Timeout | null = null
  #renewNotBefore: Instant = instant(0)
  #sweeping: Promise<void> | null = null
  #again = false
  #stopped = false

  constructor(ports: DeliveryPorts) {
    this.#ports = ports
    this.#letters = new Letters(ports)
  }

  /** Before anything is sent: frees what an earlier run under the same name had claimed and not sent. */
  async start(): Promise<void> {
    await this.#holdUntil(this.#ports.now())
    this.#renewal = setInterval(() => void this.#renew(), LEASE_RENEWAL_MS)
    this.#renewal.unref()
  }

  /** Something may be waiting; cheap to call often. */
  kick(): void {
    if (this.#stopped) return
    if (this.#sweeping) {
      this.#again = true
      return
    }
    this.#sweeping = this.#sweep()
      .catch((error: unknown) => {
        this.#ports.log.error({ code: codeOf(error) }, 'the outbox could not be read')
        this.#letClaimsRunOut()
        this.#wakeAt(plusSeconds(this.#ports.now(), RETRY_BASE_SECONDS))
      })
      .finally(() => {
        this.#sweeping = null
        if (this.#again) {
          this.#again = false
          this.kick()
        }
      })
  }

  /** Resolves when everything that is due has been tried. */
  async idle(): Promise<void> {
    while (this.#sweeping || this.#lanes.size > 0) {
      await this.#sweeping
      await Promise.all(this.#lanes.values())
    }
  }

  /** Finishes what is being sent, of each place one; the rest is given back to whoever runs next. */
  async stop(): Promise<void> {
    await this.#sweeping
    this.#stopped = true
    for (const timer of [this.#timer, this.#renewal]) if (timer) clearTimeout(timer)
    await this.idle()
    await this.#holdUntil(this.#ports.now())
  }

  async #renew(): Promise<void> {
    const now = this.#ports.now()
    if (this.#inFlight.size > 0 && now >= this.#renewNotBefore) await this.#holdUntil(plusSeconds(now, LEASE_SECONDS))
  }

  /** Something may be claimed that is not in hand any more: kept up, its claim would never end. */
  #letClaimsRunOut(): void {
    this.#renewNotBefore = plusSeconds(this.#ports.now(), LEASE_SECONDS)
  }

  /** Claims that could not be moved run out by themselves. */
  async #holdUntil(until: Instant): Promise<void> {
    const { store, engine, owner, log } = this.#ports
    await store.outbox.holdUntil(engine.network, owner, until).catch((error: unknown) => {
      log.warn({ code: codeOf(error) }, 'the claims on the outbox could not be moved')
    })
  }

  async #sweep(): Promise<void> {
    const { store, engine, owner, now } = this.#ports
    const until = plusSeconds(now(), LEASE_SECONDS)
    const claimed = await store.outbox.claim(engine.network, owner, now(), until, SWEEP_ITEMS)
    for (const item of claimed) {
      if (this.#inFlight.has(item.id)) continue
      this.#inFlight.add(item.id)
      try {
        this.#enqueue(await this.#letters.read(item))
      } catch (error) {
        this.#inFlight.delete(item.id)
        await this.#putOff(item, error)
      }
    }
    const next = await store.outbox.nextDueAt(engine.network)
    if (next !== null && next > now()) this.#wakeAt(next)
  }

  #enqueue(letter: Letter): void {
    const first = letter.places[0]
    const lane = first ? `${first.channel}|${first.address}` : letter.item.id
    const tail = (this.#lanes.get(lane) ?? Promise.resolve()).then(() => this.#inLane(lane, letter))
    this.#lanes.set(lane, tail)
    void tail.then(() => {
      this.#inFlight.delete(letter.item.id)
      if (this.#lanes.get(lane) === tail) this.#lanes.delete(lane)
      this.kick()
    })
  }

  /** A place that asked us to wait is left alone by everything that may wait, so that order is kept. */
  async #inLane(lane: string, letter: Letter): Promise<void> {
    if (this.#stopped) return
    const { now, store } = this.#ports
    const blocked = this.#blockedUntil.get(lane)
    try {
      if (blocked !== undefined && blocked > now() && !letter.urgent) {
        await store.outbox.retryAt(letter.item.id, blocked, 'delivery.lane-waits')
        return
      }
      this.#blockedUntil.delete(lane)
      const verdict = await this.#deliver(letter)
      if (verdict.done) return
      const at = plusSeconds(now(), verdict.afterSeconds ?? backoffSeconds(letter.item.attempts))
      this.#blockedUntil.set(lane, at)
      this.#wakeAt(at)
    } catch (error) {
      await this.#putOff(letter.item, error)
    }
  }

  async #putOff({ id, attempts }: OutboxItem, error: unknown): Promise<void> {
    const { store, now, log } = this.#ports
    const giveUp = attempts + 1 >= TRIES_MAX
    log.error({ code: codeOf(error), id, giveUp }, 'a message could not be sent')
    const at = plusSeconds(now(), backoffSeconds(attempts))
    const noted = giveUp ? store.outbox.gaveUp(id, codeOf(error), now()) : store.outbox.retryAt(id, at, codeOf(error))
    await noted.catch(() => this.#letClaimsRunOut())
    this.#wakeAt(at)
  }

  async #deliver(letter: Letter): Promise<Verdict> {
    const { store, now, log } = this.#ports
    const { item } = letter
    if (letter.places.length === 0) {
      if (letter.everywhere && item.attempts === 0) {
        return this.#tryLater(letter, 'delivery.card-not-posted', CARD_POST_SECONDS)
      }
      await store.outbox.gaveUp(item.id, 'delivery.nobody-to-reach', now())
      return { done: true }
    }
    const rendered = await letter.words()
    const posts: PostRecord[] = []
    let refusal = 'delivery.no-channel'
    for (const place of letter.places) {
      const sent = await this.#post(letter, place, rendered)
      if (sent.ok) {
        posts.push(this.#postRecord(letter, place, sent.providerMessageId))
        if (!letter.everywhere) break
        continue
      }
      refusal = sent.code
      log.warn(
        { code: sent.code, id: item.id, channel: place.channel, retry: sent.retry },
        'a channel refused a message',
      )
      // What is posted already below a card is not posted again for the sake of another room; an edit may be.
      const again = letter.card !== null || posts.length === 0
      if (sent.retry && again && !this.#detour(letter)) return this.#tryLater(letter, sent.code, sent.afterSeconds)
    }
    if (posts.length > 0) await store.outbox.sent(item.id, posts, now())
    else await store.outbox.gaveUp(item.id, refusal, now())
    return { done: true }
  }

  /** An urgent message that keeps failing goes on to the next way of reaching the same person. */
  #detour(letter: Letter): boolean {
    return letter.urgent && letter.places.length > 1 && letter.item.attempts + 1 >= TRIES_BEFORE_DETOUR
  }

  async #tryLater({ item }: Letter, code: string, afterSeconds: number | null): Promise<Verdict> {
    const { store, now } = this.#ports
    if (item.attempts + 1 >= TRIES_MAX) {
      await store.outbox.gaveUp(item.id, code, now())
      return { done: true }
    }
    await store.outbox.retryAt(item.id, plusSeconds(now(), afterSeconds ?? backoffSeconds(item.attempts)), code)
    return { done: false, afterSeconds }
  }

  async #post(letter: Letter, place: Place, rendered: Rendered): Promise<Sent> {
    const channel = this.#ports.channels.get(place.channel)
    if (!channel) return { ok: false, retry: false, code: 'delivery.channel-off' }
    const { privateTo, urgent } = letter
    return channel.send({ to: place, rendered, edit: await this.#earlierPost(letter, place), privateTo, urgent })
  }

  /** The post of the same card at the same place; failing that, in the same channel. */
  async #earlierPost({ card }: Letter, place: Place): Promise<string | null> {
    if (card === null) return null
    const { store, engine, cipher } = this.#ports
    const posts = await store.outbox.postsOfCard(engine.network, card)
    const key = conversationKey(cipher, place)
    const here = posts.find((post) => post.placeKey === key)
    const near = here ?? posts.find((post) => isSameRoom(this.#letters.placeOf(post), place))
    return near?.providerMessageId ?? null
  }

  #postRecord({ item, card }: Letter, place: Place, providerMessageId: string): PostRecord {
    const { cipher, now } = this.#ports
    return {
      outboxId: item.id,
      channel: place.channel,
      providerMessageId,
      card,
      placeKey: conversationKey(cipher, place),
      sealedPlace: cipher.seal(JSON.stringify({ place, privateTo: null })),
      at: now(),
    }
  }

  #wakeAt(at: Instant): void {
    if (this.#stopped) return
    if (this.#timer) clearTimeout(this.#timer)
    const wait = Math.max(10, Math.min(at - this.#ports.now(), DAY_MS))
    this.#timer = setTimeout(() => this.kick(), wait)
    this.#timer.unref()
  }
}

const backoffSeconds = (attempts: number): number => Math.min(RETRY_CAP_SECONDS, RETRY_BASE_SECONDS * 2 ** attempts)
