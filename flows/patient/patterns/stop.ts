import type { Intent } from '../../intents.ts'
import { fold } from '../fold.ts'
import type { PatientFrame } from '../frames.ts'

const WORDS_MAX = 3
const THE_APPOINTMENT = /appointment|appoint|booking|अपॉइंटमेंट|बुकिंग/u

/** A bare "cancel" in the middle of booking or moving means that, not an appointment they have. */
export function cancelsThis(frame: PatientFrame | null, text: string, intents: readonly Intent[]): boolean {
  const [intent, ...others] = intents
  if ((frame?.flow !== 'book' && frame?.flow !== 'reschedule') || others.length > 0) return false
  if (intent?.name !== 'cancel_appointment' || Object.keys(intent.args).length > 0) return false
  const said = fold(text)
  return said.split(' ').length <= WORDS_MAX && !THE_APPOINTMENT.test(said)
}

const KEEPS =
  /\b(keep (it|that|this|the (same|old|appointment))|leave it( as it is)?|as it is|same time|rehne (do|de|dijiye|dein)|waisa hi|vaisa hi)\b|रहने (दो|दें|दीजिए)|वैसा ही/u

/** "No, keep it" while an appointment is being moved or cancelled: nothing is changed, and nothing more is asked. */
export const keepsIt = (frame: PatientFrame | null, text: string, intents: readonly Intent[]): boolean =>
  (frame?.flow === 'reschedule' || frame?.flow === 'cancel') &&
  KEEPS.test(fold(text)) &&
  // "the day after, same time" is another time
  !intents.some(({ args }) => 'when' in args && args.when !== undefined)
