import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../bot/channel.ts'
import { slackChannel } from './slack-channel.ts'

const log = { warn: () => {}, error: () => {} }

let calls: { method: string; form: URLSearchParams }[]

beforeEach(() => {
  nock.disableNetConnect()
  calls = []
})

afterEach(() => {
  const unused = nock.pendingMocks()
  nock.cleanAll()
  nock.enableNetConnect()
  expect(unused).toEqual([])
})

/** Slack answers one call of a method; what it was sent is kept. */
function slack(method: string, answer: object, status = 200, headers: Record<string, string> = {}) {
  nock('https://slack.com')
    .matchHeader('authorization', 'Bearer xoxb-test')
    .post(`/api/${method}`, (form: Record<string, string>) => {
      calls.push({ method, form: new URLSearchParams(form) })
      return true
    })
    .reply(status, answer, headers)
}

function send(changes: Partial<Post> = {}, apiUrl: string | null = null) {
  return slackChannel({ botToken: 'xoxb-test', apiUrl, log }).send({
    to: { channel: 'slack', address: 'C1', thread: '1700.1' },
    rendered: { text: 'Bed held & ready', card: null, buttons: [] },
    edit: null,
    privateTo: null,
    urgent: false,
    ...changes,
  })
}

describe('posting', () => {
  it('answers in the thread, with blocks and a text for those who cannot see them', async () => {
    slack('chat.postMessage', { ok: true, channel: 'C1', ts: '1700.2' })
    expect(await send()).toEqual({ ok: true, providerMessageId: 'C1:1700.2' })
    const form = calls[0]?.form
    expect(form?.get('channel')).toBe('C1')
    expect(form?.get('thread_ts')).toBe('1700.1')
    expect(form?.get('text')).toBe('Bed held &amp; ready')
    expect(JSON.parse(form?.get('blocks') ?? '')).toHaveLength(1)
  })

  it('is known by the direct message a user’s address led to', async () => {
    slack('chat.postMessage', { ok: true, channel: 'D9', ts: '1700.2' })
    expect(await send({ to: { channel: 'slack', address: 'U1', thread: null } })).toEqual({
      ok: true,
      providerMessageId: 'D9:1700.2',
    })
    expect(calls[0]?.form.has('thread_ts')).toBe(false)
  })

  it('edits in place', async () => {
    slack('chat.update', { ok: true, channel: 'C1', ts: '1700.2' })
    expect(await send({ edit: 'C1:1700.2' })).toEqual({ ok: true, providerMessageId: 'C1:1700.2' })
    expect(calls[0]?.form.get('ts')).toBe('1700.2')
  })

  it('posts anew what can no longer be edited', async () => {
    slack('chat.update', { ok: false, error: 'message_not_found' })
    slack('chat.postMessage', { ok: true, channel: 'C1', ts: '1700.3' })
    expect(await send({ edit: 'C1:1700.2' })).toEqual({ ok: true, providerMessageId: 'C1:1700.3' })
  })

  it('tells one person alone', async () => {
    slack('chat.postEphemeral', { ok: true, message_ts: '1700.4' })
    expect(await send({ privateTo: 'U7' })).toEqual({ ok: true, providerMessageId: 'C1:1700.4' })
    expect(calls[0]?.form.get('user')).toBe('U7')
  })

  it('tells them in a direct message where that cannot be', async () => {
    slack('chat.postEphemeral', { ok: false, error: 'user_not_in_channel' })
    slack('chat.postMessage', { ok: true, channel: 'D7', ts: '1700.4' })
    expect(await send({ privateTo: 'U7' })).toEqual({ ok: true, providerMessageId: 'D7:1700.4' })
    expect(calls[1]?.form.get('channel')).toBe('U7')
    expect(calls[1]?.form.has('thread_ts')).toBe(false)
  })

  it('needs nothing special to be private in a direct message', async () => {
    slack('chat.postMessage', { ok: true, channel: 'D1', ts: '1700.2' })
    const to = { channel: 'slack', address: 'D1', thread: null } as const
    expect(await send({ privateTo: 'U7', to })).toMatchObject({ ok: true })
  })

  it('goes to a double when one is configured', async () => {
    nock('http://double.example:9000').post('/api/chat.postMessage').reply(200, { ok: true, channel: 'C1', ts: '1.1' })
    expect(await send({}, 'http://double.example:9000/api')).toMatchObject({ ok: true })
  })
})

describe('failures', () => {
  it('waits as long as Slack says', async () => {
    slack('chat.postMessage', { ok: false }, 429, { 'retry-after': '12' })
    expect(await send()).toEqual({ ok: false, retry: true, afterSeconds: 12, code: 'slack.ratelimited' })
  })

  it.each(['channel_not_found', 'is_archived', 'invalid_auth', 'not_in_channel'])('%s is for good', async (error) => {
    slack('chat.postMessage', { ok: false, error })
    expect(await send()).toEqual({ ok: false, retry: false, code: `slack.${error}` })
  })

  it('tries again when Slack has trouble of its own', async () => {
    slack('chat.postMessage', { ok: false, error: 'internal_error' })
    expect(await send()).toMatchObject({ retry: true, code: 'slack.internal_error' })
    slack('chat.postMessage', {}, 503)
    expect(await send()).toMatchObject({ retry: true, code: 'slack.http-503' })
  })

  it('tries again when Slack cannot be reached', async () => {
    nock('https://slack.com').post('/api/chat.postMessage').replyWithError('ECONNRESET')
    expect(await send()).toMatchObject({ retry: true, code: 'slack.unreachable' })
  })

  it('tries again when it is told to wait but not how long', async () => {
    slack('chat.postMessage', {}, 429)
    expect(await send()).toMatchObject({ retry: true, afterSeconds: null })
  })

  it('does not insist on a refused request', async () => {
    slack('chat.postMessage', {}, 403)
    expect(await send()).toEqual({ ok: false, retry: false, code: 'slack.http-403' })
  })
})
