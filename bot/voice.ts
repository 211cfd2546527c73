import type { Inbound, InboundContent } from './channel.ts'
import type { Log } from './log.ts'
import { oggSeconds } from './ogg.ts'

export interface Audio {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
}

/** Why there is no audio, or no words in it. `again`: another try may do better. */
interface Failed {
  readonly ok: false
  readonly fault: 'too-large' | 'unreadable' | 'unavailable'
  readonly again: boolean
  readonly code: string
}
export type Fetched = { readonly ok: true; readonly audio: Audio } | Failed
export type Transcribed = { readonly ok: true; readonly text: string } | Failed

/** Hears voice notes where it is switched on. Failures are values. */
export interface VoicePorts {
  /** The audio behind a provider's address, at most `bytesMax` of it. */
  readonly fetchAudio: (url: string, bytesMax: number) => Promise<Fetched>
  readonly transcribe: (audio: Audio) => Promise<Transcribed>
  readonly log: Pick<Log, 'warn'>
}

/** A voice note of WhatsApp has about 2 kB a second; other recordings up to 16. */
const VOICE_BYTES_MAX = 4_000_000
const VOICE_SECONDS_MAX = 180
const TRIES = 2
const PAUSE_MS = 500

/**
 * Puts a voice note into words, so that it goes the way of every message in words; one that cannot be heard is told
 * so. Done in the turn, from the stored message: a crash loses nothing, the next try hears it again. Null ports: off.
 */
export const listener =
  (ports: VoicePorts | null) =>
  async (inbound: Inbound): Promise<Inbound> => {
    const { content } = inbound
    if (content.kind !== 'media' || !isAudio(content.contentType)) return inbound
    return { ...inbound, content: await heard(content, ports) }
  }

const isAudio = (contentType: string): boolean => /^(?:audio\/|application\/ogg)/i.test(contentType)

async function heard(
  { url }: Extract<InboundContent, { kind: 'media' }>,
  ports: VoicePorts | null,
): Promise<InboundContent> {
  if (ports === null || url === null) return { kind: 'unreadable', reason: 'voice-off' }
  const failed = ({ fault, code }: Failed): InboundContent => {
    ports.log.warn({ code }, 'a voice note could not be heard')
    return { kind: 'unreadable', reason: fault === 'too-large' ? 'voice-too-long' : 'voice-unclear' }
  }
  const fetched = await trying(() => ports.fetchAudio(url, VOICE_BYTES_MAX))
  if (!fetched.ok) return failed(fetched)
  const seconds = oggSeconds(fetched.audio.bytes)
  if (seconds !== null && seconds > VOICE_SECONDS_MAX) return failed(TOO_LONG)
  const said = await trying(() => ports.transcribe(fetched.audio))
  if (!said.ok) return failed(said)
  const text = said.text.trim()
  return text === '' ? failed(NO_WORDS) : { kind: 'text', text }
}

const TOO_LONG: Failed = { ok: false, fault: 'too-large', again: false, code: 'voice.too-long' }
const NO_WORDS: Failed = { ok: false, fault: 'unreadable', again: false, code: 'voice.no-words' }

async function trying<T extends { readonly ok: true }>(once: () => Promise<T | Failed>): Promise<T | Failed> {
  for (let left = TRIES - 1; ; left -= 1) {
    const result = await once()
    if (result.ok || !result.again || left <= 0) return result
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
