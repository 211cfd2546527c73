import { randomUUID } from 'node:crypto'
import { createClient } from 'redis'
import type { Log } from '../../bot/log.ts'
import type { Wakeups } from '../../bot/neighbours.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'

const CONNECT_MS = 5_000
const RETRY_BASE_MS = 100
const RETRY_CAP_MS = 10_000

interface WakeupsOptions {
  readonly url: string
  readonly network: NetworkId
  /** Another process may have written. Called after every connection too: word may have been missed before it. */
  readonly onWake: () => void
  readonly log: Log
}

/** Passes the word between processes on one database that something was written; what it was the journal says. */
/**
 * Listens and speaks on the Redis channel `nadi:<network>`. Resolves when the first try to connect is over,
 * however it ended: without Redis everything goes on, a lost message costs time and nothing else.
 */
export async function openWakeups({ url, network, onWake, log }: WakeupsOptions): Promise<Wakeups> {
  const channel = `nadi:${network}`
  const self = randomUUID()
  const client = createClient({
    url,
    disableOfflineQueue: true, // old news is no news
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: backoffMs },
  })
  const hear = (sender: string): void => {
    if (sender !== self) onWake()
  }

  let lost = false
  const tried = Promise.withResolvers<void>()
  client.on('error', (error: unknown) => {
    if (!lost) log.warn({ code: 'redis.lost', reason: reasonOf(error) }, 'Redis cannot be reached; trying on')
    lost = true
    tried.resolve()
  })
  client.on('ready', () => {
    if (lost) log.info({ code: 'redis.back' }, 'Redis is back')
    lost = false
    client
      .subscribe(channel, hear) // again after every connection; the client forgets what failed half-way
      .then(onWake)
      .catch((error: unknown) => log.warn({ code: 'redis.deaf', reason: reasonOf(error) }, 'cannot listen to Redis'))
      .finally(() => tried.resolve())
  })
  client.connect().catch(() => undefined) // said by 'error'; settles late or never while Redis is away
  await tried.promise

  return {
    announce() {
      if (client.isReady) client.publish(channel, self).catch(() => undefined)
    },
    async close() {
      client.destroy()
    },
  }
}

/** In the words of Redis or of the machine, which hold no key and nothing of a person. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const backoffMs = (tries: number): number =>
  Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2)
