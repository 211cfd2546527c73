import { timingSafeEqual } from 'node:crypto'
import { EmergencyId } from '../orchestrator/ids.ts'
import { HOUR_MS, type Instant, instant } from '../orchestrator/time.ts'
import type { Cipher } from './cipher.ts'

/** Longer than any job lasts; it ends with the handover anyway. */
const LINK_HOURS = 6

/** Links under which a family sees where its ambulance is. Whoever has one sees that and nothing else. */
export interface LiveLinks {
  /** Null where the outside world has no way in. */
  addressOf(emergency: EmergencyId): string | null
  /** Null for a link that is not ours, or is over. */
  emergencyOf(token: string): EmergencyId | null
}

export function liveLinks(cipher: Cipher, publicUrl: string | null, now: () => Instant): LiveLinks {
  const signed = (id: string, until: number): string => {
    const until36 = until.toString(36)
    return `${id}.${until36}.${cipher.lookupKey(`live-link:${id}:${until36}`)}`
  }
  return {
    addressOf: (id) => publicUrl && `${publicUrl}/live/${signed(id, now() + LINK_HOURS * HOUR_MS)}`,
    emergencyOf(token) {
      const [id = '', until36 = ''] = token.split('.')
      const until = Number.parseInt(until36, 36)
      if (!Number.isSafeInteger(until) || instant(until) <= now()) return null
      const ours = Buffer.from(signed(id, until))
      const theirs = Buffer.from(token)
      const parsed = EmergencyId.safeParse(id)
      return parsed.success && ours.length === theirs.length && timingSafeEqual(ours, theirs) ? parsed.data : null
    },
  }
}
