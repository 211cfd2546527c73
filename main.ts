import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Router as HttpRouter } from 'express'
import { pino } from 'pino'
import { createApp } from './adapters/http/app.ts'
import { embeddedTravel } from './adapters/routing/embedded-travel.ts'
import { slackRoutes, slackSocket } from './adapters/slack/intake.ts'
import { slackChannel } from './adapters/slack/slack-channel.ts'
import { openStore } from './adapters/store/open.ts'
import { twilioChannel } from './adapters/twilio/twilio-channel.ts'
import { twilioRoutes } from './adapters/twilio/webhook.ts'
import { openSimulator } from './adapters/web/open-simulator.ts'
import { Addressing } from './bot/addressing.ts'
import type { Channel, ChannelName, InboundDoor, ReceiptDoor } from './bot/channel.ts'
import { type Cipher, createCipher } from './bot/cipher.ts'
import { dataKey } from './bot/data-key.ts'
import { Delivery } from './bot/delivery.ts'
import { Directory } from './bot/directory.ts'
import { Dispatcher } from './bot/dispatcher.ts'
import { FacilityTravel } from './bot/facility-travel.ts'
import { Inbox } from './bot/inbox.ts'
import { createInterpreter, type Metric } from './bot/interpret/chain.ts'
import { detectEmergency } from './bot/interpret/emergency.ts'
import { languageOf } from './bot/interpret/language.ts'
import { OfflineInterpreter } from './bot/interpret/offline.ts'
import type { Interpreter } from './bot/interpreter.ts'
import { codeOf, type Log } from './bot/log.ts'
import { type NetworkFile, parseNetworkFile } from './bot/network-file.ts'
import { topologyOf } from './bot/network-topology.ts'
import { Router } from './bot/router.ts'
import type { SideWrite, Store } from './bot/store.ts'
import { Timers } from './bot/timers.ts'
import type { Config, LlmConfig } from './config.ts'
import { SYSTEM } from './orchestrator/actor.ts'
import { Engine } from './orchestrator/engine.ts'
import type { NetworkId } from './orchestrator/ids.ts'
import { type Instant, instant } from './orchestrator/time.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const systemClock = (): Instant => instant(Date.now())

export interface Nadi {
  readonly port: number
  readonly engine: Engine<SideWrite>
  readonly store: Store
  /** Resolves when everything received has been answered and everything due was sent. */
  idle(): Promise<void>
  /** Does at once what is due by the clock, which a clock set by hand does not bring about by itself. */
  wake(): Promise<void>
  /** Finishes what is in hand and closes; everything else is kept for the next start. */
  stop(): Promise<void>
}

/** What the service runs in; the machine's own where it is left out. */
export interface Surroundings {
  readonly log?: Log
  readonly now?: () => Instant
}

/** What every part needs. */
interface Ground {
  readonly config: Config
  readonly log: Log
  readonly now: () => Instant
  readonly file: NetworkFile
  readonly network: NetworkId
  readonly store: Store
  readonly cipher: Cipher
  readonly engine: Engine<SideWrite>
}

/** The ways in and out that are switched on. */
interface Channels {
  readonly outgoing: Map<ChannelName, Channel>
  readonly routers: HttpRouter[]
  /** Called after every commit. */
  readonly onCommit: (() => void)[]
  readonly start: (() => Promise<void>)[]
  readonly stop: (() => Promise<void> | void)[]
}

/** Starts the service: opens the store, folds the journal, opens the doors, takes up what was left. */
export async function startNadi(
  config: Config,
  { log = jsonLog(), now = systemClock }: Surroundings = {},
): Promise<Nadi> {
  const ground = await openGround(config, log, now)
  const { engine, store } = ground
  const later: { door: InboundDoor | null } = { door: null }
  const door: InboundDoor = {
    receive: (inbound) => (later.door ? later.door.receive(inbound) : Promise.reject(new Error('main.not-ready'))),
  }
  const channels = await openChannels(ground, door)
  const bot = await openBot(ground, channels)
  later.door = bot.inbox

  engine.onCommit(() => {
    for (const notify of [...channels.onCommit, bot.afterCommit]) notify()
  })
  const app = createApp({ routers: channels.routers, ready: () => ready(ground), log })
  const server = await listen(createServer(app), config.port)
  for (const start of channels.start) await start()
  const resumed = await bot.inbox.resume(ground.network)
  bot.afterCommit()
  bot.delivery.kick()
  const { port } = server.address() as AddressInfo
  log.info({ port, network: ground.network, events: engine.seq, resumed, simulator: config.simulator }, 'nadi is ready')
  if (config.simulator && (config.twilio || config.slack)) {
    log.warn(
      { code: 'main.open-simulator' },
      'the simulator is on beside real channels: anybody who reaches it can act as anybody',
    )
  }

  const idle = async (): Promise<void> => {
    await bot.inbox.idle()
    await bot.dispatcher.look()
    await bot.delivery.idle()
  }
  const wake = async (): Promise<void> => {
    await bot.timers.fire()
    bot.delivery.kick()
  }
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const step of channels.stop) await step()
    server.closeIdleConnections()
    await bot.inbox.stop()
    bot.timers.stop()
    await bot.delivery.stop()
    server.closeAllConnections()
    await closed
    await store.close()
  }
  return { port, engine, store, idle, wake, stop }
}

async function openGround(config: Config, log: Log, now: () => Instant): Promise<Ground> {
  const file = parseNetworkFile(readFileSync(config.networkFile, 'utf8'))
  const network = file.network.id
  const cipher = createCipher(dataKey(config.dataKey, config.databaseUrl, log))
  const store = await openStore(config.databaseUrl)
  const engine = await Engine.open<SideWrite>(network, {
    journal: store,
    now,
    sha256,
    alarm: (reason) => log.error({ code: 'engine.halted' }, reason),
  })
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology: topologyOf(file) }, SYSTEM))
  return { config, log, now, file, network, store, cipher, engine }
}

async function openChannels(ground: Ground, door: InboundDoor): Promise<Channels> {
  const channels: Channels = { outgoing: new Map(), routers: [], onCommit: [], start: [], stop: [] }
  addTwilio(ground, door, channels)
  addSlack(ground, door, channels)
  if (ground.config.simulator) await addSimulator(ground, door, channels)
  return channels
}

function addTwilio({ config, network, store, log, now }: Ground, door: InboundDoor, channels: Channels): void {
  if (!config.twilio) return
  const publicUrl = config.publicUrl ?? ''
  const receipts: ReceiptDoor = {
    record: async ({ channel, providerMessageId, status, errorCode, at }) => {
      const ours = await store.outbox.receipt(channel, providerMessageId, status, errorCode, at)
      if (!ours) log.info({ code: 'receipt.unknown', status }, 'a receipt for a message we do not know')
    },
  }
  const { authToken } = config.twilio
  channels.routers.push(twilioRoutes({ door, receipts, authToken, publicUrl, networkOf: () => network, now, log }))
  const channel = twilioChannel({ ...config.twilio, publicUrl, kept: store.kept, now })
  if (config.twilio.whatsappFrom) channels.outgoing.set('whatsapp', channel)
  if (config.twilio.smsFrom) channels.outgoing.set('sms', channel)
}

function addSlack({ config, file, network, log, now }: Ground, door: InboundDoor, channels: Channels): void {
  if (!config.slack) return
  const { botToken, signingSecret, appToken, apiUrl } = config.slack
  const team = file.slack?.team
  const networkOf = (teamId: string): NetworkId | null => (team === undefined || team === teamId ? network : null)
  if (signingSecret) channels.routers.push(slackRoutes({ door, networkOf, now, log, signingSecret }))
  if (appToken) {
    const socket = slackSocket({ door, networkOf, now, log, appToken, apiUrl })
    channels.start.push(() => socket.start())
    channels.stop.push(() => socket.stop())
  }
  channels.outgoing.set('slack', slackChannel({ botToken, apiUrl, log }))
}

async function addSimulator(ground: Ground, door: InboundDoor, channels: Channels): Promise<void> {
  const { network, store, cipher, engine, file, log, now } = ground
  const simulator = await openSimulator({ network, kept: store.kept, cipher, engine, file, door, now, log })
  channels.outgoing.set('web', simulator.channel)
  channels.routers.push(simulator.router)
  channels.onCommit.push(simulator.boardChanged)
  channels.stop.push(() => simulator.close())
}

async function openBot(ground: Ground, { outgoing }: Channels) {
  const { config, log, now, file, network, store, cipher, engine } = ground
  const topology = topologyOf(file)
  const directory = new Directory(file, new Set(outgoing.keys()))
  const addressing = new Addressing(network, directory, store.people, cipher)
  const travel = embeddedTravel(topology.utcOffsetMinutes)
  const between = new FacilityTravel(travel)
  await between.refresh(topology, now())

  const delivery = new Delivery({ engine, store, cipher, addressing, channels: outgoing, now, log })
  const wrote = (): void => delivery.kick()
  const timers = new Timers({ engine, now, log, wrote })
  const dispatcher = new Dispatcher({ engine, travel, now, log, wrote })
  const router = new Router({
    engine,
    people: store.people,
    outbox: store.outbox,
    directory,
    cipher,
    interpreter: await openInterpreter(config.llm, log, now),
    detectAlarm: detectEmergency,
    languageOf,
    topology: () => topology,
    travelSeconds: between.seconds,
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
  const afterCommit = (): void => {
    const failed = (error: unknown): void => log.error({ code: codeOf(error) }, 'work after a commit failed')
    timers.set().catch(failed)
    dispatcher.look().catch(failed)
    between.refresh(topology, now()).catch(failed)
    wrote()
  }
  return { inbox, delivery, timers, dispatcher, afterCommit }
}

/** The language model first where one is configured; its libraries are loaded only then. */
export async function openInterpreter(
  llm: LlmConfig | null,
  log: Log,
  now: () => Instant = systemClock,
): Promise<Interpreter> {
  const offline = new OfflineInterpreter()
  if (llm === null) return createInterpreter({ offline, llm: null, now, onMetric: () => undefined })
  const { LLM_BUDGET_MS, openLlmReader } = await import('./adapters/llm/llm-reader.ts')
  const reader = await openLlmReader({ ...llm, budgetMs: LLM_BUDGET_MS })
  const onMetric = ({ by, llm: outcome, ms }: Metric): void =>
    log.info({ code: 'interpreted', by, llm: outcome, ms }, 'message read')
  return createInterpreter({ offline, llm: reader, now, onMetric })
}

async function ready({ engine, store }: Ground): Promise<void> {
  if (engine.halted !== null) throw Object.assign(new Error('writes are stopped'), { code: 'engine.halted' })
  await store.ping()
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}

/** One JSON line an entry on standard output. */
export const jsonLog = (to: NodeJS.WritableStream = process.stdout): Log => pino({ name: 'nadi', base: null }, to)

/** Runs until a signal asks it to stop; the exit code. */
export async function serve(config: Config): Promise<number> {
  const nadi = await startNadi(config)
  if (config.simulator) console.log(`Open http://localhost:${nadi.port} and tap a message.`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await nadi.stop()
  return 0
}
