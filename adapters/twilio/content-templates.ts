import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { KeptStore } from '../../bot/store.ts'
import { HOUR_MS, type Instant } from '../../orchestrator/time.ts'
import type { Content } from './content.ts'
import type { TwilioPost } from './twilio-api.ts'

/** A refused template is not tried again for this long; meanwhile numbers do. */
const REFUSED_MS = HOUR_MS

const Kept = z.union([z.object({ sid: z.string() }), z.object({ refusedUntil: z.number() })])
type Kept = z.infer<typeof Kept>

interface ContentTemplates {
  /** The id of the template a message is sent with, created if need be; null while there is none to be had. */
  sidOf(content: Content): Promise<string | null>
  /** Twilio would not send with it. */
  refuse(content: Content): Promise<void>
}

interface ContentTemplatesOptions {
  readonly post: TwilioPost
  readonly url: string
  readonly accountSid: string
  readonly kept: KeptStore
  readonly now: () => Instant
}

/** Templates at Twilio, one for each look a message can have, remembered across restarts. */
export function contentTemplates({ post, url, accountSid, kept, now }: ContentTemplatesOptions): ContentTemplates {
  const keep = (key: string, value: Kept) => kept.set(key, JSON.stringify(value))
  const keyOf = ({ types }: Content) => `twilio.content:${digest(accountSid + JSON.stringify(types))}`

  const recall = async (key: string): Promise<Kept | null> => {
    const value = await kept.get(key)
    return value === null ? null : Kept.parse(JSON.parse(value))
  }

  return {
    async sidOf(content) {
      const key = keyOf(content)
      const known = await recall(key)
      if (known !== null && 'sid' in known) return known.sid
      if (known !== null && now() < known.refusedUntil) return null
      const created = await post(url, definition(content, key))
      if (created.ok) {
        await keep(key, { sid: created.sid })
        return created.sid
      }
      if (!created.retry) await keep(key, { refusedUntil: now() + REFUSED_MS })
      return null
    },
    refuse: (content) => keep(keyOf(content), { refusedUntil: now() + REFUSED_MS }),
  }
}

/** What the template is made from. The samples are not the message's words: those stay out of the template. */
function definition({ types, variables }: Content, key: string): object {
  const samples = Object.keys(variables).map((number) => [number, `sample ${number}`])
  return { friendly_name: `nadi ${key.slice(-12)}`, language: 'en', variables: Object.fromEntries(samples), types }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
