import type { Intent } from '../../flows/intents.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Heard, Hearing, Interpreter } from '../interpreter.ts'
import { Breaker } from './breaker.ts'
import { languageOf } from './language.ts'

/** A language model as the chain sees it: intents, none where it called no tool of the role, or a failure. */
export interface LanguageModelReader {
  /** Version of the prompt, for the metrics. */
  readonly prompt: string
  /** @throws {LlmError} */
  read(hearing: Hearing): Promise<readonly Intent[]>
}

/** Why a language model gave no answer. */
export class LlmError extends Error {
  readonly code: 'llm.timeout' | 'llm.unauthorised' | 'llm.rate-limited' | 'llm.refused' | 'llm.unavailable'

  constructor(code: LlmError['code'], options: ErrorOptions) {
    super(`the language model did not answer: ${code}`, options)
    this.code = code
  }
}

/** One message read, for counting; never holds its words. */
export interface Metric {
  readonly by: Heard['by']
  /** `silent`: the model called no usable tool; `open`: the breaker kept it from being asked. */
  readonly llm: 'off' | 'answered' | 'silent' | 'open' | LlmError['code'] | 'llm.failed'
  readonly ms: number
  readonly prompt: string | null
}

export interface ChainOptions {
  readonly offline: Interpreter
  readonly llm: LanguageModelReader | null
  readonly now: () => Instant
  readonly onMetric: (metric: Metric) => void
}

const FAILURES_MAX = 4
const OPEN_SECONDS = 30

/**
 * The language model first where there is one, the offline interpreter for everything it does not answer. Resolves
 * within the model's budget and never rejects.
 */
export function createInterpreter({ offline, llm, now, onMetric }: ChainOptions): Interpreter {
  const breaker = new Breaker(now, { failuresMax: FAILURES_MAX, openSeconds: OPEN_SECONDS })
  return {
    async interpret(hearing) {
      const began = now()
      const asked = await ask(hearing)
      const heard: Heard =
        asked.intents.length > 0
          ? { intents: asked.intents, language: languageOf(hearing.text) ?? 'en', by: 'llm' }
          : await offline.interpret(hearing)
      onMetric({ by: heard.by, llm: asked.outcome, ms: now() - began, prompt: llm?.prompt ?? null })
      return heard
    },
  }

  async function ask(hearing: Hearing): Promise<{ intents: readonly Intent[]; outcome: Metric['llm'] }> {
    if (llm === null) return { intents: [], outcome: 'off' }
    if (!breaker.allows()) return { intents: [], outcome: 'open' }
    try {
      const intents = await llm.read(hearing)
      breaker.succeeded()
      return { intents, outcome: intents.length > 0 ? 'answered' : 'silent' }
    } catch (error) {
      breaker.failed()
      return { intents: [], outcome: error instanceof LlmError ? error.code : 'llm.failed' }
    }
  }
}
