import { LlmError } from '../../bot/interpret/chain.ts'

/** A client's failure with our code; a provider that says when to come back is left alone until then. */
export function llmErrorOf(cause: unknown): LlmError {
  const fields = typeof cause === 'object' && cause !== null ? cause : {}
  const retryAfterSeconds = 'headers' in fields ? secondsOf(fields.headers) : null
  return new LlmError(codeFor(fields), { cause, retryAfterSeconds })
}

function codeFor(fields: object): LlmError['code'] {
  const status = 'status' in fields ? fields.status : undefined
  if ('name' in fields && (fields.name === 'TimeoutError' || fields.name === 'AbortError')) return 'llm.timeout'
  if (status === 401 || status === 403) return 'llm.unauthorised'
  if (status === 429) return 'llm.rate-limited'
  return typeof status === 'number' && status < 500 ? 'llm.refused' : 'llm.unavailable'
}

/** `Retry-After` in whole seconds (RFC 9110); its other form, a date, is not used by these services. */
function secondsOf(headers: unknown): number | null {
  if (!(headers instanceof Headers)) return null
  const text = headers.get('retry-after')
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null
}
