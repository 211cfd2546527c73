import { z } from 'zod'
import type { ChannelName, Inbound, InboundContent, Receipt } from '../../bot/channel.ts'
import { LatLon } from '../../orchestrator/geo.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { FormFields } from './signature.ts'

const sid = z.string().min(1).max(64)
const address = z.string().min(1).max(128)
const text = z.string().default('')

/** What Twilio posts for a message somebody sent; other parameters come and go and are passed over. */
const IncomingMessage = z.object({
  MessageSid: sid,
  From: address,
  To: address,
  Body: text,
  NumMedia: text,
  MediaContentType0: text,
  MediaUrl0: text,
  Latitude: text,
  Longitude: text,
  Label: text,
  Address: text,
  ButtonPayload: text,
  ButtonText: text,
  ListId: text,
  ListTitle: text,
  OriginalRepliedMessageSid: text,
})
type IncomingMessage = z.infer<typeof IncomingMessage>

const StatusCallback = z.object({ MessageSid: sid, MessageStatus: z.string(), From: text, ErrorCode: text })

const RECEIPT_STATUS: Readonly<Record<string, Receipt['status']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'failed',
  undelivered: 'failed',
}

/** Null when the parameters are not those of an incoming message: no id, sender or addressee. */
export function readMessage(fields: FormFields): IncomingMessage | null {
  return IncomingMessage.safeParse(fields).data ?? null
}

/** An incoming message in Nadi's terms. */
export function toInbound(message: IncomingMessage, network: NetworkId, receivedAt: Instant): Inbound {
  const phone = withoutPrefix(message.From)
  return {
    network,
    providerId: message.MessageSid,
    place: { channel: channelOf(message.From), address: phone, thread: null },
    sender: phone,
    receivedAt,
    content: contentOf(message),
  }
}

/** What Twilio says of a message we sent; null for statuses that say nothing yet (queued, sending, …). */
export function toReceipt(fields: FormFields, at: Instant): Receipt | 'nothing-new' | null {
  const parsed = StatusCallback.safeParse(fields)
  if (!parsed.success) return null
  const { MessageSid, MessageStatus, From, ErrorCode } = parsed.data
  const status = RECEIPT_STATUS[MessageStatus]
  if (status === undefined) return 'nothing-new'
  return {
    channel: channelOf(From),
    providerMessageId: MessageSid,
    status,
    errorCode: ErrorCode === '' ? null : `twilio.${ErrorCode}`,
    at,
  }
}

function withoutPrefix(phone: string): string {
  return phone.replace(/^whatsapp:/, '').trim()
}

function channelOf(from: string): ChannelName {
  return from.startsWith('whatsapp:') ? 'whatsapp' : 'sms'
}

/** A press or a pin also carries a `Body`, so the more telling parameters are looked at first. */
function contentOf(message: IncomingMessage): InboundContent {
  const payload = message.ButtonPayload || message.ListId
  if (payload !== '') {
    return {
      kind: 'press',
      payload,
      label: message.ButtonText || message.ListTitle || message.Body || null,
      messageId: message.OriginalRepliedMessageSid || null,
    }
  }
  if (message.Latitude !== '' || message.Longitude !== '') {
    const point = LatLon.safeParse({ lat: degrees(message.Latitude), lon: degrees(message.Longitude) })
    if (!point.success) return { kind: 'unreadable', reason: 'location-out-of-range' }
    return { kind: 'location', point: point.data, label: message.Label || message.Address || null }
  }
  if (message.MediaContentType0 !== '' || Number(message.NumMedia) > 0) {
    const contentType = message.MediaContentType0 || 'application/octet-stream'
    return { kind: 'media', contentType, caption: message.Body || null, url: message.MediaUrl0 || null }
  }
  if (message.Body.trim() === '') return { kind: 'unreadable', reason: 'empty' }
  return { kind: 'text', text: message.Body }
}

/** `Number` would read nothing as 0, a place in the sea off Ghana. */
function degrees(written: string): number {
  return written.trim() === '' ? Number.NaN : Number(written)
}
