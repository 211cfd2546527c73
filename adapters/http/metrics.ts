import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type Router } from 'express'
import type { Metric } from '../../bot/interpret/chain.ts'

/** Upper bounds, in seconds: from a classifier's to a language model's last. */
const BUCKETS_SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 1, 2, 4] as const

interface Timed {
  /** Up to each bound, then all. */
  readonly counts: number[]
  seconds: number
}

/**
 * How messages were read, in Prometheus's text format (version 0.0.4). Counts and seconds; never a word of a message
 * or who wrote it.
 */
export class ReadingMetrics {
  readonly #read = new Map<string, number>()
  readonly #timed = new Map<Metric['by'], Timed>()
  readonly #tokens = { input: 0, output: 0 }
  readonly #tokensLeft: () => number | null
  #repaired = 0

  /** `tokensLeft`: of today's budget, null without one. */
  constructor(tokensLeft: () => number | null = () => null) {
    this.#tokensLeft = tokensLeft
  }

  record({ by, llm, ms, inputTokens, outputTokens, repaired }: Metric): void {
    const labels = `by="${by}",llm="${llm}"`
    this.#read.set(labels, (this.#read.get(labels) ?? 0) + 1)
    this.#tokens.input += inputTokens
    this.#tokens.output += outputTokens
    if (repaired) this.#repaired += 1
    const timed = this.#timed.get(by) ?? { counts: Array<number>(BUCKETS_SECONDS.length + 1).fill(0), seconds: 0 }
    this.#timed.set(by, timed)
    timed.seconds += ms / 1_000
    for (const [n, bound] of [...BUCKETS_SECONDS, Number.POSITIVE_INFINITY].entries()) {
      if (ms / 1_000 <= bound) timed.counts[n] = (timed.counts[n] ?? 0) + 1
    }
  }

  text(): string {
    const left = this.#tokensLeft()
    return [
      ...family('nadi_messages_read_total', 'counter', 'Messages read, by whom, and what became of the model.'),
      ...[...this.#read].map(([labels, count]) => `nadi_messages_read_total{${labels}} ${count}`),
      ...family('nadi_reading_seconds', 'histogram', 'From a message to its intents.'),
      ...[...this.#timed].flatMap(([by, timed]) => histogram(by, timed)),
      ...family('nadi_llm_tokens_total', 'counter', 'Tokens the model reported.'),
      ...Object.entries(this.#tokens).map(([kind, count]) => `nadi_llm_tokens_total{kind="${kind}"} ${count}`),
      ...family('nadi_llm_repaired_total', 'counter', 'Answers whose malformed arguments the second try mended.'),
      `nadi_llm_repaired_total ${this.#repaired}`,
      ...(left === null
        ? []
        : [...family('nadi_llm_tokens_left', 'gauge', 'Of the budget of today.'), `nadi_llm_tokens_left ${left}`]),
      '',
    ].join('\n')
  }
}

const family = (name: string, type: string, help: string): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

function histogram(by: string, { counts, seconds }: Timed): readonly string[] {
  const bounds = [...BUCKETS_SECONDS.map(String), '+Inf']
  const all = counts.at(-1) ?? 0
  return [
    ...bounds.map((bound, n) => `nadi_reading_seconds_bucket{by="${by}",le="${bound}"} ${counts[n] ?? 0}`),
    `nadi_reading_seconds_sum{by="${by}"} ${seconds}`,
    `nadi_reading_seconds_count{by="${by}"} ${all}`,
  ]
}

/** `GET /metrics`, for whoever brings the token as `Authorization: Bearer …`. */
export function metricsRoutes(token: string, text: () => string): Router {
  const router = express.Router()
  const expected = digest(`Bearer ${token}`)
  router.get('/metrics', (req, res) => {
    const given = digest(req.get('authorization') ?? '')
    if (!timingSafeEqual(given, expected)) {
      res.status(401).set('www-authenticate', 'Bearer').type('text/plain').send('A token is needed.')
      return
    }
    res.set('cache-control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text())
  })
  return router
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
