import type { Reply } from '../flows/reply.ts'
import type { CardKey } from '../orchestrator/ids.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { Place } from './channel.ts'
import type { Cipher } from './cipher.ts'

export type Reader = 'patient' | 'staff' | 'crew'

/** A flow's answer as it waits in the outbox: the words come when it is sent, the address stays sealed. */
export interface ReplyBody {
  readonly reply: Reply
  readonly language: Language
  readonly reader: Reader
  /** Sealed JSON of `ReplyTo`. */
  readonly sealedTo: string
  readonly card: CardKey | null
  readonly urgent: boolean
}

export interface ReplyTo {
  readonly place: Place
  /** Only this sender sees it. */
  readonly privateTo: string | null
}

export const sealTo = (cipher: Cipher, to: ReplyTo): string => cipher.seal(JSON.stringify(to))
/** What `sealTo` of this very program sealed. */
export const openTo = (cipher: Cipher, sealed: string): ReplyTo => JSON.parse(cipher.open(sealed)) as ReplyTo
export const readReply = (body: string): ReplyBody => JSON.parse(body) as ReplyBody
