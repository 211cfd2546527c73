import { createContext, useCallback, useContext, useEffect, useReducer, useRef } from 'react'
import type { Address, FeedEvent, SimulatorConfig, Submission } from '../wire.ts'
import { emptySession, reduce, type Session } from './session.ts'

/** The server's heartbeat comes every 15 s; longer silence than this means the line is dead. */
const SILENCE_MS = 40_000
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000]

export interface Simulator {
  readonly session: Session
  send(submission: Omit<Submission, 'id'>): void
  /** Sends a failed message again under the id it had. */
  resend(submission: Submission): void
  reconnect(): void
  opened(places: readonly Address[]): void
}

export function useSimulatorConnection(): Simulator {
  const [session, dispatch] = useReducer(reduce, emptySession)
  const connect = useRef<() => void>(() => {})

  useEffect(() => {
    const feed = listen(dispatch, () => dispatch({ type: 'lost' }))
    connect.current = feed.connect
    return feed.close
  }, [])

  const resend = useCallback(async (submission: Submission) => {
    dispatch({ type: 'sending', submission, at: Date.now() })
    try {
      const response = await fetch('/sim/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(submission),
      })
      if (response.ok) dispatch({ type: 'sent', id: submission.id })
      else dispatch({ type: 'failed', id: submission.id, reason: await reasonOf(response) })
    } catch {
      dispatch({ type: 'failed', id: submission.id, reason: 'No connection.' })
    }
  }, [])
  const send = useCallback((submission: Omit<Submission, 'id'>) => resend({ ...submission, id: newUuid() }), [resend])
  const opened = useCallback((places: readonly Address[]) => dispatch({ type: 'opened', places }), [])
  const reconnect = useCallback(() => connect.current(), [])
  return { session, send, resend, reconnect, opened }
}

/** `crypto.randomUUID` exists only on https and localhost; a demo may run on a plain address in a ward's network. */
function newUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40 // RFC 9562: version 4
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80 // and its variant
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

async function reasonOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const known = typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
  return known ? String(body.message) : `The server answered ${response.status}.`
}

/** Keeps one event stream open, coming back with growing pauses, at once when the network does. */
function listen(take: (event: FeedEvent) => void, lost: () => void): { connect(): void; close(): void } {
  let source: EventSource | null = null
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    close()
    source = new EventSource('/sim/events')
    timer = setTimeout(fail, SILENCE_MS)
    source.onmessage = ({ data }: MessageEvent<string>) => {
      attempt = 0
      clearTimeout(timer)
      timer = setTimeout(fail, SILENCE_MS)
      take(JSON.parse(data) as FeedEvent) // our own server's, of the same build
    }
    source.onerror = fail
  }
  function fail(): void {
    close()
    lost()
    timer = setTimeout(connect, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)])
    attempt += 1
  }
  function close(): void {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  addEventListener('online', connect)
  connect()
  return {
    connect,
    close() {
      removeEventListener('online', connect)
      close()
    },
  }
}

export const SimulatorContext = createContext<(Simulator & { readonly config: SimulatorConfig }) | null>(null)

export function useSimulator(): Simulator & { readonly config: SimulatorConfig } {
  const simulator = useContext(SimulatorContext)
  if (!simulator) throw new Error('useSimulator outside of its context')
  return simulator
}
