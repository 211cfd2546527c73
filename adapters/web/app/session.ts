import type { Address, Board, FeedEvent, SimulatorConfig, Submission, TranscriptMessage } from '../wire.ts'

/** Everything one open page knows. */
export interface Session {
  readonly connection: 'connecting' | 'live' | 'lost'
  readonly config: SimulatorConfig | null
  /** Oldest first within a place. */
  readonly messages: readonly TranscriptMessage[]
  readonly board: Board | null
  /** Written here and not yet seen in the transcript. */
  readonly outgoing: readonly Outgoing[]
  /** Conversations on screen. */
  readonly open: readonly Address[]
  /** New messages in conversations that are not. */
  readonly unread: ReadonlyMap<Address, number>
}

interface Outgoing {
  readonly submission: Submission
  readonly at: number
  readonly state: 'sending' | 'sent' | 'failed'
  /** Why it failed. */
  readonly reason: string | null
}

export type SessionAction =
  | FeedEvent
  | { readonly type: 'lost' }
  | { readonly type: 'opened'; readonly places: readonly Address[] }
  | { readonly type: 'sending'; readonly submission: Submission; readonly at: number }
  | { readonly type: 'sent'; readonly id: string }
  | { readonly type: 'failed'; readonly id: string; readonly reason: string }

export const emptySession: Session = {
  connection: 'connecting',
  config: null,
  messages: [],
  board: null,
  outgoing: [],
  open: [],
  unread: new Map(),
}

export function reduce(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'snapshot': {
      const { config, messages, board } = action
      const here = new Set(messages.map(({ id }) => id))
      // What the server took but no longer shows has simply made room.
      const outgoing = session.outgoing.filter(({ submission, state }) => !here.has(submission.id) && state !== 'sent')
      return { ...session, connection: 'live', config, messages, board, outgoing }
    }
    case 'message':
      return withMessage(session, action.message)
    case 'removed':
      return { ...session, messages: session.messages.filter(({ id }) => id !== action.id) }
    case 'board':
      return { ...session, board: action.board }
    case 'heartbeat':
      return session
    case 'lost':
      return { ...session, connection: 'lost' }
    case 'opened': {
      const unread = new Map(session.unread)
      for (const place of action.places) unread.delete(place)
      return { ...session, open: action.places, unread }
    }
    case 'sending': {
      const { submission, at } = action
      const others = session.outgoing.filter((other) => other.submission.id !== submission.id)
      return { ...session, outgoing: [...others, { submission, at, state: 'sending', reason: null }] }
    }
    case 'sent':
      return { ...session, outgoing: changed(session.outgoing, action.id, { state: 'sent', reason: null }) }
    case 'failed':
      return { ...session, outgoing: changed(session.outgoing, action.id, { state: 'failed', reason: action.reason }) }
    default:
      return action satisfies never
  }
}

function withMessage(session: Session, message: TranscriptMessage): Session {
  const outgoing = session.outgoing.filter(({ submission }) => submission.id !== message.id)
  if (session.messages.some(({ id }) => id === message.id)) {
    return { ...session, outgoing, messages: session.messages.map((old) => (old.id === message.id ? message : old)) }
  }
  const { place, privateTo } = message
  const unread = new Map(session.unread)
  if (privateTo === null && !session.open.includes(place)) unread.set(place, (unread.get(place) ?? 0) + 1)
  return { ...session, outgoing, unread, messages: [...session.messages, message] }
}

const changed = (
  outgoing: readonly Outgoing[],
  id: string,
  change: Pick<Outgoing, 'state' | 'reason'>,
): readonly Outgoing[] => outgoing.map((one) => (one.submission.id === id ? { ...one, ...change } : one))

/** One line of a conversation, on its way or arrived. */
export interface Line extends TranscriptMessage {
  readonly delivery: Outgoing | null
}

/** The conversation as `viewer` sees it: what arrived, without others' private lines, then what is on its way. */
export function linesOf(session: Session, place: Address, viewer: Address): Line[] {
  const arrived = session.messages
    .filter((message) => message.place === place && (message.privateTo === null || message.privateTo === viewer))
    .map((message) => ({ ...message, delivery: null }))
  const leaving = session.outgoing.filter(({ submission }) => submission.place === place).map(lineOf)
  return [...arrived, ...leaving]
}

function lineOf(outgoing: Outgoing): Line {
  const { id, place, thread, sender, content } = outgoing.submission
  const body = content.kind === 'press' ? ({ kind: 'press', label: content.label } as const) : content
  const at = outgoing.at as Line['at'] // the browser's clock is good enough until the server's line is here
  return { id, place, thread, from: sender, at, editedAt: null, privateTo: null, body, delivery: outgoing }
}

/** Top-level lines with what was answered beneath each; an answer whose start is gone stands alone. */
export function threadsOf(lines: readonly Line[]): { readonly root: Line; readonly replies: readonly Line[] }[] {
  const ids = new Set(lines.map(({ id }) => id))
  const replies = Map.groupBy(lines, ({ thread }) => (thread !== null && ids.has(thread) ? thread : null))
  return (replies.get(null) ?? []).map((root) => ({ root, replies: replies.get(root.id) ?? [] }))
}

export const unreadIn = (session: Session, places: readonly Address[]): number =>
  places.reduce((sum, place) => sum + (session.unread.get(place) ?? 0), 0)
