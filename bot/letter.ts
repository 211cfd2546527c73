import { render } from '../flows/render.ts'
import type { Rendered } from '../flows/rendered.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { CardKey, PatientId } from '../orchestrator/ids.ts'
import type { Audience, Message } from '../orchestrator/message.ts'
import { coversOf } from '../orchestrator/rota/state.ts'
import { type Instant, instant, SECOND_MS } from '../orchestrator/time.ts'
import type { Addressing } from './addressing.ts'
import { type ChannelName, isSameRoom, type Place } from './channel.ts'
import type { Cipher } from './cipher.ts'
import { openTo, type Reader, readReply } from './outgoing.ts'
import type { OutboxItem, PostRecord, SideWrite, Store } from './store.ts'

/** A message older than this is worded as of now, not as of the moment it was given. */
const FRESH_MS = 5 * SECOND_MS

export interface LetterPorts {
  readonly engine: Engine<SideWrite>
  readonly store: Store
  readonly cipher: Cipher
  readonly addressing: Addressing
  readonly channels: ReadonlyMap<ChannelName, unknown>
  readonly now: () => Instant
}

/** One message of the outbox, ready to be put into words for the places it may go to. */
export interface Letter {
  readonly item: OutboxItem
  readonly urgent: boolean
  readonly card: CardKey | null
  readonly privateTo: string | null
  /** Ways to reach the one recipient, best first; a card goes to all of its posts instead, and what is below it too. */
  readonly places: readonly Place[]
  readonly everywhere: boolean
  readonly words: () => Promise<Rendered>
}

type Content = Parameters<typeof render>[0]
type Frame = Parameters<typeof render>[1]

/** Reads what waits in the outbox: who is meant, where they are, and how it is said. */
export class Letters {
  readonly #ports: LetterPorts

  constructor(ports: LetterPorts) {
    this.#ports = ports
  }

  read(item: OutboxItem): Promise<Letter> {
    return item.kind === 'reply' ? Promise.resolve(this.#reply(item)) : this.#message(item)
  }

  /** The place a post stands at. */
  placeOf(post: PostRecord): Place {
    return openTo(this.#ports.cipher, post.sealedPlace).place
  }

  async #message(item: OutboxItem): Promise<Letter> {
    const { to, notice, card, urgent, anotherWay } = JSON.parse(item.body) as Message
    const [usual, ...others] = await this.#placesOf(to, urgent)
    const places = usual ? (anotherWay ? [...others, usual] : [usual, ...others]) : []
    const languageIn = (state: Frame['state']): Frame['language'] =>
      (to.kind === 'patient' ? state.patients.patients.get(to.patient)?.language : undefined) ?? 'en'
    const words = (): Promise<Rendered> => this.#words(item, readerOf(to), languageIn, notice)
    const everywhere = to.kind === 'card' || to.kind === 'threads'
    return { item, urgent, card: to.kind === 'card' ? to.card : card, privateTo: null, places, everywhere, words }
  }

  #reply(item: OutboxItem): Letter {
    const { reply, language, reader, sealedTo, card, urgent } = readReply(item.body)
    const { place, privateTo } = openTo(this.#ports.cipher, sealedTo)
    const words = (): Promise<Rendered> => this.#words(item, reader, () => language, reply)
    const places = urgent ? [place, ...this.#detours(place)] : [place]
    return { item, urgent, card, privateTo, places, everywhere: false, words }
  }

  /** The same phone by SMS, for what must arrive. */
  #detours({ channel, address }: Place): Place[] {
    return channel === 'whatsapp' && this.#ports.channels.has('sms') ? [{ channel: 'sms', address, thread: null }] : []
  }

  /** Words are made when they are sent, from the state of that moment; personal ones come in last. */
  async #words(
    item: OutboxItem,
    reader: Reader,
    languageIn: (state: Frame['state']) => Frame['language'],
    content: Content,
  ): Promise<Rendered> {
    const { engine, addressing, now } = this.#ports
    const late = now() - item.createdAt >= FRESH_MS
    const at = late ? now() : instant(item.createdAt)
    const rendered = await engine.submit(({ state }) =>
      render(content, { language: languageIn(state), state, now: at, reader }),
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
        return posts.map((post) => this.placeOf(post))
      }
      case 'thread': {
        const [post] = await store.outbox.postsOfCard(engine.network, to.card)
        return post ? [below(this.placeOf(post), post)] : this.#placesNow({ kind: 'team', team: to.team })
      }
      case 'threads': {
        const posts = await store.outbox.postsOfCard(engine.network, to.card)
        const places = posts.map((post) => below(this.placeOf(post), post))
        return places.filter((place, n) => places.findIndex((each) => isSameRoom(each, place)) === n)
      }
      default:
        return this.#placesNow(to)
    }
  }

  async #placesNow(to: Parameters<Addressing['placesOf']>[0]): Promise<readonly Place[]> {
    const { addressing, engine, now } = this.#ports
    const covers = await engine.submit(({ state }) => coversOf(state.rota))
    return addressing.placesOf(to, now(), covers)
  }

  /** Whoever said STOP hears nothing but emergencies. */
  #silenced(patient: PatientId, urgent: boolean): Promise<boolean> {
    if (urgent) return Promise.resolve(false)
    return this.#ports.engine.submit(({ state }) => state.patients.patients.get(patient)?.optedOut ?? false)
  }
}

/** The thread a post starts, named after it: Slack's `C0…:1764…` after the colon, the simulator's whole id. */
function below(place: Place, { providerMessageId }: PostRecord): Place {
  if (place.thread !== null || (place.channel !== 'slack' && place.channel !== 'web')) return place
  return { ...place, thread: providerMessageId.slice(providerMessageId.lastIndexOf(':') + 1) }
}

function readerOf(to: Audience): Reader {
  return to.kind === 'patient' || to.kind === 'crew' ? to.kind : 'staff'
}
