import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound, InboundContent, Receipt } from '../../bot/channel.ts'
import type { LogFields } from '../../bot/log.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { type TwilioRoutesOptions, twilioRoutes } from './webhook.ts'

const TOKEN = 'token-for-tests'
const PUBLIC_URL = 'https://nadi.example'
const NETWORK = NetworkId.parse('bengaluru')
const NOW = instant(1_800_000_000_000)
const FORM = 'application/x-www-form-urlencoded'

const MESSAGE = {
  MessageSid: 'SM0001',
  From: 'whatsapp:+919800000001',
  To: 'whatsapp:+918000000000',
  Body: 'MRI chahiye kal subah',
  NumMedia: '0',
}

let server: Server
let base: string
let received: Inbound[]
let receipts: Receipt[]
let logged: string[]
let doorFails: boolean

const record = (fields: LogFields, message: string) => void logged.push(JSON.stringify({ ...fields, message }))

async function start(changes: Partial<TwilioRoutesOptions> = {}): Promise<void> {
  const options: TwilioRoutesOptions = {
    door: {
      receive: async (inbound) => {
        if (doorFails) throw new Error('disk full')
        received.push(inbound)
        return 'stored'
      },
    },
    receipts: {
      record: async (receipt) => {
        receipts.push(receipt)
      },
    },
    authToken: TOKEN,
    publicUrl: PUBLIC_URL,
    networkOf: (to) => (to.endsWith('+918000000000') ? NETWORK : null),
    now: () => NOW,
    log: { warn: record, error: record },
    ...changes,
  }
  server = createServer(express().use(twilioRoutes(options)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeEach(() => {
  received = []
  receipts = []
  logged = []
  doorFails = false
})

afterEach(() => {
  server.close()
})

/** Twilio's rule, written out here a second time: HMAC-SHA1 over the URL and each name and value, by name. */
function sign(url: string, fields: Readonly<Record<string, string>>, token = TOKEN): string {
  const names = Object.keys(fields).sort()
  const data = url + names.map((name) => `${name}${fields[name]}`).join('')
  return createHmac('sha1', token).update(data, 'utf8').digest('base64')
}

function post(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(base + path, { method: 'POST', body, headers })
}

function postForm(fields: Readonly<Record<string, string>>, path = '/webhooks/twilio'): Promise<Response> {
  const headers = { 'content-type': FORM, 'x-twilio-signature': sign(PUBLIC_URL + path, fields) }
  return post(path, new URLSearchParams(fields).toString(), headers)
}

async function contentOf(fields: Readonly<Record<string, string>>): Promise<InboundContent | undefined> {
  await start()
  const answer = await postForm({ ...MESSAGE, ...fields })
  expect(answer.status).toBe(200)
  return received[0]?.content
}

describe('a signed message', () => {
  it('is handed in and answered with empty TwiML', async () => {
    await start()
    const answer = await postForm(MESSAGE)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/xml')
    expect(await answer.text()).toMatch(/<Response\s*\/>$/)
    expect(received).toEqual([
      {
        network: NETWORK,
        providerId: 'SM0001',
        place: { channel: 'whatsapp', address: '+919800000001', thread: null },
        sender: '+919800000001',
        receivedAt: NOW,
        content: { kind: 'text', text: 'MRI chahiye kal subah' },
      },
    ])
  })

  it('is SMS without the prefix', async () => {
    await start()
    await postForm({ ...MESSAGE, From: '+919800000001', To: '+918000000000' })
    expect(received[0]?.place).toEqual({ channel: 'sms', address: '+919800000001', thread: null })
  })

  it.each([
    ['right to left', 'أحتاج سيارة إسعاف'],
    ['emoji only', '🚑🚑🚑'],
    ['script and SQL', `<script>alert(1)</script>'; DROP TABLE beds;--`],
    ['plus, percent and ampersand', '50% + 1 & more = ?'],
    ['20,000 characters', 'a'.repeat(20_000)],
  ])('keeps its words: %s', async (_name, Body) => {
    expect(await contentOf({ Body })).toEqual({ kind: 'text', text: Body })
  })

  it('verifies behind a proxy that says how it was called', async () => {
    await start({ publicUrl: null })
    const headers = {
      'content-type': FORM,
      'x-forwarded-proto': 'https, http',
      'x-forwarded-host': 'front.example',
      'x-twilio-signature': sign('https://front.example/webhooks/twilio?tenant=a%20b', MESSAGE),
    }
    const answer = await post('/webhooks/twilio?tenant=a%20b', new URLSearchParams(MESSAGE).toString(), headers)
    expect(answer.status).toBe(200)
  })

  it('verifies without a proxy', async () => {
    await start({ publicUrl: null })
    const signature = sign(`${base}/webhooks/twilio`, MESSAGE)
    const headers = { 'content-type': FORM, 'x-twilio-signature': signature }
    expect((await post('/webhooks/twilio', new URLSearchParams(MESSAGE).toString(), headers)).status).toBe(200)
  })

  it('verifies below a path of the public URL', async () => {
    await start({ publicUrl: 'https://nadi.example/hospital/' })
    const signature = sign('https://nadi.example/hospital/webhooks/twilio', MESSAGE)
    const headers = { 'content-type': FORM, 'x-twilio-signature': signature }
    expect((await post('/webhooks/twilio', new URLSearchParams(MESSAGE).toString(), headers)).status).toBe(200)
  })
})

describe('what was sent', () => {
  it('a quick reply is a press', async () => {
    const pressed = { Body: 'Tue 09:30', ButtonText: 'Tue 09:30', ButtonPayload: 'choose?question=q&option=1' }
    expect(await contentOf({ ...pressed, OriginalRepliedMessageSid: 'MM9' })).toEqual({
      kind: 'press',
      payload: 'choose?question=q&option=1',
      label: 'Tue 09:30',
      messageId: 'MM9',
    })
  })

  it('a choice from a list is a press', async () => {
    expect(await contentOf({ ListId: 'choose?option=2', ListTitle: 'Wed 10:00' })).toEqual({
      kind: 'press',
      payload: 'choose?option=2',
      label: 'Wed 10:00',
      messageId: null,
    })
  })

  it('a pin is a location', async () => {
    expect(await contentOf({ Body: '', Latitude: '12.9716', Longitude: '77.5946', Address: 'MG Road' })).toEqual({
      kind: 'location',
      point: { lat: 12.9716, lon: 77.5946 },
      label: 'MG Road',
    })
  })

  it.each([
    ['91', '0'],
    ['0', '-180.5'],
    ['NaN', '77.5'],
    ['12.9', ''],
    ['Infinity', '77.5'],
    ['12.9; DROP', '77.5'],
  ])('a pin at %s, %s is doubted', async (Latitude, Longitude) => {
    expect(await contentOf({ Latitude, Longitude })).toEqual({ kind: 'unreadable', reason: 'location-out-of-range' })
  })

  it('a photo is media with its caption', async () => {
    const photo = { NumMedia: '1', MediaContentType0: 'image/jpeg', Body: 'prescription' }
    expect(await contentOf(photo)).toEqual({
      kind: 'media',
      contentType: 'image/jpeg',
      caption: 'prescription',
      url: null,
    })
  })

  it('a voice note is media with its address', async () => {
    const MediaUrl0 = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1'
    expect(await contentOf({ NumMedia: '1', MediaContentType0: 'audio/ogg', MediaUrl0, Body: '' })).toEqual({
      kind: 'media',
      contentType: 'audio/ogg',
      caption: null,
      url: MediaUrl0,
    })
  })

  it('nothing but white space is empty', async () => {
    expect(await contentOf({ Body: ' \n ' })).toEqual({ kind: 'unreadable', reason: 'empty' })
  })
})

describe('a JSON body', () => {
  const deliver = (body: string, hashed = body) => {
    const path = `/webhooks/twilio?bodySHA256=${createHash('sha256').update(hashed).digest('hex')}`
    const headers = { 'content-type': 'application/json', 'x-twilio-signature': sign(PUBLIC_URL + path, {}) }
    return post(path, body, headers)
  }

  it('is verified by its hash', async () => {
    await start()
    const answer = await deliver(JSON.stringify({ ...MESSAGE, NumMedia: 0, Body: 'नमस्ते' }))
    expect(answer.status).toBe(200)
    expect(received[0]?.content).toEqual({ kind: 'text', text: 'नमस्ते' })
  })

  it('is refused when the body was changed', async () => {
    await start()
    expect((await deliver(JSON.stringify({ ...MESSAGE, Body: 'changed' }), JSON.stringify(MESSAGE))).status).toBe(403)
  })

  it('is refused when nothing vouches for the body', async () => {
    await start()
    const headers = {
      'content-type': 'application/json',
      'x-twilio-signature': sign(`${PUBLIC_URL}/webhooks/twilio`, {}),
    }
    expect((await post('/webhooks/twilio', JSON.stringify(MESSAGE), headers)).status).toBe(403)
  })

  it.each(['{"MessageSid":', 'null', '[1]', '"text"'])('%s is malformed', async (body) => {
    await start()
    const answer = await deliver(body)
    expect(answer.status).toBe(400)
    expect((await answer.text()).length).toBeLessThan(100)
  })
})

describe('refusals', () => {
  it.each([
    ['no signature', {}],
    ['an empty signature', { 'x-twilio-signature': '' }],
    ['a signature of another token', { 'x-twilio-signature': sign(`${PUBLIC_URL}/webhooks/twilio`, MESSAGE, 'other') }],
    [
      'a signature of another address',
      { 'x-twilio-signature': sign('https://other.example/webhooks/twilio', MESSAGE) },
    ],
    ['a signature of other words', { 'x-twilio-signature': sign(PUBLIC_URL, { ...MESSAGE, Body: 'x' }) }],
  ])('%s: 403, logged without content', async (_name, signature: Record<string, string>) => {
    await start()
    const body = new URLSearchParams(MESSAGE).toString()
    const answer = await post('/webhooks/twilio', body, { 'content-type': FORM, ...signature })
    expect(answer.status).toBe(403)
    expect(received).toEqual([])
    expect(logged.join()).toContain('twilio.forged')
    expect(logged.join()).not.toMatch(/chahiye|9800000001/)
  })

  it('does not break on a host no URL can have', async () => {
    await start({ publicUrl: null })
    const headers = { 'content-type': FORM, 'x-twilio-signature': 'x', 'x-forwarded-host': 'a b<c' }
    expect((await post('/webhooks/twilio', 'Body=x', headers)).status).toBe(403)
  })

  it('10 MB: 413', async () => {
    await start()
    const headers = { 'content-type': FORM, 'x-twilio-signature': 'x' }
    expect((await post('/webhooks/twilio', `Body=${'a'.repeat(10_000_000)}`, headers)).status).toBe(413)
    expect(received).toEqual([])
  })

  it.each(['Body=%ZZ', 'Body=%FF%FE', '=x', 'novalue'])('form %s: 400', async (body) => {
    await start()
    const answer = await post('/webhooks/twilio', body, { 'content-type': FORM, 'x-twilio-signature': 'x' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toBe('The form could not be read.')
  })

  it('another content type: 415', async () => {
    await start()
    const headers = { 'content-type': 'text/plain', 'x-twilio-signature': 'x' }
    expect((await post('/webhooks/twilio', 'hello', headers)).status).toBe(415)
  })

  it('a signed form that is no message: 400', async () => {
    await start()
    expect((await postForm({ Body: 'hello' })).status).toBe(400)
  })

  it('a number no network has: 404', async () => {
    await start()
    expect((await postForm({ ...MESSAGE, To: 'whatsapp:+10000000000' })).status).toBe(404)
    expect(received).toEqual([])
  })

  it('not stored: 503, so that Twilio sends it again', async () => {
    await start()
    doorFails = true
    expect((await postForm(MESSAGE)).status).toBe(503)
    expect(logged.join()).not.toMatch(/chahiye/)
  })
})

describe('status callbacks', () => {
  const status = (fields: Record<string, string>) =>
    postForm({ MessageSid: 'SM7', From: 'whatsapp:+918000000000', ...fields }, '/webhooks/twilio/status')

  it.each([
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'read'],
    ['failed', 'failed'],
    ['undelivered', 'failed'],
  ] as const)('%s is recorded as %s', async (MessageStatus, expected) => {
    await start()
    expect((await status({ MessageStatus })).status).toBe(200)
    expect(receipts).toEqual([
      { channel: 'whatsapp', providerMessageId: 'SM7', status: expected, errorCode: null, at: NOW },
    ])
  })

  it('keeps the reason of a failure', async () => {
    await start()
    await status({ MessageStatus: 'failed', From: '+918000000000', ErrorCode: '30003' })
    expect(receipts[0]).toMatchObject({ channel: 'sms', status: 'failed', errorCode: 'twilio.30003' })
  })

  it('passes over what says nothing yet', async () => {
    await start()
    expect((await status({ MessageStatus: 'queued' })).status).toBe(200)
    expect(receipts).toEqual([])
  })

  it('is refused when forged', async () => {
    await start()
    const headers = { 'content-type': FORM, 'x-twilio-signature': 'forged' }
    expect((await post('/webhooks/twilio/status', 'MessageSid=SM7&MessageStatus=read', headers)).status).toBe(403)
  })
})
