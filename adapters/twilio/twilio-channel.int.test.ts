import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place, Post } from '../../bot/channel.ts'
import type { KeptStore } from '../../bot/store.ts'
import type { Button, Rendered } from '../../flows/rendered.ts'
import { HOUR_MS, instant } from '../../orchestrator/time.ts'
import { twilioChannel } from './twilio-channel.ts'

const MESSAGES = '/2010-04-01/Accounts/AC1/Messages.json'
const WHATSAPP: Place = { channel: 'whatsapp', address: '+919800000001', thread: null }
const SMS: Place = { ...WHATSAPP, channel: 'sms' }
const BUTTONS: Button[] = [
  { label: 'Yes', payload: 'choose?option=yes', style: 'primary' },
  { label: 'No', payload: 'choose?option=no', style: 'plain' },
]

let kept: Map<string, string>
let clock: number
let sent: URLSearchParams[]

beforeEach(() => {
  nock.disableNetConnect()
  kept = new Map()
  clock = 1_800_000_000_000
  sent = []
})

afterEach(() => {
  const unused = nock.pendingMocks()
  nock.cleanAll()
  nock.enableNetConnect()
  expect(unused).toEqual([])
})

function channel(changes: Partial<Parameters<typeof twilioChannel>[0]> = {}) {
  const store: KeptStore = {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value) => void kept.set(key, value),
  }
  return twilioChannel({
    accountSid: 'AC1',
    authToken: 'token',
    whatsappFrom: '+918000000000',
    smsFrom: '+918000000001',
    publicUrl: 'https://nadi.example/',
    apiUrl: null,
    kept: store,
    now: () => instant(clock),
    ...changes,
  })
}

function post(to: Place, rendered: Partial<Rendered> = {}): Post {
  return {
    to,
    rendered: { text: 'Shall I book it?', card: null, buttons: [], ...rendered },
    edit: null,
    privateTo: null,
    urgent: false,
  }
}

/** Twilio takes the next message, or answers as told. */
function messages(status = 201, body: object = { sid: `SM${sent.length + 1}` }, headers: Record<string, string> = {}) {
  nock('https://api.twilio.com')
    .post(MESSAGES, (form: Record<string, string>) => {
      sent.push(new URLSearchParams(form))
      return true
    })
    .basicAuth({ user: 'AC1', pass: 'token' })
    .reply(status, body, headers)
}

const content = () => nock('https://content.twilio.com').post('/v1/Content')

describe('plain messages', () => {
  it('go out with sender, receiver and where to report', async () => {
    messages()
    expect(await channel().send(post(SMS))).toEqual({ ok: true, providerMessageId: 'SM1' })
    expect(Object.fromEntries(sent[0] ?? [])).toEqual({
      From: '+918000000001',
      To: '+919800000001',
      Body: 'Shall I book it?',
      StatusCallback: 'https://nadi.example/webhooks/twilio/status',
    })
  })

  it('go to WhatsApp under its prefix, with nowhere to report when we cannot be reached', async () => {
    messages()
    await channel({ publicUrl: null, whatsappFrom: 'whatsapp:+918000000000' }).send(post(WHATSAPP))
    expect(Object.fromEntries(sent[0] ?? [])).toEqual({
      From: 'whatsapp:+918000000000',
      To: 'whatsapp:+919800000001',
      Body: 'Shall I book it?',
    })
  })

  it('are split when too long, in order, and known by the last part', async () => {
    messages(201, { sid: 'SM1' })
    messages(201, { sid: 'SM2' })
    const text = `${'a'.repeat(1500)}\n\n${'b'.repeat(500)}`
    expect(await channel().send(post(WHATSAPP, { text }))).toEqual({ ok: true, providerMessageId: 'SM2' })
    expect(sent.map((form) => form.get('Body'))).toEqual(['a'.repeat(1500), 'b'.repeat(500)])
  })

  it('number their buttons on SMS', async () => {
    messages()
    await channel().send(post(SMS, { buttons: BUTTONS }))
    expect(sent[0]?.get('Body')).toBe('Shall I book it?\n1. Yes\n2. No')
  })

  it('go to a double when one is configured', async () => {
    nock('http://double.example:9000').post(`/twilio${MESSAGES}`).reply(201, { sid: 'SM1' })
    const sending = channel({ apiUrl: 'http://double.example:9000/twilio/' }).send(post(SMS))
    expect(await sending).toMatchObject({ ok: true })
  })

  it('have no sender on a channel that is not connected', async () => {
    expect(await channel({ smsFrom: null }).send(post(SMS))).toEqual({
      ok: false,
      retry: false,
      code: 'twilio.no-sender',
    })
  })
})

describe('tappable buttons on WhatsApp', () => {
  it('use one template for all messages of a look, across restarts', async () => {
    let made: Record<string, unknown> = {}
    const template = (body: Record<string, unknown>) => {
      made = body
      return true
    }
    nock('https://content.twilio.com').post('/v1/Content', template).reply(201, { sid: 'HX1' })
    messages()
    await channel().send(post(WHATSAPP, { text: 'Papa’s MRI on Tuesday?', buttons: BUTTONS }))
    messages()
    await channel().send(post(WHATSAPP, { text: 'Something else?', buttons: BUTTONS }))

    expect(made).toHaveProperty(['types', 'twilio/quick-reply'])
    expect(JSON.stringify(made)).not.toContain('MRI')
    expect(sent.map((form) => form.get('ContentSid'))).toEqual(['HX1', 'HX1'])
    expect(JSON.parse(sent[0]?.get('ContentVariables') ?? '')).toEqual({
      1: 'Papa’s MRI on Tuesday?',
      2: 'Yes',
      3: 'choose?option=yes',
      4: 'No',
      5: 'choose?option=no',
    })
    expect(sent[0]?.get('Body')).toBe('Papa’s MRI on Tuesday?\n1. Yes\n2. No')
  })

  it('fall back to numbers when refused, and are tried again after an hour', async () => {
    content().reply(404, { code: 20404 })
    messages()
    expect(await channel().send(post(WHATSAPP, { buttons: BUTTONS }))).toMatchObject({ ok: true })
    expect(sent[0]?.has('ContentSid')).toBe(false)
    expect(sent[0]?.get('Body')).toBe('Shall I book it?\n1. Yes\n2. No')

    messages()
    await channel().send(post(WHATSAPP, { buttons: BUTTONS }))
    expect(sent[1]?.has('ContentSid')).toBe(false)

    clock += HOUR_MS
    content().reply(201, { sid: 'HX2' })
    messages()
    await channel().send(post(WHATSAPP, { buttons: BUTTONS }))
    expect(sent[2]?.get('ContentSid')).toBe('HX2')
  })

  it('do not hold the message up while Twilio’s templates are down', async () => {
    content().reply(503)
    messages()
    expect(await channel().send(post(WHATSAPP, { buttons: BUTTONS }))).toMatchObject({ ok: true })
    expect(kept.size).toBe(0)
  })

  it('are given up when Twilio will not send with them but sends the plain text', async () => {
    content().reply(201, { sid: 'HX1' })
    messages(400, { code: 21656 })
    messages()
    expect(await channel().send(post(WHATSAPP, { buttons: BUTTONS }))).toMatchObject({ ok: true })
    messages()
    await channel().send(post(WHATSAPP, { buttons: BUTTONS }))
    expect(sent.map((form) => form.has('ContentSid'))).toEqual([true, false, false])
  })

  it('are kept when it was the number that was wrong', async () => {
    content().reply(201, { sid: 'HX1' })
    messages(400, { code: 21211 })
    messages(400, { code: 21211 })
    expect(await channel().send(post(WHATSAPP, { buttons: BUTTONS }))).toMatchObject({ retry: false })
    messages()
    await channel().send(post(WHATSAPP, { buttons: BUTTONS }))
    expect(sent[2]?.get('ContentSid')).toBe('HX1')
  })
})

describe('failures', () => {
  it('waits as long as Twilio says', async () => {
    messages(429, { code: 20429 }, { 'retry-after': '7' })
    expect(await channel().send(post(SMS))).toEqual({ ok: false, retry: true, afterSeconds: 7, code: 'twilio.20429' })
  })

  it('tries again when Twilio is down', async () => {
    messages(503, {})
    expect(await channel().send(post(SMS))).toEqual({
      ok: false,
      retry: true,
      afterSeconds: null,
      code: 'twilio.http-503',
    })
  })

  it('tries again when Twilio cannot be reached', async () => {
    nock('https://api.twilio.com').post(MESSAGES).replyWithError('ECONNRESET')
    expect(await channel().send(post(SMS))).toMatchObject({ retry: true, code: 'twilio.unreachable' })
  })

  it('tries again when the answer is not Twilio’s', async () => {
    nock('https://api.twilio.com').post(MESSAGES).reply(200, '<html>captive portal</html>')
    expect(await channel().send(post(SMS))).toMatchObject({ retry: true, code: 'twilio.answer-unreadable' })
  })

  it('does not try a bad number again', async () => {
    messages(400, { code: 21211, message: 'Invalid To' })
    expect(await channel().send(post(SMS))).toEqual({ ok: false, retry: false, code: 'twilio.21211' })
  })

  it('stops at the part that failed', async () => {
    messages(500, {})
    const text = 'a '.repeat(1600)
    expect(await channel().send(post(SMS, { text }))).toMatchObject({ ok: false, retry: true })
    expect(sent).toHaveLength(1)
  })
})
