import { type LanguageModelReader, LlmError } from '../../bot/interpret/chain.ts'
import { clean } from '../../bot/interpret/normalise.ts'
import { readWhen } from '../../bot/interpret/when.ts'
import type { Hearing } from '../../bot/interpreter.ts'
import { INTENTS_OF, type Intent, type IntentName } from '../../flows/intents.ts'
import { CORPUS } from '../../prompts/corpus/corpus.ts'
import { SYSTEM_PROMPT_VERSION, systemPrompt } from '../../prompts/system.ts'
import { intentFromCall, toolsFor } from '../../prompts/tools.ts'
import { stripIdentifiers } from './identifiers.ts'

export interface LlmOptions {
  readonly model: string
  /** Any OpenAI-compatible endpoint; null: OpenAI's own. */
  readonly baseUrl: string | null
  readonly apiKey: string
  readonly budgetMs: number
}

export const LLM_BUDGET_MS = 4_000
const EXAMPLES = 8
const QUERY_WORDS_MAX = 40
const CALLS_MAX = 4

/**
 * A reader that asks a language model by tool-calling. The libraries (150 MB resident) are loaded here, so only where a
 * model is configured. What it returns went through the intents' own schemas; what does not fit is dropped.
 */
export async function openLlmReader(options: LlmOptions): Promise<LanguageModelReader> {
  const [{ ChatOpenAI }, examplesFor] = await Promise.all([import('@langchain/openai'), openExamples()])
  const chat = new ChatOpenAI({
    model: options.model,
    apiKey: options.apiKey,
    timeout: options.budgetMs,
    maxRetries: 0,
    useResponsesApi: false,
    ...(options.baseUrl !== null && { configuration: { baseURL: options.baseUrl } }),
  })

  async function read(hearing: Hearing): Promise<readonly Intent[]> {
    const { role, topology, asked, now } = hearing
    const stripped = stripIdentifiers(clean(hearing.text))
    const signal = AbortSignal.timeout(options.budgetMs)
    try {
      const examples = await examplesFor(stripped.text, role)
      const tools = toolsFor(role, topology).map((tool) => ({ type: 'function' as const, function: { ...tool } }))
      const answer = await chat.bindTools(tools).invoke(
        [
          ['system', systemPrompt({ role, asked, examples })],
          ['human', stripped.text],
        ],
        { signal },
      )
      const whenOf = (words: string) => readWhen(words, now, topology.utcOffsetMinutes)[0]
      return (answer.tool_calls ?? [])
        .slice(0, CALLS_MAX)
        .map(({ name, args }) => intentFromCall({ name, args: stripped.restore(args) }, role, topology, whenOf))
        .filter((intent) => intent !== null)
    } catch (cause) {
      throw new LlmError(signal.aborted ? 'llm.timeout' : codeFor(cause), { cause })
    }
  }
  return { prompt: SYSTEM_PROMPT_VERSION, read }
}

function codeFor(cause: unknown): LlmError['code'] {
  const fields = typeof cause === 'object' && cause !== null ? cause : {}
  const status = 'status' in fields ? fields.status : undefined
  if ('name' in fields && (fields.name === 'TimeoutError' || fields.name === 'AbortError')) return 'llm.timeout'
  if (status === 401 || status === 403) return 'llm.unauthorised'
  if (status === 429) return 'llm.rate-limited'
  return typeof status === 'number' && status < 500 ? 'llm.refused' : 'llm.unavailable'
}

type Shown = { readonly text: string; readonly intent: string }

/** The corpus's messages nearest to a text, by BM25, of the intents the role may use. */
async function openExamples(): Promise<(text: string, role: Hearing['role']) => Promise<readonly Shown[]>> {
  const { BM25Retriever } = await import('@langchain/community/retrievers/bm25')
  const { Document } = await import('@langchain/core/documents')
  const intents = new Map<string, IntentName>()
  for (const { text, intent, reserved } of CORPUS) if (!reserved && intent !== null) intents.set(text, intent)
  return async (text, role) => {
    const docs = [...intents]
      .filter(([, intent]) => INTENTS_OF[role].includes(intent))
      .map(([pageContent]) => new Document({ pageContent }))
    const words = new Set(
      text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    const query = [...words].slice(0, QUERY_WORDS_MAX).join(' ')
    const found = await BM25Retriever.fromDocuments(docs, { k: EXAMPLES }).invoke(query)
    return found.map(({ pageContent }) => ({ text: pageContent, intent: intents.get(pageContent) ?? '' }))
  }
}
