import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'

const START_TRIES = 200
const START_GAP_MS = 25

/** A real Redis server that lives as long as a test, at one address however often it dies. */
export interface ThrowawayRedis {
  readonly url: string
  start(): Promise<void>
  /** As when the machine fails. */
  kill(): Promise<void>
  dispose(): Promise<void>
}

/** Whether there is a server to start: `apt-get install redis-server`. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0

/** Starts a server in a folder of its own, on a free port of this machine. */
export async function startRedis(): Promise<ThrowawayRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | null = null

  const start = async (): Promise<void> => {
    const options = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--dir', folder]
    server = spawn('redis-server', options, { stdio: 'ignore' })
    await answering(url)
  }
  const kill = async (): Promise<void> => {
    if (!server) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    server = null
  }
  await start()
  return {
    url,
    start,
    kill,
    async dispose() {
      await kill()
      rmSync(folder, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answering(url: string): Promise<void> {
  for (let n = 0; n < START_TRIES; n += 1) {
    const client = createClient({ url, socket: { reconnectStrategy: false } }).on('error', () => {})
    const ok = await client.connect().then(
      () => true,
      () => false,
    )
    client.destroy()
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, START_GAP_MS))
  }
  throw new Error('redis-server does not answer')
}
