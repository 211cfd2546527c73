import type { Channel, Post, Sent } from '../../bot/channel.ts'
import { splitText } from '../../bot/clip.ts'
import type { KeptStore } from '../../bot/store.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { type Content, contentOf } from './content.ts'
import { contentTemplates } from './content-templates.ts'
import { withCard, withNumbers } from './plain-text.ts'
import { twilioApi } from './twilio-api.ts'

/** Twilio refuses a longer `Body` (error 21617), on WhatsApp and SMS alike. */
const TEXT_MAX = 1600
const API_URL = 'https://api.twilio.com'
const CONTENT_URL = 'https://content.twilio.com'

interface TwilioChannelOptions {
  readonly accountSid: string
  readonly authToken: string
  /** Our numbers, with or without the `whatsapp:` prefix; null for a channel that is not connected. */
  readonly whatsappFrom: string | null
  readonly smsFrom: string | null
  /** Where Twilio reports what became of a message; null: nowhere. */
  readonly publicUrl: string | null
  /** A proxy or double that stands for all of Twilio's hosts; null for Twilio itself. */
  readonly apiUrl: string | null
  readonly kept: KeptStore
  readonly now: () => Instant
}

/** One message: who, from whom, and where to report. */
type Envelope = Readonly<Record<string, string>>

/**
 * WhatsApp and SMS through Twilio. Buttons are tappable on WhatsApp and numbered lines on SMS, and on WhatsApp
 * too when Twilio cannot have them: a message is never held up or lost for its buttons. Nothing can be edited
 * here, so an edit is sent anew. A message of several parts that fails midway is sent again from its start.
 */
export function twilioChannel(options: TwilioChannelOptions): Channel {
  const { accountSid, kept, now } = options
  const post = twilioApi(accountSid, options.authToken)
  const messagesUrl = `${trimmed(options.apiUrl ?? API_URL)}/2010-04-01/Accounts/${accountSid}/Messages.json`
  const url = `${trimmed(options.apiUrl ?? CONTENT_URL)}/v1/Content`
  const templates = contentTemplates({ post, url, accountSid, kept, now })

  const sendMessage = async (envelope: Envelope, body: Readonly<Record<string, string>>): Promise<Sent> => {
    const sent = await post(messagesUrl, new URLSearchParams({ ...envelope, ...body }))
    return sent.ok ? { ok: true, providerMessageId: sent.sid } : sent
  }

  const sendText = async (envelope: Envelope, text: string): Promise<Sent> => {
    let sent: Sent = { ok: false, retry: false, code: 'twilio.empty' }
    for (const Body of splitText(text, TEXT_MAX)) {
      sent = await sendMessage(envelope, { Body })
      if (!sent.ok) break
    }
    return sent
  }

  const sendContent = async (envelope: Envelope, content: Content, plain: string): Promise<Sent> => {
    const ContentSid = await templates.sidOf(content)
    if (ContentSid === null) return sendText(envelope, plain)
    // The template's own body is what WhatsApp shows; Twilio takes `Body` along without using it.
    const sent = await sendMessage(envelope, {
      ContentSid,
      ContentVariables: JSON.stringify(content.variables),
      ...(plain.length <= TEXT_MAX ? { Body: plain } : {}),
    })
    if (sent.ok || sent.retry) return sent
    // The number may be at fault or the template: if plain text goes through, it was the template.
    const again = await sendText(envelope, plain)
    if (again.ok) await templates.refuse(content)
    return again
  }

  return {
    names: ['whatsapp', 'sms'],
    async send({ to, rendered }: Post): Promise<Sent> {
      const envelope = envelopeFor(to, options)
      if (envelope === null) return { ok: false, retry: false, code: 'twilio.no-sender' }
      const text = withCard(rendered)
      const plain = withNumbers(text, rendered.buttons)
      const content = to.channel === 'whatsapp' ? contentOf(text, rendered.buttons) : null
      return content === null ? sendText(envelope, plain) : sendContent(envelope, content, plain)
    },
  }
}

function envelopeFor(to: Post['to'], options: TwilioChannelOptions): Envelope | null {
  const whatsapp = to.channel === 'whatsapp'
  const from = whatsapp ? options.whatsappFrom : options.smsFrom
  if (from === null) return null
  const prefixed = (phone: string) => (whatsapp ? `whatsapp:${phone.replace(/^whatsapp:/, '')}` : phone)
  const callback = !options.publicUrl ? {} : { StatusCallback: `${trimmed(options.publicUrl)}/webhooks/twilio/status` }
  return { From: prefixed(from), To: prefixed(to.address), ...callback }
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '')
}
