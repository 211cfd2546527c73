import { Agent, request } from 'node:http'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

/** What Twilio's account and our service agree on, as the service's environment. */
export const TWILIO_SETTINGS = {
  PUBLIC_URL: 'http://nadi.bench',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
  TWILIO_AUTH_TOKEN: 'bench-auth-token',
  TWILIO_WHATSAPP_FROM: '+910000000900',
  TWILIO_SMS_FROM: '+910000000901',
} as const

const PATH = '/webhooks/twilio'
const TIMEOUT_MS = 15_000 // as long as Twilio waits

export type Form = Readonly<Record<string, string>>

/** Posts signed webhooks over connections that are kept, as Twilio does. */
export class TwilioSender {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })

  /** The status it was answered with. Rejects when there was no answer. */
  post(to: string, form: Form): Promise<number> {
    const body = new URLSearchParams(form).toString()
    const signature = getExpectedTwilioSignature(
      TWILIO_SETTINGS.TWILIO_AUTH_TOKEN,
      TWILIO_SETTINGS.PUBLIC_URL + PATH,
      form,
    )
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'x-twilio-signature': signature,
      }
      const sending = request(to + PATH, { method: 'POST', agent: this.#agent, headers, timeout: TIMEOUT_MS })
      sending.once('error', reject)
      sending.once('timeout', () => sending.destroy(new Error('no answer in time')))
      sending.once('response', (response) => {
        response.resume()
        response.once('error', reject)
        response.once('end', () => resolve(response.statusCode ?? 0))
      })
      sending.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
