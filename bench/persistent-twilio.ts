import { setTimeout as pause } from 'node:timers/promises'
import { type Form, TwilioSender } from './twilio-sender.ts'

const RETRY_MS = 150
const TWICE_SHARE = 0.15
const TWICE_WITHIN_MS = 1_000

/**
 * Delivers webhooks as Twilio promises to: at least once. What was not answered with 200 is sent again
 * under the same MessageSid, and some of what was is sent once more anyway.
 */
export class PersistentTwilio {
  /** MessageSids that were answered with 200. */
  readonly accepted = new Set<string>()
  posted = 0
  readonly #sender = new TwilioSender()
  readonly #random: () => number
  readonly #inHand = new Set<Promise<void>>()
  /** Where the service is now; null while it is down. */
  url: string | null = null

  constructor(random: () => number) {
    this.#random = random
  }

  deliver(form: Form & { readonly MessageSid: string }): void {
    const delivery = this.#insist(form).finally(() => this.#inHand.delete(delivery))
    this.#inHand.add(delivery)
  }

  /** Resolves when everything was taken. */
  async idle(): Promise<void> {
    while (this.#inHand.size > 0) await Promise.all(this.#inHand)
  }

  close(): void {
    this.#sender.close()
  }

  async #insist(form: Form & { readonly MessageSid: string }): Promise<void> {
    const twice = this.#random() < TWICE_SHARE
    const later = this.#random() * TWICE_WITHIN_MS
    await this.#untilTaken(form)
    this.accepted.add(form.MessageSid)
    if (!twice) return
    await pause(later)
    await this.#untilTaken(form)
  }

  async #untilTaken(form: Form): Promise<void> {
    while (!(await this.#taken(form))) await pause(RETRY_MS)
  }

  async #taken(form: Form): Promise<boolean> {
    if (this.url === null) return false
    this.posted += 1
    const status = await this.#sender.post(this.url, form).catch(() => null)
    if (status !== null && status !== 200 && status !== 503) throw new Error(`bench.refused: answered with ${status}`)
    return status === 200
  }
}
