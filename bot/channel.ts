import type { Rendered } from '../flows/rendered.ts'
import type { LatLon } from '../orchestrator/geo.ts'
import type { NetworkId } from '../orchestrator/ids.ts'
import type { Instant } from '../orchestrator/time.ts'

export type ChannelName = 'whatsapp' | 'sms' | 'slack' | 'web'

/** Where a conversation happens. */
export interface Place {
  readonly channel: ChannelName
  /** E.164 phone (whatsapp, sms), Slack channel or DM id, web persona (`patient:…`, `staff:…`, `crew:…`, `room:…`). */
  readonly address: string
  /** Slack thread; null elsewhere. */
  readonly thread: string | null
}

/** In whatever thread. */
export const isSameRoom = (one: Place, other: Place): boolean =>
  one.channel === other.channel && one.address === other.address

/** One thing somebody sent, its sender proven by the adapter. */
export interface Inbound {
  readonly network: NetworkId
  /** The provider's id of this delivery (MessageSid, event_id …): the same one twice is one message. */
  readonly providerId: string
  readonly place: Place
  /** Who wrote: the phone itself, or the Slack user / web persona inside a shared channel. */
  readonly sender: string
  readonly receivedAt: Instant
  readonly content: InboundContent
}

/** A voice note without words: not listened to here, too long or large, or not understood. */
type VoiceFault = 'voice-off' | 'voice-too-long' | 'voice-unclear'

export type InboundContent =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `label` is what the button said, for the transcript; `messageId` the provider's id of the post it stood
   * under (as in `Sent`), where the channel tells.
   */
  | {
      readonly kind: 'press'
      readonly payload: string
      readonly label: string | null
      readonly messageId: string | null
    }
  | { readonly kind: 'location'; readonly point: LatLon; readonly label: string | null }
  /** `url`: where the channel keeps it, if it can be fetched. */
  | {
      readonly kind: 'media'
      readonly contentType: string
      readonly caption: string | null
      readonly url: string | null
    }
  /** Verified, but not a thing Nadi can read (a broken pin, an empty form). The person is told. */
  | { readonly kind: 'unreadable'; readonly reason: 'location-out-of-range' | 'empty' | 'unsupported' | VoiceFault }

/** Takes inbound deliveries; resolves once they are stored, before which no webhook is answered. */
export interface InboundDoor {
  receive(inbound: Inbound): Promise<'stored' | 'duplicate'>
}

/** What a provider later says of a message we sent. */
export interface Receipt {
  readonly channel: ChannelName
  readonly providerMessageId: string
  readonly status: 'sent' | 'delivered' | 'read' | 'failed'
  readonly errorCode: string | null
  readonly at: Instant
}

export interface ReceiptDoor {
  record(receipt: Receipt): Promise<void>
}

export interface Post {
  readonly to: Place
  readonly rendered: Rendered
  /** The provider's id of the post to edit; null posts anew. */
  readonly edit: string | null
  /** Shown to this sender alone where the channel can (Slack ephemeral). Never used for an approval. */
  readonly privateTo: string | null
  /** Emergencies do not queue behind anything that may wait. */
  readonly urgent: boolean
}

export type Sent =
  | { readonly ok: true; readonly providerMessageId: string }
  /** Try again, after `afterSeconds` where the provider said so. */
  | { readonly ok: false; readonly retry: true; readonly afterSeconds: number | null; readonly code: string }
  /** Trying again cannot help: bad number, channel gone, not allowed. */
  | { readonly ok: false; readonly retry: false; readonly code: string }

/** One outside channel. Failures are values; it throws only for a bug. */
export interface Channel {
  readonly names: readonly ChannelName[]
  send(post: Post): Promise<Sent>
}
