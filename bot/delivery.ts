import { render } from '../flows/render.ts'
import type { Rendered } from '../flows/rendered.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { CardKey, PatientId } from '../orchestrator/ids.ts'
import type { Audience, Message } from '../orchestrator/message.ts'
import { DAY_MS, type Instant, instant, plusSeconds, SECOND_MS } from '../orchestrator/time.ts'
import type { Addressing } from './addressing.ts'
import type { Channel, ChannelName, Place, Sent } from './channel.ts'
import type { Cipher } from './cipher.ts'
import { conversationKey } from './inbox.ts'
import { codeOf, type Log } from './log.ts'
import { openTo, type Reader, readReply } from './outgoing.ts'
import type { OutboxItem, PostRecord, SideWrite, Store } from './store.ts'

const SWEEP_ITEMS = 200
const RETRY_BASE_SECONDS = 2
const RETRY_CAP_SECONDS = 300
const TRIES_MAX = 12
/** After this many failures an urgent message tries the next way to reach the same person. */
const TRIES_BEFORE_DETOUR = 3

export interface DeliveryPorts {
  readonly engine: Engine<SideWrite>
  readonly store: Store
  readonly cipher: Cipher
  readonly addressing: Addressing
  readonly channels: ReadonlyMap<ChannelName, Channel>
  readonly now: () => Instant
  readonly log: Log
}

/** One message, ready to be put into words for the places it may go to. */
interface Letter {
  readonly item: OutboxItem
  readonly urgent: boolean
  readonly card: CardKey | null
  readonly privateTo: string | null
  /** Ways to reach the one recipient, best first; a card goes to all of its posts instead. */
  readonly places: readonly Place[]
  readonly everywhere: boolean
  readonly words: () => Promise<Rendered>
}

type Verdict = { readonly done: true } | { readonly done: false; readonly afterSeconds: number | null }

/**
 * Sends what waits in the outbox: in order to each place, places beside each other, again after passing
 * failures, never again after final ones, edited in place where the message is a card already posted.
 */
export class Delivery {
  readonly #ports: DeliveryPorts
  readonly #inFlight = new Set<string>()
  readonly #lanes = new Map<string, Promise<void>>()
  readonly #blockedUntil = new Map<string, Instant>()
  #timer: NodeJS.Timeout | null = null
  #sweeping: Promise<void> | null = null
  #again = false
  #stopped = false

  constructor(ports: DeliveryPorts) {
    this.#ports = ports
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

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.idle()
  }

  async #sweep(): Promise<void> {
    const { store, engine, now } = this.#ports
    const due = await store.outbox.due(engine.network, now(), SWEEP_ITEMS)
    for (const item of due) {
      if (this.#inFlight.has(item.id)) continue
      this.#inFlight.add(item.id)
      const letter = await this.#read(item)
      this.#enqueue(letter)
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
    const { now, log, store } = this.#ports
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
      log.error({ code: codeOf(error), id: letter.item.id }, 'a message could not be sent')
      const at = plusSeconds(now(), backoffSeconds(letter.item.attempts))
      await store.outbox.retryAt(letter.item.id, at, codeOf(error)).catch(() => undefined)
      this.#wakeAt(at)
    }
  }

  async #deliver(letter: Letter): Promise<Verdict> {
    const { store, now, log } = this.#ports
    const { item } = letter
    if (letter.places.length === 0) {
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
      if (sent.retry && !this.#detour(letter)) return this.#tryLater(letter, sent.code, sent.afterSeconds)
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
    const near = here ?? posts.find((post) => sameRoom(this.#openPlace(post), place))
    return near?.providerMessageId ?? null
  }

  #openPlace(post: PostRecord): Place {
    return openTo(this.#ports.cipher, post.sealedPlace).place
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

  async #read(item: OutboxItem): Promise<Letter> {
    if (item.kind === 'reply') return this.#readReply(item)
    const message = JSON.parse(item.body) as Message
    const { to, notice, card, urgent } = message
    const places = await this.#placesOf(to, urgent)
    const words = (): Promise<Rendered> =>
      this.#words(
        item,
        readerOf(to),
        (state) => (to.kind === 'patient' ? state.patients.patients.get(to.patient)?.language : undefined) ?? 'en',
        notice,
      )
    return {
      item,
      urgent,
      card: to.kind === 'card' ? to.card : card,
      privateTo: null,
      places,
      everywhere: to.kind === 'card',
      words,
    }
  }

  #readReply(item: OutboxItem): Letter {
    const { reply, language, reader, sealedTo, card, urgent } = readReply(item.body)
    const { place, privateTo } = openTo(this.#ports.cipher, sealedTo)
    const words = (): Promise<Rendered> => this.#words(item, reader, () => language, reply)
    return { item, urgent, card, privateTo, places: [place], everywhere: false, words }
  }

  /** Words are made when they are sent, from the state of that moment; personal ones come in last. */
  async #words(
    item: OutboxItem,
    reader: Reader,
    languageIn: (state: Parameters<typeof render>[1]['state']) => Parameters<typeof render>[1]['language'],
    content: Parameters<typeof render>[0],
  ): Promise<Rendered> {
    const { engine, addressing, now } = this.#ports
    const rendered = await engine.submit(({ state }) =>
      // A reply is worded as of the moment it was given, unless it had to wait long.
      render(content, { language: languageIn(state), state, now: recent(item.createdAt, now()), reader }),
    )
    return addressing.fillMarks(rendered)
  }

  async #placesOf(to: Audience, urgent: boolean): Promise<readonly Place[]> {
    const { addressing, store, engine } = this.#ports
    switch (to.kind) {
      case 'patient':
        return (await this.#silenced(to.patient, urgent)) ? [] : addressing.placesOfPatient(to.patient)
      case 'card': {
        const posts = await store.outbox.postsOfCard(engine.network, to.card)
        return posts.map((post) => this.#openPlace(post))
      }
      default:
        return addressing.placesOf(to)
    }
  }

  /** Whoever said STOP hears nothing but emergencies. */
  #silenced(patient: PatientId, urgent: boolean): Promise<boolean> {
    if (urgent) return Promise.resolve(false)
    return this.#ports.engine.submit(({ state }) => state.patients.patients.get(patient)?.optedOut ?? false)
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

const sameRoom = (a: Place, b: Place): boolean => a.channel === b.channel && a.address === b.address

const recent = (created: Instant, now: Instant): Instant => instant(now - created < 5 * SECOND_MS ? created : now)

function readerOf(to: Audience): Reader {
  switch (to.kind) {
    case 'patient':
    case 'crew':
      return to.kind
    default:
      return 'staff'
  }
}
