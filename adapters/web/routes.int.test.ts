import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channel.ts'
import { createCipher } from '../../bot/cipher.ts'
import { configured, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { boardOf } from './board.ts'
import { LISTENERS_MAX } from './live-feed.ts'
import { type Simulator, simulator } from './routes.ts'
import { simulatorConfig } from './simulator-config.ts'
import { Transcripts } from './transcripts.ts'
import type { FeedEvent, Submission } from './wire.ts'

const NOW = instant(Date.UTC(2026, 10, 23, 6))
const NETWORK = NetworkId.parse('demo')
const PHONE = 'patient:+919000000001'
const state = new Scenario(NOW).given(configured).state

let received: Inbound[]
let doorIsShut: boolean
let faults: string[]
let transcripts: Transcripts
let sim: Simulator
let url: string
let stop: () => Promise<void>

beforeEach(async () => {
  received = []
  faults = []
  doorIsShut = false
  const rows = new Map<string, string>()
  const kept = {
    get: async (key: string) => rows.get(key) ?? null,
    set: async (key: string, value: string) => void rows.set(key, value),
  }
  transcripts = await Transcripts.open(kept, createCipher('a pass phrase for tests only'), NETWORK)
  const built = await mkdtemp(join(tmpdir(), 'nadi-web-'))
  await writeFile(join(built, 'index.html'), '<title>Nadi</title>')
  sim = simulator({
    network: NETWORK,
    config: simulatorConfig(fixtureTopology, {
      staffName: (staff) => `Name of ${staff}`,
      simulatedPatients: [{ phone: '+919000000001', label: 'Patient 1' }],
    }),
    door: {
      async receive(inbound) {
        if (doorIsShut) throw new Error('database is down')
        const known = received.some(({ providerId }) => providerId === inbound.providerId)
        if (!known) received.push(inbound)
        return known ? 'duplicate' : 'stored'
      },
    },
    transcripts,
    board: () => boardOf(state, NOW),
    now: () => NOW,
    built,
    onError: (code) => faults.push(code),
  })
  const server = createServer(express().use(sim.router)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a listening TCP server has one
  stop = async () => {
    sim.close()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
    await rm(built, { recursive: true })
  }
})
afterEach(() => stop())

const submission = (over: Partial<Submission> = {}): Submission => ({
  id: randomUUID(),
  place: PHONE,
  sender: PHONE,
  thread: null,
  content: { kind: 'text', text: 'MRI chahiye kal subah' },
  ...over,
})
const text = (words: string): Submission['content'] => ({ kind: 'text', text: words })
const send = (body: unknown, type = 'application/json') =>
  fetch(`${url}/sim/messages`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const outcomeOf = async (response: Promise<Response>) => {
  const { status, headers } = await response
  expect(headers.get('content-type')).toContain('application/json')
  return { status, ...((await (await response).json()) as { code?: string; outcome?: string; message?: string }) }
}

/** The feed's events one by one. */
async function* listen(signal: AbortSignal): AsyncGenerator<FeedEvent> {
  const { body } = await fetch(`${url}/sim/events`, { signal })
  if (!body) return
  let text = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = text.slice(0, end).match(/^data: (.*)$/m)?.[1]
      text = text.slice(end + 2)
      if (data !== undefined) yield JSON.parse(data) as FeedEvent
    }
  }
}
const next = async (events: AsyncGenerator<FeedEvent>): Promise<FeedEvent> =>
  (await events.next()).value ?? expect.fail('the feed ended')

describe('POST /sim/messages', () => {
  it('hands a message to the inbox as any channel does, and shows it', async () => {
    const message = submission()
    expect(await outcomeOf(send(message))).toEqual({ status: 202, outcome: 'stored' })
    expect(received).toEqual([
      {
        network: NETWORK,
        providerId: message.id,
        place: { channel: 'web', address: PHONE, thread: null },
        sender: PHONE,
        receivedAt: NOW,
        content: { kind: 'text', text: 'MRI chahiye kal subah' },
      },
    ])
    expect(transcripts.all()).toMatchObject([{ id: message.id, from: PHONE }])
  })

  it('takes a double send once', async () => {
    const message = submission()
    await Promise.all([send(message), send(message)])
    expect(await outcomeOf(send(message))).toEqual({ status: 202, outcome: 'duplicate' })
    expect(received).toHaveLength(1)
    expect(transcripts.all()).toHaveLength(1)
  })

  it('starts a thread with a message in a room, and answers in the thread it was written in', async () => {
    const [room, nurse] = ['room:operations', 'staff:S-NURSE']
    const root = submission({ place: room, sender: nurse })
    await send(root)
    await send(submission({ place: room, sender: nurse, thread: root.id }))
    expect(received.map(({ place }) => place.thread)).toEqual([root.id, root.id])
    expect(transcripts.all().map(({ thread }) => thread)).toEqual([null, root.id])
  })

  it('passes buttons and pins on', async () => {
    const press = { kind: 'press', payload: 'hold-bed?bed=B', label: 'Hold', messageId: 'web-1' } as const
    await send(submission({ content: press }))
    await send(submission({ content: { kind: 'location', lat: 12.9, lon: 77.6, label: 'Hebbal' } }))
    expect(received.map(({ content }) => content)).toEqual([
      press,
      { kind: 'location', point: { lat: 12.9, lon: 77.6 }, label: 'Hebbal' },
    ])
  })

  it.each([
    ['an empty text', text('   '), 'empty'],
    ['a pin off the globe', { kind: 'location', lat: 912, lon: 77, label: null } as const, 'location-out-of-range'],
  ])('tells the inbox of %s, so that the person is told', async (_name, content, reason) => {
    expect(await outcomeOf(send(submission({ content })))).toMatchObject({ status: 202 })
    expect(received[0]?.content).toEqual({ kind: 'unreadable', reason })
  })

  it.each(['अ'.repeat(20_000), '🚑🚑🚑', 'مرحبا', "'; DROP TABLE beds; --", '<script>alert(1)</script>'])(
    'keeps every character (%#)',
    async (words) => {
      expect(await outcomeOf(send(submission({ content: text(words) })))).toMatchObject({ status: 202 })
      expect(received[0]?.content).toEqual({ kind: 'text', text: words })
    },
  )

  it.each([
    ['malformed JSON', '{"id":', 400, 'web.bad-json'],
    ['no JSON object', '[]', 400, 'web.bad-message'],
    ['an id that is no uuid', submission({ id: '1' }), 400, 'web.bad-message'],
    ['an address that is none', submission({ place: 'slack:C1', sender: 'slack:C1' }), 400, 'web.bad-message'],
    ["somebody else's phone", submission({ sender: 'patient:+919000000002' }), 400, 'web.bad-message'],
    ['a patient in a room', submission({ place: 'room:coordinators' }), 400, 'web.bad-message'],
    ['20,001 characters', submission({ content: text('a'.repeat(20_001)) }), 400, 'web.bad-message'],
    ['ten megabytes', 'x'.repeat(10_000_000), 413, 'web.too-large'],
  ])('refuses %s', async (_name, body, status, code) => {
    const outcome = await outcomeOf(send(body))
    expect(outcome).toMatchObject({ status, code })
    expect(outcome.message).not.toMatch(/\bat .*:\d+/) // no stack trace
    expect(received).toEqual([])
    expect(transcripts.all()).toEqual([])
  })

  it('refuses what another site could post without asking', async () => {
    expect(await outcomeOf(send(submission(), 'text/plain'))).toMatchObject({ status: 415, code: 'web.not-json' })
    expect(received).toEqual([])
  })

  it('shows nothing that was not stored; the same message may come again', async () => {
    const message = submission()
    doorIsShut = true
    expect(await outcomeOf(send(message))).toMatchObject({ status: 503, code: 'web.not-stored' })
    expect(transcripts.all()).toEqual([])
    expect(faults).toEqual(['web.not-stored'])
    doorIsShut = false
    expect(await outcomeOf(send(message))).toEqual({ status: 202, outcome: 'stored' })
  })
})

describe('GET /sim/events', () => {
  it('begins with everything, then tells changes and boards', async () => {
    const hangUp = new AbortController()
    const before = submission()
    await send(before)
    const events = listen(hangUp.signal)
    expect(await next(events)).toMatchObject({
      type: 'snapshot',
      messages: [{ id: before.id }],
      config: {
        networkName: fixtureTopology.name,
        staff: [{ name: 'Name of S-NURSE', facility: 'Lakeview' }, {}, {}, {}, {}],
      },
      board: { at: NOW },
    })
    const after = submission()
    await send(after)
    expect(await next(events)).toMatchObject({ type: 'message', message: { id: after.id } })
    for (let times = 0; times < 50; times += 1) sim.boardChanged()
    expect(await next(events)).toMatchObject({ type: 'board' })
    await send(submission({ id: randomUUID() }))
    expect(await next(events)).toMatchObject({ type: 'message' }) // fifty changes were one board
    hangUp.abort()
  })

  it('serves a bounded number of browsers, and the next when one leaves', async () => {
    const pages = Array.from({ length: LISTENERS_MAX }, () => new AbortController())
    await Promise.all(pages.map((page) => next(listen(page.signal))))
    expect(await outcomeOf(fetch(`${url}/sim/events`))).toMatchObject({ status: 503, code: 'web.too-many-browsers' })
    for (const page of pages) page.abort()
    const again = new AbortController()
    await expect
      .poll(async () => (await fetch(`${url}/sim/events`, { signal: again.signal })).status, { timeout: 5_000 })
      .toBe(200)
    again.abort()
  })
})

describe('pages', () => {
  it('serves the app under a policy that lets it load nothing from elsewhere', async () => {
    const response = await fetch(url)
    expect(await response.text()).toContain('<title>Nadi</title>')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  it('says clearly what does not exist', async () => {
    expect(await outcomeOf(fetch(`${url}/sim/nothing`))).toMatchObject({ status: 404, code: 'web.no-such-endpoint' })
  })
})
