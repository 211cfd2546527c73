import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'
import { codeOf, type Log } from '../../bot/log.ts'

interface AppOptions {
  readonly routers: readonly Router[]
  /** Rejects, with a coded error, while the service cannot do its work. */
  readonly ready: () => Promise<void>
  readonly log: Pick<Log, 'warn' | 'error'>
}

/** Nothing is framed, sniffed or loaded from elsewhere; the simulator's own files and data are all it needs. */
const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

const CLIENT_FAULTS: Readonly<Record<number, string>> = {
  400: 'The request could not be read.',
  413: 'The request is too large.',
  415: 'This kind of content is not taken here.',
}

/**
 * The one HTTP server: every channel's routes between the health checks and the last resort. `GET /healthz`
 * answers while the process lives, `GET /readyz` while it can work (503 with the reason's code otherwise).
 * Nobody is ever shown an error's own words.
 */
export function createApp({ routers, ready, log }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(secure)
  app.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  app.get('/readyz', readiness(ready))
  for (const router of routers) app.use(router)
  app.use(notFound)
  app.use(lastResort(log))
  return app
}

const secure: RequestHandler = (_req, res, next) => {
  res.set(SECURITY_HEADERS)
  next()
}

function readiness(ready: () => Promise<void>): RequestHandler {
  return async (_req, res) => {
    res.set('cache-control', 'no-store')
    try {
      await ready()
      res.json({ status: 'ready' })
    } catch (error) {
      res.status(503).json({ status: 'not-ready', code: codeOf(error) })
    }
  }
}

const notFound: RequestHandler = (_req, res) => {
  res.status(404).type('text/plain').send('Nothing here.')
}

function lastResort(log: AppOptions['log']): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const status = clientFault(error)
    if (status === null) log.error({ code: codeOf(error), path: req.path }, 'request failed')
    else log.warn({ code: `http.${status}`, path: req.path }, 'request refused')
    if (res.headersSent) {
      // Express closes the connection, which is all that can still be done.
      next(error)
      return
    }
    const says = status === null ? 'Something went wrong.' : (CLIENT_FAULTS[status] ?? 'The request was refused.')
    res
      .status(status ?? 500)
      .type('text/plain')
      .send(says)
  }
}

/** The 4xx status an error of Express or a body parser carries; null when the fault is ours. */
function clientFault(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}
