import type { Recorded } from '../decision.ts'
import type { PatientId } from '../ids.ts'
import { OFFER_WEEK_DAYS, OFFERS_PER_GAP_MAX, OFFERS_PER_WEEK_MAX, OFFERS_PER_WEEK_URGENT_MAX } from '../limits.ts'
import type { Acuity } from '../slots/events.ts'
import type { NetworkState } from '../state.ts'
import { plusDays } from '../time.ts'
import { askedLately } from './state.ts'

/** Nobody waits who is not there; no gap is put to more people, and nobody is asked more often, than is allowed. */
export function checkWaitlist(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  if (touched === null) {
    return [...state.waitlist.entries.values()].flatMap(({ id, patient, from, until }) => [
      ...(state.patients.patients.has(patient) ? [] : [`waitlist entry ${id} is of ${patient}, who is not there`]),
      ...(from < until ? [] : [`waitlist entry ${id} is over before it begins`]),
    ])
  }
  return touched.flatMap(({ event, at }) => {
    if (event.type !== 'waitlist.wave-sent') return []
    const asked = state.waitlist.gaps.get(event.gap)?.asked.length ?? 0
    const crowded = asked > OFFERS_PER_GAP_MAX ? [`gap ${event.gap} was put to ${asked} people`] : []
    const most = { urgent: OFFERS_PER_WEEK_URGENT_MAX, soon: OFFERS_PER_WEEK_MAX, routine: OFFERS_PER_WEEK_MAX }
    const tooOften = (patient: PatientId, acuity: Acuity) =>
      askedLately(state.waitlist, patient).filter(
        (each) => each.gap !== null && each.at > plusDays(at, -OFFER_WEEK_DAYS),
      ).length > most[acuity]
    return [
      ...crowded,
      ...event.offers.flatMap(({ patient, acuity }) =>
        tooOften(patient, acuity) ? [`${patient} was asked too often in a week`] : [],
      ),
    ]
  })
}
