import type { ServerResponse } from 'node:http'
import { SECOND_MS } from '../../orchestrator/time.ts'
import type { FeedEvent } from './wire.ts'

export const LISTENERS_MAX = 64
const HEARTBEAT_SECONDS = 15
/** A browser that reads this much slower than we write is let go; it comes back for a fresh snapshot. */
const BACKLOG_BYTES_MAX = 8_000_000

const frame = (event: FeedEvent): string => `data: ${JSON.stringify(event)}\n\n`

/** Server-Sent Events to every open browser (WHATWG HTML, section 9.2). */
export class LiveFeed {
  readonly #listeners = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout

  constructor() {
    this.#heartbeat = setInterval(() => this.publish({ type: 'heartbeat' }), HEARTBEAT_SECONDS * SECOND_MS)
    this.#heartbeat.unref()
  }

  get isFull(): boolean {
    return this.#listeners.size >= LISTENERS_MAX
  }

  get isHeard(): boolean {
    return this.#listeners.size > 0
  }

  /** Keeps the response open; `first` goes out before anything that is published later. */
  listen(response: ServerResponse, first: FeedEvent): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no', // nginx would hold events back
    })
    response.write(`retry: 1500\n${frame(first)}`)
    this.#listeners.add(response)
    response.on('close', () => this.#listeners.delete(response))
  }

  publish(event: FeedEvent): void {
    if (!this.isHeard) return
    const text = frame(event)
    for (const response of this.#listeners) {
      if (response.writableLength > BACKLOG_BYTES_MAX) response.destroy()
      else response.write(text)
    }
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const response of this.#listeners) response.end()
    this.#listeners.clear()
  }
}
