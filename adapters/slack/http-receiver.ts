import { type App, isValidSlackRequest, type Receiver, UnknownError } from '@slack/bolt'
import express, { type Request, type Response, type Router } from 'express'
import { codeOf, type Log } from '../../bot/log.ts'
import type { Instant } from '../../orchestrator/time.ts'

const BODY_BYTES_MAX = 1_048_576

interface SlackBody {
  readonly type?: unknown
  readonly challenge?: unknown
  readonly [field: string]: unknown
}

interface SlackHttpReceiverOptions {
  readonly signingSecret: string
  readonly now: () => Instant
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>
}

/**
 * Bolt's receiver for `POST /slack/events` on Nadi's own Express server. Bolt's ExpressReceiver would answer a
 * forged or stale request 401 and make one it does not know wait for three seconds; this one answers 403 and
 * at once, and 503 when a delivery could not be stored, so that Slack sends it again.
 */
export class SlackHttpReceiver implements Receiver {
  readonly router: Router = express.Router()
  readonly #options: SlackHttpReceiverOptions
  #app: App | null = null

  constructor(options: SlackHttpReceiverOptions) {
    this.#options = options
    const raw = express.raw({ type: () => true, limit: BODY_BYTES_MAX })
    this.router.post('/slack/events', raw, (req, res) => this.#serve(req, res))
  }

  init(app: App): void {
    this.#app = app
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async #serve(req: Request, res: Response): Promise<void> {
    const raw = Buffer.isBuffer(req.body) ? req.body.toString('utf8') : ''
    if (!this.#isSigned(req, raw)) {
      this.#refuse(res, 403, 'slack.forged', 'Signature missing, wrong or too old.')
      return
    }
    if (!req.is('application/json') && !req.is('application/x-www-form-urlencoded')) {
      this.#refuse(res, 415, 'slack.content-type', 'Send a form or JSON.')
      return
    }
    const body = parseBody(raw, req.is('application/json') !== false)
    if (body === null) {
      this.#refuse(res, 400, 'slack.malformed', 'The request could not be read.')
      return
    }
    if (body.type === 'url_verification') {
      res.json({ challenge: body.challenge })
      return
    }
    await this.#deliver(req, res, body)
  }

  async #deliver(req: Request, res: Response, body: SlackBody): Promise<void> {
    const { log } = this.#options
    const retryNum = Number(req.get('x-slack-retry-num') ?? 0)
    const retryReason = req.get('x-slack-retry-reason') ?? ''
    if (retryNum > 0) log.info({ code: 'slack.redelivered', retryNum, retryReason }, 'slack sent it again')
    try {
      const ack = async (response?: unknown): Promise<void> => {
        if (typeof response === 'object') res.json(response)
        else res.type('text/plain').send(response)
      }
      await this.#app?.processEvent({ body, ack, retryNum, retryReason })
    } catch (error) {
      log.error(
        { code: codeOf(error instanceof UnknownError ? error.original : error) },
        'slack delivery could not be stored',
      )
      this.#refuse(res, 503, 'slack.not-stored', 'Not stored; please send it again.')
    }
  }

  /** Slack signs the time and the raw body; a signature older than five minutes is stale. */
  #isSigned(req: Request, body: string): boolean {
    const { signingSecret, now } = this.#options
    const headers = {
      'x-slack-signature': req.get('x-slack-signature') ?? '',
      'x-slack-request-timestamp': Number(req.get('x-slack-request-timestamp') ?? Number.NaN),
    }
    return isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds: now() })
  }

  /** Logged without what was sent. */
  #refuse(res: Response, status: number, code: string, says: string): void {
    this.#options.log.warn({ code }, 'slack delivery refused')
    res.status(status).type('text/plain').send(says)
  }
}

/** Events are JSON, commands a form, actions JSON in a form; null for what is none of them. */
function parseBody(raw: string, isJson: boolean): SlackBody | null {
  try {
    const form = isJson ? null : new URLSearchParams(raw)
    const json = form === null ? raw : form.get('payload')
    const body: unknown = json === null ? Object.fromEntries(form ?? []) : JSON.parse(json)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : null
  } catch {
    return null
  }
}
