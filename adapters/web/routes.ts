import { join } from 'node:path'
import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express'
import type { InboundDoor } from '../../bot/channel.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { LiveFeed } from './live-feed.ts'
import { inboundOf, lineOf, SubmissionBody } from './submission.ts'
import type { Transcripts } from './transcripts.ts'
import type { Board, SimulatorConfig, Submission } from './wire.ts'

/** 20,000 characters of any script, escaped as JSON likes to, and some room. */
const BODY_BYTES_MAX = 256 * 1024
/** Boards are pushed at most this often. */
const BOARD_EVERY_MS = 400

export interface SimulatorParts {
  readonly network: NetworkId
  readonly config: SimulatorConfig
  readonly door: InboundDoor
  readonly transcripts: Transcripts
  readonly board: () => Board
  readonly now: () => Instant
  /** Folder of the built app. */
  readonly built: string
  /** Told of faults; never of what somebody wrote. */
  readonly onError: (code: string, cause: unknown) => void
}

export interface Simulator {
  readonly router: Router
  /** Something on the board may have changed; browsers get a new one soon. */
  boardChanged(): void
  close(): void
}

/** The simulator's pages and their two endpoints: `POST /sim/messages` and `GET /sim/events`. */
export function simulator(parts: SimulatorParts): Simulator {
  const feed = new LiveFeed()
  const { config, transcripts, board } = parts
  transcripts.onChange((change) => feed.publish(change))
  const boards = throttled(BOARD_EVERY_MS, () => {
    if (feed.isHeard) feed.publish({ type: 'board', board: board() })
  })

  const router = Router()
  router.post('/sim/messages', express.json({ limit: BODY_BYTES_MAX, type: () => true }), submit(parts))
  router.get('/sim/events', (_request, response) => {
    if (feed.isFull)
      return refuse(response.set('retry-after', '5'), 503, 'web.too-many-browsers', 'Too many open pages.')
    feed.listen(response, { type: 'snapshot', config, messages: transcripts.all(), board: board() })
  })
  router.use('/sim', (_request, response) => refuse(response, 404, 'web.no-such-endpoint', 'There is nothing here.'))
  router.use('/sim', failure(parts.onError))
  router.use(pages(parts.built))
  return {
    router,
    boardChanged: boards.ask,
    close() {
      boards.stop()
      feed.close()
    },
  }
}

function submit({ network, door, transcripts, now, onError }: SimulatorParts): RequestHandler {
  return async (request, response) => {
    if (!request.is('application/json')) {
      return refuse(response, 415, 'web.not-json', 'Send application/json.')
    }
    const parsed = SubmissionBody.safeParse(request.body)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return refuse(
        response,
        400,
        'web.bad-message',
        `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`,
      )
    }
    try {
      response.status(202).json({ outcome: await take(parsed.data) })
    } catch (cause) {
      onError('web.not-stored', cause)
      refuse(response.set('retry-after', '2'), 503, 'web.not-stored', 'The message could not be stored. Try again.')
    }
  }

  /** The line is shown before the inbox has it, so that no answer can come above its question. */
  async function take(submission: Submission): Promise<'stored' | 'duplicate'> {
    const receivedAt = now()
    const known = transcripts.find(submission.place, submission.id) !== undefined
    const shown = known ? Promise.resolve() : transcripts.put(lineOf(submission, receivedAt))
    const [kept, received] = await Promise.allSettled([shown, door.receive(inboundOf(submission, network, receivedAt))])
    if (received.status === 'rejected') {
      if (!known) await transcripts.remove(submission.place, submission.id).catch(() => {})
      throw received.reason
    }
    if (kept.status === 'rejected') onError('web.transcript-not-kept', kept.reason)
    return received.value
  }
}

/** The built app. Everything comes from this server: the policy lets the page load nothing else. */
function pages(built: string): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set({
      'content-security-policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    next()
  })
  // Names under assets/ carry a hash of their content.
  router.use('/assets', express.static(join(built, 'assets'), { immutable: true, maxAge: '1y' }))
  router.use(express.static(built))
  router.get('/', (_request, response) => {
    response.status(503).type('text/plain').send('The simulator is not built yet: npm run build\n')
  })
  return router
}

const STATUS_OF: Readonly<Record<string, { status: number; code: string; message: string }>> = {
  'entity.too.large': { status: 413, code: 'web.too-large', message: 'The message is too long.' },
  'entity.parse.failed': { status: 400, code: 'web.bad-json', message: 'The body is not JSON.' },
}

function failure(onError: SimulatorParts['onError']): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const type = error instanceof Error && 'type' in error && typeof error.type === 'string' ? error.type : ''
    const known = STATUS_OF[type]
    if (known) return refuse(response, known.status, known.code, known.message)
    onError('web.failed', error)
    refuse(response, 500, 'web.failed', 'Something went wrong here.')
  }
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ code, message })
}

/** Runs `work` soon after it is asked for, however often, and at most once in `everyMs`. */
function throttled(everyMs: number, work: () => void): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = null
        work()
      }, everyMs)
      timer.unref()
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
