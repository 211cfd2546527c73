import type { Dialogue } from '../flows/dialogue.ts'
import type { Outcome } from '../flows/turn.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { Cipher } from './cipher.ts'
import { phoneIn } from './interpret/amounts.ts'
import type { SideWrite } from './store.ts'

/**
 * The number in a message as it is dialled from anywhere, `+919812345678`; one without a country is in the writer's.
 * Null where there is none, or none that could be one.
 */
export function contactNumber(text: string, writer: string): string | null {
  const found = phoneIn(text)
  if (found === null) return null
  if (found.startsWith('+')) return E164.test(found) ? found : null
  const own = writer.replace(/^\+/, '')
  const country = own.slice(0, -NATIONAL_DIGITS)
  if (country === '') return null
  if (found.length === own.length && found.startsWith(country)) return `+${found}`
  const national = found.replace(/^0/, '')
  return national.length === NATIONAL_DIGITS ? `+${country}${national}` : null
}

/** Where mobile numbers have ten digits, as in India and North America; elsewhere the country has to be written. */
const NATIONAL_DIGITS = 10
const E164 = /^\+[1-9]\d{7,14}$/

/** The number of somebody who was let in as a caregiver in this turn, to be kept with the people of the network. */
export function contactsToKeep(
  { frames }: Dialogue,
  outcomes: readonly Outcome[],
  cipher: Pick<Cipher, 'seal' | 'lookupKey'>,
  at: Instant,
): SideWrite[] {
  return outcomes.flatMap(({ command, decision }) => {
    if (command.type !== 'patients.add-caregiver' || !decision.ok) return []
    const { caregiver } = command
    const phone = frames.flatMap((frame) =>
      frame.flow === 'caregiver' && frame.caregiver === caregiver ? (frame.phone ?? []) : [],
    )[0]
    if (phone === undefined) return []
    const phoneKey = cipher.lookupKey(`phone|${phone}`)
    return { kind: 'patient', patient: caregiver, phoneKey, sealedPhone: cipher.seal(phone), at } as const
  })
}
