import express, { type Request, type Response, type Router } from 'express'
import type { InboundDoor, ReceiptDoor } from '../../bot/channel.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { parseForm, parseJson } from './body.ts'
import { readMessage, toInbound, toReceipt } from './inbound.ts'
import { bodyIsSigned, type FormFields, formIsSigned, signedUrl } from './signature.ts'

const BODY_BYTES_MAX = 1_048_576
/** "Do nothing more": the answer goes out through the REST API, when there is one. */
const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

export interface TwilioRoutesOptions {
  readonly door: InboundDoor
  readonly receipts: ReceiptDoor
  readonly authToken: string
  /** Where Twilio reaches us; null takes it from the proxy's headers. */
  readonly publicUrl: string | null
  /** The network one of our own numbers belongs to, `whatsapp:` prefix included; null for a number not ours. */
  readonly networkOf: (to: string) => NetworkId | null
  readonly now: () => Instant
  readonly log: Pick<Log, 'warn' | 'error'>
}

type Refusal = { readonly status: 400 | 403 | 404 | 415 | 503; readonly code: string; readonly says: string }

const UNSIGNED: Refusal = { status: 403, code: 'twilio.forged', says: 'Signature missing or wrong.' }
const WRONG_TYPE: Refusal = { status: 415, code: 'twilio.content-type', says: 'Send a form or JSON.' }
const BROKEN_FORM: Refusal = { status: 400, code: 'twilio.malformed-form', says: 'The form could not be read.' }
const BROKEN_JSON: Refusal = { status: 400, code: 'twilio.malformed-json', says: 'The JSON could not be read.' }
const INCOMPLETE: Refusal = { status: 400, code: 'twilio.incomplete', says: 'Required parameters are missing.' }
const NOT_OURS: Refusal = { status: 404, code: 'twilio.unknown-number', says: 'No network answers on this number.' }
const NOT_STORED: Refusal = { status: 503, code: 'twilio.not-stored', says: 'Not stored; please send it again.' }

/**
 * `POST /webhooks/twilio` (messages) and `POST /webhooks/twilio/status` (receipts). Answers 200 once the
 * delivery is stored and 503 when it could not be, so that Twilio sends it again; a body over 1 MB is passed
 * to the error handler as a 413.
 */
export function twilioRoutes(options: TwilioRoutesOptions): Router {
  const router = express.Router()
  const raw = express.raw({ type: () => true, limit: BODY_BYTES_MAX })

  const serve = (handle: (fields: FormFields) => Promise<Refusal | null>) => async (req: Request, res: Response) => {
    const read = readSigned(req, options)
    const refusal = 'refused' in read ? read.refused : await handle(read.fields)
    if (refusal === null) {
      res.type('text/xml').send(EMPTY_TWIML)
      return
    }
    // Never what was sent: it may be a patient's words, or a forger's.
    options.log.warn({ code: refusal.code, path: req.path }, 'twilio delivery refused')
    res.status(refusal.status).type('text/plain').send(refusal.says)
  }

  const stored = async (work: Promise<unknown>): Promise<Refusal | null> => {
    try {
      await work
      return null
    } catch (error) {
      options.log.error({ code: codeOf(error) }, 'twilio delivery could not be stored')
      return NOT_STORED
    }
  }

  router.post(
    '/webhooks/twilio',
    raw,
    serve(async (fields) => {
      const message = readMessage(fields)
      if (message === null) return INCOMPLETE
      const network = options.networkOf(message.To)
      if (network === null) return NOT_OURS
      return stored(options.door.receive(toInbound(message, network, options.now())))
    }),
  )

  router.post(
    '/webhooks/twilio/status',
    raw,
    serve(async (fields) => {
      const receipt = toReceipt(fields, options.now())
      if (receipt === null) return INCOMPLETE
      return receipt === 'nothing-new' ? null : stored(options.receipts.record(receipt))
    }),
  )

  return router
}

/** The parameters, if Twilio signed them. */
function readSigned(
  req: Request,
  { authToken, publicUrl }: TwilioRoutesOptions,
): { readonly fields: FormFields } | { readonly refused: Refusal } {
  const signature = req.get('x-twilio-signature')
  if (signature === undefined) return { refused: UNSIGNED }
  const url = signedUrl(req, publicUrl)
  const body = Buffer.isBuffer(req.body) ? req.body.toString('utf8') : ''

  if (req.is('application/x-www-form-urlencoded') !== false) {
    const fields = parseForm(body)
    if (fields === null) return { refused: BROKEN_FORM }
    return formIsSigned(authToken, signature, url, fields) ? { fields } : { refused: UNSIGNED }
  }
  if (req.is('application/json') === false) return { refused: WRONG_TYPE }
  if (!bodyIsSigned(authToken, signature, url, body)) return { refused: UNSIGNED }
  const fields = parseJson(body)
  return fields === null ? { refused: BROKEN_JSON } : { fields }
}
