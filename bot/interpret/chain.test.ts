import { expect, test } from 'vitest'
import type { Intent } from '../../flows/intents.ts'
import { clock, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { type Instant, plusSeconds } from '../../orchestrator/time.ts'
import type { Hearing, Interpreter } from '../interpreter.ts'
import { TokenBudget } from './budget.ts'
import { createInterpreter, LlmError, type Metric } from './chain.ts'

const hearing: Hearing = {
  text: 'haan ji',
  role: 'patient',
  now: clock('10:00'),
  topology: fixtureTopology,
  at: null,
  asked: null,
}
const offline: Interpreter = {
  interpret: () => Promise.resolve({ intents: [], language: 'hi-Latn', by: 'offline' }),
}
const yes: Intent = { name: 'affirm', args: {} }

/** A model whose next answers are given, and a clock that is set by hand. */
function world(...answers: (readonly Intent[] | Error)[]) {
  let now: Instant = clock('10:00')
  let asked = 0
  const metrics: Metric['llm'][] = []
  // two answers of 97 tokens, and the third goes over
  const budget = new TokenBudget(() => now, { tokensPerDay: 250, utcOffsetMinutes: 330 })
  const interpreter = createInterpreter({
    offline,
    llm: {
      prompt: '1',
      read: () => {
        asked += 1
        const answer = answers.shift() ?? new LlmError('llm.unavailable', {})
        if (answer instanceof Error) return Promise.reject(answer)
        return Promise.resolve({ intents: answer, tokens: { input: 90, output: 7 }, repaired: false })
      },
    },
    budget,
    now: () => now,
    onMetric: (metric) => metrics.push(metric.llm),
  })
  return {
    metrics,
    asked: () => asked,
    pass: (seconds: number) => {
      now = plusSeconds(now, seconds)
    },
    hear: (times = 1) =>
      Array.from({ length: times }).reduce<Promise<unknown>>(
        (before) => before.then(() => interpreter.interpret(hearing)),
        Promise.resolve(),
      ),
  }
}

test('without a model the offline interpreter answers', async () => {
  const metrics: Metric[] = []
  const interpreter = createInterpreter({
    offline,
    llm: null,
    budget: null,
    now: () => clock('10:00'),
    onMetric: (metric) => metrics.push(metric),
  })
  expect((await interpreter.interpret(hearing)).by).toBe('offline')
  expect(metrics).toEqual([
    { by: 'offline', llm: 'off', ms: 0, prompt: null, inputTokens: 0, outputTokens: 0, repaired: false },
  ])
})

test('the model’s answer counts, in the language of the message', async () => {
  expect(await world([yes]).hear()).toEqual({ intents: [yes], language: 'hi-Latn', by: 'llm' })
})

test('no tool call and every failure fall back, an unknown one too', async () => {
  const { hear, metrics } = world([], new LlmError('llm.timeout', {}), new TypeError('oops'))
  expect(await hear(3)).toMatchObject({ by: 'offline' })
  expect(metrics).toEqual(['silent', 'llm.timeout', 'llm.failed'])
})

test('after four failures in a row it is left alone for half a minute, then probed', async () => {
  const { hear, pass, asked, metrics } = world()
  await hear(6)
  expect(asked()).toBe(4)
  expect(metrics.slice(4)).toEqual(['open', 'open'])
  pass(29)
  await hear()
  expect(asked()).toBe(4)
  pass(1)
  await hear(2)
  expect(asked()).toBe(5)
  expect(metrics.at(-1)).toBe('open')
})

test('a probe that succeeds closes the circuit', async () => {
  const failure = new LlmError('llm.unavailable', {})
  const { hear, pass, asked } = world(failure, failure, failure, failure, [yes], [yes])
  await hear(4)
  pass(30)
  await hear(2)
  expect(asked()).toBe(6)
})

test('a provider that asks to be left alone is, for as long as it said', async () => {
  const { hear, pass, asked, metrics } = world(new LlmError('llm.rate-limited', { retryAfterSeconds: 7 }), [yes])
  await hear(2)
  expect(metrics).toEqual(['llm.rate-limited', 'open'])
  pass(6)
  await hear()
  expect(asked()).toBe(1)
  pass(1)
  await hear()
  expect(metrics.at(-1)).toBe('answered')
})

test('beyond the day’s tokens the model is not asked, until the next day', async () => {
  const { hear, metrics, asked, pass } = world([yes], [yes], [yes], [yes])
  await hear(4)
  expect(metrics).toEqual(['answered', 'answered', 'answered', 'spent'])
  expect(asked()).toBe(3)
  pass(24 * 3_600)
  await hear()
  expect(metrics.at(-1)).toBe('answered')
})
