import type { Shelf } from '../flows/knowledge.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { NetworkId } from '../orchestrator/ids.ts'
import type { Instant } from '../orchestrator/time.ts'
import { Addressing } from './addressing.ts'
import { Allocator } from './allocator.ts'
import type { Channel, ChannelName } from './channel.ts'
import type { Cipher } from './cipher.ts'
import { Delivery } from './delivery.ts'
import { Directory } from './directory.ts'
import { Dispatcher } from './dispatcher.ts'
import { FacilityTravel } from './facility-travel.ts'
import { FleetPlanner } from './fleet-planner.ts'
import { Inbox } from './inbox.ts'
import { detectEmergency } from './interpret/emergency.ts'
import { languageOf } from './interpret/language.ts'
import { puttingRight } from './interpret/put-right.ts'
import type { Interpreter } from './interpreter.ts'
import type { LiveLinks } from './live-link.ts'
import { codeOf, type Log } from './log.ts'
import type { NetworkFile } from './network-file.ts'
import { topologyOf } from './network-topology.ts'
import { Refitter } from './refitter.ts'
import { Replanner } from './replanner.ts'
import { Router } from './router.ts'
import type { SideWrite, Store } from './store.ts'
import { Timers } from './timers.ts'
import type { TravelTimes } from './travel.ts'
import { listener, type VoicePorts } from './voice.ts'

/** What the bot is made of; everything outside it comes as a port. */
export interface BotParts {
  readonly engine: Engine<SideWrite>
  readonly store: Store
  readonly cipher: Cipher
  readonly file: NetworkFile
  readonly network: NetworkId
  readonly channels: ReadonlyMap<ChannelName, Channel>
  readonly travel: TravelTimes
  readonly links: LiveLinks
  readonly shelf: Shelf
  /** Null: voice notes are not listened to. */
  readonly voice: VoicePorts | null
  /** Answers at once; the other may take its time. */
  readonly offline: Interpreter
  readonly interpreter: Interpreter
  /** Under what name messages are claimed for sending, see `Delivery`. */
  readonly owner: string
  readonly now: () => Instant
  readonly log: Log
}

export interface Bot {
  readonly inbox: Inbox
  readonly delivery: Delivery
  readonly timers: Timers
  readonly dispatcher: Dispatcher
  readonly replanner: Replanner
  readonly allocator: Allocator
  readonly refitter: Refitter
  /** To be called after every commit; what another process wrote it also sends. */
  afterCommit(by: 'us' | 'others'): void
}

/** Puts inbox, router, delivery, timers and dispatcher together for one network. */
export async function assembleBot(parts: BotParts): Promise<Bot> {
  const { engine, store, cipher, file, network, channels, travel, now, log } = parts
  const topology = topologyOf(file)
  const directory = new Directory(file, new Set(channels.keys()))
  const addressing = new Addressing(network, directory, store.people, cipher, parts.links)
  const between = new FacilityTravel(travel)
  await between.refresh(topology, now())

  const delivery = new Delivery({ engine, store, cipher, addressing, channels, now, log, owner: parts.owner })
  const wrote = (): void => delivery.kick()
  const timers = new Timers({ engine, now, log, wrote })
  const planner = new FleetPlanner({ engine, travel, now, log })
  await planner.prepare(topology)
  const dispatcher = new Dispatcher({ engine, travel, planner, now, log, wrote })
  const replanner = new Replanner({ engine, travel, now, log, wrote })
  const allocator = new Allocator({ engine, travelSeconds: between.seconds, log, wrote })
  const refitter = new Refitter(engine, log)
  const router = new Router({
    engine,
    people: store.people,
    outbox: store.outbox,
    directory,
    cipher,
    interpreter: puttingRight(parts.interpreter),
    atOnce: parts.offline,
    detectAlarm: detectEmergency,
    languageOf,
    topology: () => topology,
    travelSeconds: between.seconds,
    shelf: parts.shelf,
    listen: listener(parts.voice),
    now,
    wrote,
  })
  const inbox = new Inbox({
    store: store.inbox,
    cipher,
    log,
    handle: (item, inbound) => router.handle(item, inbound),
    apologise: (item, inbound) => router.apologise(item, inbound),
    jumpsQueue: ({ content }) => content.kind === 'text' && detectEmergency(content.text) !== null,
  })
  const afterCommit = (by: 'us' | 'others'): void => {
    const failed = (error: unknown): void => log.error({ code: codeOf(error) }, 'work after a commit failed')
    timers.set().catch(failed)
    dispatcher.look().catch(failed)
    replanner.look().catch(failed)
    allocator.look().catch(failed)
    refitter.look().catch(failed)
    between.refresh(topology, now()).catch(failed)
    if (by === 'us') wrote()
  }
  return { inbox, delivery, timers, dispatcher, replanner, allocator, refitter, afterCommit }
}
