import { randomUUID } from 'node:crypto'
import type { Channel, ChannelName, Post, Sent } from '../../bot/channel.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { addressKind } from './address.ts'
import type { Transcripts } from './transcripts.ts'

/** The simulator as a channel: a post becomes a line of a transcript, an edit changes that line in place. */
export class WebChannel implements Channel {
  readonly names: readonly ChannelName[] = ['web']
  readonly #transcripts: Transcripts
  readonly #now: () => Instant

  constructor(transcripts: Transcripts, now: () => Instant) {
    this.#transcripts = transcripts
    this.#now = now
  }

  async send({ to, rendered, edit, privateTo }: Post): Promise<Sent> {
    const kind = addressKind(to.address)
    if (to.channel !== 'web' || kind === null) return { ok: false, retry: false, code: 'web.bad-address' }
    // A post that has made room for newer ones cannot be edited; its news still has to be seen.
    const earlier = edit === null ? undefined : this.#transcripts.find(to.address, edit)
    const now = this.#now()
    const message = earlier
      ? { ...earlier, body: { kind: 'rendered', rendered } as const, editedAt: now }
      : {
          id: `web-${randomUUID()}`,
          place: to.address,
          thread: kind === 'room' ? to.thread : null,
          from: 'nadi' as const,
          at: now,
          editedAt: null,
          privateTo,
          body: { kind: 'rendered', rendered } as const,
        }
    try {
      await this.#transcripts.put(message)
    } catch {
      return { ok: false, retry: true, afterSeconds: null, code: 'web.not-kept' }
    }
    return { ok: true, providerMessageId: message.id }
  }
}
