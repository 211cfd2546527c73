import { webApi } from '@slack/bolt'
import type { Channel, Post, Sent } from '../../bot/channel.ts'
import type { Log } from '../../bot/log.ts'
import { blocksOf, fallbackText } from './blocks.ts'
import { boltLog } from './bolt-log.ts'
import { isDirect } from './inbound.ts'
import { Pacer } from './pacer.ts'

const TIMEOUT_MS = 10_000
/** Slack lets an app post about one message a second into a channel. */
const POST_GAP_MS = 1_000

/** Slack's own troubles; every other error it names stays as it is however often one asks. */
const PASSING = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
])

/** Nadi or the person is not in the channel, so an ephemeral post cannot be; a direct message can. */
const NOT_HERE = new Set(['not_in_channel', 'user_not_in_channel', 'channel_not_found'])

/** The post to be edited can no longer be, so the news is posted anew. */
const NOT_EDITABLE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed'])

interface SlackChannelOptions {
  readonly botToken: string
  /** A proxy or double in Slack's place, with the path of its Web API; null for Slack itself. */
  readonly apiUrl: string | null
  readonly log: Pick<Log, 'warn' | 'error'>
}

/**
 * Slack. Cards become blocks and are edited in place; private answers are ephemeral. An address may be a
 * channel, a direct message or a user. Retrying is the delivery's business, so the client does none.
 */
export function slackChannel({ botToken, apiUrl, log }: SlackChannelOptions): Channel {
  const client = new webApi.WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger: boltLog(log),
  })
  const pacer = new Pacer(POST_GAP_MS)

  const postAnew = async ({ to, rendered, urgent }: Post): Promise<string> => {
    await pacer.turn(to.address, urgent)
    const { channel, ts } = await client.chat.postMessage({
      channel: to.address,
      ...contentOf(rendered),
      ...(to.thread === null ? {} : { thread_ts: to.thread }),
      unfurl_links: false,
      unfurl_media: false,
    })
    return messageId(channel ?? to.address, ts)
  }

  const postPrivately = async (post: Post, user: string): Promise<string> => {
    const { to, rendered } = post
    const thread = to.thread === null ? {} : { thread_ts: to.thread }
    const ephemeral = { channel: to.address, user, ...contentOf(rendered), ...thread }
    try {
      const { message_ts } = await client.chat.postEphemeral(ephemeral)
      return messageId(to.address, message_ts)
    } catch (error) {
      if (!NOT_HERE.has(slackErrorOf(error) ?? '')) throw error
      return postAnew({ ...post, to: { channel: 'slack', address: user, thread: null } })
    }
  }

  const edit = async (post: Post, id: string): Promise<string> => {
    const [channel = '', ts = ''] = id.split(':')
    try {
      await client.chat.update({ channel, ts, ...contentOf(post.rendered) })
      return id
    } catch (error) {
      if (NOT_EDITABLE.has(slackErrorOf(error) ?? '')) return postAnew(post)
      throw error
    }
  }

  const deliver = (post: Post): Promise<string> => {
    // A direct message is private as it is.
    if (post.privateTo !== null && !isDirect(post.to.address)) return postPrivately(post, post.privateTo)
    return post.edit === null ? postAnew(post) : edit(post, post.edit)
  }

  return {
    names: ['slack'],
    async send(post: Post): Promise<Sent> {
      try {
        return { ok: true, providerMessageId: await deliver(post) }
      } catch (error) {
        return failureOf(error)
      }
    },
  }
}

const contentOf = (rendered: Post['rendered']) => ({ text: fallbackText(rendered), blocks: blocksOf(rendered) })

const messageId = (channel: string, ts: string | undefined): string => `${channel}:${ts ?? ''}`

/**
 * Slack's name for what was wrong, such as `channel_not_found`; null when the failure is of another kind. The
 * client also puts an answer that is no JSON, a proxy's page say, where the name would stand.
 */
function slackErrorOf(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null
  const name = error.data.error
  return /^\w+$/.test(name) ? name : null
}

function failureOf(error: unknown): Sent {
  const name = slackErrorOf(error)
  if (name !== null) {
    const code = `slack.${name}`
    return PASSING.has(name) ? later(code) : { ok: false, retry: false, code }
  }
  if (error instanceof webApi.WebAPIRateLimitedError) return later('slack.ratelimited', error.retryAfter)
  if (error instanceof webApi.WebAPIHTTPError) {
    const code = `slack.http-${error.statusCode}`
    return error.statusCode >= 500 ? later(code) : { ok: false, retry: false, code }
  }
  if (error instanceof webApi.WebAPIRequestError) return later('slack.unreachable')
  // The client has no class for a 429 without `Retry-After` or for an answer that is not JSON.
  return later('slack.answer-unreadable')
}

function later(code: string, afterSeconds: number | null = null): Sent {
  return { ok: false, retry: true, afterSeconds, code }
}
