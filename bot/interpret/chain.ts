import type { Intent } from '../../flows/intents.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Heard, Hearing, Interpreter } from '../interpreter.ts'
import { Breaker } from './breaker.ts'
import type { TokenBudget } from './budget.ts'
import { languageOf } from './language.ts'

/** Intents, none where it called no tool of the role that could be used, and what the answer cost. */
export interface LlmAnswer {
  readonly intents: readonly Intent[]
  readonly tokens: { readonly input: number; readonly output: number }
  /** Its first arguments were malformed, the second ones were not. */
  readonly repaired: boolean
}

/** A language model as the chain sees it. */
export interface LanguageModelReader {
  /** Version of the prompt, for the metrics. */
  readonly prompt: string
  /** @throws {LlmError} */
  read(hearing: Hearing): Promise<LlmAnswer>
}

/** Why a language model gave no answer. */
export class LlmError extends Error {
  readonly code: 'llm.timeout' | 'llm.unauthorised' | 'llm.rate-limited' | 'llm.refused' | 'llm.unavailable'

  /** How long the provider asked to be left alone, null where it did not say. */
  readonly retryAfterSeconds: number | null

  constructor(
    code: LlmError['code'],
    { cause, retryAfterSeconds = null }: ErrorOptions & { readonly retryAfterSeconds?: number | null },
  ) {
    super(`the language model did not answer: ${code}`, { cause })
    this.code = code
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** One message read, for counting; never holds its words. */
export interface Metric {
  readonly by: Heard['by']
  /** `silent`: the model called no usable tool; `open`, `spent`: the breaker, or the day's budget, kept it from being asked. */
  readonly llm: 'off' | 'answered' | 'silent' | 'open' | 'spent' | LlmError['code'] | 'llm.failed'
  /** From the message to its intents. */
  readonly ms: number
  readonly prompt: string | null
  readonly inputTokens: number
  readonly outputTokens: number
  readonly repaired: boolean
}

export interface ChainOptions {
  readonly offline: Interpreter
  readonly llm: LanguageModelReader | null
  /** Null: it may cost what it likes. */
  readonly budget: TokenBudget | null
  readonly now: () => Instant
  readonly onMetric: (metric: Metric) => void
}

const FAILURES_MAX = 4
const OPEN_SECONDS = 30

/**
 * The language model first where there is one, the offline interpreter for everything it does not answer. Resolves
 * within the model's budget and never rejects.
 */
export function createInterpreter({ offline, llm, budget, now, onMetric }: ChainOptions): Interpreter {
  const breaker = new Breaker(now, { failuresMax: FAILURES_MAX, openSeconds: OPEN_SECONDS })
  return {
    async interpret(hearing) {
      const began = now()
      const asked = await ask(hearing)
      const heard: Heard =
        asked.intents.length > 0
          ? { intents: asked.intents, language: languageOf(hearing.text) ?? 'en', by: 'llm' }
          : await offline.interpret(hearing)
      const { outcome, tokens, repaired } = asked
      onMetric({
        by: heard.by,
        llm: outcome,
        ms: now() - began,
        prompt: llm?.prompt ?? null,
        inputTokens: tokens.input,
        outputTokens: tokens.output,
        repaired,
      })
      return heard
    },
  }

  async function ask(hearing: Hearing): Promise<LlmAnswer & { readonly outcome: Metric['llm'] }> {
    if (llm === null) return nothing('off')
    if (budget?.left === 0) return nothing('spent')
    if (!breaker.allows()) return nothing('open')
    try {
      const answer = await llm.read(hearing)
      breaker.succeeded()
      budget?.spend(answer.tokens.input + answer.tokens.output)
      return { ...answer, outcome: answer.intents.length > 0 ? 'answered' : 'silent' }
    } catch (error) {
      const known = error instanceof LlmError
      breaker.failed(known ? error.retryAfterSeconds : null)
      return nothing(known ? error.code : 'llm.failed')
    }
  }
}

const nothing = (outcome: Metric['llm']) => ({ intents: [], tokens: { input: 0, output: 0 }, repaired: false, outcome })
