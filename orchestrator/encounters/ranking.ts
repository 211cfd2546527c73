import { type Instant, MINUTE_MS } from '../time.ts'
import { ACUITY_WEIGHT } from './acuity.ts'
import type { Waiting } from './state.ts'

/** A request this close to its deadline ranks as if it were more urgent. */
const DEADLINE_NEAR_MINUTES = 60
const DEADLINE_FACTOR = 2
/** Who has waited so long weighs twice what they did. */
const AGE_MINUTES = 360

export const waitedMinutes = (since: Instant, now: Instant): number => Math.max(0, (now - since) / MINUTE_MS)

/**
 * How much a request weighs against the others: by acuity, growing as it waits (an accumulating priority queue,
 * Kleinrock 1964), and more near its deadline.
 */
export function rankOf({ acuity, request }: Waiting, now: Instant): number {
  const deadline = request.wanted.deadline
  const near = deadline !== null && deadline - now <= DEADLINE_NEAR_MINUTES * MINUTE_MS
  const aged = 1 + waitedMinutes(request.requestedAt, now) / AGE_MINUTES
  return ACUITY_WEIGHT[acuity] * aged * (near ? DEADLINE_FACTOR : 1)
}

/** Highest rank first, then who asked first, then id. */
export const byRank =
  (now: Instant) =>
  (a: Waiting, b: Waiting): number =>
    rankOf(b, now) - rankOf(a, now) || a.request.requestedAt - b.request.requestedAt || (a.id < b.id ? -1 : 1)
