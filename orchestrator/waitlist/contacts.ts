import type { PatientId } from '../ids.ts'
import {
  MESSAGES_MONTH_DAYS,
  MESSAGES_PER_MONTH_MAX,
  MESSAGES_PER_MONTH_URGENT_MAX,
  MESSAGES_PER_WEEK_MAX,
  MESSAGES_PER_WEEK_URGENT_MAX,
  OFFER_WEEK_DAYS,
} from '../limits.ts'
import type { Acuity } from '../slots/events.ts'
import { appointmentsOf } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, plusDays } from '../time.ts'
import { askedLately } from './state.ts'

/**
 * Whether so many more messages that could be left would be too many for them. Counted are offers and what became of
 * them, reminders, and proposals for a device that failed.
 */
export function hasHeardEnough(
  state: NetworkState,
  patient: PatientId,
  wish: { readonly acuity: Acuity; readonly more: number },
  at: Instant,
): boolean {
  const { acuity, more } = wish
  const urgent = acuity === 'urgent'
  const week = urgent ? MESSAGES_PER_WEEK_URGENT_MAX : MESSAGES_PER_WEEK_MAX
  const month = urgent ? MESSAGES_PER_MONTH_URGENT_MAX : MESSAGES_PER_MONTH_MAX
  const within = (days: number): number => messagesSince(state, patient, plusDays(at, -days))
  return within(OFFER_WEEK_DAYS) + more > week || within(MESSAGES_MONTH_DAYS) + more > month
}

function messagesSince(state: NetworkState, patient: PatientId, since: Instant): number {
  const isSince = (at: Instant | null): boolean => at !== null && at > since
  const offers = askedLately(state.waitlist, patient).filter(({ at }) => isSince(at))
  const gone = offers.filter(({ outcome }) => outcome === 'taken' || outcome === 'withdrawn' || outcome === 'open')
  const asks = appointmentsOf(state.slots, patient).filter(({ askedAt }) => isSince(askedAt))
  const moves = [...state.rebooking.byPatient.of(patient)].filter((id) =>
    isSince(state.rebooking.moves.get(id)?.toldAt ?? null),
  )
  return offers.length + gone.length + moves.length + asks.reduce((sum, own) => sum + own.asks, 0)
}
