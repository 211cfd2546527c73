import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { LlmDouble } from './adapters/llm/llm-double.fixture.ts'
import { SlackDouble } from './adapters/slack/slack-double.fixture.ts'
import { TwilioDouble } from './adapters/twilio/twilio-double.fixture.ts'
import type { Log } from './bot/log.ts'
import { readConfig } from './config.ts'
import { type Nadi, sha256, startNadi } from './main.ts'
import { readJournal } from './orchestrator/journal-chain.ts'
import { verifyReplay } from './orchestrator/replay.ts'
import { HOUR_MS, type Instant, instant, MINUTE_MS, SECOND_MS } from './orchestrator/time.ts'
import { FORM, Member, Phone, SMS, WHATSAPP } from './service-people.fixture.ts'

const PUBLIC_URL = 'https://nadi.test'
const TWILIO_TOKEN = 'twilio-token-for-tests'
const SLACK_SECRET = 'slack-secret-for-tests'
/** A Tuesday morning in Bengaluru. */
const START = instant(Date.parse('2026-12-01T09:00:00+05:30'))

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  /** Everything that was logged, as JSON. */
  readonly line: string
}

type Settings = Readonly<Record<string, string>>

let ids = 0

/** The whole service on one SQLite file, with Twilio, Slack and a language model doubled on real HTTP. */
export class Service {
  readonly twilio: TwilioDouble
  readonly slack: SlackDouble
  readonly llm: LlmDouble | null
  readonly logged: LogLine[] = []
  now: Instant = START
  readonly #folder = mkdtempSync(join(tmpdir(), 'nadi-'))
  #environment: Settings = {}
  #nadi: Nadi | null = null
  #looked = 0

  private constructor(llm: boolean, neighbour?: Service) {
    this.twilio = neighbour?.twilio ?? new TwilioDouble('AC00000000000000000000000000000000', TWILIO_TOKEN)
    this.slack = neighbour?.slack ?? new SlackDouble('xoxb-for-tests')
    this.llm = llm ? new LlmDouble() : null
  }

  /** `settings` go before the ones tests use otherwise. */
  static async start({ llm = false, settings = {} }: { llm?: boolean; settings?: Settings } = {}): Promise<Service> {
    const service = new Service(llm)
    service.#environment = {
      PORT: '0',
      PUBLIC_URL,
      DATABASE_URL: `sqlite:${join(service.#folder, 'nadi.sqlite')}`,
      NADI_DATA_KEY: '0123456789abcdef'.repeat(4),
      TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
      TWILIO_AUTH_TOKEN: TWILIO_TOKEN,
      TWILIO_WHATSAPP_FROM: `whatsapp:${WHATSAPP}`,
      TWILIO_SMS_FROM: SMS,
      TWILIO_API_URL: await service.twilio.start(),
      SLACK_BOT_TOKEN: 'xoxb-for-tests',
      SLACK_SIGNING_SECRET: SLACK_SECRET,
      SLACK_API_URL: await service.slack.start(),
      ...(service.llm && { LLM_MODEL: 'double', LLM_BASE_URL: await service.llm.start() }),
      ...settings,
    }
    await service.goUp()
    return service
  }

  /** Another process beside this one, on the same database; to be taken down before this one ends. */
  async beside(): Promise<Service> {
    const other = new Service(false, this)
    other.#environment = this.#environment
    await other.goUp()
    return other
  }

  async goUp(): Promise<void> {
    const note = (level: LogLine['level']) => (fields: object, message: string) => {
      this.logged.push({ level, line: JSON.stringify({ ...fields, message }) })
    }
    const log: Log = { info: note('info'), warn: note('warn'), error: note('error') }
    this.#nadi = await startNadi(readConfig(this.#environment), { log, now: () => this.now })
  }

  async goDown(): Promise<void> {
    await this.#nadi?.stop()
    this.#nadi = null
  }

  async end(): Promise<void> {
    await this.goDown()
    await Promise.all([this.twilio.stop(), this.slack.stop(), this.llm?.stop()])
    rmSync(this.#folder, { recursive: true })
  }

  get nadi(): Nadi {
    if (!this.#nadi) throw new Error('the service is down')
    return this.#nadi
  }

  /** Until everything received is answered. */
  settled(): Promise<void> {
    return this.nadi.idle()
  }

  /** The clock goes on; what falls due happens, unless the service is down. */
  async pass({ hours = 0, minutes = 0, seconds = 0 }): Promise<void> {
    this.now = instant(this.now + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS)
    if (!this.#nadi) return
    await this.#nadi.wake()
    await this.settled()
  }

  whatsapp(number: string): Phone {
    return new Phone(this, 'whatsapp', number)
  }

  sms(number: string): Phone {
    return new Phone(this, 'sms', number)
  }

  /** A person in Slack. */
  member(id: string): Member {
    return new Member(this, id)
  }

  /** An id no delivery had before. */
  fresh(prefix: string): string {
    ids += 1
    return `${prefix}${String(ids).padStart(32, '0')}`
  }

  request(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.nadi.port}${path}`, init)
  }

  post(path: string, type: string, body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    return this.request(path, { method: 'POST', body, headers: { 'content-type': type, ...headers } })
  }

  /** A form as Twilio posts it, signed over the address and every parameter. */
  postTwilio(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    const body = new URLSearchParams(fields).toString()
    return this.post(path, FORM, body, { 'x-twilio-signature': twilioSignature(path, fields) })
  }

  /** A delivery as Slack posts it; without a time of its own it was signed just now. */
  postSlack(type: string, body: string, at: Instant = this.now): Promise<Response> {
    return this.post('/slack/events', type, body, slackSignature(body, at))
  }

  async journalTypes(): Promise<string[]> {
    const types: string[] = []
    const { engine, store } = this.nadi
    for await (const { recorded } of readJournal(engine.network, store, sha256)) types.push(recorded.event.type)
    return types
  }

  /** Alive, the journal whole, nobody shown an error's words, no number and nothing unforeseen in the log. */
  async expectSound(): Promise<void> {
    await this.settled()
    const health = await this.request('/healthz')
    expect(await health.json()).toEqual({ status: 'ok' })
    const { engine, store } = this.nadi
    expect(engine.halted).toBeNull()
    const replay = await verifyReplay(engine.network, store, sha256, () => {})
    expect(replay.faults).toEqual([])
    const seen = [...this.twilio.shown, ...this.slack.posts].map(({ text }) => text)
    expect(seen.filter((text) => /\bat .+:\d+:\d+|[a-z]Error\b|undefined|\[object|\u{F0000}/iu.test(text))).toEqual([])
    expect(this.logged.filter(({ line }) => /\+91\d{10}/.test(line))).toEqual([])
    const unforeseen = this.logged.slice(this.#looked).filter(({ line }) => line.includes('"unexpected"'))
    this.#looked = this.logged.length
    expect(unforeseen).toEqual([])
  }
}

/** Twilio's rule, written out here a second time. */
export function twilioSignature(
  path: string,
  fields: Readonly<Record<string, string>>,
  token: string = TWILIO_TOKEN,
): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], PUBLIC_URL + path)
  return createHmac('sha1', token).update(signed, 'utf8').digest('base64')
}

/** Slack's rule, written out here a second time. */
export function slackSignature(
  body: string,
  at: Instant,
  secret: string = SLACK_SECRET,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / SECOND_MS))
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` }
}
