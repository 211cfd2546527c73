import type { Appointment } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { DAY_MS } from '../time.ts'
import { logit, sigmoid } from './logistic.ts'

/** Which estimate stands on an event. */
export const NO_SHOW_MODEL = 'prior-1'

/*
 * What is believed before a network has a history of its own. About 23 % of appointments are missed the world over, more
 * the longer ahead they were booked and the more were missed before (Dantas et al., "No-shows in appointment scheduling:
 * a systematic literature review", Health Policy 2018;122:412-421). How much each moves it is our assumption: booked for
 * the same day 10 %, a week ahead 20 %, a month ahead 30 %.
 */
const SAME_DAY = logit(0.1)
const PER_LOG_DAY = 0.4
/** What is known of the person counts fully, what is believed of everybody like so many visits. */
const USUAL_RATE = 0.2
const USUAL_WEIGHT = 2
const HISTORY_SHARE = 0.7
const CONFIRMED = -1.5
const UNANSWERED = 0.5

/** An appointment, or one that somebody might have. */
type Booking = Pick<Appointment, 'patient' | 'slot' | 'bookedAt' | 'confirmedAt' | 'askedAt'>

/** The chance, 0 to 1, that they do not come and do not say so. */
export function noShowChance({ noShow }: NetworkState, appointment: Booking): number {
  const { patient, slot, bookedAt, confirmedAt, askedAt } = appointment
  const { kept, missed } = noShow.attendance.get(patient) ?? { kept: 0, missed: 0 }
  const leadDays = Math.max(0, slot.start - bookedAt) / DAY_MS
  const rate = (missed + USUAL_RATE * USUAL_WEIGHT) / (kept + missed + USUAL_WEIGHT)
  const history = HISTORY_SHARE * (logit(rate) - logit(USUAL_RATE))
  const answer = confirmedAt !== null ? CONFIRMED : askedAt !== null ? UNANSWERED : 0
  return sigmoid(SAME_DAY + PER_LOG_DAY * Math.log(1 + leadDays) + history + answer)
}
