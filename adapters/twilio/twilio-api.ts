import { z } from 'zod'
import type { Sent } from '../../bot/channel.ts'

const TIMEOUT_MS = 10_000

type Failed = Exclude<Sent, { readonly ok: true }>
type Created = { readonly ok: true; readonly sid: string } | Failed

/** Creates something at Twilio: a form for the classic API, JSON for the newer ones. */
export type TwilioPost = (url: string, body: URLSearchParams | object) => Promise<Created>

const Resource = z.object({ sid: z.string().min(1) })
const Fault = z.object({ code: z.number().int() })

/**
 * Twilio's REST API over `fetch`: the two calls Nadi makes do not need the client, which would bring the whole
 * of Twilio into memory and retries of its own. Failures are values; their codes are `twilio.<error code>`.
 */
export function twilioApi(accountSid: string, authToken: string): TwilioPost {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  return async (url, body) => {
    const form = body instanceof URLSearchParams
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization, ...(form ? {} : { 'content-type': 'application/json' }) },
        body: form ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const answer: unknown = await response.json().catch(() => null)
      if (!response.ok) return failed(response, answer)
      const created = Resource.safeParse(answer)
      return created.success ? { ok: true, sid: created.data.sid } : later('twilio.answer-unreadable')
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
      return later(timedOut ? 'twilio.timeout' : 'twilio.unreachable')
    }
  }
}

function failed(response: Response, answer: unknown): Failed {
  const code = `twilio.${Fault.safeParse(answer).data?.code ?? `http-${response.status}`}`
  if (response.status === 429) return later(code, retryAfterSeconds(response.headers))
  return response.status >= 500 ? later(code, retryAfterSeconds(response.headers)) : { ok: false, retry: false, code }
}

function later(code: string, afterSeconds: number | null = null): Failed {
  return { ok: false, retry: true, afterSeconds, code }
}

/** Seconds only; the other form RFC 9110 allows, a date, is not one Twilio sends. */
function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get('retry-after') ?? ''
  return /^\d+$/.test(value) ? Number(value) : null
}
