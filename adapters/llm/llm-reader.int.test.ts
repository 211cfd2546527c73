import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createInterpreter, type LanguageModelReader, type Metric } from '../../bot/interpret/chain.ts'
import type { Hearing, Interpreter } from '../../bot/interpreter.ts'
import { clock, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { SYSTEM_PROMPT_VERSION } from '../../prompts/system.ts'
import { openLlmReader } from './llm-reader.ts'

const HOST = 'http://llm.test'
const OPTIONS = { model: 'test', baseUrl: `${HOST}/v1`, apiKey: 'k', budgetMs: 10_000 }
const hearing = (text: string, role: Hearing['role'] = 'patient'): Hearing => ({
  text,
  role,
  now: clock('10:00'),
  topology: fixtureTopology,
  at: null,
  asked: null,
})

interface Call {
  readonly name: string
  readonly arguments: string
}
const completion = (calls: readonly Call[], content: string | null = null) => ({
  id: 'c-1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [
    {
      index: 0,
      finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
      message: {
        role: 'assistant',
        content,
        ...(calls.length > 0 && {
          tool_calls: calls.map((call, index) => ({ id: `call-${index}`, type: 'function', function: call })),
        }),
      },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})
const call = (name: string, args: unknown): Call => ({ name, arguments: JSON.stringify(args) })

/** Recognisable: whoever reads this intent knows that the offline interpreter answered. */
const offline: Interpreter = {
  interpret: () => Promise.resolve({ intents: [{ name: 'repeat', args: {} }], language: 'en', by: 'offline' }),
}

let llm: LanguageModelReader
let metrics: Metric[] = []
const chain = (): Interpreter => {
  metrics = []
  return createInterpreter({ offline, llm, now: () => clock('10:00'), onMetric: (metric) => metrics.push(metric) })
}
const answer = (status: number, body: nock.Body, headers = {}) =>
  nock(HOST).post('/v1/chat/completions').reply(status, body, headers)

beforeAll(async () => {
  nock.disableNetConnect()
  llm = await openLlmReader(OPTIONS)
}, 120_000)
afterEach(() => nock.cleanAll())

describe('a model that answers', () => {
  test('a tool call becomes an intent, the date read from the words', async () => {
    answer(200, completion([call('book_appointment', { service: 'mri', when: 'kal subah' })]))
    const heard = await chain().interpret(hearing('MRI chahiye kal subah'))
    expect(heard).toEqual({
      by: 'llm',
      language: 'hi-Latn',
      intents: [
        {
          name: 'book_appointment',
          args: {
            service: 'mri',
            when: {
              text: 'kal subah',
              start: clock('06:00', '2026-11-24'),
              end: clock('12:00', '2026-11-24'),
              grain: 'hour',
            },
          },
        },
      ],
    })
    expect(metrics).toEqual([{ by: 'llm', llm: 'answered', ms: 0, prompt: SYSTEM_PROMPT_VERSION }])
  })

  test('parallel calls become several intents', async () => {
    answer(200, completion([call('cancel_appointment', { service: 'ct' }), call('appointment_status', {})]))
    const { intents } = await chain().interpret(hearing('cancel the ct, and when is the other one?'))
    expect(intents.map((intent) => intent.name)).toEqual(['cancel_appointment', 'appointment_status'])
  })

  test('what does not fit is dropped, the rest is kept', async () => {
    answer(
      200,
      completion([
        call('delete_all_patients', {}),
        call('dispatch_ambulance', { ambulance: 'AMB-1' }),
        call('book_appointment', { service: 'no-such-service' }),
        call('cancel_appointment', { service: 'mri' }),
      ]),
    )
    const { intents } = await chain().interpret(hearing('cancel my mri'))
    expect(intents).toEqual([{ name: 'cancel_appointment', args: { service: 'mri' } }])
  })

  test('only the role’s tools are offered, and identifiers stay here', async () => {
    let sent = ''
    nock(HOST)
      .post('/v1/chat/completions', (body) => {
        sent = JSON.stringify(body)
        return true
      })
      .reply(200, completion([call('request_ambulance', { location: 'house of [ID1]' })]))
    const { intents } = await chain().interpret(hearing('ambulance to house of 98450 12345, ABHA 12-3456-7890-1234'))
    expect(sent).toContain('[ID1]')
    expect(sent).not.toMatch(/98450|7890/)
    expect(sent).toContain('book_appointment')
    expect(sent).not.toContain('dispatch_ambulance')
    expect(intents).toEqual([{ name: 'request_ambulance', args: { location: 'house of 98450 12345' } }])
  })
})

describe('a model that fails falls back to the offline interpreter', () => {
  test.each([
    ['malformed arguments', 200, completion([{ name: 'book_appointment', arguments: '{"service": "mr' }]), 'silent'],
    ['arguments of a wrong kind', 200, completion([call('hold_bed', { minutes: 'many' })]), 'silent'],
    ['an unknown tool', 200, completion([call('sudo', {})]), 'silent'],
    ['plain text', 200, completion([], 'You should take an aspirin.'), 'silent'],
    ['401', 401, { error: { message: 'bad key' } }, 'llm.unauthorised'],
    ['429', 429, { error: { message: 'slow down' } }, 'llm.rate-limited'],
    ['500', 500, { error: { message: 'oops' } }, 'llm.unavailable'],
    ['400', 400, { error: { message: 'no such model' } }, 'llm.refused'],
    ['a page instead of JSON', 200, '<html></html>', 'llm.unavailable'],
  ])('%s', async (_, status, body, outcome) => {
    answer(status, body)
    const heard = await chain().interpret(hearing('MRI kal', 'staff'))
    expect(heard.by).toBe('offline')
    expect(metrics.map((metric) => metric.llm)).toEqual([outcome])
  })

  test('no answer within the budget', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    nock.enableNetConnect('127.0.0.1')
    const { port } = silent.address() as AddressInfo // a listening TCP server has one
    const reader = await openLlmReader({ ...OPTIONS, baseUrl: `http://127.0.0.1:${port}/v1`, budgetMs: 100 })
    await expect(reader.read(hearing('status'))).rejects.toMatchObject({ code: 'llm.timeout' })
    nock.disableNetConnect()
    silent.closeAllConnections()
    silent.close()
  })
})
