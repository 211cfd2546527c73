import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channel.ts'
import type { LogFields } from '../../bot/log.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { slackRoutes } from './intake.ts'

const SECRET = 'secret-for-tests'
const NETWORK = NetworkId.parse('bengaluru')
const NOW = instant(1_800_000_000_000)
const NOW_SECONDS = NOW / 1000
const FORM = 'application/x-www-form-urlencoded'

let server: Server
let url: string
let received: Inbound[]
let logged: string[]
/** Holds a delivery up at the door, or throws. */
let atTheDoor: () => Promise<void>

const record = (fields: LogFields, message: string) => void logged.push(JSON.stringify({ ...fields, message }))

beforeEach(async () => {
  received = []
  logged = []
  atTheDoor = async () => {}
  const receive = async (inbound: Inbound) => {
    await atTheDoor()
    received.push(inbound)
    return 'stored' as const
  }
  const routes = slackRoutes({
    door: { receive },
    networkOf: (team) => (team === 'T1' ? NETWORK : null),
    signingSecret: SECRET,
    now: () => NOW,
    log: { info: record, warn: record, error: record },
  })
  server = createServer(express().use(routes))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
})

afterEach(() => {
  server.close()
})

/** Slack's rule, written out here a second time. */
function signed(body: string, at = NOW_SECONDS, secret = SECRET): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${hash}` }
}

function post(body: string, type: string, headers = signed(body)): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': type, ...headers } })
}

const postJson = (body: object) => post(JSON.stringify(body), 'application/json')
const postForm = (fields: Record<string, string>) => post(new URLSearchParams(fields).toString(), FORM)

const mention = (event: object = {}, body: object = {}) => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  event: {
    type: 'app_mention',
    user: 'U7',
    channel: 'C1',
    ts: '1700.1',
    text: '<@U0> nearest free ICU bed?',
    ...event,
  },
  ...body,
})

const direct = (event: object = {}) =>
  mention({ type: 'message', channel: 'D1', channel_type: 'im', text: 'nearest free ICU bed?', ...event })

const press = (changes: object = {}) => ({
  type: 'block_actions',
  trigger_id: '12.34.ab',
  team: { id: 'T1', domain: 'lakeview' },
  user: { id: 'U7', username: 'asha', team_id: 'T1' },
  channel: { id: 'C1', name: 'icu' },
  container: { type: 'message', message_ts: '1700.5', channel_id: 'C1', is_ephemeral: false },
  message: { type: 'message', ts: '1700.5', thread_ts: '1700.1', text: '' },
  actions: [
    {
      type: 'button',
      action_id: 'press-0',
      block_id: 'b',
      value: 'hold-bed?bed=LGH-ICU-3',
      text: { type: 'plain_text', text: 'Hold 30 min' },
      action_ts: '1700.6',
    },
  ],
  ...changes,
})

const postPress = (changes: object = {}) => postForm({ payload: JSON.stringify(press(changes)) })

const COMMAND = {
  command: '/nadi',
  text: 'nearest free ICU bed?',
  team_id: 'T1',
  channel_id: 'C1',
  user_id: 'U7',
  trigger_id: '12.34.cd',
  response_url: 'https://slack.example/commands/1',
}

describe('what people say', () => {
  it('a mention in a channel is answered in its thread', async () => {
    expect((await postJson(mention())).status).toBe(200)
    expect(received).toEqual([
      {
        network: NETWORK,
        providerId: 'Ev1',
        place: { channel: 'slack', address: 'C1', thread: '1700.1' },
        sender: 'U7',
        receivedAt: NOW,
        content: { kind: 'text', text: 'nearest free ICU bed?' },
      },
    ])
  })

  it('a mention in a thread stays there', async () => {
    await postJson(mention({ thread_ts: '1699.9' }))
    expect(received[0]?.place.thread).toBe('1699.9')
  })

  it('a direct message has no thread unless it is in one', async () => {
    await postJson(direct())
    await postJson(direct({ thread_ts: '1699.9' }))
    expect(received.map(({ place }) => place.thread)).toEqual([null, '1699.9'])
  })

  it('a command', async () => {
    const answer = await postForm(COMMAND)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
    expect(received[0]).toMatchObject({
      providerId: '12.34.cd',
      place: { address: 'C1', thread: null },
      sender: 'U7',
      content: { kind: 'text', text: 'nearest free ICU bed?' },
    })
  })

  it('a mention and nothing more is empty', async () => {
    await postJson(mention({ text: '<@U0> ' }))
    expect(received[0]?.content).toEqual({ kind: 'unreadable', reason: 'empty' })
  })

  it('a file is media with its caption', async () => {
    await postJson(direct({ subtype: 'file_share', files: [{ mimetype: 'image/png' }], text: 'ECG' }))
    expect(received[0]?.content).toEqual({ kind: 'media', contentType: 'image/png', caption: 'ECG', url: null })
  })

  it.each([
    ['a bot', direct({ bot_id: 'B1' })],
    ['a bot, as Slack used to say it', direct({ subtype: 'bot_message', user: undefined })],
    ['an edit', direct({ subtype: 'message_changed', user: undefined })],
    ['an edited mention', mention({ edited: { user: 'U7', ts: '1700.2' } })],
    ['a deletion', direct({ subtype: 'message_deleted', user: undefined })],
    ['talk in a channel', direct({ channel: 'C1', channel_type: 'channel' })],
    ['another workspace', mention({}, { team_id: 'T2' })],
    ['another kind of event', mention({ type: 'reaction_added' })],
  ])('passes over %s, with a 200', async (_name, body) => {
    expect((await postJson(body)).status).toBe(200)
    expect(received).toEqual([])
  })
})

describe('presses', () => {
  it('tell the card and its thread', async () => {
    expect((await postPress()).status).toBe(200)
    expect(received).toEqual([
      expect.objectContaining({
        place: { channel: 'slack', address: 'C1', thread: '1700.1' },
        sender: 'U7',
        content: {
          kind: 'press',
          payload: 'hold-bed?bed=LGH-ICU-3',
          label: 'Hold 30 min',
          messageId: 'C1:1700.5',
        },
      }),
    ])
  })

  it('begin a thread below a card that stands alone', async () => {
    await postPress({ message: { ts: '1700.5' } })
    expect(received[0]?.place.thread).toBe('1700.5')
  })

  it('begin none below what only one person sees, nor in a direct message', async () => {
    const container = { type: 'message', message_ts: '1700.5', channel_id: 'C1', is_ephemeral: true }
    await postPress({ container, message: undefined })
    await postPress({ channel: { id: 'D1' }, message: { ts: '1700.5' } })
    expect(received.map(({ place }) => place.thread)).toEqual([null, null])
  })

  it('are the same when delivered twice and different when somebody else presses', async () => {
    await postPress()
    await postPress()
    await postPress({ user: { id: 'U8' } })
    const [first, again, other] = received.map(({ providerId }) => providerId)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })
})

describe('acknowledgement', () => {
  it('comes only once the delivery is stored', async () => {
    const order: string[] = []
    let store = () => {}
    const reached = new Promise<void>((reach) => {
      atTheDoor = () => {
        reach()
        return new Promise((resolve) => {
          store = resolve
        })
      }
    })
    const answered = postJson(mention()).then(() => order.push('answered'))
    await reached
    // Time for an answer sent too early to arrive.
    await fetch(url)
    order.push('stored')
    store()
    await answered
    expect(order).toEqual(['stored', 'answered'])
  })

  it.each([
    ['an event', () => postJson(mention())],
    ['a command', () => postForm(COMMAND)],
    ['a press', () => postPress()],
  ])('is withheld from %s that could not be stored', async (_name, deliver) => {
    atTheDoor = async () => {
      throw Object.assign(new Error('disk full'), { code: 'store.full' })
    }
    expect((await deliver()).status).toBe(503)
    expect(logged.join()).toContain('store.full')
    expect(logged.join()).not.toMatch(/ICU/)
  })

  it('notes when Slack sends a thing again', async () => {
    const body = JSON.stringify(mention())
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    await post(body, 'application/json', { ...signed(body), ...retry })
    expect(received[0]?.providerId).toBe('Ev1')
    expect(logged.join()).toContain('http_timeout')
  })
})

describe('the transport', () => {
  it('answers Slack’s challenge', async () => {
    const answer = await postJson({ type: 'url_verification', challenge: 'abc', token: 'x' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ challenge: 'abc' })
  })

  it('answers Slack’s certificate check', async () => {
    expect((await postForm({ ssl_check: '1', token: 'x' })).status).toBe(200)
  })

  const body = JSON.stringify(mention())
  it.each([
    ['no signature', {}],
    ['another secret', signed(body, NOW_SECONDS, 'other')],
    ['a signature of other words', signed(body.replace('ICU', 'NICU'))],
    ['a signature six minutes old', signed(body, NOW_SECONDS - 360)],
    ['a time that is none', { ...signed(body), 'x-slack-request-timestamp': 'now' }],
    ['a signature of another version', { ...signed(body), 'x-slack-signature': 'v1=abc' }],
  ])('%s: 403, logged without content', async (_name, headers: Record<string, string>) => {
    expect((await post(body, 'application/json', headers)).status).toBe(403)
    expect(received).toEqual([])
    expect(logged.join()).toContain('slack.forged')
    expect(logged.join()).not.toMatch(/ICU|U7/)
  })

  it('four minutes are not too old', async () => {
    expect((await post(body, 'application/json', signed(body, NOW_SECONDS - 240))).status).toBe(200)
  })

  it.each([
    ['{"type":', 'application/json'],
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['payload=%7Bnot-json', FORM],
  ])('%s: 400', async (malformed, type) => {
    const answer = await post(malformed, type)
    expect(answer.status).toBe(400)
    expect((await answer.text()).length).toBeLessThan(100)
  })

  it('another content type: 415', async () => {
    expect((await post(body, 'text/plain')).status).toBe(415)
  })

  it('10 MB: 413', async () => {
    expect((await post('x'.repeat(10_000_000), 'application/json')).status).toBe(413)
  })
})
