import { Dialogue } from '../../flows/dialogue.ts'
import { nextDue } from '../../orchestrator/core.ts'
import { Engine } from '../../orchestrator/engine.ts'
import { type Instant, instant } from '../../orchestrator/time.ts'
import { Addressing } from '../addressing.ts'
import { Allocator } from '../allocator.ts'
import type { ChannelName, Inbound, InboundContent, Place } from '../channel.ts'
import { Delivery } from '../delivery.ts'
import { Directory } from '../directory.ts'
import { Dispatcher } from '../dispatcher.ts'
import { FacilityTravel } from '../facility-travel.ts'
import { FleetPlanner } from '../fleet-planner.ts'
import { conversationKey } from '../inbox.ts'
import { languageOf } from '../interpret/language.ts'
import type { Log } from '../log.ts'
import { sealTo } from '../outgoing.ts'
import { Replanner } from '../replanner.ts'
import { Router } from '../router.ts'
import type { SideWrite, Store } from '../store.ts'
import { Timers } from '../timers.ts'
import { listener } from '../voice.ts'
import { SOMEBODY, seedGiven } from './given.ts'
import type { ConverseGround } from './ground.ts'
import type { ConversationLine, TurnLine } from './line.ts'
import { Listening } from './listening.ts'
import { facilityNamed, timeOf } from './names.ts'
import { elsewhere, placeName } from './rooms.ts'
import { isSame, type News, Screen } from './screen.ts'
import { Seed } from './seed.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { type World, worldOf } from './world.ts'
import type { WrittenIntent } from './written.ts'

/** What one turn came to: what was understood, what is asked back, what happened, what was said. */
export interface Played {
  readonly intents: readonly WrittenIntent[]
  readonly asks: string | null
  readonly events: readonly string[]
  readonly replies: readonly string[]
  /** What others were told, where the line watches them. */
  readonly told?: readonly Told[]
}

interface Told {
  /** A colleague's or a unit's id, or a channel such as `#housekeeping LGH`. */
  readonly to: string
  readonly text: string
  /** An earlier message was changed to this. */
  readonly edited?: boolean
}

const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const PRESS = /^\s*\[(?:button|tap|press)\]\s*(.+)$|^\s*\[([^\]]+)\]\s*$/isu
const PIN = /^\s*\[(?:location|pin)\]\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/iu

/** What the clock asks the wards as hours pass; no part of what a family talks about. */
const OF_THE_WARDS: ReadonlySet<string> = new Set(['beds.asked-after', 'beds.doubted'])
/** How the fleet is looked after, which is the coordinators' matter. */
const OF_THE_FLEET: ReadonlySet<string> = new Set([
  'ambulances.planned',
  'ambulances.look-again-due',
  'ambulances.move-advised',
  'ambulances.posted',
])

/** A conversation through the real router, flows and core, on a store in memory and a clock set by hand. */
export class Conversation {
  readonly #ground: ConverseGround
  readonly #world: World
  readonly #first: Speaker
  #speaker: Speaker
  readonly #watch: boolean
  readonly #store: Store
  readonly #screen = new Screen()
  readonly #listening: Listening
  readonly #events: string[] = []
  readonly #engine: Engine<SideWrite>
  readonly #delivery: Delivery
  readonly #timers: Timers
  readonly #dispatcher: Dispatcher
  readonly #replanner: Replanner
  readonly #allocator: Allocator
  readonly #router: Router
  readonly #clock: { now: Instant }
  #turns = 0

  private constructor(parts: {
    ground: ConverseGround
    world: World
    speaker: Speaker
    watch: boolean
    store: Store
    engine: Engine<SideWrite>
    travel: FacilityTravel
    planner: FleetPlanner | null
    clock: { now: Instant }
  }) {
    const { ground, world, speaker, watch, store, engine, travel, planner, clock } = parts
    this.#ground = ground
    this.#world = world
    this.#first = speaker
    this.#speaker = speaker
    this.#watch = watch
    this.#store = store
    this.#engine = engine
    this.#clock = clock
    this.#listening = new Listening(ground.interpreter)
    const now = (): Instant => clock.now
    const { cipher } = ground
    const directory = new Directory(world.file, new Set(speaker.channels))
    const addressing = new Addressing(engine.network, directory, store.people, cipher)
    const channels = new Map(speaker.channels.map((name) => [name, this.#screen] as const))
    this.#delivery = new Delivery({ engine, store, cipher, addressing, channels, now, log: QUIET, owner: 'converse' })
    const wrote = (): void => this.#delivery.kick()
    this.#timers = new Timers({ engine, now, log: QUIET, wrote })
    const roads = ground.travel(world.topology.utcOffsetMinutes)
    const ports = { engine, travel: roads, now, log: QUIET, wrote }
    this.#dispatcher = new Dispatcher(planner ? { ...ports, planner } : ports)
    this.#replanner = new Replanner({ engine, travel: roads, now, log: QUIET, wrote })
    this.#allocator = new Allocator({ engine, travelSeconds: travel.seconds, log: QUIET, wrote })
    this.#router = new Router({
      engine,
      people: store.people,
      outbox: store.outbox,
      directory,
      cipher,
      interpreter: this.#listening,
      atOnce: ground.interpreter,
      detectAlarm: this.#listening.detectAlarm,
      languageOf,
      topology: () => world.topology,
      travelSeconds: travel.seconds,
      shelf: world.shelf,
      listen: listener(null),
      now,
      wrote,
    })
    const isOwn = (type: string): boolean =>
      !(speaker.patient !== null && OF_THE_WARDS.has(type)) && (speaker.coordinates || !OF_THE_FLEET.has(type))
    engine.onCommit((recorded) => this.#events.push(...recorded.map(({ event }) => event.type).filter(isOwn)))
  }

  /** Brings about the world of the line. @throws {BadLine} */
  static async open(line: ConversationLine, ground: ConverseGround): Promise<Conversation> {
    const before = worldOf(line.given, ground.file, ground.documents)
    const { facilities, utcOffsetMinutes } = before.topology
    const at = line.given.at ? facilityNamed(line.given.at, facilities).id : null
    const { file, speaker: alone } = speakerOf(line, before.file, at)
    // Whoever is watched has to be reached: crews and families on the phones of the simulator.
    const channels = line.watch ? [...new Set<ChannelName>([...alone.channels, 'web'])] : alone.channels
    const speaker = { ...alone, channels }
    const world = { ...before, file }
    const clock = { now: timeOf(line.now, utcOffsetMinutes) }
    const network = file.network.id
    const store = ground.openStore()
    const seed = new Seed(network, ground.sha256, clock.now)
    seedGiven(seed, line.given, world, speaker.patient, clock.now)
    const side = contactOf(speaker, ground, clock.now)
    await store.commit({ network, rows: seed.rows, effects: seed.effects, side })
    await remember(speaker, ground, store, world, clock.now)
    const engine = await Engine.open<SideWrite>(network, {
      journal: store,
      now: () => clock.now,
      sha256: ground.sha256,
      alarm: (reason) => {
        throw new Error(`converse.halted: ${reason}`)
      },
    })
    const travel = new FacilityTravel(ground.travel(utcOffsetMinutes))
    await travel.refresh(world.topology, clock.now)
    // What the line says is proposed stands; else the whole fleet is looked at, as in the service.
    const isGiven = line.given.emergencies?.some(({ proposed }) => proposed != null) === true
    const roads = ground.travel(utcOffsetMinutes)
    const planner = isGiven ? null : new FleetPlanner({ engine, travel: roads, now: () => clock.now, log: QUIET })
    await planner?.prepare(world.topology)
    const conversation = new Conversation({
      ground,
      world,
      speaker,
      watch: line.watch,
      store,
      engine,
      travel,
      planner,
      clock,
    })
    await conversation.#settle()
    return conversation
  }

  /** @throws {BadLine} */
  async play({ user, now, as, in: room }: TurnLine): Promise<Played> {
    this.#events.length = 0
    this.#listening.forget()
    const offset = this.#world.topology.utcOffsetMinutes
    if (as !== undefined || room !== undefined) {
      const who = { first: this.#first, speaker: this.#speaker }
      this.#speaker = elsewhere(who, this.#world.file, { as, room })
    }
    if (now !== undefined) await this.#pass(timeOf(now, offset))
    const meanwhile = this.#screen.takeNews()
    await this.#router.handle(...this.#inbound(contentOf(user, this.#screen, this.#speaker)))
    await this.#settle()
    const [here, others] = parted(this.#screen.takeNews(), this.#speaker.place)
    const replies = here.map(({ rendered }) => this.#ground.written(rendered))
    return {
      intents: this.#listening.written(offset),
      asks: await this.#asks(),
      events: [...this.#events],
      replies,
      ...(this.#watch && { told: [...meanwhile, ...others].map((news) => this.#told(news)) }),
    }
  }

  #told({ place, rendered, edited }: News): Told {
    const to = placeName(place, this.#world.file)
    return { to, text: this.#ground.written(rendered), ...(edited && { edited }) }
  }

  #inbound(content: InboundContent): Parameters<Router['handle']> {
    this.#turns += 1
    const { place, sender } = this.#speaker
    const network = this.#engine.network
    const providerId = `turn-${this.#turns}`
    const inbound: Inbound = { network, providerId, place, sender, receivedAt: this.#clock.now, content }
    const conversation = conversationKey(this.#ground.cipher, place)
    const id = `${network}:${place.channel}:${providerId}`
    return [{ id, network, conversation, receivedAt: this.#clock.now, sealedBody: '', attempts: 0 }, inbound]
  }

  /** What falls due on the way happens on the way. */
  async #pass(until: Instant): Promise<void> {
    for (;;) {
      const next = await this.#engine.submit(({ state }) => nextDue(state))
      if (next === null || next > until) break
      this.#clock.now = instant(Math.max(next, this.#clock.now))
      const before = this.#engine.seq
      await this.#timers.fire()
      await this.#settle()
      if (this.#engine.seq === before) break
    }
    this.#clock.now = instant(Math.max(until, this.#clock.now))
    await this.#settle()
  }

  async #settle(): Promise<void> {
    await this.#dispatcher.look()
    await this.#replanner.look()
    await this.#allocator.look()
    this.#delivery.kick()
    await this.#delivery.idle()
  }

  async #asks(): Promise<string | null> {
    const key = conversationKey(this.#ground.cipher, this.#speaker.place)
    const sealed = await this.#store.people.dialogue(this.#engine.network, key)
    if (sealed === null) return null
    const asks = Dialogue.parse(JSON.parse(this.#ground.cipher.open(sealed))).question?.asks ?? null
    return asks === 'danger' ? 'confirmation' : asks // answered like any yes or no
  }
}

const parted = (all: readonly News[], place: Place) => {
  const { here = [], others = [] } = Object.groupBy(all, (news) => (isSame(news.place, place) ? 'here' : 'others'))
  return [here, others] as const
}

/** What is put in for a message: words, a press, or a pin. */
function contentOf(user: string, screen: Screen, { place }: Speaker): InboundContent {
  const pin = PIN.exec(user)
  if (pin) return { kind: 'location', point: { lat: Number(pin[1]), lon: Number(pin[2]) }, label: null }
  const press = PRESS.exec(user)
  const label = press?.[1] ?? press?.[2]
  if (label !== undefined) return screen.press(label.trim(), place)
  return user.trim() === '' ? { kind: 'unreadable', reason: 'empty' } : { kind: 'text', text: user }
}

const SOMEBODYS_PHONE = '+910000000398'

/** A patient is found by their number; everybody else's is only shown. */
function contactOf({ patient, phone }: Speaker, { cipher }: ConverseGround, at: Instant): SideWrite[] {
  const known = [[SOMEBODY, SOMEBODYS_PHONE] as const, ...(patient && phone ? [[patient, phone] as const] : [])]
  return known.map(([id, number]) => ({
    kind: 'patient',
    patient: id,
    phoneKey: cipher.lookupKey(`phone|${number}`),
    sealedPhone: cipher.seal(number),
    at,
  }))
}

async function remember(
  { patient, place }: Speaker,
  { cipher }: ConverseGround,
  { people }: Store,
  { file }: World,
  at: Instant,
): Promise<void> {
  if (patient === null) return
  const sealedPlace = sealTo(cipher, { place, privateTo: null })
  await people.saveConversation(
    file.network.id,
    { conversation: conversationKey(cipher, place), sealedPlace, patient },
    at,
  )
}
