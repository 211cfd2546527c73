import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import { z } from 'zod'

/** A message as the phone shows it. */
export interface Shown {
  readonly sid: string
  readonly channel: 'whatsapp' | 'sms'
  readonly phone: string
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly payload: string }[]
  readonly drawnAs: 'text' | 'quick-reply' | 'list'
  /** Where Twilio would report what became of it. */
  readonly statusCallback: string | null
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object | string
}

const Action = z.object({ title: z.string(), id: z.string() })
const Item = z.object({ item: z.string(), id: z.string(), description: z.string() })
const Template = z.object({
  types: z.object({
    'twilio/quick-reply': z.object({ body: z.string(), actions: z.array(Action).max(3) }).optional(),
    'twilio/list-picker': z.object({ body: z.string(), button: z.string(), items: z.array(Item).max(10) }).optional(),
  }),
})
type Template = z.infer<typeof Template>

/**
 * Twilio's Messages and Content API on real HTTP, as strict as Twilio about what Nadi depends on: credentials,
 * lengths, line breaks in template variables.
 */
export class TwilioDouble {
  /** What phones show, in the order it was accepted. */
  readonly shown: Shown[] = []
  /** Every request for a message, accepted or not. */
  readonly asked: Readonly<Record<string, string>>[] = []
  /** What the next requests for a message are answered with, instead of being accepted. */
  readonly refusals: Answer[] = []
  /** The same for as long as it says so. */
  refuses: (fields: Readonly<Record<string, string>>) => Answer | null = () => null
  /** Runs while a message is accepted and before the answer is out, as a quick status callback would. */
  onAccepted: (shown: Shown) => Promise<void> = async () => {}
  readonly #templates = new Map<string, Template>()
  readonly #authorization: string
  #server: Server | null = null
  #address = ''

  constructor(accountSid: string, authToken: string) {
    this.#authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  }

  /** Where it listens. */
  async start(): Promise<string> {
    const app = express()
    app.post('/2010-04-01/Accounts/:account/Messages.json', express.urlencoded({ extended: false }), (req, res) =>
      this.#message(req, res),
    )
    app.post('/v1/Content', express.json(), (req, res) => this.#content(req, res))
    app.get('/recordings/voice', (req, res) => {
      if (req.get('authorization') !== this.#authorization) res.status(401).end()
      else res.type('audio/ogg').send(Buffer.from('OggS'))
    })
    const server = createServer(app).listen(0, '127.0.0.1')
    this.#server = server
    await once(server, 'listening')
    this.#address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return this.#address
  }

  /** Where a voice note is kept. */
  get recording(): string {
    return `${this.#address}/recordings/voice`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  async #message(req: Request, res: Response): Promise<void> {
    const fields = z.record(z.string(), z.string()).parse(req.body)
    this.asked.push(fields)
    const refusal = this.refusals.shift() ?? this.refuses(fields) ?? this.#fault(req, fields)
    if (refusal) {
      res
        .status(refusal.status)
        .set(refusal.headers ?? {})
        .send(refusal.body ?? {})
      return
    }
    const shown = this.#show(fields)
    this.shown.push(shown)
    await this.onAccepted(shown)
    res.status(201).json({ sid: shown.sid, status: 'queued' })
  }

  #fault(req: Request, fields: Readonly<Record<string, string>>): Answer | null {
    const refused = (status: number, code: number): Answer => ({ status, body: { code, message: 'refused', status } })
    if (req.get('authorization') !== this.#authorization) return refused(401, 20003)
    const { To = '', From = '', Body = '', ContentSid, ContentVariables = '{}' } = fields
    if (!/^(whatsapp:)?\+\d+$/.test(To) || To.startsWith('whatsapp:') !== From.startsWith('whatsapp:')) {
      return refused(400, 21211)
    }
    if (Body.length > 1600) return refused(400, 21617)
    if (Body === '' && ContentSid === undefined) return refused(400, 21619)
    if (ContentSid !== undefined && !this.#templates.has(ContentSid)) return refused(400, 21655)
    const values = Object.values(z.record(z.string(), z.string()).parse(JSON.parse(ContentVariables)))
    return values.some((value) => value === '' || /[\n\t]| {5}/.test(value)) ? refused(400, 21656) : null
  }

  #show(fields: Readonly<Record<string, string>>): Shown {
    const { To = '', Body = '', ContentSid, ContentVariables = '{}', StatusCallback } = fields
    const template = ContentSid === undefined ? undefined : this.#templates.get(ContentSid)
    const values = z.record(z.string(), z.string()).parse(JSON.parse(ContentVariables))
    return {
      sid: `SM${String(this.asked.length).padStart(32, '0')}`,
      channel: To.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
      phone: To.replace('whatsapp:', ''),
      ...(template ? draw(template, values) : { text: Body, buttons: [], drawnAs: 'text' }),
      statusCallback: StatusCallback ?? null,
    }
  }

  #content(req: Request, res: Response): void {
    const sid = `HX${String(this.#templates.size + 1).padStart(32, '0')}`
    this.#templates.set(sid, Template.parse(req.body))
    res.status(201).json({ sid })
  }
}

function draw(
  { types }: Template,
  values: Readonly<Record<string, string>>,
): Pick<Shown, 'text' | 'buttons' | 'drawnAs'> {
  const fill = (text: string): string => text.replaceAll(/\{\{(\d+)\}\}/g, (all, n: string) => values[n] ?? all)
  const quick = types['twilio/quick-reply']
  if (quick) {
    const buttons = quick.actions.map(({ title, id }) => ({ label: fill(title), payload: fill(id) }))
    return { text: fill(quick.body), buttons, drawnAs: 'quick-reply' }
  }
  const list = types['twilio/list-picker']
  const buttons = (list?.items ?? []).map(({ item, id }) => ({ label: fill(item), payload: fill(id) }))
  return { text: fill(list?.body ?? ''), buttons, drawnAs: 'list' }
}
