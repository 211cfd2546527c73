import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import { z } from 'zod'

/** A post as the workspace shows it now. */
export interface SlackPost {
  readonly channel: string
  readonly ts: string
  readonly thread: string | null
  /** Null for everybody in the channel; else the one person who sees it. */
  readonly onlyFor: string | null
  /** Everything its blocks say, a line each. */
  text: string
  buttons: readonly { readonly label: string; readonly value: string; readonly action: string }[]
  edits: number
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object | string
}

const Text = z.object({ text: z.string().min(1) })
const Button = z.object({
  action_id: z.string(),
  text: z.object({ text: z.string().min(1).max(75) }),
  value: z.string().max(2000),
})
/** Slack's limits; a post beyond them is refused with `invalid_blocks`. */
const Blocks = z
  .array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('header'), text: z.object({ text: z.string().min(1).max(150) }) }),
      z.object({
        type: z.literal('section'),
        text: z.object({ text: z.string().min(1).max(3000) }).optional(),
        fields: z
          .array(z.object({ text: z.string().min(1).max(2000) }))
          .max(10)
          .optional(),
      }),
      z.object({ type: z.literal('context'), elements: z.array(Text).max(10) }),
      z.object({ type: z.literal('actions'), elements: z.array(Button).max(25) }),
    ]),
  )
  .max(50)
type Block = z.infer<typeof Blocks>[number]

const Fields = z.object({
  channel: z.string(),
  ts: z.string().optional(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  blocks: z.string().default('[]'),
})
type Fields = z.infer<typeof Fields>

/** The three methods of Slack's Web API that Nadi calls, on real HTTP. */
export class SlackDouble {
  /** Posts in the order they were made, each as it reads after its last edit. */
  readonly posts: SlackPost[] = []
  /** Every call, answered well or not. */
  readonly asked: { readonly method: string; readonly fields: Fields }[] = []
  /** What the next calls are answered with, instead of being done. */
  readonly refusals: Answer[] = []
  /** Answers nothing well for as long as it is down. */
  isDown = false
  readonly #botToken: string
  #server: Server | null = null
  #made = 0

  constructor(botToken: string) {
    this.#botToken = botToken
  }

  /** Where it listens. */
  async start(): Promise<string> {
    const app = express()
    app.post('/api/:method', express.urlencoded({ extended: false }), (req, res) =>
      this.#call(req.params.method, req, res),
    )
    const server = createServer(app).listen(0, '127.0.0.1')
    this.#server = server
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  #call(method: string, req: Request, res: Response): void {
    const fields = Fields.parse(req.body)
    this.asked.push({ method, fields })
    const refusal: Answer | undefined = this.isDown ? { status: 503 } : this.refusals.shift()
    if (refusal) {
      res
        .status(refusal.status)
        .set(refusal.headers ?? {})
        .send(refusal.body ?? {})
      return
    }
    if (req.get('authorization') !== `Bearer ${this.#botToken}`) res.json({ ok: false, error: 'invalid_auth' })
    else res.json(this.#answer(method, fields))
  }

  #answer(method: string, fields: Fields): object {
    const blocks = Blocks.safeParse(JSON.parse(fields.blocks))
    if (!blocks.success) return { ok: false, error: 'invalid_blocks' }
    const channel = directMessageOf(fields.channel)
    switch (method) {
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const post = this.#post(channel, fields, drawn(blocks.data))
        return { ok: true, channel, ts: post.ts, message_ts: post.ts }
      }
      case 'chat.update': {
        const post = this.posts.find(({ ts, onlyFor }) => ts === fields.ts && onlyFor === null)
        if (!post) return { ok: false, error: 'message_not_found' }
        Object.assign(post, drawn(blocks.data), { edits: post.edits + 1 })
        return { ok: true, channel, ts: post.ts }
      }
      default:
        return { ok: false, error: 'unknown_method' }
    }
  }

  #post(channel: string, fields: Fields, seen: Drawn): SlackPost {
    this.#made += 1
    const ts = `1800000000.${String(this.#made).padStart(6, '0')}`
    const post = {
      channel,
      ts,
      thread: fields.thread_ts ?? null,
      onlyFor: fields.user ?? null,
      ...seen,
      edits: 0,
    }
    this.posts.push(post)
    return post
  }
}

type Drawn = Pick<SlackPost, 'text' | 'buttons'>

function drawn(blocks: readonly Block[]): Drawn {
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
  return {
    text: blocks.flatMap(linesOf).join('\n'),
    buttons: buttons.map(({ text, value, action_id }) => ({ label: text.text, value, action: action_id })),
  }
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text]
    case 'section':
      return [...(block.text ? [block.text] : []), ...(block.fields ?? [])].map(({ text }) => text.replace('\n', ' '))
    case 'context':
      return block.elements.map(({ text }) => text)
    case 'actions':
      return []
    default:
      return block satisfies never
  }
}

/** A post to a person goes into the direct message with them. */
export const directMessageOf = (address: string): string => address.replace(/^U/, 'D')
