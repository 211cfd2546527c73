import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface ToolCall {
  readonly name: string
  /** As the model wrote them: often JSON, sometimes not. */
  readonly arguments: string
}

/** How the model answers from now on. */
export type Behaviour =
  | { readonly kind: 'hangs' }
  | { readonly kind: 'fails'; readonly status: number }
  | { readonly kind: 'garbage'; readonly body: string }
  | { readonly kind: 'calls'; readonly tools: readonly ToolCall[] }
  | { readonly kind: 'hangs-up' }
  /** Begins an answer and goes on for ever, a letter at a time. */
  | { readonly kind: 'trickles' }

/** An OpenAI-compatible chat endpoint on real HTTP. */
export class LlmDouble {
  /** Bodies of the requests, as they were sent. */
  readonly asked: string[] = []
  behaviour: Behaviour = { kind: 'hangs' }
  #server: Server | null = null

  /** Where it listens. */
  async start(): Promise<string> {
    const server = createServer(async (req, res) => {
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk as Buffer)
      this.asked.push(Buffer.concat(chunks).toString('utf8'))
      const answer = answerOf(this.behaviour)
      if (answer === 'nothing') return
      if (answer === 'hang-up') res.destroy()
      else if (answer === 'trickle') trickle(res)
      else res.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    }).listen(0, '127.0.0.1')
    this.#server = server
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  }

  /** Fails the requests it left hanging, and all to come. */
  giveUp(): void {
    this.behaviour = { kind: 'fails', status: 500 }
    this.#server?.closeAllConnections()
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}

function trickle(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/json' }).write('{')
  const ticking = setInterval(() => res.write(' '), 20)
  res.once('close', () => clearInterval(ticking))
}

function answerOf(behaviour: Behaviour): { status: number; body: string } | 'nothing' | 'hang-up' | 'trickle' {
  switch (behaviour.kind) {
    case 'hangs':
      return 'nothing'
    case 'hangs-up':
      return 'hang-up'
    case 'trickles':
      return 'trickle'
    case 'fails':
      return { status: behaviour.status, body: JSON.stringify({ error: { message: 'failed' } }) }
    case 'garbage':
      return { status: 200, body: behaviour.body }
    case 'calls':
      return { status: 200, body: JSON.stringify(completion(behaviour.tools)) }
    default:
      return behaviour satisfies never
  }
}

const completion = (tools: readonly ToolCall[]): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_800_000_000,
  model: 'double',
  choices: [
    {
      index: 0,
      finish_reason: 'tool_calls',
      message: {
        role: 'assistant',
        content: null,
        tool_calls: tools.map((tool, n) => ({ id: `call_${n}`, type: 'function', function: tool })),
      },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})
