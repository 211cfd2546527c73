import type { AppointmentId, ServiceCode } from '../../orchestrator/ids.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { When } from '../intents.ts'
import { clockOf } from '../locales/clock.ts'
import { type Context, upcoming } from './context.ts'
import { type Asking, type Ending, end } from './flow.ts'
import type { CancelFrame, RescheduleFrame } from './frames.ts'
import { readingsOf } from './wish.ts'

/** As many as a list can hold. */
const SHOWN_MAX = 10

/** What the words narrow an appointment down by. */
interface Narrowing {
  readonly service: ServiceCode | null
  readonly when: When | null
}

/** The appointment that an option of `askWhich` names. */
export const named = (option: string, context: Context): AppointmentId | null =>
  upcoming(context).find(({ id }) => id === option)?.id ?? null

/** The appointment the frame is about; the question which one is meant where that is open. */
export function which(
  frame: RescheduleFrame | CancelFrame,
  narrowing: Narrowing,
  context: Context,
): Appointment | Asking | Ending {
  const coming = upcoming(context)
  if (frame.appointment) return coming.find(({ id }) => id === frame.appointment) ?? end({ say: 'appointment-gone' })
  const fitting = coming.filter((appointment) => isMeant(appointment, narrowing))
  const [first, second] = fitting
  if (first && !second) return first
  // Of one treatment the next session: the answer can still be for all of it.
  if (first?.series && frame.flow === 'cancel' && fitting.every(({ series }) => series === first.series)) return first
  return coming.length === 0 ? end({ say: 'no-appointment' }) : askWhich(frame, fitting, coming, context)
}

/** Words that fit no appointment narrow nothing: then all are listed. */
function askWhich(
  frame: RescheduleFrame | CancelFrame,
  fitting: readonly Appointment[],
  coming: readonly Appointment[],
  { words, topology }: Context,
): Asking {
  const fits = fitting.length > 0
  const shown = (fits ? fitting : coming).slice(0, SHOWN_MAX)
  const to = frame.flow === 'cancel' ? 'cancel' : 'move'
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'which-appointment', to, slots: shown.map(({ slot }) => slot), fits }],
    asks: 'choice',
    choices: shown.map(({ id, slot }) => ({
      option: String(id),
      label: words.shortMoment(clockOf(slot.start, topology.utcOffsetMinutes)),
    })),
  }
}

const isMeant = ({ slot }: Appointment, { service, when }: Narrowing): boolean =>
  (service === null || slot.service === service) &&
  (when === null || readingsOf(when).some((reading) => within(slot.start, reading)))

const within = (at: Instant, { start, end: before }: When): boolean =>
  before === null ? at === start : at >= start && at < before
