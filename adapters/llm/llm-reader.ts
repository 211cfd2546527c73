import { z } from 'zod'
import { type LanguageModelReader, type LlmAnswer, LlmError } from '../../bot/interpret/chain.ts'
import { clean } from '../../bot/interpret/normalise.ts'
import { readWhen } from '../../bot/interpret/when.ts'
import type { Hearing } from '../../bot/interpreter.ts'
import type { Intent } from '../../flows/intents.ts'
import { repairPrompt, SYSTEM_PROMPT_VERSION, systemPrompt } from '../../prompts/system.ts'
import { readCall, toolsFor } from '../../prompts/tools.ts'
import { openChatModel } from './chat-model.ts'
import { llmErrorOf } from './errors.ts'
import { openExamples } from './few-shot.ts'
import { stripIdentifiers } from './identifiers.ts'
import { nameFinder } from './name-finder.ts'
import { forbidTracing } from './no-tracing.ts'

export interface LlmOptions {
  readonly provider: 'openai' | 'azure'
  /** The model, at Azure the deployment. */
  readonly model: string
  /** Any OpenAI-compatible endpoint, or the Azure resource; null: OpenAI's own. */
  readonly baseUrl: string | null
  readonly apiKey: string
  /** Azure's `api-version`. */
  readonly apiVersion: string | null
  readonly budgetMs: number
  /** Of the network's own people, which are never sent. */
  readonly people: readonly string[]
}

/** For everything: examples, the question, one repair. */
export const LLM_BUDGET_MS = 4_000
const CALLS_MAX = 4

/** Small servers leave it out. */
const Usage = z
  .object({ input_tokens: z.number().catch(0), output_tokens: z.number().catch(0) })
  .catch({ input_tokens: 0, output_tokens: 0 })

/** What a model said, sorted. */
interface Said {
  readonly intents: readonly Intent[]
  /** Calls of the role's tools whose arguments did not fit, and why. */
  readonly faults: readonly string[]
  readonly tokens: LlmAnswer['tokens']
}

/**
 * A reader that asks a language model by tool-calling. What it returns went through the intents' own schemas; a call
 * of a tool the role does not have is dropped, and malformed arguments are sent back once.
 */
export async function openLlmReader(options: LlmOptions): Promise<LanguageModelReader> {
  forbidTracing()
  const [model, examplesFor] = await Promise.all([openChatModel(options), openExamples()])

  const findNames = nameFinder(options.people)

  async function read(hearing: Hearing): Promise<LlmAnswer> {
    forbidTracing()
    const { role, topology, asked, now } = hearing
    const stripped = stripIdentifiers(clean(hearing.text), (text) => findNames(text, topology))
    const signal = AbortSignal.timeout(options.budgetMs)
    const tools = toolsFor(role, topology).map((tool) => ({ type: 'function' as const, function: { ...tool } }))
    const whenOf = (words: string) => readWhen(words, now, topology.utcOffsetMinutes)[0]

    const ask = async (told: string): Promise<Said> => {
      const answer = await model.bindTools(tools).invoke(
        [
          ['system', told],
          ['human', stripped.text],
        ],
        { signal },
      )
      const usage = Usage.parse(answer.usage_metadata)
      const readings = (answer.tool_calls ?? [])
        .slice(0, CALLS_MAX)
        .map(({ name, args }) => readCall({ name, args: stripped.restore(args) }, role, topology, whenOf))
      const unreadable = (answer.invalid_tool_calls ?? []).map(({ name }) => `${name}: the arguments are not JSON`)
      return {
        intents: readings.flatMap((reading) => (reading.kind === 'intent' ? [reading.intent] : [])),
        faults: [
          ...unreadable,
          ...readings.flatMap((reading) => (reading.kind === 'malformed' ? [reading.fault] : [])),
        ],
        tokens: { input: usage.input_tokens, output: usage.output_tokens },
      }
    }

    try {
      const examples = await examplesFor(stripped.text, role)
      const told = systemPrompt({ role, asked, examples })
      const first = await ask(told)
      if (first.faults.length === 0) return { ...first, repaired: false }
      const again = await ask(`${told}\n\n${repairPrompt(first.faults)}`).catch((cause: unknown) => {
        if (first.intents.length > 0) return null // half an answer is better than none
        throw cause
      })
      if (again === null || again.intents.length === 0) return { ...first, repaired: false }
      const tokens = {
        input: first.tokens.input + again.tokens.input,
        output: first.tokens.output + again.tokens.output,
      }
      return { intents: again.intents, tokens, repaired: true }
    } catch (cause) {
      throw signal.aborted ? new LlmError('llm.timeout', { cause }) : llmErrorOf(cause)
    }
  }
  return { prompt: SYSTEM_PROMPT_VERSION, read }
}
