import type { Dialogue } from '../flows/dialogue.ts'
import type { Outcome } from '../flows/turn.ts'
import type { Command } from '../orchestrator/decision.ts'
import type { PatientId } from '../orchestrator/ids.ts'
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

/** The number of somebody who was let in as a caregiver, or put on a list, in this turn, to be kept with the people of the network. */
export function contactsToKeep(
  { frames }: Dialogue,
  outcomes: readonly Outcome[],
  cipher: Pick<Cipher, 'seal' | 'lookupKey'>,
  at: Instant,
): SideWrite[] {
  return outcomes.flatMap(({ command, decision }) => {
    const patient = decision.ok ? personIn(command) : null
    const phone = frames.flatMap((frame) => {
      const person = frame.flow === 'caregiver' ? frame.caregiver : frame.flow === 'enrol' ? frame.patient : null
      return 'phone' in frame && person === patient ? (frame.phone ?? []) : []
    })[0]
    if (patient === null || phone === undefined) return []
    const phoneKey = cipher.lookupKey(`phone|${phone}`)
    return { kind: 'patient', patient, phoneKey, sealedPhone: cipher.seal(phone), at } as const
  })
}

/** Who becomes known by it. */
function personIn(command: Command): PatientId | null {
  if (command.type === 'patients.add-caregiver') return command.caregiver
  return command.type === 'patients.enrol' ? command.patient : null
}
