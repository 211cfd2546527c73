import { hash, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import type { Router as HttpRouter } from 'express'
import { pino } from 'pino'
import { createApp } from './adapters/http/app.ts'
import { metricsRoutes, ReadingMetrics } from './adapters/http/metrics.ts'
import { liveRoutes } from './adapters/live/live-page.ts'
import { openWakeups } from './adapters/redis/wakeups.ts'
import { embeddedTravel } from './adapters/routing/embedded-travel.ts'
import { osrmTravel } from './adapters/routing/osrm-travel.ts'
import { slackRoutes, slackSocket } from './adapters/slack/intake.ts'
import { slackChannel } from './adapters/slack/slack-channel.ts'
import { MemoryStore } from './adapters/store/memory-store.ts'
import { openStore } from './adapters/store/open.ts'
import { type SnapshotsAside, snapshotsAside } from './adapters/store/snapshot-aside.ts'
import { twilioMedia } from './adapters/twilio/media.ts'
import { withCard, withNumbers } from './adapters/twilio/plain-text.ts'
import { twilioChannel } from './adapters/twilio/twilio-channel.ts'
import { twilioRoutes } from './adapters/twilio/webhook.ts'
import { openSimulator } from './adapters/web/open-simulator.ts'
import { assembleBot } from './bot/assemble.ts'
import type { Channel, ChannelName, InboundDoor } from './bot/channel.ts'
import { type Cipher, createCipher } from './bot/cipher.ts'
import type { ConverseGround } from './bot/converse/ground.ts'
import { dataKey } from './bot/data-key.ts'
import { TokenBudget } from './bot/interpret/budget.ts'
import { createInterpreter, type Metric } from './bot/interpret/chain.ts'
import { OfflineInterpreter } from './bot/interpret/offline.ts'
import type { Interpreter } from './bot/interpreter.ts'
import { type ApprovedDocument, parseDocuments } from './bot/knowledge/documents.ts'
import { Bm25Shelf } from './bot/knowledge/shelf.ts'
import { liveLinks } from './bot/live-link.ts'
import type { Log } from './bot/log.ts'
import { openNeighbours, type Wakeups } from './bot/neighbours.ts'
import { type NetworkFile, parseNetworkFile } from './bot/network-file.ts'
import { rotaWarnings } from './bot/network-rota.ts'
import { topologyOf } from './bot/network-topology.ts'
import { receiptDoor } from './bot/receipts.ts'
import type { SideWrite, Store } from './bot/store.ts'
import type { TravelTimes } from './bot/travel.ts'
import type { VoicePorts } from './bot/voice.ts'
import { type Config, ConfigError, type LlmConfig } from './config.ts'
import type { Shelf } from './flows/knowledge.ts'
import { liveView } from './flows/patient/live.ts'
import { SYSTEM } from './orchestrator/actor.ts'
import { Engine } from './orchestrator/engine.ts'
import type { EmergencyId, NetworkId } from './orchestrator/ids.ts'
import { bookingsNowhere } from './orchestrator/slots/nowhere.ts'
import { type Instant, instant } from './orchestrator/time.ts'
import { plainRoads, roadsOf } from './orchestrator/travel/learned.ts'

export const sha256 = (text: string): string => hash('sha256', text)
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
  readonly shelf: Shelf
  readonly network: NetworkId
  readonly store: Store
  readonly cipher: Cipher
  readonly engine: Engine<SideWrite>
  readonly snapshots: SnapshotsAside
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
  for (const { path, message } of rotaWarnings(ground.file)) log.warn({ code: 'network-file.rota', path }, message)
  const offline = new OfflineInterpreter()
  const later: { door: InboundDoor | null } = { door: null }
  const door: InboundDoor = {
    receive: (inbound) => (later.door ? later.door.receive(inbound) : Promise.reject(new Error('main.not-ready'))),
  }
  const channels = await openChannels(ground, door)
  if (ground.file.network.familyLiveLink && config.publicUrl === null) {
    throw new ConfigError(['PUBLIC_URL: is needed with familyLiveLink in the network file'])
  }
  const links = liveLinks(ground.cipher, config.publicUrl, now)
  const view = (id: EmergencyId) => engine.submit((tx) => liveView(tx.state, id, tx.now))
  if (ground.file.network.familyLiveLink) channels.routers.unshift(liveRoutes({ links, view, log }))
  const bot = await assembleBot({
    ...ground,
    channels: channels.outgoing,
    travel: travelTimes(ground),
    links,
    voice: await openVoice(config, log),
    offline,
    interpreter: await openCounted(ground, offline, channels),
    // A name that lasts lets a restart send at once what it had claimed; among several each needs its own.
    owner: hasNeighbours(config) ? randomUUID() : 'nadi',
  })
  later.door = bot.inbox
  const others = await openNeighbours({
    engine,
    log,
    look: hasNeighbours(config),
    leftBehind: () => bot.delivery.kick(),
    openWakeups: (onWake) => openRedis(ground, onWake),
  })
  engine.onCommit((_, by) => {
    for (const notify of channels.onCommit) notify()
    bot.afterCommit(by)
    if (by === 'us') others.announce()
  })
  await bot.delivery.start()
  const app = createApp({ routers: channels.routers, ready: () => ready(ground), log })
  const server = await listen(createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app), config.port)
  for (const start of channels.start) await start()
  const resumed = await bot.inbox.resume(ground.network)
  bot.afterCommit('us')
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
    await bot.replanner.look()
    await bot.allocator.look()
    await bot.refitter.look()
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
    bot.allocator.stop()
    await bot.delivery.stop()
    await others.close()
    server.closeAllConnections()
    await closed
    await ground.snapshots.stop()
    await store.close()
  }
  return { port, engine, store, idle, wake, stop }
}

/** The network's file and the documents it names, which lie beside it. */
function readNetwork(path: string): { readonly file: NetworkFile; readonly documents: readonly ApprovedDocument[] } {
  const file = readNetworkFile(path)
  const documents = file.documents && readFileSync(join(dirname(path), file.documents), 'utf8')
  return { file, documents: documents ? parseDocuments(documents) : [] }
}

async function openGround(config: Config, log: Log, now: () => Instant): Promise<Ground> {
  const { file, documents } = readNetwork(config.networkFile)
  const network = file.network.id
  const cipher = createCipher(dataKey(config.dataKey, config.databaseUrl, log))
  const store = await openStore(config.databaseUrl)
  const snapshots = snapshotsAside(config.databaseUrl, network)
  const engine = await Engine.open<SideWrite>(network, {
    journal: store,
    now,
    sha256,
    alarm: (reason) => log.error({ code: 'engine.halted' }, reason),
    snapshot: (newerThan) =>
      snapshots.take(newerThan).catch((error: unknown) => {
        log.warn(
          { code: 'snapshot.failed', reason: String(error) },
          'no snapshot was taken; the next start takes longer',
        )
        throw error
      }),
  })
  const topology = topologyOf(file)
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology }, SYSTEM))
  for (const [device, bookings] of await engine.submit(({ state }) => [...bookingsNowhere(state)])) {
    log.warn(
      { code: 'network-file.device-gone', device, bookings },
      'people are booked on a device that is not in the file',
    )
  }
  return {
    config,
    log,
    now,
    file,
    shelf: new Bm25Shelf(documents, topology),
    network,
    store,
    cipher,
    engine,
    snapshots,
  }
}

/** A routing server where one is configured, the network's own road model behind it and without it. */
function travelTimes({ config, engine, now, log }: Ground): TravelTimes {
  const roads = () => engine.submit(({ state }) => roadsOf(state))
  const fallback = embeddedTravel(roads)
  return config.osrmUrl === null ? fallback : osrmTravel({ baseUrl: config.osrmUrl, fallback, roads, now, log })
}

/** Files that it names lie beside it. */
export const readNetworkFile = (path: string): NetworkFile =>
  parseNetworkFile(readFileSync(path, 'utf8'), (name) => readFileSync(join(dirname(path), name), 'utf8'))

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
  const receipts = receiptDoor(store.outbox, log)
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

/** Word of others' commits, where a Redis is configured. */
async function openRedis({ config, network, log }: Ground, onWake: () => void): Promise<Wakeups | null> {
  return config.redisUrl === null ? null : openWakeups({ url: config.redisUrl, network, onWake, log })
}

/** A SQLite file belongs to one process; PostgreSQL may serve several. */
const hasNeighbours = ({ databaseUrl }: Config): boolean => !databaseUrl.startsWith('sqlite:')

/** What an interpreter reads with, beside the model; the defaults are those of a command. */
interface InterpreterParts {
  readonly now?: () => Instant
  readonly offline?: Interpreter
  /** Names that stay here. */
  readonly people?: readonly string[]
  readonly budget?: TokenBudget | null
  readonly onMetric?: (metric: Metric) => void
}

/** The language model first where one is configured; its libraries are loaded only then. */
export async function openInterpreter(
  llm: LlmConfig | null,
  log: Log,
  {
    now = systemClock,
    offline = new OfflineInterpreter(),
    people = [],
    budget = null,
    onMetric,
  }: InterpreterParts = {},
): Promise<Interpreter> {
  const count = (metric: Metric): void => {
    onMetric?.(metric)
    if (llm !== null) log.info({ code: 'interpreted', ...metric }, 'message read')
  }
  if (llm === null) return createInterpreter({ offline, llm, budget, now, onMetric: count })
  const { LLM_BUDGET_MS, openLlmReader } = await import('./adapters/llm/llm-reader.ts')
  const reader = await openLlmReader({ ...llm, budgetMs: LLM_BUDGET_MS, people })
  return createInterpreter({ offline, llm: reader, budget, now, onMetric: count })
}

/** The interpreter of the service, which keeps to its budget and is counted. */
function openCounted(
  { config, log, now, file }: Ground,
  offline: Interpreter,
  channels: Channels,
): Promise<Interpreter> {
  const { llm, metricsToken } = config
  const { utcOffsetMinutes } = file.network
  const budget = llm && new TokenBudget(now, { tokensPerDay: llm.tokensPerDay, utcOffsetMinutes })
  const metrics = new ReadingMetrics(() => budget?.left ?? null)
  if (metricsToken !== null) channels.routers.push(metricsRoutes(metricsToken, () => metrics.text()))
  const people = Object.values(file.staff).map(({ name }) => name)
  return openInterpreter(llm, log, { now, offline, people, budget, onMetric: (metric) => metrics.record(metric) })
}

/** Voice notes come by Twilio; heard where a model for it is configured. */
async function openVoice({ transcribe, twilio }: Config, log: Log): Promise<VoicePorts | null> {
  if (transcribe === null || twilio === null) return null
  const { openTranscriber } = await import('./adapters/speech/transcriber.ts')
  return { fetchAudio: twilioMedia(twilio), transcribe: await openTranscriber(transcribe), log }
}

/** What `nadi converse` plays with: nothing outside this process, nothing kept. */
export const converseGround = (networkFile: string): ConverseGround => ({
  ...readNetwork(networkFile),
  interpreter: new OfflineInterpreter(),
  openStore: () => new MemoryStore(),
  travel: (utcOffsetMinutes) => embeddedTravel(() => plainRoads(utcOffsetMinutes)),
  sha256,
  cipher: createCipher(randomBytes(32).toString('hex')),
  written: (rendered) => withNumbers(withCard(rendered), rendered.buttons),
})

async function ready({ engine, store }: Ground): Promise<void> {
  if (engine.halted !== null) throw Object.assign(new Error('writes are stopped'), { code: 'engine.halted' })
  await store.ping()
}

/** Longer than proxies keep an idle connection, so that none sends a request into one that is just being closed. */
const KEEP_ALIVE_MS = 75_000

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
