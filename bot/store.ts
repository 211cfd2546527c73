import type { NetworkId, NoteId, PatientId } from '../orchestrator/ids.ts'
import type { Journal } from '../orchestrator/journal.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { ChannelName, Receipt } from './channel.ts'

/**
 * Everything that is kept. Strings called `sealed…` are encrypted before they come here and `…Key` are
 * keyed hashes (`cipher.ts`): no store ever sees a name, a number or a sentence.
 */
export interface Store extends Journal<SideWrite> {
  readonly inbox: InboxStore
  readonly outbox: OutboxStore
  readonly people: PeopleStore
  /** Small facts a provider gave us to keep, such as the id of a message template. */
  readonly kept: KeptStore
  /** Proves the database answers; throws otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** What a turn writes beside the journal, in the same commit. */
export type SideWrite =
  | { readonly kind: 'inbox-done'; readonly inboxId: string; readonly at: Instant }
  | { readonly kind: 'dialogue'; readonly conversation: string; readonly sealedDialogue: string; readonly at: Instant }
  | { readonly kind: 'reply'; readonly id: string; readonly at: Instant; readonly body: string }
  | {
      readonly kind: 'note'
      readonly note: NoteId
      readonly patient: PatientId | null
      readonly sealedText: string
      readonly at: Instant
    }
  | {
      readonly kind: 'patient'
      readonly patient: PatientId
      readonly phoneKey: string
      readonly sealedPhone: string
      readonly at: Instant
    }

export interface InboxItem {
  /** `network:channel:providerId`: what makes the same delivery the same item. */
  readonly id: string
  readonly network: NetworkId
  /** Conversation key; items of one are handled in the order they came. */
  readonly conversation: string
  readonly receivedAt: Instant
  /** Sealed JSON of the `Inbound`. */
  readonly sealedBody: string
  readonly attempts: number
}

export interface InboxStore {
  /** Durable when it resolves. */
  put(item: Omit<InboxItem, 'attempts'>): Promise<'stored' | 'duplicate'>
  /** Not done and not given up, oldest first. */
  pending(network: NetworkId, limit: number): Promise<readonly InboxItem[]>
  /** One more try failed; `giveUp` takes it out of `pending` and keeps it for a person to look at. */
  failed(id: string, code: string, giveUp: boolean): Promise<void>
  /** Deletes what was done before `before`; the answer is how many. */
  forgetDone(network: NetworkId, before: Instant): Promise<number>
}

/** `core`: JSON of a `Message`. `reply`: JSON of bot/outgoing's `ReplyBody`. */
export interface OutboxItem {
  readonly id: string
  readonly network: NetworkId
  readonly kind: 'core' | 'reply'
  readonly createdAt: Instant
  readonly body: string
  readonly attempts: number
  readonly nextAttemptAt: Instant
}

/** Where a message went; what makes edits and receipts find it. */
export interface PostRecord {
  readonly outboxId: string
  readonly channel: ChannelName
  readonly providerMessageId: string
  readonly card: string | null
  /** Keyed hash of the place, the same as its conversation's key: erasing a person finds it by that. */
  readonly placeKey: string
  readonly sealedPlace: string
  readonly at: Instant
}

export interface OutboxStore {
  /**
   * Takes what is due by `now` (not sent, not given up) for `owner` until `until`, in order of creation; of
   * several who claim at once each gets others. What is not finished by then is due again: an item may be
   * sent twice after a crash, never lost.
   */
  claim(network: NetworkId, owner: string, now: Instant, until: Instant, limit: number): Promise<readonly OutboxItem[]>
  /** Moves the end of all that `owner` has claimed: on while it works at it, to now when it gives it back. */
  holdUntil(network: NetworkId, owner: string, until: Instant): Promise<void>
  /** When the next one is due or the next claim ends, null when none waits. */
  nextDueAt(network: NetworkId): Promise<Instant | null>
  sent(id: string, posts: readonly PostRecord[], at: Instant): Promise<void>
  retryAt(id: string, at: Instant, code: string): Promise<void>
  gaveUp(id: string, code: string, at: Instant): Promise<void>
  /** The posts of a card, one a place (the newest), for editing. */
  postsOfCard(network: NetworkId, card: string): Promise<readonly PostRecord[]>
  /**
   * False when no such message was ever sent by us. Statuses never go back (read stays read), a failure is
   * final, and what was delivered does not fail any more.
   */
  receipt(
    channel: ChannelName,
    providerMessageId: string,
    status: Receipt['status'],
    errorCode: string | null,
    at: Instant,
  ): Promise<boolean>
  /** A post as the provider last spoke of it, `sent` from the moment it was posted; null for none of ours. */
  postState(channel: ChannelName, providerMessageId: string): Promise<PostState | null>
}

/** `card`: the key of the card it shows. */
export type PostState = Pick<Receipt, 'status' | 'errorCode' | 'at'> & Pick<PostRecord, 'card'>

export interface PersonRow {
  readonly patient: PatientId
  readonly sealedPhone: string
}

export interface ConversationRow {
  readonly conversation: string
  readonly sealedPlace: string
  readonly patient: PatientId | null
}

export interface PeopleStore {
  patientByPhone(network: NetworkId, phoneKey: string): Promise<PersonRow | null>
  patient(network: NetworkId, patient: PatientId): Promise<PersonRow | null>
  /** Where somebody last wrote from, so that later news reaches them there. */
  saveConversation(network: NetworkId, row: ConversationRow, at: Instant): Promise<void>
  conversation(network: NetworkId, conversation: string): Promise<ConversationRow | null>
  /** Most recently used first. */
  conversationsOf(network: NetworkId, patient: PatientId): Promise<readonly ConversationRow[]>
  dialogue(network: NetworkId, conversation: string): Promise<string | null>
  note(network: NetworkId, note: NoteId): Promise<string | null>
  /**
   * Deletes number, conversations, dialogues, notes and posts of one person and blanks their handled inbox
   * items and sent replies; the journal stays whole, and so does what is still waiting to be handled.
   */
  erase(network: NetworkId, patient: PatientId): Promise<void>
}

export interface KeptStore {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
}
