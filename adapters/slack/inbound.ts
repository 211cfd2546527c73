import { z } from 'zod'
import type { Inbound, InboundContent } from '../../bot/channel.ts'
import { readMarkup } from './markup.ts'

/** What Slack delivered, before it is known whose workspace it is. */
export interface Delivered extends Omit<Inbound, 'network' | 'receivedAt'> {
  readonly team: string
}

const id = z.string().min(1).max(64)
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '')

const EventBody = z.object({
  team_id: id,
  event_id: id,
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    channel: id,
    channel_type: z.string().optional(),
    user: id,
    text,
    ts: id,
    thread_ts: id.optional(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    edited: z.unknown().optional(),
    files: z.array(z.object({ mimetype: z.string().optional() })).optional(),
  }),
})
type Message = z.infer<typeof EventBody>['event']

const CommandBody = z.object({ team_id: id, channel_id: id, user_id: id, trigger_id: z.string().min(1), text })

const ActionBody = z.object({
  type: z.literal('block_actions'),
  trigger_id: z.string().default(''),
  team: z.object({ id }).nullish(),
  user: z.object({ id, team_id: id.optional() }),
  channel: z.object({ id }),
  container: z.object({ message_ts: id, thread_ts: id.optional(), is_ephemeral: z.boolean().optional() }),
  message: z.object({ thread_ts: id.optional() }).optional(),
  actions: z
    .array(z.object({ action_ts: z.string().default(''), value: z.string(), text: z.object({ text }).optional() }))
    .min(1),
})

/** A direct message, or a message that mentions Nadi; null for everything else that happens in a channel. */
export function readEvent(body: unknown): Delivered | null {
  const parsed = EventBody.safeParse(body)
  if (!parsed.success || !isForNadi(parsed.data.event)) return null
  const { team_id, event_id, event } = parsed.data
  const thread = event.thread_ts ?? (isDirect(event.channel) ? null : event.ts)
  return {
    team: team_id,
    providerId: event_id,
    place: { channel: 'slack', address: event.channel, thread },
    sender: event.user,
    content: contentOf(event),
  }
}

/** `/nadi …`. */
export function readCommand(body: unknown): Delivered | null {
  const parsed = CommandBody.safeParse(body)
  if (!parsed.success) return null
  const { team_id, channel_id, user_id, trigger_id } = parsed.data
  return {
    team: team_id,
    providerId: trigger_id,
    place: { channel: 'slack', address: channel_id, thread: null },
    sender: user_id,
    content: textContent(parsed.data.text),
  }
}

/** A button of a card, pressed. Null for other controls: Nadi posts none. */
export function readAction(body: unknown): Delivered | null {
  const parsed = ActionBody.safeParse(body)
  const [action] = parsed.data?.actions ?? []
  if (!parsed.success || action === undefined) return null
  const { trigger_id, team, user, channel, container, message } = parsed.data
  // A post only one person sees cannot have a thread below it.
  const mayRoot = !isDirect(channel.id) && container.is_ephemeral !== true
  const thread = message?.thread_ts ?? container.thread_ts ?? (mayRoot ? container.message_ts : null)
  return {
    team: team?.id ?? user.team_id ?? '',
    providerId: [trigger_id, user.id, container.message_ts, action.action_ts, action.value].join(':'),
    place: { channel: 'slack', address: channel.id, thread },
    sender: user.id,
    content: {
      kind: 'press',
      payload: action.value,
      label: action.text === undefined ? null : readMarkup(action.text.text),
      messageId: `${channel.id}:${container.message_ts}`,
    },
  }
}

/** Direct messages have ids of their own kind. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')

/**
 * Not what bots say (Nadi is one), nor edits, deletions, joins. A mention is delivered as `app_mention`; in
 * direct messages everything is for Nadi and comes as `message`.
 */
function isForNadi(event: Message): boolean {
  if (event.bot_id || event.edited !== undefined) return false
  if (event.subtype !== undefined && event.subtype !== 'file_share') return false
  return (event.type === 'message') === isDirect(event.channel)
}

function contentOf(event: Message): InboundContent {
  const said = textContent(event.text)
  const [file] = event.files ?? []
  if (file === undefined) return said
  const contentType = file.mimetype ?? 'application/octet-stream'
  return { kind: 'media', contentType, caption: said.kind === 'text' ? said.text : null, url: null }
}

function textContent(markup: string): InboundContent {
  const said = readMarkup(markup)
  return said === '' ? { kind: 'unreadable', reason: 'empty' } : { kind: 'text', text: said }
}
