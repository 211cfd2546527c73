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
  const heard = heardAt(state, patient)
  const within = (days: number): number => heard.filter((each) => each > plusDays(at, -days)).length
  return (
    heard.length + more > Math.min(week, month) &&
    (within(OFFER_WEEK_DAYS) + more > week || within(MESSAGES_MONTH_DAYS) + more > month)
  )
}

/** When each message was sent; that somebody else was first counts where it may still be told. */
function heardAt({ waitlist, slots, rebooking }: NetworkState, patient: PatientId): Instant[] {
  const offers = askedLately(waitlist, patient).flatMap(({ at, outcome }) =>
    outcome === 'taken' || outcome === 'withdrawn' || outcome === 'open' ? [at, at] : [at],
  )
  const asks = appointmentsOf(slots, patient).flatMap(({ askedAt, asks: times }) =>
    askedAt === null ? [] : Array.from({ length: times }, () => askedAt),
  )
  const moves = [...rebooking.byPatient.of(patient)].flatMap((id) => rebooking.moves.get(id)?.toldAt ?? [])
  return [...offers, ...asks, ...moves]
}
