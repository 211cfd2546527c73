import type { Request } from 'express'
import { validateRequest, validateRequestWithBody } from 'twilio/lib/webhooks/webhooks.js'

/** Parameters as Twilio signs them: a name sent twice has both values. */
export type FormFields = Readonly<Record<string, string | string[]>>

/**
 * The address Twilio called and signed, query and all. From configuration where it is given (it starts with
 * `publicUrl`), else from what the proxy in front says; a caller who lies there only spoils the signature.
 */
export function signedUrl(request: Request, publicUrl: string | null): string {
  if (publicUrl) return publicUrl.replace(/\/+$/, '') + request.originalUrl
  const protocol = first(request.get('x-forwarded-proto')) ?? request.protocol
  const host = first(request.get('x-forwarded-host')) ?? request.get('host') ?? ''
  return `${protocol}://${host}${request.originalUrl}`
}

/** Whether Twilio signed this form: the address and every parameter. */
export function formIsSigned(authToken: string, signature: string, url: string, fields: FormFields): boolean {
  return URL.canParse(url) && validateRequest(authToken, signature, url, fields)
}

/** Whether Twilio signed this body: the address, and the body through its hash in the `bodySHA256` parameter. */
export function bodyIsSigned(authToken: string, signature: string, url: string, body: string): boolean {
  return URL.canParse(url) && validateRequestWithBody(authToken, signature, url, body)
}

/** A proxy behind a proxy appends its own: `https, http`. */
function first(header: string | undefined): string | undefined {
  return header?.split(',')[0]?.trim() || undefined
}
