import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Metric } from '../../bot/interpret/chain.ts'
import { createApp } from './app.ts'
import { metricsRoutes, ReadingMetrics } from './metrics.ts'

const TOKEN = 'a-token-for-tests'
const metric = (part: Partial<Metric>): Metric => ({
  by: 'offline',
  llm: 'off',
  ms: 3,
  prompt: null,
  inputTokens: 0,
  outputTokens: 0,
  repaired: false,
  ...part,
})

let server: Server
async function serve(metrics: ReadingMetrics): Promise<string> {
  const log = { warn: () => undefined, error: () => undefined }
  const routers = [metricsRoutes(TOKEN, () => metrics.text())]
  server = createServer(createApp({ routers, ready: async () => undefined, log })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`
}
afterEach(() => void server.close())

test('how messages were read, what it cost and what is left', async () => {
  const metrics = new ReadingMetrics(() => 1_180)
  metrics.record(metric({}))
  metrics.record(metric({ by: 'llm', llm: 'answered', ms: 900, inputTokens: 800, outputTokens: 20, repaired: true }))
  metrics.record(metric({ llm: 'llm.timeout', ms: 4_100 }))
  metrics.record(metric({ llm: 'spent' }))
  const answer = await fetch(await serve(metrics), { headers: { authorization: `Bearer ${TOKEN}` } })
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await answer.text()).toMatchInlineSnapshot(`
    "# HELP nadi_messages_read_total Messages read, by whom, and what became of the model.
    # TYPE nadi_messages_read_total counter
    nadi_messages_read_total{by="offline",llm="off"} 1
    nadi_messages_read_total{by="llm",llm="answered"} 1
    nadi_messages_read_total{by="offline",llm="llm.timeout"} 1
    nadi_messages_read_total{by="offline",llm="spent"} 1
    # HELP nadi_reading_seconds From a message to its intents.
    # TYPE nadi_reading_seconds histogram
    nadi_reading_seconds_bucket{by="offline",le="0.001"} 0
    nadi_reading_seconds_bucket{by="offline",le="0.005"} 2
    nadi_reading_seconds_bucket{by="offline",le="0.02"} 2
    nadi_reading_seconds_bucket{by="offline",le="0.1"} 2
    nadi_reading_seconds_bucket{by="offline",le="0.5"} 2
    nadi_reading_seconds_bucket{by="offline",le="1"} 2
    nadi_reading_seconds_bucket{by="offline",le="2"} 2
    nadi_reading_seconds_bucket{by="offline",le="4"} 2
    nadi_reading_seconds_bucket{by="offline",le="+Inf"} 3
    nadi_reading_seconds_sum{by="offline"} 4.106
    nadi_reading_seconds_count{by="offline"} 3
    nadi_reading_seconds_bucket{by="llm",le="0.001"} 0
    nadi_reading_seconds_bucket{by="llm",le="0.005"} 0
    nadi_reading_seconds_bucket{by="llm",le="0.02"} 0
    nadi_reading_seconds_bucket{by="llm",le="0.1"} 0
    nadi_reading_seconds_bucket{by="llm",le="0.5"} 0
    nadi_reading_seconds_bucket{by="llm",le="1"} 1
    nadi_reading_seconds_bucket{by="llm",le="2"} 1
    nadi_reading_seconds_bucket{by="llm",le="4"} 1
    nadi_reading_seconds_bucket{by="llm",le="+Inf"} 1
    nadi_reading_seconds_sum{by="llm"} 0.9
    nadi_reading_seconds_count{by="llm"} 1
    # HELP nadi_llm_tokens_total Tokens the model reported.
    # TYPE nadi_llm_tokens_total counter
    nadi_llm_tokens_total{kind="input"} 800
    nadi_llm_tokens_total{kind="output"} 20
    # HELP nadi_llm_repaired_total Answers whose malformed arguments the second try mended.
    # TYPE nadi_llm_repaired_total counter
    nadi_llm_repaired_total 1
    # HELP nadi_llm_tokens_left Of the budget of today.
    # TYPE nadi_llm_tokens_left gauge
    nadi_llm_tokens_left 1180
    "
  `)
})

test.each([undefined, 'Bearer wrong', `Basic ${TOKEN}`, TOKEN])('not for %s', async (authorization) => {
  const answer = await fetch(await serve(new ReadingMetrics()), authorization ? { headers: { authorization } } : {})
  expect(answer.status).toBe(401)
  expect(await answer.text()).not.toContain('nadi_')
})
