import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createInterpreter, type LanguageModelReader, type Metric } from '../../bot/interpret/chain.ts'
import type { Hearing, Interpreter } from '../../bot/interpreter.ts'
import { clock, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { SYSTEM_PROMPT_VERSION } from '../../prompts/system.ts'
import { LlmDouble } from './llm-double.fixture.ts'
import { openLlmReader } from './llm-reader.ts'

const HOST = 'http://llm.test'
const OPTIONS = {
  provider: 'openai',
  model: 'test',
  baseUrl: `${HOST}/v1`,
  apiKey: 'k',
  apiVersion: null,
  budgetMs: 10_000,
  people: ['Asha Rao'],
} as const
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
const completion = (calls: readonly Call[], message: object = {}, reason = 'tool_calls') => ({
  id: 'c-1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [
    {
      index: 0,
      finish_reason: calls.length > 0 ? reason : 'stop',
      message: {
        role: 'assistant',
        content: null,
        ...message,
        ...(calls.length > 0 && {
          tool_calls: calls.map((call, index) => ({ id: `call-${index}`, type: 'function', function: call })),
        }),
      },
    },
  ],
  usage: { prompt_tokens: 800, completion_tokens: 20, total_tokens: 820 },
})
const call = (name: string, args: unknown): Call => ({ name, arguments: JSON.stringify(args) })
const BROKEN: Call = { name: 'cancel_appointment', arguments: '{"service": "mr' }

/** Recognisable: whoever reads this intent knows that the offline interpreter answered. */
const offline: Interpreter = {
  interpret: () => Promise.resolve({ intents: [{ name: 'repeat', args: {} }], language: 'en', by: 'offline' }),
}

let llm: LanguageModelReader
let metrics: Metric[] = []
const chain = (reader: LanguageModelReader = llm): Interpreter => {
  metrics = []
  return createInterpreter({
    offline,
    llm: reader,
    budget: null,
    now: () => clock('10:00'),
    onMetric: (metric) => metrics.push(metric),
  })
}
/** Answers the next request; what was sent is kept in `sent`. */
let sent: string[] = []
const answer = (status: number, body: nock.Body, headers = {}) =>
  nock(HOST)
    .post('/v1/chat/completions', (request) => {
      sent.push(JSON.stringify(request))
      return true
    })
    .reply(status, body, headers)

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  llm = await openLlmReader(OPTIONS)
}, 120_000)
afterEach(() => {
  nock.cleanAll()
  sent = []
})
afterAll(() => nock.enableNetConnect())

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
    expect(metrics).toEqual([
      {
        by: 'llm',
        llm: 'answered',
        ms: 0,
        prompt: SYSTEM_PROMPT_VERSION,
        inputTokens: 800,
        outputTokens: 20,
        repaired: false,
      },
    ])
  })

  test('parallel calls become several intents', async () => {
    answer(200, completion([call('cancel_appointment', { service: 'ct' }), call('appointment_status', {})]))
    const { intents } = await chain().interpret(hearing('cancel the ct, and when is the other one?'))
    expect(intents.map((intent) => intent.name)).toEqual(['cancel_appointment', 'appointment_status'])
  })

  test('a tool the role does not have, and one nobody has, are dropped without a second try', async () => {
    answer(
      200,
      completion([
        call('delete_all_patients', {}),
        call('dispatch_ambulance', { ambulance: 'AMB-1' }),
        call('cancel_appointment', { service: 'mri' }),
      ]),
    )
    const { intents } = await chain().interpret(hearing('cancel my mri'))
    expect(intents).toEqual([{ name: 'cancel_appointment', args: { service: 'mri' } }])
    expect(sent).toHaveLength(1)
  })

  test('only the role’s tools are offered, and identifiers stay here', async () => {
    answer(200, completion([call('request_ambulance', { location: 'house of [ID1]' })]))
    const { intents } = await chain().interpret(hearing('ambulance to house of 98450 12345, ABHA 12-3456-7890-1234'))
    expect(sent[0]).toContain('[ID1]')
    expect(sent[0]).not.toMatch(/98450|7890/)
    expect(sent[0]).toContain('book_appointment')
    expect(sent[0]).not.toContain('dispatch_ambulance')
    expect(intents).toEqual([{ name: 'request_ambulance', args: { location: 'house of 98450 12345' } }])
  })

  test('names stay here, and come back in what the model copies', async () => {
    answer(200, completion([call('request_ambulance', { location: 'house of [NAME2] [NAME1]' })]))
    const { intents } = await chain().interpret(hearing('ambulance to house of Asha Rao'))
    expect(sent[0]).toContain('house of [NAME2] [NAME1]')
    expect(sent[0]).not.toMatch(/asha|\brao\b/i)
    expect(intents).toEqual([{ name: 'request_ambulance', args: { location: 'house of Asha Rao' } }])
  })

  test('an answer that counts no tokens is an answer', async () => {
    const { usage: _, ...uncounted } = completion([call('appointment_status', {})])
    answer(200, uncounted)
    expect((await chain().interpret(hearing('kab hai'))).by).toBe('llm')
    expect(metrics).toMatchObject([{ inputTokens: 0, outputTokens: 0 }])
  })
})

describe('malformed arguments are sent back once', () => {
  test.each([
    ['truncated JSON', BROKEN],
    ['JSON of another kind', call('cancel_appointment', ['mri'])],
    ['a service that is not there', call('cancel_appointment', { service: 'brain-transplant' })],
    ['an argument of another type', call('cancel_appointment', { when: { start: 0 } })],
  ])('%s: mended', async (_, bad) => {
    answer(200, completion([bad], {}, 'length'))
    answer(200, completion([call('cancel_appointment', { service: 'mri' })]))
    const heard = await chain().interpret(hearing('cancel my mri'))
    expect(heard).toMatchObject({ by: 'llm', intents: [{ name: 'cancel_appointment', args: { service: 'mri' } }] })
    expect(sent[1]).toContain('could not be used')
    expect(metrics).toMatchObject([{ llm: 'answered', repaired: true, inputTokens: 1_600, outputTokens: 40 }])
  })

  test('not mended: the offline interpreter answers, and there is no third try', async () => {
    answer(200, completion([BROKEN]))
    answer(200, completion([BROKEN]))
    answer(200, completion([call('appointment_status', {})]))
    expect((await chain().interpret(hearing('cancel my mri'))).by).toBe('offline')
    expect(sent).toHaveLength(2)
    expect(metrics).toMatchObject([{ llm: 'silent', repaired: false }])
  })

  test('the second try fails: what was well formed at first is kept', async () => {
    answer(200, completion([call('appointment_status', {}), BROKEN]))
    answer(500, { error: { message: 'oops' } })
    expect(await chain().interpret(hearing('when is it, and cancel the mri'))).toMatchObject({
      by: 'llm',
      intents: [{ name: 'appointment_status' }],
    })
  })
})

describe('a model that fails falls back to the offline interpreter', () => {
  test.each([
    ['an unknown tool', 200, completion([call('sudo', {})]), 'silent'],
    ['another role’s tool', 200, completion([call('opt_out', {})]), 'silent'],
    ['plain text', 200, completion([], { content: 'You should take an aspirin.' }), 'silent'],
    ['a refusal', 200, completion([], { refusal: 'I cannot help with that.' }), 'silent'],
    ['no choices', 200, { ...completion([]), choices: [] }, 'llm.unavailable'],
    ['401', 401, { error: { message: 'bad key' } }, 'llm.unauthorised'],
    ['403', 403, { error: { message: 'not yours' } }, 'llm.unauthorised'],
    ['429', 429, { error: { message: 'slow down' } }, 'llm.rate-limited'],
    ['500', 500, { error: { message: 'oops' } }, 'llm.unavailable'],
    ['503', 503, 'gone fishing', 'llm.unavailable'],
    ['400', 400, { error: { message: 'no such model' } }, 'llm.refused'],
    ['a page instead of JSON', 200, '<html></html>', 'llm.unavailable'],
    ['half an answer', 200, '{"id":"c-1","choices":[{"ind', 'llm.unavailable'],
  ])('%s', async (_, status, body, outcome) => {
    answer(status, body)
    const heard = await chain().interpret(hearing('MRI kal', 'staff'))
    expect(heard.by).toBe('offline')
    expect(metrics.map((metric) => metric.llm)).toEqual([outcome])
  })

  test('429 with Retry-After: it is not asked again before', async () => {
    answer(429, { error: { message: 'slow down' } }, { 'retry-after': '20' })
    const patient = chain()
    await patient.interpret(hearing('MRI kal'))
    await patient.interpret(hearing('MRI kal'))
    expect(sent).toHaveLength(1)
    expect(metrics.map((metric) => metric.llm)).toEqual(['llm.rate-limited', 'open'])
  })
})

describe('the budget', () => {
  test.each([
    ['no answer', { kind: 'hangs' }],
    ['a body that comes letter by letter', { kind: 'trickles' }],
  ] as const)('%s: the offline interpreter answers', async (_, behaviour) => {
    const double = new LlmDouble()
    const reader = await openLlmReader({ ...OPTIONS, baseUrl: await double.start(), budgetMs: 200 })
    double.behaviour = behaviour
    expect((await chain(reader).interpret(hearing('status'))).by).toBe('offline')
    expect(metrics).toMatchObject([{ llm: 'llm.timeout' }])
    await double.stop()
  })

  test('a connection that is cut', async () => {
    const double = new LlmDouble()
    const reader = await openLlmReader({ ...OPTIONS, baseUrl: await double.start() })
    double.behaviour = { kind: 'hangs-up' }
    expect((await chain(reader).interpret(hearing('status'))).by).toBe('offline')
    expect(metrics).toMatchObject([{ llm: 'llm.unavailable' }])
    await double.stop()
  })
})

test('Azure: the deployment’s address, its key and the API version', async () => {
  const azure = await openLlmReader({
    ...OPTIONS,
    provider: 'azure',
    model: 'nadi-4o',
    baseUrl: 'https://nadi.azure.test',
    apiVersion: '2024-10-21',
  })
  const asked = nock('https://nadi.azure.test', { reqheaders: { 'api-key': 'k' } })
    .post('/openai/deployments/nadi-4o/chat/completions')
    .query({ 'api-version': '2024-10-21' })
    .reply(200, completion([call('appointment_status', {})]))
  expect((await chain(azure).interpret(hearing('kab hai'))).by).toBe('llm')
  expect(asked.isDone()).toBe(true)
})

test('tracing stays off and nothing is printed, whatever the environment says', async () => {
  const elsewhere: string[] = []
  nock('http://langsmith.test')
    .persist()
    .post(/.*/, (body) => {
      elsewhere.push(JSON.stringify(body))
      return true
    })
    .reply(202, {})
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const debugged = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
  const set = (): void => {
    for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_VERBOSE'])
      vi.stubEnv(name, 'true')
    vi.stubEnv('LANGSMITH_TRACING_V2', 'true')
    vi.stubEnv('LANGSMITH_ENDPOINT', 'http://langsmith.test')
    vi.stubEnv('LANGSMITH_API_KEY', 'k')
    vi.stubEnv('LANGCHAIN_CALLBACKS_BACKGROUND', 'false')
    vi.stubEnv('OPENAI_LOG', 'debug')
  }
  set()
  const double = new LlmDouble()
  const reader = await openLlmReader({ ...OPTIONS, baseUrl: await double.start() })
  double.behaviour = { kind: 'calls', tools: [call('appointment_status', {})] }
  set()
  expect((await reader.read(hearing('mera appointment kab hai'))).intents).toHaveLength(1)
  expect(Object.keys(process.env)).not.toContain('LANGSMITH_TRACING')
  expect(elsewhere).toEqual([])
  expect([...printed.mock.calls, ...debugged.mock.calls]).toEqual([])
  await double.stop()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})
