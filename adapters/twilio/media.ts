import type { Fetched } from '../../bot/voice.ts'

const TIMEOUT_MS = 10_000
const REDIRECTS_MAX = 3
const TWILIO = 'https://api.twilio.com'
/** Where Twilio sends on to; credentials never go there. */
const DELIVERY_HOST = /(?:^|\.)twiliocdn\.com$/

export interface MediaOptions {
  readonly accountSid: string
  readonly authToken: string
  /** In place of Twilio's own API. */
  readonly apiUrl: string | null
}

const failed = (fault: Extract<Fetched, { ok: false }>['fault'], code: string, again = false): Fetched => ({
  ok: false,
  fault,
  again,
  code,
})

/**
 * Fetches a `MediaUrl` of an incoming message: from Twilio's API with our credentials, and from where that sends on
 * to, if it is Twilio's own delivery host. No other address is ever called, whatever a message says.
 */
export function twilioMedia({ accountSid, authToken, apiUrl }: MediaOptions) {
  const home = new URL(apiUrl ?? TWILIO).origin
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

  async function get(url: URL, signal: AbortSignal, redirects: number, bytesMax: number): Promise<Fetched> {
    const atHome = url.origin === home
    if (!atHome && !(url.protocol === 'https:' && redirects > 0 && DELIVERY_HOST.test(url.hostname))) {
      return failed('unreadable', 'twilio.media-elsewhere')
    }
    const response = await fetch(url, { headers: atHome ? { authorization } : {}, redirect: 'manual', signal })
    const onwards = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && onwards !== null) {
      await response.body?.cancel()
      if (redirects >= REDIRECTS_MAX) return failed('unavailable', 'twilio.media-redirects')
      return get(new URL(onwards, url), signal, redirects + 1, bytesMax)
    }
    return read(response, bytesMax)
  }

  return async (url: string, bytesMax: number): Promise<Fetched> => {
    if (!URL.canParse(url)) return failed('unreadable', 'twilio.media-elsewhere')
    try {
      return await get(new URL(url), AbortSignal.timeout(TIMEOUT_MS), 0, bytesMax)
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
      return failed('unavailable', timedOut ? 'twilio.media-timeout' : 'twilio.media-unreachable', true)
    }
  }
}

async function read(response: Response, bytesMax: number): Promise<Fetched> {
  const refuse = async (refusal: Fetched): Promise<Fetched> => {
    await response.body?.cancel()
    return refusal
  }
  const { status, headers } = response
  // A recording is sometimes announced a moment before it is there.
  if (!response.ok) {
    const again = status === 404 || status === 429 || status >= 500
    return refuse(failed('unavailable', `twilio.media-http-${status}`, again))
  }
  const contentType = headers.get('content-type') ?? ''
  if (!/^(?:audio\/|application\/ogg)/i.test(contentType)) return refuse(failed('unreadable', 'twilio.media-type'))
  if (Number(headers.get('content-length') ?? 0) > bytesMax) return refuse(failed('too-large', 'twilio.media-large'))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > bytesMax) return failed('too-large', 'twilio.media-large')
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return { ok: true, audio: { bytes, contentType: contentType.split(';')[0]?.trim().toLowerCase() ?? '' } }
}
